// A job of intake on its card: what it is at, what may be done with it, and what came of it. Those that wait share a card.
import { Check, TriangleAlert, X } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { Group } from 'react-aria-components'
import type { JobProgress } from '../../shared/dump/dump'
import { useApp } from '../app/state'
import { Button, IconButton } from '../ui/Button'
import { FileName } from '../ui/FileName'
import { bytes, count, many, percentage, timeLeft } from '../ui/words'
import { wording } from '../words/wording'
import { Ended } from './Ended'
import { cancelJob, closeJob, failedOf, isResting, isRunning, pauseJob, leaveJob, resumeJob } from './jobs'
import styles from './intake.module.css'

/** By its file; of many, as they are counted. */
function Named({ job }: { readonly job: JobProgress }): ReactElement {
  return job.file === null ? <>{many(job.files, 'file')}</> : <FileName name={job.file} />
}

/** Bytes done, and what can be done with a job at work. */
function AtWork({ job }: { readonly job: JobProgress }): ReactElement {
  const words = wording.intake
  const [asking, setAsking] = useState(false)
  const share = job.bytesTotal > 0 ? Math.min(1, job.bytesDone / job.bytesTotal) : 0
  const failed = failedOf(job)
  return (
    <>
      <p className={styles['line']}><span>{job.articles === 0 ? words.readThrough : words.soFar(many(job.articles, 'article'))}</span><b>{percentage(share)}</b></p>
      <div className={styles['bar']} role="progressbar" aria-label={words.importProgress} aria-valuenow={Math.round(share * 100)} aria-valuemin={0} aria-valuemax={100}><i style={{ width: `${share * 100}%` }} /></div>
      <p className={styles['line']}><span>{words.ofMany(bytes(job.bytesDone), bytes(job.bytesTotal))}</span><span>{job.rate > 0 && timeLeft((job.bytesTotal - job.bytesDone) / job.rate)}</span></p>
      {job.files > 1 && <p className={styles['line']}><span>{words.fileOf(count(Math.min(job.filesDone + 1, job.files)), count(job.files))}</span></p>}
      {asking && <p className={styles['facts']}>{words.keepOrTakeOut}</p>}
      <div className={styles['acts']}>
        {asking ? (
          <>
            {/* Where "Cancel" stood nothing is taken out: a second click of the same hand falls there. */}
            <Button size="small" onPress={() => setAsking(false)}>{words.goOn}</Button>
            <Button size="small" onPress={() => void cancelJob(job.job, 'keep')}>{wording.common.keep}</Button>
            <Button size="small" danger onPress={() => void cancelJob(job.job, 'take-out')}>{words.takeOut}</Button>
          </>
        ) : (
          <>
            {failed > 0 && <span className={styles['left']}>{words.leftOut(many(failed, 'file'))}</span>}
            <Button size="small" onPress={() => void pauseJob(job.job)}>{words.pause}</Button>
            <Button size="small" onPress={() => setAsking(true)}>{wording.common.cancel}</Button>
          </>
        )}
      </div>
    </>
  )
}

function Resting({ job }: { readonly job: JobProgress }): ReactElement {
  return (
    <>
      <p className={styles['name']}><Named job={job} /></p>
      <p className={styles['facts']}>{wording.intake.goesOn}</p>
      <div className={styles['acts']}>
        <Button size="small" onPress={() => void resumeJob(job.job)}>{wording.intake.goOn}</Button>
        <Button size="small" look="quiet" onPress={() => void leaveJob(job.job)}>{wording.intake.leaveIt}</Button>
      </div>
    </>
  )
}

function Waiting({ jobs }: { readonly jobs: readonly JobProgress[] }): ReactElement {
  return (
    <Group className={styles['card'] ?? ''} aria-label={wording.intake.next}>
      <div className={styles['head']}><h3>{wording.intake.next}</h3><span className={styles['facts']}>{wording.intake.twoAtATime}</span></div>
      <ul className={styles['queue']}>
        {jobs.map((job) => (
          <li key={job.job}>
            <span><Named job={job} /></span>
            <IconButton label={wording.intake.doNotBringIn(job.file ?? many(job.files, 'file'))} size="small" onPress={() => void cancelJob(job.job, 'keep')}><X size={14} /></IconButton>
          </li>
        ))}
      </ul>
    </Group>
  )
}

/** On their own, for they change with every piece of a file. */
export function JobCards(): ReactElement {
  const jobs = useApp((app) => app.jobs)
  const waiting = jobs.filter(({ state }) => state === 'waiting')
  return (
    <>
      {jobs.map((job) => job.state !== 'waiting' && <JobCard key={job.job} job={job} />)}
      {waiting.length > 0 && <Waiting jobs={waiting} />}
    </>
  )
}

function JobCard({ job }: { readonly job: JobProgress }): ReactElement {
  const runs = isRunning(job)
  const ended = !runs && !isResting(job)
  const wrong = ended && failedOf(job) > 0
  return (
    <Group className={styles['card'] ?? ''} aria-label={wording.intake.import}>
      <div className={styles['head']}>
        {job.state === 'done' && !wrong && <Check size={14} color="var(--ok)" aria-hidden="true" />}
        {wrong && <TriangleAlert size={14} color="var(--warn)" aria-hidden="true" />}
        <h3>{runs ? <><span className="only-read">{wording.intake.bringingIn} </span><Named job={job} /></> : wording.intake.ended[job.state]}</h3>
        {ended && <IconButton label={wording.intake.closeImportCard} size="small" onPress={() => closeJob(job.job)}><X size={14} /></IconButton>}
      </div>
      {runs && <AtWork job={job} />}
      {isResting(job) && <Resting job={job} />}
      {ended && <Ended job={job} />}
    </Group>
  )
}
