// What the workbench asks of the store about one dump: how it is divided, its lines by place, and how it would be divided
// again. Text comes in pieces by byte, never whole: a dump may be gigabytes.
import type { ArticleNumber, DumpNumber } from '../article/article'
import type { ProposedRule } from '../divide/source-rule'
import type { Why } from '../divide/why'

export const coverKinds = ['article', 'debris', 'separator', 'undecodable'] as const
export type CoverKind = (typeof coverKinds)[number]

/** Whose word a cut is: the divider's, a person's who kept it, or a person's who made it. */
type CutBy = 'divider' | 'kept' | 'hand'

export interface CutView {
  /** Place in the dump, from 0. */
  readonly index: number
  readonly number: ArticleNumber
  readonly id: string
  /** Bytes of the extract that it begins and ends at, and the number of its first line. */
  readonly start: number
  readonly end: number
  readonly line: number
  readonly title: string | null
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly by: CutBy
  readonly doubtful: boolean
  readonly removed: boolean
}

export interface LineView {
  /** UTF-8 bytes of the extract: the text, and where the next line begins. */
  readonly start: number
  readonly end: number
  readonly next: number
  readonly number: number
  /** At most 400 units. */
  readonly text: string
  readonly shortened: boolean
  readonly kind: CoverKind | 'blank'
  /** Index of its article in the dump, or -1. */
  readonly article: number
  /** It is its article's title line. */
  readonly title: boolean
}

export interface DumpView {
  readonly dump: DumpNumber
  readonly name: string
  readonly member: string | null
  readonly sha256: string
  readonly removed: boolean
  readonly whole: boolean
  /** Bytes of the dump on disk, and of its text. */
  readonly bytes: number
  readonly end: number
  readonly lines: number
  readonly articles: number
  readonly doubtful: number
  /** Bytes of the text by kind; blank lines between articles count as separators. Their sum is `end`. */
  readonly sums: Readonly<Record<CoverKind, number>>
  /** Articles whose lines of debris are counted as such; the rest was not inspected yet. */
  readonly looked: number
  /** Runs of blank lines by length (4: four and more): within articles, and before one. Null where it is too much to count. */
  readonly gaps: { readonly within: readonly number[]; readonly between: readonly number[] } | null
}

/** One place where dividing again changes something. */
export interface Hunk {
  readonly start: number
  readonly line: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export interface DivisionPlan {
  readonly plan: string
  readonly articles: { readonly before: number; readonly after: number }
  /** Places that change, the first of them shown; and those that stay because people's work lies across the new cut. */
  readonly changes: number
  readonly kept: number
  readonly marked: number
  readonly hunks: readonly Hunk[]
}

export interface RuleProposal {
  readonly rule: ProposedRule
  readonly sentence: string
  /** Corrections that speak for it. */
  readonly from: number
  readonly plan: DivisionPlan | null
}

export interface RuleView extends ProposedRule {
  readonly id: string
  readonly sentence: string
}

/** Why an article begins at a line or none does: nothing was weighed where a person joined it, or the file's format says its articles. */
export interface WhyView extends Omit<Why, 'passed'> {
  /** Byte that the line starts at. */
  readonly at: number
  readonly passed: Why['passed'] | 'joined' | 'given'
}

export interface DumpQuestions {
  'dump.view': { ask: { readonly dump: DumpNumber }; answer: DumpView }
  /** Kind of most bytes of each of `width` equal parts: 0 and 1 article (turn about), then debris, separator, undecodable. */
  'dump.bar': { ask: { readonly dump: DumpNumber; readonly width: number }; answer: { readonly parts: Uint8Array } }
  /** Lines around a byte: the one that holds it, so many before and after. */
  'dump.lines': { ask: { readonly dump: DumpNumber; readonly at: number; readonly before: number; readonly after: number }; answer: { readonly lines: readonly LineView[]; readonly cuts: readonly CutView[] } }
  'dump.cuts': { ask: { readonly dump: DumpNumber; readonly by: 'place' | 'doubt'; readonly start: number; readonly end: number }; answer: { readonly cuts: readonly CutView[] } }
  /** The next cut in doubt behind a byte, from the beginning again after the last; null where none is. */
  'dump.doubt': { ask: { readonly dump: DumpNumber; readonly after: number }; answer: CutView | null }
  /** What speaks for and against a cut before the line that holds a byte; worked out now, stored nowhere. */
  'dump.why': { ask: { readonly dump: DumpNumber; readonly at: number }; answer: WhyView }
  /** The article that stands where this one does or did, or null where only debris is. */
  'article.heir': { ask: { readonly number: ArticleNumber }; answer: { readonly number: ArticleNumber; readonly id: string; readonly dump: DumpNumber; readonly start: number } | null }
  /** Byte of the extract that a place of the current text comes from, or the one nearest before it. */
  'article.place': { ask: { readonly number: ArticleNumber; readonly at: number }; answer: { readonly dump: DumpNumber; readonly byte: number } }
  /** Divides the dump again in a worker, with a rule more or without: what would change. A newer one ends an older. */
  'divide.plan': { ask: { readonly dump: DumpNumber; readonly rule: ProposedRule | null }; answer: DivisionPlan }
  'divide.cancel': { ask: null; answer: null }
  'rule.list': { ask: { readonly dump: DumpNumber }; answer: { readonly rules: readonly RuleView[]; readonly proposal: RuleProposal | null } }
}
