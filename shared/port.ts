// What travels over the two ports that main brokers to the store worker: the desk port (journal, backups, export sink;
// calls both ways) and a job port (a utility process sends batches, the store grants credits).
import type { ArticleRecord } from './article/article'
import type { BatchParts } from './dump/batch'
import type { Rhythm } from './divide/division'
import type { Between, DumpRecord, Earlier } from './dump/dump'
import type { Label } from './article/annotation'
import type { Brought } from './formats/brought'
import type { MemberReport } from './dump/report'
import type { Failure } from './result'

/** Calls the store worker makes of the main process. Each is answered with a Result. */
export interface DeskCalls {
  /** Once, first: who and where we are. Journal lines come back in pieces through `journal.read`. */
  hello: { ask: null; answer: DeskHello }
  /** Appends whole lines (no line ends inside) and answers after `fdatasync`. */
  'journal.append': { ask: { readonly lines: readonly string[] }; answer: null }
  /** Lines whose sequence is greater than `after`, in order, at most about 1 MiB a call; `done` where no more follow. */
  'journal.read': { ask: { readonly after: number }; answer: { readonly lines: readonly string[]; readonly done: boolean } }
  /** An intake batch out of the backup folder, by its hash; failure `missing` or `damaged`. */
  'backup.batch': { ask: { readonly sha256: string }; answer: { readonly bytes: Uint8Array } }
  'snapshot.begin': { ask: { readonly seq: number }; answer: null }
  'snapshot.write': { ask: { readonly lines: readonly string[] }; answer: null }
  /** Flush, rename, read back; keeps the newest seven. */
  'snapshot.end': { ask: null; answer: { readonly bytes: number } }
  /** The newest snapshot that reads back whole and is not newer than `seq`: null where none. Then `snapshot.read` until done. */
  'snapshot.open': { ask: null; answer: { readonly seq: number } | null }
  'snapshot.read': { ask: null; answer: { readonly lines: readonly string[]; readonly done: boolean } }
  'sink.write': { ask: { readonly sink: string; readonly bytes: Uint8Array }; answer: null }
  /** Flush, close, rename to the final name. */
  'sink.close': { ask: { readonly sink: string }; answer: { readonly bytes: number } }
  'sink.abort': { ask: { readonly sink: string }; answer: null }
}

export interface DeskHello {
  /** Identity of the desk: a store with another one is not ours. */
  readonly desk: string
  readonly name: string
  readonly editor: string
  readonly version: string
  /** The folder holds a store, whether or not it can be read. */
  readonly stored: boolean
  /** Sequence of the last whole journal line, 0 where empty. */
  readonly journalSeq: number
}

/** Messages of a request and answer pair over a port, either way; `id` pairs them. */
export type CallMessage =
  | { readonly call: string; readonly id: number; readonly ask: unknown }
  | { readonly reply: number; readonly result: unknown }
  | { readonly event: string; readonly value: unknown }

/** A batch as backed up, in its parts, and the hash of its file. */
export interface BatchMessage extends BatchParts {
  readonly type: 'batch'
  readonly index: number
  readonly sha256: string
  /** Which one in its file, where that holds several: they are sent together. */
  readonly part?: number
}

/** What travels on a job's port, several at once. The number pairs a message with its answer: a dump is begun while batches of others are written. */
export interface Asked {
  readonly id: number
  readonly message: JobMessage
}
export interface Answered {
  readonly id: number
  readonly message: StoreMessage
}

/** Utility process to store. */
export type JobMessage =
  /** `place`: where in the job the dump stands. */
  | { readonly type: 'begin'; readonly job: string; readonly place: string; readonly dump: DumpRecord }
  | BatchMessage
  /** Takes out what this run brought in: of the dump of that hash, or of all. */
  | { readonly type: 'drop'; readonly job: string; readonly of: string | 'all' }
  /** Last: the job sends nothing more. It is not answered. */
  | { readonly type: 'end'; readonly job: string }

/** Store to utility process. */
export type StoreMessage =
  /** `known`: the dump is here whole, with what its earlier versions brought; `mine` where the same job brought it in at the same place, and fell over or was left before it told. `fresh` names dumps that it may be a longer version of. `resume`: go on at `checkpoint`, batch `index`, by the rhythm of the first run. */
  | { readonly type: 'known'; readonly articles: number; readonly earlier?: Earlier; readonly mine?: Mine }
  | { readonly type: 'fresh'; readonly earlier: readonly EarlierDump[] }
  | { readonly type: 'resume'; readonly index: number; readonly articles: number; readonly checkpoint: unknown; readonly rhythm: Rhythm }
  | { readonly type: 'committed'; readonly index: number }
  /** Of all dumps of the job, by their hashes: what was taken out, and what stays because people worked on it. */
  | { readonly type: 'dropped'; readonly out?: readonly string[]; readonly stay?: readonly string[] }
  /** Nothing was dropped, because people worked on what came in: so many articles are in. */
  | { readonly type: 'kept'; readonly articles: number }
  | { readonly type: 'refused'; readonly failure: Failure }

/** What a job brought in of a dump that is whole. */
interface Mine {
  readonly articles: number
  /** Begun by another job. */
  readonly resumed: boolean
  readonly report: MemberReport | null
}

/** A whole dump that another may be a longer version of, with how it ended. */
export interface EarlierDump {
  readonly sha256: string
  readonly bytes: number
  readonly tail: unknown
}

/** What a batch holds, beside its pack bytes. */
export interface BatchHead {
  readonly job: string
  /** Where in the job the dump stands. Absent in batches of before. */
  readonly place?: string
  readonly dump: DumpRecord
  readonly index: number
  /** What the first pass learned of the dump; null in all batches but the first. */
  readonly rhythm: Rhythm | null
  /** Where the pack lies in the extract: UTF-8 bytes, half-open. */
  readonly packStart: number
  readonly packEnd: number
  /**
   * Record map of the pack, flat triples: extract byte, source byte, source length of the stretch up to the next triple;
   * exact where the stretch has the same length on both sides.
   */
  readonly map: readonly number[]
  readonly articles: readonly ArticleRecord[]
  readonly between: readonly Between[]
  /** Opaque to the store: where the reader and divider go on. Null in the last batch: the dump is whole. */
  readonly checkpoint: unknown
  /** What came in with articles of this batch beside their text. */
  readonly brought?: readonly Brought[]
  /** Labels of a scheme that came along: in the first batch. */
  readonly labels?: readonly Label[]
  /** What became of the dump's bytes: in the last batch. */
  readonly report?: MemberReport
  /** Opaque to the store: how the dump ended, for a longer version of it. In the last batch. */
  readonly tail?: unknown
  /** Articles of the earlier version, by identifier, that this one has otherwise. In the last batch. */
  readonly replaces?: readonly string[]
}
