// The desk's database, as history: Dexie versions in order. The raw side (dumps, packs, articles) is written by intake
// and never changes; the human side is small rows. Strict durability, because "saved" is a statement about the disk.
import { Dexie, type Table } from 'dexie'
import type { Annotation, Note, Relation } from '../../shared/article/annotation'
import type { ArticleNumber, ArticleRecord, DumpNumber, FieldName, FieldValue, Inspection } from '../../shared/article/article'
import type { Patch, Runs } from '../../shared/command/patch'
import type { CutRow } from '../../shared/dump/cut'
import type { Rhythm } from '../../shared/divide/division'
import type { SourceRule } from '../../shared/divide/source-rule'
import type { Limit } from '../../shared/inspect/quality/rules'
import type { Between, DumpRecord, DumpState } from '../../shared/dump/dump'
import type { Edit } from '../../shared/article/edit'
import type { MemberReport } from '../../shared/dump/report'
import type { Scheme } from '../../shared/scheme/scheme'

export interface DumpRow extends DumpRecord {
  readonly dump: DumpNumber
  readonly state: DumpState
  readonly removed: boolean
  /** Batches that are in, and where the job goes on: null when the dump is whole. */
  readonly batches: number
  readonly checkpoint: unknown
  /** What the first pass learned: a job that goes on, and inspection, work by it. */
  readonly rhythm: Rhythm
  readonly articles: number
  readonly between: readonly Between[]
  /** What became of its bytes; absent until it is whole, and in dumps of the first version. */
  readonly report?: MemberReport
  /** Batches whose between is in this row: people changed it then. That of later ones is in their own rows. */
  readonly folded?: number
  /** How it ended, for a longer version of it: opaque. Absent in dumps of before, and in those that came back through an export. */
  readonly tail?: unknown
  /** Articles of its earlier version that it has otherwise. */
  readonly grown?: { readonly replaced: number; readonly kept: number }
  /** The job that brought its last batch in, and where in it. `resumed`: another one began. Absent in dumps of before. */
  readonly by?: { readonly job: string; readonly place: string; readonly resumed: boolean }
  /** Numbers that a drop took out, flat: first, end. */
  readonly gone?: readonly ArticleNumber[]
}

/** A batch as it came in: where its backup is, which articles it brought, and what lies between them. */
export interface BatchRow {
  readonly dump: DumpNumber
  readonly index: number
  readonly sha256: string
  readonly first: ArticleNumber
  readonly count: number
  readonly between: readonly Between[]
}

export interface PackRow {
  readonly dump: DumpNumber
  /** UTF-8 bytes in the extract, half-open. */
  readonly start: number
  readonly end: number
  readonly map: readonly number[]
  readonly bytes: Uint8Array
}

export type StoredArticle = ArticleRecord & { readonly dump: DumpNumber }

/** 256 articles, in the order of their numbers. */
export interface PageRow {
  readonly page: number
  readonly articles: readonly StoredArticle[]
}

/** What inspection found of a page's articles, from its first one on; a page that grew has fewer than articles. */
export interface InspectionRow {
  readonly page: number
  /** Counts up with every row written, so that a start reads only what is new to its columns. */
  readonly stamp: number
  /** Of the detectors (`inspect/version.ts`). */
  readonly version: number
  readonly found: readonly Inspection[]
}

export type Decision = 'accepted' | 'dismissed'

/** What people corrected on an article, and what they decided about its flags (`in:kind:start`). */
export interface CorrectionRow {
  readonly article: ArticleNumber
  readonly fields: { readonly [field in FieldName]?: FieldValue }
  readonly custom: Readonly<Record<string, FieldValue>>
  readonly decisions: Readonly<Record<string, Decision>>
}

export interface CommandRow {
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly words: string
  readonly patches: readonly Patch[]
  /** `step`: undo and redo themselves, and intake: never undone. `gone`: undone, then overtaken by a new action. */
  readonly state: 'done' | 'undone' | 'gone' | 'step'
  /** The commands that an undo or redo turned round. */
  readonly turned?: readonly number[]
  /** Of a further part of a batch: the batch's first command. */
  readonly group?: number
  readonly reach: Runs
  /** The articles, where they are few enough to be indexed. */
  readonly articles: readonly ArticleNumber[]
  readonly bulk: 0 | 1
}

/** The labels and relations of the desk, once they are not the first ones any more. */
type SchemeRow = Scheme & { readonly id: string }

/** What is said of a tag beside the articles that have it; `id` is its path. */
export interface TagCard {
  readonly id: string
  /** 1 to 8, or null. */
  readonly hue: number | null
  readonly synonyms: readonly string[]
}

/** A suggestion that somebody did not want. */
interface DismissalRow {
  readonly id: string
  readonly article: ArticleNumber
  readonly label: string
  readonly words: string
}

/** A limit of a quality rule that people set; `id` is the rule's name. */
export interface LimitRow extends Limit {
  readonly id: string
}

/** A column of all articles as last kept, or what is said of all of them. */
export interface ColumnRow {
  readonly name: string
  readonly value: unknown
}

interface MetaRow {
  readonly key: string
  readonly value: unknown
}

export class DeskDatabase extends Dexie {
  declare readonly dumps: Table<DumpRow, number>
  declare readonly packs: Table<PackRow, [number, number]>
  declare readonly articles: Table<PageRow, number>
  declare readonly edits: Table<Edit, string>
  declare readonly annotations: Table<Annotation, string>
  declare readonly relations: Table<Relation, string>
  declare readonly notes: Table<Note, string>
  declare readonly corrections: Table<CorrectionRow, number>
  declare readonly commands: Table<CommandRow, number>
  declare readonly schemes: Table<SchemeRow, string>
  declare readonly tagCards: Table<TagCard, string>
  declare readonly dismissals: Table<DismissalRow, string>
  declare readonly meta: Table<MetaRow, string>
  declare readonly columns: Table<ColumnRow, string>
  declare readonly inspections: Table<InspectionRow, number>
  declare readonly cuts: Table<CutRow, string>
  declare readonly rules: Table<SourceRule, string>
  declare readonly limits: Table<LimitRow, string>
  declare readonly batches: Table<BatchRow, [number, number]>

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({
      dumps: 'dump',
      packs: '[dump+start]',
      articles: 'page',
      edits: 'id, article',
      annotations: 'id, article',
      relations: 'id, article',
      notes: 'id, article',
      corrections: 'article',
      commands: 'seq, state, bulk, *articles',
      meta: 'key',
    })
    this.version(2).stores({ inspections: 'page, stamp' })
    this.version(3).stores({ annotations: 'id, article, label', schemes: 'id', tagCards: 'id', dismissals: 'id, article' })
    this.version(4).stores({ cuts: 'id, dump', rules: 'id, source' })
    this.version(5).stores({ batches: '[dump+index]' })
    this.version(6).stores({ limits: 'id' })
    // Columns were one row of another form; they are made again of what they stand for.
    this.version(7).stores({ columns: 'name' }).upgrade((transaction) => transaction.table('meta').delete('columns'))
  }
}
