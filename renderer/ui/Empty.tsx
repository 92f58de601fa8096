// A pane with nothing in it: one sentence on what is so, one on what to do next, and at most one button.
import type { ReactElement, ReactNode } from 'react'
import { Keys } from './Keys'
import { SpokenKeys } from './SpokenKeys'
import styles from './ui.module.css'

interface EmptyProps {
  readonly said: string
  readonly next?: string | undefined
  /** Stands before the words of the next step. */
  readonly keys?: string | undefined
  readonly failed?: boolean
  readonly children?: ReactNode
}

export function Empty({ said, next, keys, failed = false, children }: EmptyProps): ReactElement {
  return (
    <div className={styles['nothing']} role={failed ? 'alert' : 'status'}>
      <p>{said}</p>
      {next && <p className={styles['nothingNext']}>{keys && <><Keys keys={keys} /><SpokenKeys keys={keys} /></>}{next}</p>}
      {children}
    </div>
  )
}
