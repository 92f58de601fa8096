// A dump: a file brought in, or one member of an archive, known by its SHA-256.
import type { Rate } from './rates'
import type { MemberReport } from './report'
import type { Failure } from '../result'

export type DumpState = 'partial' | 'whole'

/** A range of the dump that is in no article: UTF-8 bytes of the extract, half-open. Blank gaps are not listed. */
export interface Between {
  readonly kind: 'debris' | 'separator' | 'undecodable'
  readonly start: number
  readonly end: number
}

/** The ranges after some went and others came, in order. */
export function changedBetween(between: readonly Between[], before: readonly Between[], after: readonly Between[]): readonly Between[] {
  const gone = new Set(before.map(({ kind, start, end }) => `${kind}:${start}:${end}`))
  return [...between.filter(({ kind, start, end }) => !gone.has(`${kind}:${start}:${end}`)), ...after].sort((one, other) => one.start - other.start)
}

export interface DumpRecord {
  /** Hex SHA-256 of the dump's bytes on disk (of the member, when it is one). */
  readonly sha256: string
  /** The file's own name, without its folder. */
  readonly name: string
  /** Path inside an archive, or null. */
  readonly member: string | null
  readonly bytes: number
  /** `utf-8`, `utf-8-bom`, `windows-1252` ...; `bytes` where each record is decoded by itself. */
  readonly encoding: string
  readonly mapping: 'exact' | 'record'
  /** What it is, in words: `plain text`, `JSON Lines`. Absent in dumps of the first version. */
  readonly format?: string
  /** Of its first 256 bytes; absent in shorter dumps. */
  readonly head?: string
  /** Of its first 4 KiB; absent in shorter dumps and in those of before. Pages of a site share their first lines. */
  readonly start?: string
  /** SHA-256 of its earlier, shorter version, whose articles are not repeated in this one. */
  readonly follows?: string
}

/** Do two dumps begin alike, so that one may be a longer version of the other? */
export const beginAlike = (one: DumpRecord, other: DumpRecord): boolean =>
  one.head !== undefined && one.head === other.head && (one.start === undefined || other.start === undefined || one.start === other.start)

/** What a longer version of a dump found here. */
export interface Earlier {
  /** Articles that were here. */
  readonly articles: number
  /** Of them, those that are otherwise in the longer version: put into the bin, or left because people worked on them. */
  readonly replaced: number
  readonly kept: number
}

/** What came of one file of a job. */
export interface FileOutcome {
  readonly name: string
  /** Path inside an archive, or null. */
  readonly member: string | null
  readonly bytes: number
  readonly articles: number
  /** `left-out`: a member that goes with an archive and is no article. */
  readonly outcome: 'imported' | 'resumed' | 'known' | 'left-out' | 'failed' | 'cancelled'
  /** Also where something came in: what was wrong with the rest. */
  readonly failure?: Failure
  /** Where it is a longer version of a dump that was here; its articles are those that are new. */
  readonly earlier?: Earlier
  readonly report?: MemberReport
}

export interface JobProgress {
  readonly job: string
  /** `waiting` behind other jobs; `paused`, or `interrupted` before this start, and can go on. */
  readonly state: 'waiting' | 'reading' | 'dividing' | 'done' | 'cancelled' | 'failed' | 'paused' | 'interrupted'
  /** The file under work, by its own name; the only file of a job that is not at work. */
  readonly file: string | null
  readonly files: number
  readonly filesDone: number
  /** Bytes over all files; half of a file is done once the first of its two passes is. */
  readonly bytesDone: number
  readonly bytesTotal: number
  readonly articles: number
  /** Milliseconds since the job began, and bytes of dump a second over the last two seconds. */
  readonly elapsed: number
  readonly rate: number
  /** While it runs: members that were left out so far. */
  readonly failed?: number
  /** While it runs, the last ones; at its end, all. */
  readonly outcomes: readonly FileOutcome[]
  /** At its end: how quickly it went. Absent in reports of before. */
  readonly rates?: readonly Rate[]
}

/** What the desk keeps of a job. `at` is when it ended. */
export type JobReport = JobProgress & { readonly at: string }

export interface ReportHead {
  /** Names it for `intake.report`. */
  readonly report: string
  readonly at: string
  readonly state: JobProgress['state']
  readonly members: number
  readonly articles: number
  readonly failed: number
}
