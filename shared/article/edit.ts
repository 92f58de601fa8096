// An edit: one change to a text or a field, with author, time, reason and inverse.
import type { ArticleNumber, FieldName, FieldValue } from './article'

/** A replacement in the text: UTF-16 units over the text just before this edit. */
export interface TextEdit {
  readonly kind: 'text'
  readonly start: number
  readonly was: string
  readonly now: string
}

interface FieldEdit {
  readonly kind: 'field'
  readonly field: FieldName | string
  readonly was: FieldValue
  readonly now: FieldValue
}

type Change = TextEdit | FieldEdit

/** Text edits of an article, ordered by `id`, carry `firstText` to the current text. */
export type Edit = Change & {
  readonly id: string
  /** The identifier that it had on the desk it was made on, where that was another one. */
  readonly origin?: string
  readonly article: ArticleNumber
  /** The command that made it. */
  readonly seq: number
  readonly at: string
  readonly by: string
  /** In plain words: `typed`, `fix: odd-space`, `undo` ... */
  readonly why: string
}
