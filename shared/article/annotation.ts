// Annotations as they are kept. Spans hold at a version of the text; `anchor/` carries them to the current one,
// so a text edit never rewrites an annotation, and taking the edit back restores it exactly.
import type { ArticleNumber } from './article'

export interface Reply {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly text: string
}

/** Flat: start, end ... UTF-16 units over the text, ascending, not overlapping, none empty. */
export type Spans = readonly number[]

export interface Annotation {
  readonly id: string
  readonly article: ArticleNumber
  /** Over the article's text at `version`. */
  readonly spans: Spans
  /** How many text edits the article had when the spans were taken. */
  readonly version: number
  /** The spans' text, joined by ` … ` where there are several. */
  readonly quote: string
  /** Up to 32 UTF-16 units before the first span and after the last, whole code points: to find a lost one again. */
  readonly prefix: string
  readonly suffix: string
  readonly label: string
  readonly note: string | null
  readonly attributes: Readonly<Record<string, string>>
  readonly by: string
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string
  readonly replies: readonly Reply[]
}

export type AnchorState = 'same' | 'moved' | 'changed' | 'lost'

/** An annotation seen over the current text. `spans` is empty where it is lost. */
export interface PlacedAnnotation extends Annotation {
  readonly state: AnchorState
}

export interface Relation {
  readonly id: string
  readonly article: ArticleNumber
  readonly from: string
  readonly to: string
  readonly label: string
}

export interface Note {
  readonly id: string
  readonly article: ArticleNumber
  readonly at: string
  readonly by: string
  readonly text: string
  readonly replies: readonly Reply[]
}

/** A label of a scheme. `hue` 1 to 8 names the tokens `--label-N`; a ninth label takes a used hue with another stroke. */
export interface Label {
  readonly name: string
  readonly hue: number
  readonly stroke: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy'
  /** A digit, or null. */
  readonly key: string | null
  readonly description: string
  /** When to give it and when not, in prose. */
  readonly guideline: string
}
