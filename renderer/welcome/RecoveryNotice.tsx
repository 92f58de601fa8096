// What happened to the desk since it was last open, in plain sentences, with what was lost if anything was.
import type { ReactElement, ReactNode } from 'react'
import type { Recovery } from '../../shared/question'
import styles from '../app/app.module.css'
import { said, wording } from '../words/wording'

export function RecoveryNotice({ recovery, children }: { readonly recovery: Recovery; readonly children: ReactNode }): ReactElement {
  return (
    <section className={styles['notice']} aria-label={wording.welcome.recovery} role="status">
      <div className={styles['grow']}><p>{said(recovery.message)}</p>{recovery.lost.length > 0 && <details><summary>{wording.welcome.whatWasLost(recovery.lost.length)}</summary><ul>{recovery.lost.map((one) => <li key={one}>{one}</li>)}</ul></details>}</div>
      {children}
    </section>
  )
}
