// A job of intake: bytes, articles, rate, time left, cancel; then what came of each file.
import { Check, X } from 'lucide-react'
import { useEffect, useMemo, useState, type ReactElement } from 'react'
import { Group } from 'react-aria-components'
import type { JobProgress } from '../../shared/dump'
import { earlierWords } from '../../shared/words/earlier'
import { announce } from '../app/announce'
import { useApp } from '../app/state'
import { Button, IconButton } from '../ui/Button'
import { bytes, count, many, middleCut, timeLeft } from '../ui/words'
import { cancelJob, closeJob, isResting, isRunning, pauseJob, resumeJob } from './jobs'
import { outcomeLines, type OutcomeLine } from './outcomes'
import { ReportDialog } from './ReportDialog'
import styles from './intake.module.css'
import { failureWords, wording } from '../words/wording'

function outcomeWords({ outcome: file, members }: OutcomeLine): string {
  const name = middleCut(file.name, 28)
  // What a person wanted is no failure.
  if (file.failure?.code === 'cancelled') return file.articles > 0 ? wording.intake.cancelledAfter(name, many(file.articles, 'article')) : wording.intake.cancelledWhole(name)
  if (file.failure) return `${file.failure.message.includes(file.name) ? '' : `${name}: `}${failureWords(file.failure)}`
  if (file.outcome === 'known') return wording.intake.alreadyHere(name, many(file.articles, 'article'))
  if (file.earlier) return `${name}: ${many(file.articles, 'new article')}. ${earlierWords(file.earlier, wording.intake, (articles) => many(articles, 'article'))}`
  return members > 1 ? wording.intake.fromMembers(name, many(file.articles, 'article'), many(members, 'member')) : `${name}: ${many(file.articles, 'article')}.`
}

/** Bytes done, and what can be done with a job at work. */
function AtWork({ job }: { readonly job: JobProgress }): ReactElement {
  const [asking, setAsking] = useState(false)
  const share = job.bytesTotal > 0 ? Math.min(1, job.bytesDone / job.bytesTotal) : 0
  return (
    <>
      <div className={styles['bar']} role="progressbar" aria-label={wording.intake.importProgress} aria-valuenow={Math.round(share * 100)} aria-valuemin={0} aria-valuemax={100}><i style={{ width: `${share * 100}%` }} /></div>
      <p className={styles['facts']}>{wording.intake.soFar(count(job.articles), bytes(job.bytesDone), bytes(job.bytesTotal))}{job.rate > 0 && wording.intake.rate(bytes(job.rate), timeLeft((job.bytesTotal - job.bytesDone) / job.rate))}</p>
      {asking && <p className={styles['facts']}>{wording.intake.keepOrTakeOut}</p>}
      {asking
        ? <div className={styles['acts']}>
            {/* Where "Cancel" stood nothing is taken out: a second click of the same hand falls there. */}
            <Button size="small" onPress={() => setAsking(false)}>{wording.intake.goOn}</Button>
            <Button size="small" onPress={() => void cancelJob(job.job, true)}>{wording.common.keep}</Button>
            <Button size="small" danger onPress={() => void cancelJob(job.job, false)}>{wording.intake.takeOut}</Button>
          </div>
        : <div className={styles['acts']}>
            <Button size="small" onPress={() => void pauseJob(job.job)}>{wording.intake.pause}</Button>
            <Button size="small" onPress={() => setAsking(true)}>{wording.common.cancel}</Button>
          </div>}
    </>
  )
}

function Resting({ job }: { readonly job: JobProgress }): ReactElement {
  return (
    <>
      <p className={styles['facts']}>{wording.intake.didNotComeInWhole(many(job.files, 'file'))}</p>
      <div className={styles['acts']}>
        <Button size="small" onPress={() => void resumeJob(job.job, true)}>{wording.intake.goOn}</Button>
        <Button size="small" look="quiet" onPress={() => void resumeJob(job.job, false)}>{wording.intake.leaveIt}</Button>
      </div>
    </>
  )
}

function Ended({ job }: { readonly job: JobProgress }): ReactElement {
  const [report, setReport] = useState(false)
  const lines = useMemo(() => outcomeLines(job.outcomes), [job.outcomes])
  // Whoever does not see the card is told once what the job came to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an ended job says no more than it did when it ended.
  useEffect(() => announce([`${titleOf(job)}.`, ...lines.slice(0, 3).map(outcomeWords)].join(' ')), [])
  return (
    <>
      <ul>
        {lines.slice(0, 6).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an ended job stay as they are, and two files may have one name.
          <li key={at} className={line.outcome.failure && line.outcome.outcome !== 'cancelled' ? styles['bad'] : styles['facts']}>{outcomeWords(line)}</li>
        ))}
        {lines.length > 6 && <li className={styles['facts']}>{wording.intake.andMore(many(lines.length - 6, 'more file'))}</li>}
      </ul>
      {job.outcomes.length > 0 && <div className={styles['acts']}><Button size="small" onPress={() => setReport(true)}>{wording.intake.report}</Button></div>}
      {report && <ReportDialog job={job} onClose={() => setReport(false)} />}
    </>
  )
}

function titleOf(job: JobProgress): string {
  const what = job.file ? middleCut(job.file, 24) : many(job.files, 'file')
  if (job.state === 'waiting') return `${wording.intake.waitingToBringIn} ${what}`
  return isRunning(job) ? `${wording.intake.bringingIn} ${what}` : (wording.intake.ended[job.state] ?? '')
}

/** On their own, for they change with every piece of a file. */
export function JobCards(): ReactElement {
  const jobs = useApp((app) => app.jobs)
  return <>{jobs.map((job) => <JobCard key={job.job} job={job} />)}</>
}

function JobCard({ job }: { readonly job: JobProgress }): ReactElement {
  const closes = !isRunning(job) && !isResting(job)
  return (
    <Group className={styles['card'] ?? ''} aria-label={wording.intake.import}>
      <div className={styles['head']}>
        {job.state === 'done' && <Check size={14} color="var(--ok)" aria-hidden="true" />}
        <h3>{titleOf(job)}</h3>
        {closes && <IconButton label={wording.intake.closeImportCard} size="small" onPress={() => closeJob(job.job)}><X size={14} /></IconButton>}
      </div>
      {job.state === 'waiting' && (
        <>
          <p className={styles['facts']}>{wording.intake.twoAtATime}</p>
          <div className={styles['acts']}><Button size="small" onPress={() => void cancelJob(job.job, true)}>{wording.common.cancel}</Button></div>
        </>
      )}
      {job.state !== 'waiting' && isRunning(job) && <AtWork job={job} />}
      {isResting(job) && <Resting job={job} />}
      {closes && <Ended job={job} />}
    </Group>
  )
}
