// What a reader takes from one record of a dump: its text, and what the record itself says of it.
import type { Fields, FieldValue } from '../article/article'
import type { Marks } from './marks'

export interface SourceRecord {
  readonly text: string
  /** Bytes of the record in what the reader read, half-open. */
  readonly start: number
  readonly end: number
  /** Its text begins with its title. Where it does not, a first line that says the title again is text. */
  readonly titled: boolean
  /** Only what the record says. */
  readonly fields: Partial<Fields>
  /** Which name in the record each field came from, for those who ask where a value is from. */
  readonly from: { readonly [field in keyof Fields]?: string }
  /** When a crawler fetched it: stands in where no date of publication is known. */
  readonly crawled: string | null
  readonly custom: Readonly<Record<string, FieldValue>>
  readonly marks: Marks | null
}

/** A stretch of a dump that gave no article. */
export interface Unread {
  readonly start: number
  readonly end: number
  /** `broken`: it should have been one. `skipped`: it is of another kind. */
  readonly kind: 'broken' | 'skipped'
  readonly code: string
  /** One sentence. */
  readonly why: string
}

export type Item = { readonly record: SourceRecord } | { readonly unread: Unread }
