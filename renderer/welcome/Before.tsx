// The frame of what stands before a desk can be used: its name above, one column to read, a line below.
import type { ReactElement, ReactNode } from 'react'
import { Mark } from '../app/DeskMenu'
import app from '../app/app.module.css'
import { run } from '../app/commands'
import { useApp } from '../app/state'
import { invoke } from '../bridge/main'
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
      <header className={app['bar']}><div className={styles['deskName']}><Mark /><b>{name ?? wording.common.desk}</b></div></header>
      <main aria-label={label}><div role={alert ? 'alert' : undefined}>{children}</div></main>
      <footer className={app['status']}>{foot && <span>{foot}</span>}</footer>
    </div>
  )
}

export type Way = 'again' | 'desk-restore' | 'desk-new' | 'desk-show' | 'desk-open'

const words = (): Readonly<Record<Way, string>> => ({
  again: wording.states.tryAgain,
  'desk-restore': wording.states.restoreABackup,
  'desk-new': wording.commands['desk-new'],
  'desk-show': wording.welcome.showTheFolder,
  'desk-open': wording.states.openAnotherDesk,
})

function take(way: Way): void {
  if (way === 'again') void invoke('desk.again', null)
  else run(way)
}

interface WaysOutProps {
  readonly ways: readonly Way[]
  /** Something is under way that may be waited for, so nothing is put first. */
  readonly waiting?: boolean
}

/** What can be done where a desk does not open, or not whole: the first is the one that helps, the last leads elsewhere. */
export function WaysOut({ ways, waiting = false }: WaysOutProps): ReactElement {
  return (
    <div className={styles['out']}>
      {ways.map((way, index) => <Button key={way} size="large" look={index === ways.length - 1 ? 'quiet' : index === 0 && !waiting ? 'primary' : 'plain'} onPress={() => take(way)}>{words()[way]}</Button>)}
    </div>
  )
}
