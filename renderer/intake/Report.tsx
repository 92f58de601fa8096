// What an import came to, as an account of every byte: figures, a strip by kind, what was left out, cuts, flags, each file.
import { useEffect, useState, type ReactElement, type ReactNode } from 'react'
import { doubtfulBelow } from '../../shared/divide/calibration'
import { encodingWords, mixedEncoding } from '../../shared/dump/encodings'
import type { FileOutcome, JobProgress } from '../../shared/dump/dump'
import type { FormatName } from '../../shared/formats/names'
import type { Answer } from '../../shared/question'
import { earlierWords } from '../../shared/words/earlier'
import { addBytes, byteKinds, emptyTally, sureFrom, type ByteKind, type Tally } from '../../shared/dump/report'
import { ask } from '../bridge/store'
import { FlagGlyph } from '../ui/glyphs'
import { bytes, count, decimal, many } from '../ui/words'
import { failureWords, said, wording } from '../words/wording'
import { languageName } from '../editor/language'
import { failedOf } from './jobs'
import { outcomeLines } from './outcomes'
import { RateCurve } from './RateCurve'
import styles from './report.module.css'

/** Bytes and cuts of all files of a job together. */
function tallyOf(job: JobProgress): { readonly bytes: Readonly<Record<ByteKind, number>>; readonly cuts: readonly number[] } {
  const reports = job.outcomes.flatMap(({ report }) => (report ? [report] : []))
  const sums = reports.reduce((tally, report) => addBytes(tally, report.bytes), emptyTally).bytes
  return { bytes: sums, cuts: (['sure', 'likely', 'doubtful'] as const).map((name) => reports.reduce((sum, report) => sum + report.cuts[name], 0)) }
}

function cutNames(): readonly string[] {
  const { confidences } = wording.kinds
  const [sure, doubtful] = [decimal(sureFrom, 2), decimal(doubtfulBelow, 2)]
  return [confidences.sure(sure), confidences.likely(doubtful, sure), confidences.doubtful(doubtful)]
}

export const doubtfulOf = (job: JobProgress): number => tallyOf(job).cuts[2]!

/** Null until the store answered, or where it cannot. */
export function useCame(job: string | null): Answer<'job.came'> | null {
  const [came, setCame] = useState<{ readonly job: string; readonly answer: Answer<'job.came'> } | null>(null)
  useEffect(() => {
    let live = true
    if (job !== null) void ask('job.came', { job }).then((answer) => live && answer.ok && setCame({ job, answer: answer.value }))
    return () => {
      live = false
    }
  }, [job])
  return came?.job === job ? came.answer : null
}

/** Lines of debris within articles are told later, by inspection; the workbench counts them too. */
const byteName = (kind: ByteKind): string => (kind === 'debris' ? wording.intake.debrisBetween : wording.kinds.bytes[kind])

/** The picture of a dump: how much of it is what. */
function Strip({ sums, small }: { readonly sums: Tally['bytes']; readonly small?: boolean }): ReactElement {
  const shown = byteKinds.filter((kind) => sums[kind] > 0)
  const total = shown.reduce((sum, kind) => sum + sums[kind], 0)
  return <div className={`${styles['strip']} ${small ? styles['small'] : ''}`} role="img" aria-label={shown.map((kind) => wording.intake.kindBytes(byteName(kind), count(sums[kind]))).join(', ')}>{shown.map((kind) => <i key={kind} className={styles[kind] ?? ''} style={{ flexGrow: sums[kind] / total }} />)}</div>
}

function FileRow({ file, several }: { readonly file: FileOutcome; readonly several: boolean }): ReactElement {
  const { report } = file
  return (
    <li>
      <div><b>{file.member ?? file.name}</b><span>{many(file.articles, 'article')}</span></div>
      {report && several && <Strip sums={report.bytes} small />}
      <p>{file.outcome === 'known' ? wording.intake.alreadyOnDesk : ''}{report ? `${wording.preview.formats[report.format as FormatName] ?? report.formatWords}, ${encodingWords(report.encoding)}${report.confidence < 1 ? wording.intake.confidence(decimal(report.confidence, 2)) : ''}, ${bytes(file.bytes)}.` : `${bytes(file.bytes)}.`}{report && report.broken.count > 0 ? (report.encoding === mixedEncoding ? wording.intake.readAsWestern : wording.intake.notDecoded)(many(report.broken.count, 'byte'), count(report.broken.places[0] ?? 0)) : ''}</p>
      {file.earlier && <p>{earlierWords(file.earlier, wording.intake, (articles) => many(articles, 'article'))}</p>}
      {file.failure && <p className={styles['bad']}>{failureWords(file.failure)}</p>}
      {report?.unread.slice(0, 5).map((place) => <p key={`${place.code}${place.start}`}>{place.line === null ? wording.intake.byteAt(count(place.start)) : wording.intake.lineAt(count(place.line))}: {said(place.why)}</p>)}
    </li>
  )
}

export function reportWords(job: JobProgress): string {
  return wording.intake.articlesFrom(many(job.articles, 'article'), many(job.outcomes.length, 'file'), decimal(job.elapsed / 1000, 1))
}

function Figures({ job }: { readonly job: JobProgress }): ReactElement {
  const words = wording.intake.figures
  const read = job.outcomes.reduce((sum, file) => sum + file.bytes, 0)
  const known = job.outcomes.reduce((sum, file) => sum + (file.outcome === 'known' ? file.articles : 0), 0)
  const doubtful = doubtfulOf(job)
  const all: readonly (readonly [string, string, number])[] = [
    [bytes(read), words.bytes, read], [count(doubtful), many(doubtful, 'doubtful cut').slice(count(doubtful).length + 1), doubtful], [count(known), words.known, known],
    [count(failedOf(job)), words.failed, failedOf(job)], [bytes(job.elapsed > 0 ? Math.round((read * 1000) / job.elapsed) : 0), words.rate, read],
  ]
  return <dl className={styles['figures']}>{all.map(([figure, name, value]) => value > 0 && <div key={name}><dt>{name}</dt><dd>{figure}</dd></div>)}</dl>
}

interface BarsProps { readonly title: string; /** Where not all of them are shown. */ readonly different?: number; readonly rows: readonly { readonly name: string; readonly sign?: ReactNode; readonly count: number }[] }

function Bars({ title, different, rows }: BarsProps): ReactElement | null {
  const most = Math.max(1, ...rows.map((row) => row.count))
  if (rows.length === 0) return null
  return (
    <section className={styles['section']}>
      <h3>{title}<span>{count(different ?? rows.reduce((sum, row) => sum + row.count, 0))}</span></h3>
      {rows.map((row) => <div key={row.name} className={styles['row']}><span title={row.name}>{row.sign}<span>{row.name}</span></span><i style={{ width: `${(row.count / most) * 100}%`, minWidth: row.count > 0 ? 1 : 0 }} /><b>{count(row.count)}</b></div>)}
    </section>
  )
}

function LeftOut({ job }: { readonly job: JobProgress }): ReactElement | null {
  const lines = outcomeLines(job.outcomes).filter(({ outcome }) => outcome.failure && outcome.failure.code !== 'cancelled')
  if (lines.length === 0 || job.outcomes.length === 1) return null
  return (
    <section className={styles['section']}>
      <h3>{wording.intake.whatWasLeftOut}<span>{count(lines.reduce((sum, { alike }) => sum + 1 + alike, 0))}</span></h3>
      <ul className={styles['files']}>
        {lines.slice(0, 100).map(({ outcome, alike }) => (
          <li key={`${outcome.name} ${outcome.member}`}><b>{outcome.member ?? outcome.name}</b><p className={styles['bad']}>{failureWords(outcome.failure!)}{alike > 0 && ` ${wording.intake.soAre(many(alike, 'more file'))}`}</p></li>
        ))}
      </ul>
    </section>
  )
}

export function Report({ job, came }: { readonly job: JobProgress; readonly came: Answer<'job.came'> | null }): ReactElement {
  const { bytes: sums, cuts } = tallyOf(job)
  const total = byteKinds.reduce((sum, kind) => sum + sums[kind], 0)
  const shown = byteKinds.filter((kind) => sums[kind] > 0)
  return (
    <>
      <Figures job={job} />
      {total > 0 && (
        <section className={styles['section']}>
          <h3>{wording.intake.byteByByte}<span>{wording.intake.bytesOf(count(total))}</span></h3>
          <Strip sums={sums} />
          <p className={styles['legend']}>{shown.map((kind) => <span key={kind}><i className={styles[kind] ?? ''} />{byteName(kind)} {count(sums[kind])}</span>)}</p>
        </section>
      )}
      <LeftOut job={job} />
      <div className={styles['pair']}>
        {total > 0 && <Bars title={wording.intake.cutsByConfidence} rows={cutNames().map((name, at) => ({ name, count: cuts[at]! }))} />}
        {came && <Bars title={wording.intake.flagsByKind} rows={came.flags.map(({ kind, count: number }) => ({ name: wording.kinds.flags[kind], sign: <FlagGlyph kind={kind} size={14} />, count: number }))} />}
        {came && <Bars title={wording.intake.sitesOfIt} different={came.sites.different} rows={came.sites.first} />}
        {came && <Bars title={wording.intake.languagesOfIt} different={came.languages.different} rows={came.languages.first.map(({ name, count: number }) => ({ name: languageName(name), count: number }))} />}
        {job.rates && <RateCurve rates={job.rates} elapsed={job.elapsed} />}
      </div>
      <section className={styles['section']}>
        <h3>{wording.intake.files}<span>{count(job.outcomes.length)}</span></h3>
        {/* biome-ignore lint/suspicious/noArrayIndexKey: outcomes are only ever added at the end, and two files may have one name. */}
        <ul className={styles['files']}>{job.outcomes.slice(0, 200).map((file, at) => <FileRow key={at} file={file} several={job.outcomes.length > 1} />)}</ul>
        {job.outcomes.length > 200 && <p>{wording.intake.andMoreInReport(many(job.outcomes.length - 200, 'more file'))}</p>}
      </section>
    </>
  )
}
