// What a person sees of an import before anything is stored: the sources of what was dropped, and what would come of each.
import type { Boundary, Fields, FieldValue, FlagKind } from '../article/article'
import type { Choices } from './choices'
import type { FieldMap } from '../formats/mapping'
import type { FormatName } from '../formats/names'
import type { Failure } from '../result'

export interface PreviewArticle extends Pick<Fields, 'title' | 'byline' | 'published' | 'site' | 'language' | 'url'> {
  readonly custom: Readonly<Record<string, FieldValue>>
  /** The beginning of its raw text; `more` where that is longer. */
  readonly text: string
  readonly more: boolean
  readonly byteStart: number
  readonly byteEnd: number
  /** From 1; 0 where it is a record. */
  readonly lineStart: number
  /** Why it is cut from the one before it. */
  readonly boundary: Boundary | null
  /** What would be flagged in it. */
  readonly flags: readonly FlagKind[]
}

interface PreviewOf {
  readonly name: string
  readonly member: string | null
}

/** A file or member that can be read. */
export interface ReadPreview extends PreviewOf {
  readonly format: FormatName
  readonly encoding: { readonly name: string; readonly confidence: number; readonly how: string }
  /** What would be taken for which field, and the names there are; null where nothing is mapped. */
  readonly map: FieldMap | null
  readonly names: readonly string[]
  /** How a table is written, in words. */
  readonly table: string | null
  readonly articles: readonly PreviewArticle[]
  /** There is more of it than these articles. */
  readonly more: boolean
  /** Bytes that could not be decoded in what was read. */
  readonly broken: number
  readonly unread: readonly { readonly code: string; readonly why: string }[]
}

export type Preview = ReadPreview | (PreviewOf & { readonly failure: Failure })

/** What came of looking into a source: of all its files, the first ones. */
export interface SourcePreview {
  readonly files: number
  readonly bytes: number
  readonly previews: readonly Preview[]
}

/** Files named alike but for numbers, or a folder: they are chosen for together. */
export interface OfferedSource {
  readonly source: string
  /** Of the first of them. */
  readonly name: string
  readonly folder: boolean
  readonly files: number
  /** What was chosen for this source before. */
  readonly choices: Choices
}

export interface Offer {
  readonly offer: string
  readonly sources: readonly OfferedSource[]
  /** Sources beyond those. */
  readonly more: number
}
