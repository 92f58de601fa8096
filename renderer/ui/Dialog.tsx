// A dialog over a scrim: a title, a body that scrolls, a foot that stays. Escape and the scrim close it.
import type { ReactElement, ReactNode } from 'react'
import { Dialog as Aria, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './ui.module.css'

interface DialogProps {
  readonly title: string
  readonly words?: string
  readonly narrow?: boolean
  readonly wide?: boolean
  /** Without head and padding: the title is only its name. */
  readonly bare?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  readonly foot?: ReactNode
}

export function Dialog({ title, words, narrow, wide, bare, onClose, children, foot }: DialogProps): ReactElement {
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => open || onClose()} className={styles['scrim'] ?? ''}>
      <Modal className={`${styles['dialog']} ${narrow ? styles['narrow'] : wide ? styles['wide'] : ''}`}>
        <Aria className={styles['dialogInner'] ?? ''}>
          <div className={bare ? 'only-read' : styles['dialogHead']}><Heading slot="title" level={2}>{title}</Heading>{words && <p>{words}</p>}</div>
          {bare ? children : <div className={styles['dialogBody']}>{children}</div>}
          {foot && <div className={styles['dialogFoot']}>{foot}</div>}
        </Aria>
      </Modal>
    </ModalOverlay>
  )
}
