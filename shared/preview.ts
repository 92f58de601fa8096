// A preview of intake, as the page shows it before anything is stored.
import type { Fields, FieldValue } from './article'
import type { FieldMap } from './formats/mapping'
import type { FormatName } from './formats/names'
import type { Failure } from './result'

export interface PreviewArticle extends Pick<Fields, 'title' | 'byline' | 'published' | 'site' | 'language' | 'url'> {
  readonly custom: Readonly<Record<string, FieldValue>>
  /** The beginning of its raw text; `more` where that is longer. */
  readonly text: string
  readonly more: boolean
  readonly byteStart: number
  readonly byteEnd: number
}

interface PreviewOf {
  readonly name: string
  readonly member: string | null
}

export type Preview = PreviewOf & (
  | { readonly failure: Failure }
  | {
    readonly format: FormatName
    readonly words: string
    readonly encoding: { readonly name: string; readonly confidence: number; readonly how: string }
    /** What would be taken for which field, and the names there are; null where nothing is mapped. */
    readonly map: FieldMap | null
    readonly names: readonly string[]
    readonly articles: readonly PreviewArticle[]
    readonly unread: readonly { readonly code: string; readonly why: string }[]
  }
)
