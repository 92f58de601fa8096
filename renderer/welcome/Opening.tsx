// Before the desk is open: how it is put together again, or why it cannot be opened.
import { CircleCheck, CircleDashed, LoaderCircle } from 'lucide-react'
import type { ReactElement } from 'react'
import { run } from '../app/commands'
import { Mark } from '../app/DeskMenu'
import { useSome } from '../app/state'
import { Button } from '../ui/Button'
import ui from '../ui/ui.module.css'
import { count } from '../ui/words'
import app from '../app/app.module.css'
import styles from './welcome.module.css'
import { failureWords, wording } from '../words/wording'

export function Opening(): ReactElement {
  const { opening, recovering, desk } = useSome(({ opening, recovering, desk }) => ({ opening, recovering, desk }))
  if (typeof opening === 'object') return <main className={app['centre']} role="alert"><h1>{wording.welcome.theDeskCouldNotBe}</h1><p>{failureWords(opening.failure)}</p><div className={styles['acts']}><Button onPress={() => run('desk-open')}>{wording.states.openAnotherDesk}</Button><Button onPress={() => run('desk-restore')}>{wording.states.restoreABackup}</Button></div></main>
  if (!recovering) return <main className={app['centre']} aria-label={wording.welcome.opening}><p className={ui['bones']} role="status">{wording.states.deskOpens}</p></main>
  const share = recovering.total > 0 ? Math.round((recovering.done / recovering.total) * 100) : 0
  return (
    <div className={styles['rebuilding']}>
      <header className={app['bar']}><div className={styles['name']}><Mark /><b>{desk?.name}</b></div></header>
      <main aria-label={wording.welcome.recovery}>
        <h1>{wording.welcome.puttingTogether}</h1>
        <p>{wording.welcome.whyRebuilt}</p>
        <ol className={styles['steps']}>
          <li className={styles['done']}><CircleCheck size={16} aria-hidden="true" /><div><b>{wording.welcome.journalAndBackupsFound}</b><p>{wording.welcome.stepsInTheJournal(count(recovering.total))}</p></div></li>
          <li className={styles['now']}><LoaderCircle size={16} aria-hidden="true" />
            <div>
              <b>{wording.welcome.journal}</b>
              <p role="status">{wording.welcome.stepsBroughtBack(count(recovering.done), count(recovering.total))}</p>
              <div className={styles['part']} role="progressbar" aria-label={wording.welcome.journal} aria-valuenow={share} aria-valuemin={0} aria-valuemax={100}><i style={{ width: `${share}%` }} /></div>
            </div>
            <span>{share} %</span>
          </li>
          <li><CircleDashed size={16} aria-hidden="true" /><div><b>{wording.welcome.theDeskOpens}</b><p>{wording.welcome.opensByItself}</p></div></li>
        </ol>
      </main>
      <footer className={app['status']}><span>{wording.welcome.journalSteps(count(recovering.total))}</span></footer>
    </div>
  )
}
