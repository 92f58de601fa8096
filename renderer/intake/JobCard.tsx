// A job of intake: bytes, articles, rate, time left, cancel; then what came of each file.
import { Check, X } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { earlierWords, type FileOutcome, type JobProgress } from '../../shared/dump'
import { Button, IconButton } from '../ui/Button'
import { bytes, count, many, middleCut, timeLeft } from '../ui/words'
import { cancelJob, closeJob, isRunning, resumeJob } from './jobs'
import { ReportDialog } from './ReportDialog'
import styles from './intake.module.css'

function outcomeWords(file: FileOutcome): string {
  const name = middleCut(file.name, 28)
  if (file.failure) return `${name}: ${file.failure.message} ${file.failure.next ?? ''}`
  if (file.outcome === 'known') return `${name}: already here, with ${many(file.articles, 'article')}.`
  if (file.outcome === 'cancelled') return `${name}: cancelled after ${many(file.articles, 'article')}.`
  if (file.earlier) return `${name}: ${many(file.articles, 'new article')}. ${earlierWords(file.earlier)}`
  return `${name}: ${many(file.articles, 'article')}.`
}

const ended: Readonly<Record<string, string>> = { done: 'Import finished', cancelled: 'Import cancelled', failed: 'Import failed', interrupted: 'An import was interrupted' }

export function JobCard({ job }: { readonly job: JobProgress }): ReactElement {
  const [asking, setAsking] = useState(false)
  const [report, setReport] = useState(false)
  const running = isRunning(job)
  const share = job.bytesTotal > 0 ? Math.min(1, job.bytesDone / job.bytesTotal) : 0
  const title = running ? `${job.state === 'waiting' ? 'Waiting to bring in' : 'Bringing in'} ${job.file ? middleCut(job.file, 24) : many(job.files, 'file')}` : ended[job.state]
  return (
    <section className={styles['card']} aria-label="Import">
      <div className={styles['head']}>
        {job.state === 'done' && <Check size={14} color="var(--ok)" aria-hidden="true" />}
        <h3>{title}</h3>
        {!running && job.state !== 'interrupted' && <IconButton label="Close import card" size="small" onPress={() => closeJob(job.job)}><X size={14} /></IconButton>}
      </div>
      {running && <div className={styles['bar']} role="progressbar" aria-label="Import progress" aria-valuenow={Math.round(share * 100)} aria-valuemin={0} aria-valuemax={100}><i style={{ width: `${share * 100}%` }} /></div>}
      {running
        ? <p className={styles['facts']}>{count(job.articles)} articles so far. {bytes(job.bytesDone)} of {bytes(job.bytesTotal)}{job.rate > 0 && <>, {bytes(job.rate)}/s. {timeLeft((job.bytesTotal - job.bytesDone) / job.rate)}</>}</p>
        : job.state !== 'interrupted' && <ul>
            {job.outcomes.slice(0, 6).map((file, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: outcomes are only ever added at the end, and two files may have one name.
              <li key={at} className={file.failure ? styles['bad'] : styles['facts']}>{outcomeWords(file)}</li>
            ))}
            {job.outcomes.length > 6 && <li className={styles['facts']}>And {many(job.outcomes.length - 6, 'more file')}.</li>}
          </ul>}
      {job.state === 'interrupted' && (
        <>
          <p className={styles['facts']}>{many(job.files, 'file')} did not come in whole. It goes on where it stopped; what is in stays either way.</p>
          <div className={styles['acts']}>
            <Button size="small" onPress={() => void resumeJob(job.job, true)}>Go on</Button>
            <Button size="small" look="quiet" onPress={() => void resumeJob(job.job, false)}>Leave it</Button>
          </div>
        </>
      )}
      {!running && job.outcomes.length > 0 && <div className={styles['acts']}><Button size="small" onPress={() => setReport(true)}>Report</Button></div>}
      {report && <ReportDialog job={job} onClose={() => setReport(false)} />}
      {running && !asking && <div className={styles['acts']}><Button size="small" onPress={() => setAsking(true)}>Cancel</Button></div>}
      {running && asking && (
        <>
          <p className={styles['facts']}>Keep the {many(job.articles, 'article')} that came in, or take them out again?</p>
          <div className={styles['acts']}>
            <Button size="small" onPress={() => void cancelJob(job.job, true)}>Keep</Button>
            <Button size="small" danger onPress={() => void cancelJob(job.job, false)}>Take out</Button>
            <Button size="small" look="quiet" onPress={() => setAsking(false)}>Go on</Button>
          </div>
        </>
      )}
    </section>
  )
}
