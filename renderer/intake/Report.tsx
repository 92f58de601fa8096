// What an import came to, as an account of every byte: a strip by kind, cuts by confidence, each file with what was wrong.
import { mixedEncoding } from '../../shared/encodings'
import type { ReactElement } from 'react'
import type { FileOutcome, JobProgress } from '../../shared/dump'
import { earlierWords } from '../../shared/words/earlier'
import { addBytes, byteKinds, emptyTally, type ByteKind, type Tally } from '../../shared/report'
import { say, sayFailure } from '../app/state'
import { invoke } from '../bridge/main'
import { bytes, count, decimal, many } from '../ui/words'
import { failureWords, said, wording } from '../words/wording'
import styles from './report.module.css'

/** Bytes and cuts of all files of a job together. */
function tallyOf(job: JobProgress): { readonly bytes: Readonly<Record<ByteKind, number>>; readonly cuts: readonly (readonly [string, number])[] } {
  const reports = job.outcomes.flatMap(({ report }) => (report ? [report] : []))
  const sums = reports.reduce((tally, report) => addBytes(tally, report.bytes), emptyTally).bytes
  const cuts = (['sure', 'likely', 'doubtful'] as const).map((name) => reports.reduce((sum, report) => sum + report.cuts[name], 0))
  return { bytes: sums, cuts: wording.kinds.confidences.map((words, index) => [words, cuts[index]!] as const) }
}

export async function saveReport(job: JobProgress): Promise<void> {
  const saved = await invoke('intake.save', { text: `${JSON.stringify(job, null, 2)}\n` })
  if (!saved.ok) sayFailure(saved.failure)
  else if (saved.value) say(wording.intake.theReportWasSaved)
}

/** The picture of a dump: how much of it is what. */
function Strip({ sums, small }: { readonly sums: Tally['bytes']; readonly small?: boolean }): ReactElement {
  const shown = byteKinds.filter((kind) => sums[kind] > 0)
  const total = shown.reduce((sum, kind) => sum + sums[kind], 0)
  return <div className={`${styles['strip']} ${small ? styles['small'] : ''}`} role="img" aria-label={shown.map((kind) => wording.intake.kindBytes(wording.kinds.bytes[kind], count(sums[kind]))).join(', ')}>{shown.map((kind) => <i key={kind} className={styles[kind] ?? ''} style={{ flexGrow: sums[kind] / total }} />)}</div>
}

function FileRow({ file, several }: { readonly file: FileOutcome; readonly several: boolean }): ReactElement {
  const { report } = file
  return (
    <li>
      <div><b>{file.member ?? file.name}</b><span>{many(file.articles, 'article')}</span></div>
      {report && several && <Strip sums={report.bytes} small />}
      <p>{file.outcome === 'known' ? wording.intake.alreadyOnDesk : ''}{report ? `${report.formatWords}, ${report.encoding}${report.confidence < 1 ? wording.intake.confidence(decimal(report.confidence, 2)) : ''}, ${bytes(file.bytes)}.` : `${bytes(file.bytes)}.`}{report && report.broken.count > 0 ? (report.encoding === mixedEncoding ? wording.intake.readAsWestern : wording.intake.notDecoded)(many(report.broken.count, 'byte'), count(report.broken.places[0] ?? 0)) : ''}</p>
      {file.earlier && <p>{earlierWords(file.earlier, wording.intake, (articles) => many(articles, 'article'))}</p>}
      {file.failure && <p className={styles['bad']}>{failureWords(file.failure)}</p>}
      {report?.unread.slice(0, 5).map((place) => <p key={`${place.code}${place.start}`}>{place.line === null ? wording.intake.byteAt(count(place.start)) : wording.intake.lineAt(count(place.line))}: {said(place.why)}</p>)}
    </li>
  )
}

export function reportWords(job: JobProgress): string {
  return wording.intake.articlesFrom(many(job.articles, 'article'), many(job.outcomes.length, 'file'), decimal(job.elapsed / 1000, 1))
}

export function Report({ job }: { readonly job: JobProgress }): ReactElement {
  const { bytes: sums, cuts } = tallyOf(job)
  const total = byteKinds.reduce((sum, kind) => sum + sums[kind], 0)
  const most = Math.max(1, ...cuts.map(([, number]) => number))
  const shown = byteKinds.filter((kind) => sums[kind] > 0)
  return (
    <>
      {total > 0 && (
        <section className={styles['section']}>
          <h3>{wording.intake.byteByByte}<span>{wording.intake.bytesOf(count(total))}</span></h3>
          <Strip sums={sums} />
          <p className={styles['legend']}>{shown.map((kind) => <span key={kind}><i className={styles[kind] ?? ''} />{wording.kinds.bytes[kind]} {count(sums[kind])}</span>)}</p>
        </section>
      )}
      {total > 0 && (
        <section className={styles['section']}>
          <h3>{wording.intake.cutsByConfidence}</h3>
          {cuts.map(([name, number]) => <div key={name} className={styles['row']}><span>{name}</span><i style={{ width: `${(number / most) * 100}%` }} /><b>{count(number)}</b></div>)}
        </section>
      )}
      <section className={styles['section']}>
        <h3>{wording.intake.files}<span>{count(job.outcomes.length)}</span></h3>
        {/* biome-ignore lint/suspicious/noArrayIndexKey: outcomes are only ever added at the end, and two files may have one name. */}
        <ul className={styles['files']}>{job.outcomes.slice(0, 200).map((file, at) => <FileRow key={at} file={file} several={job.outcomes.length > 1} />)}</ul>
        {job.outcomes.length > 200 && <p>{wording.intake.andMoreInReport(many(job.outcomes.length - 200, 'more file'))}</p>}
      </section>
    </>
  )
}
