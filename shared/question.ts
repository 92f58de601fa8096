// What may be asked of the store worker, by the page and by the main process (for the command line): a typed table
// of questions. The worker answers each with a Result; changes are told as events. Numbers in, small views out.
import type { Action, Saved } from './action/action'
import type { Proposal } from './anchor/find'
import type { PackedAnnotations } from './article/annotation-pack'
import type { Label, Note, PlacedAnnotation, Relation } from './article/annotation'
import type { ArticleNumber, Boundary, DumpNumber, FieldName, Fields, FieldValue, FlagKind, Found, Status } from './article/article'
import type { DumpState } from './dump/dump'
import type { DumpQuestions } from './dump/question'
import type { FindQuestions } from './find/question'
import type { Edit } from './article/edit'
import type { JudgedSignal } from './inspect/quality/rules'
import type { Suggestion } from './scheme/lexicon'
import type { Failure } from './result'

export const sortKeys = ['order', 'flags', 'published', 'title', 'site', 'length', 'status', 'changed'] as const
export type SortKey = (typeof sortKeys)[number]
export interface Sort {
  readonly by: SortKey
  readonly descending: boolean
}

interface Counted {
  readonly name: string
  readonly count: number
}
/** The first of many, the most frequent first. */
export interface Most {
  readonly different: number
  readonly first: readonly Counted[]
}
export interface TagCount extends Counted {
  /** Path of the tag (`science/diplomacy`); counts include the tags below it. */
  readonly own: number
  /** Its colour, 1 to 8, or null. */
  readonly hue: number | null
  /** Other names of it. */
  readonly synonyms: readonly string[]
}
export interface DumpCount {
  readonly dump: DumpNumber
  readonly name: string
  readonly member: string | null
  readonly sha256: string
  readonly bytes: number
  readonly state: DumpState
  readonly count: number
  readonly removed: boolean
}

/** Everything the navigation and the status bar show. Answered from memory. */
export interface DeskState {
  readonly count: number
  readonly bin: number
  readonly statuses: Readonly<Record<Status, number>>
  readonly tags: readonly TagCount[]
  /** Most frequent first, at most 200; `null` name is in `noSite`. */
  readonly sites: readonly Counted[]
  readonly noSite: number
  readonly flags: readonly { readonly kind: FlagKind; readonly count: number }[]
  readonly dumps: readonly DumpCount[]
  readonly labels: readonly Label[]
  /** Names of relations, as the scheme has them. */
  readonly relations: readonly string[]
  /** What undo and redo would take back or do again, in words, or null. */
  readonly undo: string | null
  readonly redo: string | null
  /** Last saved command. */
  readonly seq: number
}

/** One row of the list. */
export interface Row {
  readonly number: ArticleNumber
  readonly id: string
  readonly title: string | null
  readonly site: string | null
  readonly published: string | null
  readonly status: Status
  readonly tags: readonly string[]
  /** Kinds of open flags. */
  readonly flags: readonly FlagKind[]
  readonly length: number
  readonly removed: boolean
  /** For a text filter: the words around the first hit, `[start, end)` of the hit in them. */
  readonly hit?: { readonly text: string; readonly start: number; readonly end: number }
}

/** A flag over the current text. */
export interface FlagView {
  readonly kind: FlagKind
  readonly in: 'raw' | 'title'
  readonly message: string
  readonly places: readonly {
    /** Over raw (or titleRaw), as detected: names the place for `fix.accept` and `fix.dismiss`. */
    readonly start: number
    readonly end: number
    /** Over the current text, or null where it lies outside the text or was edited away. */
    readonly text: readonly [number, number] | null
    readonly was: string
    /** What the fix puts there, or null where there is no remedy. */
    readonly now: string | null
    readonly state: 'open' | 'accepted' | 'dismissed' | 'gone'
  }[]
  /** A flag of the article as a whole, without places, that a person dismissed. */
  readonly dismissed?: true
}

export interface ArticleView {
  readonly number: ArticleNumber
  readonly id: string
  readonly fields: Fields
  /** What the machine had found, for fields that people changed. */
  readonly machine: Fields
  readonly found: { readonly [field in FieldName]?: Found }
  readonly custom: Readonly<Record<string, FieldValue>>
  readonly titleRaw: string | null
  readonly status: Status
  readonly reason: string | null
  readonly removed: boolean
  readonly tags: readonly string[]
  readonly text: string
  /** Number of text edits; `text.replace` with another version is refused as `stale`. */
  readonly version: number
  readonly flags: readonly FlagView[]
  readonly annotations: readonly PlacedAnnotation[]
  /** Its flags and annotations are not here yet. */
  readonly more?: true
  readonly relations: readonly Relation[]
  readonly notes: readonly Note[]
  /** Turns as flat ranges over the current text. */
  readonly speakers: readonly { readonly name: string; readonly turns: readonly number[] }[]
  readonly source: {
    readonly dump: string
    readonly sha256: string
    readonly member: string | null
    readonly encoding: string
    readonly byteStart: number
    readonly byteEnd: number
    readonly lineStart: number
    readonly lineEnd: number
    readonly mapping: 'exact' | 'record'
  }
  readonly boundary: Boundary
  readonly words: number
  /** Published quality rules, each with its value and verdict; flat ranges over the current text of what caused it. */
  readonly signals: readonly JudgedSignal[]
}

/** One human action in a history. */
export interface Step {
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly words: string
  readonly edits: readonly Edit[]
  readonly state: 'done' | 'undone'
  /** Why it cannot be taken back by itself; null where it can, or where it was taken back already. */
  readonly cannot: string | null
}

/** How far a desk is put together that does not open as it was left. */
export interface Recovering {
  /** The journal has what the store has not seen; there is no store; or it cannot be read. */
  readonly cause: 'behind' | 'missing' | 'unreadable'
  /** How many steps the journal holds. */
  readonly steps: number
  /** The one that it begins with: how many steps it stands for, and its batches of articles. */
  readonly snapshot: { readonly seq: number; readonly done: number; readonly total: number } | null
  /** Steps that are in, and the last one that a person took. */
  readonly journal: { readonly done: number; readonly last: { readonly words: string; readonly by: string; readonly at: string } | null } | null
}

export interface Recovery {
  readonly kind: 'replayed' | 'rebuilt' | 'journal-behind' | 'damaged'
  /** Plain sentences: what happened, what was done, what is safe. */
  readonly message: string
  readonly articles: number
  readonly commands: number
  readonly lost: readonly string[]
}

export const exportFormats = ['galley', 'csv', 'csv-semicolon', 'markdown', 'text'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportOrder {
  /** A grant from main for an open temporary file (or folder, for one file an article). */
  readonly sink: string
  readonly format: ExportFormat
  readonly target: { readonly query: string } | { readonly articles: readonly string[] }
  readonly setName: string
}

export interface VerifyReport {
  readonly articles: number
  readonly annotations: number
  readonly commands: number
  /** Promises checked, each with how many things were looked at and what is wrong. */
  readonly checks: readonly { readonly name: string; readonly looked: number; readonly wrong: readonly string[] }[]
}

interface Questions extends DumpQuestions, FindQuestions {
  /** Answers once the store is open and whole (after any recovery). */
  'desk.open': { ask: null; answer: { readonly state: DeskState; readonly recovery: Recovery | null } }
  'desk.state': { ask: null; answer: DeskState }
  /** Makes an order; `list` names it for `list.rows`. Text filters are scanned; a newer `list.open` with the same `slot` ends the older (failure `superseded`). */
  'list.open': { ask: { readonly slot: string; readonly query: string; readonly text: string; readonly sort: Sort }; answer: { readonly list: number; readonly count: number } }
  'list.rows': { ask: { readonly list: number; readonly start: number; readonly end: number }; answer: { readonly rows: readonly Row[] } }
  /** Position of an article in an order, or -1. */
  'list.find': { ask: { readonly list: number; readonly number: ArticleNumber }; answer: { readonly index: number } }
  /** The next article after `from` whose title begins so, round and round, or -1. */
  'list.seek': { ask: { readonly list: number; readonly typed: string; readonly from: number }; answer: { readonly index: number } }
  /** Ids of all articles of an order, in order (for *select all* and range selection). */
  'list.ids': { ask: { readonly list: number; readonly start: number; readonly end: number }; answer: { readonly ids: readonly string[] } }
  'article.get': { ask: { readonly article: string | ArticleNumber }; answer: ArticleView }
  /**
   * The article that the page looks at, with its annotations packed; `known`: the `seq` of the answer that it has, so that
   * rows which nobody changed since come by their places alone. `early`: the text may come without its annotations, where
   * they are many; `more` says so, and another question brings them.
   */
  'article.watch': { ask: { readonly number: ArticleNumber; readonly known: number | null; readonly early?: boolean }; answer: ArticleView & { readonly seq?: number; readonly packed?: PackedAnnotations } }
  'article.raw': { ask: { readonly number: ArticleNumber }; answer: { readonly raw: string; readonly firstText: string; /** What the title took out of raw. */ readonly cut: readonly [number, number] } }
  'article.history': { ask: { readonly number: ArticleNumber }; answer: { readonly steps: readonly Step[] } }
  /** What happened to the words of an annotation: the edit that touched them last, and where a lost one could be placed again. */
  'annotation.fate': { ask: { readonly annotation: string }; answer: { readonly touched: Pick<Edit, 'at' | 'by' | 'why' | 'seq'> | null; readonly proposal: Proposal | null } }
  /** The article as one line of the native export. */
  'article.export': { ask: { readonly article: string }; answer: { readonly line: string } }
  'tags.complete': { ask: { readonly text: string }; answer: { readonly tags: readonly TagCount[] } }
  /** How many annotations have each label. */
  'labels.used': { ask: null; answer: { readonly used: Readonly<Record<string, number>> } }
  /** The same words as were labelled before, over the text of `version`. */
  'article.suggestions': { ask: { readonly number: ArticleNumber }; answer: { readonly version: number; readonly suggestions: readonly Suggestion[] } }
  act: { ask: Action; answer: Saved }
  /** Stops the batch that is under way; what is done of it stays, and can be taken back. */
  'act.stop': { ask: null; answer: null }
  /** One line of an action script; answers the line to print. `by` overrides the desk's editor. */
  'script.line': { ask: { readonly line: string; readonly number: number; readonly by: string | null }; answer: { readonly out: string; readonly ok: boolean } }
  'export.run': { ask: ExportOrder; answer: { readonly articles: number; readonly bytes: number } }
  'export.cancel': { ask: { readonly sink: string }; answer: null }
  /** Refuses an unknown word with a sentence that names it. */
  'query.check': { ask: { readonly query: string }; answer: { readonly count: number } }
  /** What the articles of an import are by now; most frequent first. */
  'job.came': { ask: { readonly job: string }; answer: { readonly dumps: readonly DumpNumber[]; readonly flags: readonly { readonly kind: FlagKind; readonly count: number }[]; readonly sites: Most; readonly languages: Most } }
  /** Answers when all articles of a query are inspected; of all, where it asks for flags. */
  'inspect.finish': { ask: { readonly query: string }; answer: { readonly articles: number } }
  verify: { ask: null; answer: VerifyReport }
  /** Writes a snapshot of the human side through the desk port; answers when main has read it back. */
  snapshot: { ask: null; answer: { readonly seq: number; readonly bytes: number } }
}
export type QuestionName = keyof Questions
export type Ask<Q extends QuestionName> = Questions[Q]['ask']
export type Answer<Q extends QuestionName> = Questions[Q]['answer']

/** Told to the page without being asked. */
export type StoreEvent =
  | { readonly type: 'changed'; readonly seq: number; /** null: many. */ readonly articles: readonly ArticleNumber[] | null; readonly what: readonly ('rows' | 'text' | 'annotations' | 'notes' | 'labels' | 'fields' | 'tags' | 'status' | 'intake' | 'cuts')[] }
  /** A batch under way; it has ended when `done` is `total`. */
  | { readonly type: 'working'; readonly words: string; readonly done: number; readonly total: number }
  | { readonly type: 'saving' }
  | { readonly type: 'saved'; readonly seq: number }
  | { readonly type: 'not-saved'; readonly failure: Failure }
  | { readonly type: 'scanning'; readonly slot: string; readonly done: number; readonly total: number; readonly found: number }
  | { readonly type: 'exporting'; readonly sink: string; readonly done: number; readonly total: number }
  /** Inspection in the background: at most once a second, and when it is through. */
  | { readonly type: 'inspecting'; readonly done: number; readonly total: number }
  | { readonly type: 'dividing'; readonly dump: DumpNumber; readonly done: number; readonly total: number }
  /** What changed of it. */
  | ({ readonly type: 'recovering' } & Partial<Recovering>)
