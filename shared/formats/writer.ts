// What every export format is: strings for the head, each article, and the tail. Pure, so the same set is the same bytes.
import type { Label } from '../article/annotation'
import type { Edit } from '../article/edit'
import type { ArticleView } from '../question'

/** The set as the file's head tells it. No clock time: the same set is the same bytes. */
export interface ExportSet {
  readonly name: string
  /** Null where the articles were chosen by hand; then `pinned` names them. */
  readonly query: string | null
  readonly pinned: readonly string[]
  readonly count: number
  readonly labels: readonly Label[]
  /** Of Galley. */
  readonly version: string
}

/** What a view leaves out. */
export interface ArticleExtra {
  readonly raw: string
  /** The text before its first edit. */
  readonly firstText: string
  /** Oldest first. */
  readonly edits: readonly Edit[]
}

export interface Writer {
  /** Without the dot. */
  readonly extension: string
  head(set: ExportSet): string
  /** `index` counts the articles of this file from 0. */
  article(view: ArticleView, extra: ArticleExtra, index: number): string
  tail(): string
}

/** By UTF-16 units, the same on every machine and in every language. */
export function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
