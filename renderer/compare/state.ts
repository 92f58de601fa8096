// How the changes are looked at, and which is at hand. The comparison is made once for each pair of texts.
import { create } from 'zustand'
import { compare, folds, type By, type Fold, type Row } from '../../shared/compare/compare'
import type { ArticleView } from '../../shared/question'
import type { ArticleState } from '../editor/article-state'
import { firstLines, type FirstLines } from '../editor/line-numbers'

const layouts = ['inline', 'sides', 'raw', 'text'] as const
export type Layout = (typeof layouts)[number]

interface CompareState {
  readonly layout: Layout
  readonly by: By
  /** Place of the change at hand among all, from 0. */
  readonly at: number
}

export const useCompare = create<CompareState>()(() => ({ layout: 'inline', by: 'word', at: 0 }))

export interface Comparison {
  /** The title's row, as it was found and as it is; null where none was and nobody wrote one. */
  readonly title: Pick<Row, 'was' | 'now' | 'changed'> | null
  readonly rows: readonly Row[]
  readonly folds: readonly Fold[]
  /** Rows that changed, by index; -1 is the title. */
  readonly changes: readonly number[]
  /** Where the rows of the first text stand in the dump. */
  readonly lines: FirstLines
}

type Raw = NonNullable<ArticleState['raw']>
let known: { readonly text: string; readonly title: string | null; readonly raw: Raw; readonly made: Comparison } | null = null

export function comparisonOf(view: ArticleView, raw: Raw): Comparison {
  const title = view.fields.title
  if (known && known.text === view.text && known.title === title && known.raw === raw) return known.made
  const rows = compare(raw.firstText, view.text)
  // A site's name that the machine took off is no change of anybody's: it is a flag.
  const was = view.machine.title
  const titleRow = was === null && title === null ? null : { was, now: title, changed: was !== title }
  const changes = rows.flatMap((row, index) => (row.changed ? [index] : []))
  const made = { title: titleRow, rows, folds: folds(rows), changes: titleRow?.changed ? [-1, ...changes] : changes, lines: firstLines(raw.raw, raw.cut, view.source.lineStart) }
  known = { text: view.text, title, raw, made }
  return made
}
