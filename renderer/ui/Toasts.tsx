// Sentences and cards in the corner, over the foot of the inspector or of the list, never over text. Said to screen readers
// as well; what went wrong stays until it is taken away. The pane below keeps room for them at its end.
import { X } from 'lucide-react'
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'
import { dismiss, useApp } from '../app/state'
import { Button, IconButton } from './Button'
import styles from './ui.module.css'
import { wording } from '../words/wording'

/** How high the corner is, for the panes below it. */
function tellHeight(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined
  const { style } = document.documentElement
  const observer = new ResizeObserver(() => style.setProperty('--corner', `${element.offsetHeight}px`))
  observer.observe(element)
  return () => {
    observer.disconnect()
    style.removeProperty('--corner')
  }
}

export function Corner({ over = 'side', children }: { readonly over?: 'side' | 'list' | 'dock'; readonly children?: ReactNode }): ReactElement {
  const toasts = useApp((state) => state.toasts)
  const picked = useApp((state) => state.picked.size > 1)
  const corner = useRef<HTMLElement>(null)
  useEffect(() => tellHeight(corner.current), [])
  return (
    <section ref={corner} className={`${styles['corner']} ${styles[over]} ${picked ? styles['overPicked'] : ''}`} aria-label={wording.schemes.messages}>
      {children}
      <div aria-live="polite" role="log" aria-label={wording.schemes.latest} style={{ display: 'contents' }}>
        {toasts.map((toast) => (
          <div key={toast.id} className={`${styles['toast']} ${toast.tone === 'bad' ? styles['toastBad'] : ''}`}>
            <p>{toast.message}</p>
            {toast.action && <Button size="small" look="quiet" onPress={() => { toast.action?.run(); dismiss(toast.id) }}>{toast.action.title}</Button>}
            <IconButton label={wording.schemes.dismissMessage} size="small" onPress={() => dismiss(toast.id)}><X size={14} /></IconButton>
          </div>
        ))}
      </div>
    </section>
  )
}
