// Before the desk is open: how it is put together again, or why it cannot be opened.
import { CircleCheck, CircleDashed, LoaderCircle } from 'lucide-react'
import type { ReactElement } from 'react'
import app from '../app/app.module.css'
import { useSome } from '../app/state'
import ui from '../ui/ui.module.css'
import { count, percentage } from '../ui/words'
import { wording } from '../words/wording'
import { Before, WaysOut } from './Before'
import { Refused } from './Refused'
import styles from './welcome.module.css'

export function Opening(): ReactElement {
  const { opening, recovering } = useSome(({ opening, recovering }) => ({ opening, recovering }))
  if (typeof opening === 'object') return <Refused failure={opening.failure} />
  if (!recovering) return <main className={app['centre']} aria-label={wording.welcome.opening}><p className={ui['bones']} role="status">{wording.states.deskOpens}</p></main>
  const { done, total } = recovering
  const share = total > 0 ? Math.round((done / total) * 100) : 0
  return (
    <Before label={wording.welcome.recovery} foot={wording.welcome.journalSteps(count(total))}>
      <h1>{wording.welcome.puttingTogether}</h1>
      <p>{wording.welcome.whyRebuilt}</p>
      <ol className={styles['steps']}>
        <li className={styles['done']}><CircleCheck size={16} aria-hidden="true" /><div><b>{wording.welcome.journalAndBackupsFound}</b><p>{wording.welcome.stepsInTheJournal(count(total))}</p></div></li>
        <li className={styles['now']} aria-current="step"><LoaderCircle size={16} aria-hidden="true" />
          <div>
            <b>{wording.welcome.journal}</b>
            <p>{wording.welcome.stepsBroughtBack(count(done), count(total))}</p>
            <div className={styles['part']} role="progressbar" aria-label={wording.welcome.journal} aria-valuenow={share} aria-valuemin={0} aria-valuemax={100}><i style={{ width: `${share}%` }} /></div>
          </div>
          <span>{percentage(share / 100)}</span>
        </li>
        <li><CircleDashed size={16} aria-hidden="true" /><div><b>{wording.welcome.theDeskOpens}</b><p>{wording.welcome.opensByItself}</p></div></li>
      </ol>
      <WaysOut waiting ways={['desk-show', 'desk-open']} />
    </Before>
  )
}
