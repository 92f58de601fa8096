// Before the desk is open: how it is put together again, or why it cannot be opened.
import { CircleCheck, CircleDashed, LoaderCircle } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Recovering } from '../../shared/question'
import app from '../app/app.module.css'
import { useSome } from '../app/state'
import { when } from '../inspector/when'
import ui from '../ui/ui.module.css'
import { count, percentage } from '../ui/words'
import { said, wording } from '../words/wording'
import { Before, WaysOut } from './Before'
import { Refused } from './Refused'
import styles from './welcome.module.css'

export function Opening(): ReactElement {
  const { opening, recovering } = useSome(({ opening, recovering }) => ({ opening, recovering }))
  if (typeof opening === 'object') return <Refused failure={opening.failure} />
  // What takes no time is not shown.
  if (!recovering?.snapshot && !recovering?.journal) return <main className={app['centre']} aria-label={wording.welcome.opening}><p className={ui['bones']} role="status">{wording.states.deskOpens}</p></main>
  return <PutTogether {...recovering} />
}

function PutTogether({ cause = 'unreadable', steps = 0, snapshot, journal }: Partial<Recovering>): ReactElement {
  const words = wording.welcome.putTogether[cause]
  const last = journal?.last
  return (
    <Before label={wording.welcome.recovery} foot={wording.welcome.journalSteps(count(steps))}>
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      <ol className={styles['steps']}>
        <li className={styles['done']}><CircleCheck size={16} aria-hidden="true" /><div><b>{wording.welcome.journalAndBackupsFound}</b><p>{wording.welcome.stepsInTheJournal(count(steps))}</p></div></li>
        {snapshot && <Part name={wording.welcome.snapshotOf(count(snapshot.seq))} says={wording.welcome.batchesRead(count(snapshot.done), count(snapshot.total))} share={snapshot.done / Math.max(1, snapshot.total)} />}
        {journal
          ? <Part name={wording.welcome.journal} says={`${wording.welcome.stepsBroughtBack(count(journal.done), count(steps))}${last ? ` ${wording.welcome.theLastStep(said(last.words), last.by, when(last.at))}` : ''}`} share={journal.done / Math.max(1, steps)} />
          : <Later name={wording.welcome.journal} says={wording.welcome.stepsAfterIt(count(Math.max(0, steps - (snapshot?.seq ?? 0))))} />}
        <Later name={wording.welcome.theDeskOpens} says={wording.welcome.opensByItself} />
      </ol>
      <WaysOut waiting ways={['desk-show', 'desk-open']} />
    </Before>
  )
}

function Part({ name, says, share }: { readonly name: string; readonly says: string; readonly share: number }): ReactElement {
  if (share >= 1) return <li className={styles['done']}><CircleCheck size={16} aria-hidden="true" /><div><b>{name}</b><p>{says}</p></div></li>
  return (
    <li className={styles['now']} aria-current="step"><LoaderCircle size={16} aria-hidden="true" />
      <div>
        <b>{name}</b>
        <p>{says}</p>
        <div className={styles['part']} role="progressbar" aria-label={name} aria-valuenow={Math.round(share * 100)} aria-valuemin={0} aria-valuemax={100}><i style={{ width: `${share * 100}%` }} /></div>
      </div>
      <span>{percentage(share)}</span>
    </li>
  )
}

function Later({ name, says }: { readonly name: string; readonly says: string }): ReactElement {
  return <li className={styles['later']}><CircleDashed size={16} aria-hidden="true" /><div><b>{name}</b><p>{says}</p></div></li>
}
