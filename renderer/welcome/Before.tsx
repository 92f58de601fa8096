// The frame of what stands before a desk can be used: its name above, one column to read, a line below.
import type { ReactElement, ReactNode } from 'react'
import { Mark } from '../app/DeskMenu'
import app from '../app/app.module.css'
import { run } from '../app/commands'
import { useApp } from '../app/state'
import { Button } from '../ui/Button'
import { wording } from '../words/wording'
import styles from './welcome.module.css'

interface BeforeProps {
  readonly label: string
  /** It is told at once, not only where it is found. */
  readonly alert?: boolean
  readonly foot?: string
  readonly children: ReactNode
}

export function Before({ label, alert = false, foot, children }: BeforeProps): ReactElement {
  const name = useApp(({ desk }) => desk?.name)
  return (
    <div className={styles['before']}>
      <header className={app['bar']}><div className={styles['deskName']}><Mark /><b>{name}</b></div></header>
      <main aria-label={label}><div role={alert ? 'alert' : undefined}>{children}</div></main>
      <footer className={app['status']}>{foot && <span>{foot}</span>}</footer>
    </div>
  )
}

/** What can be done where a desk does not open, or not whole; the first is the one that helps. */
export function WaysOut({ restore }: { readonly restore: boolean }): ReactElement {
  return (
    <div className={styles['out']}>
      {restore && <Button look="primary" size="large" onPress={() => run('desk-restore')}>{wording.states.restoreABackup}</Button>}
      <Button size="large" onPress={() => run('desk-show')}>{wording.welcome.showTheFolder}</Button>
      <span />
      <Button look="quiet" size="large" onPress={() => run('desk-open')}>{wording.states.openAnotherDesk}</Button>
    </div>
  )
}
