// The divider's frame: what goes in (lines), what comes out (pieces). Two bounded passes: the first learns the file's
// rhythm, the second cuts by it. Both are restartable at a piece's end.
import type { Boundary } from '../article/article'
import type { Line } from '../text/line'

/** What the first pass learned; plain JSON, so that it fits a checkpoint. Its content belongs to `divide/`. */
export type Rhythm = { readonly [key: string]: unknown }

export interface Learner {
  push(line: Line): void
  finish(): Rhythm
}

/** A stretch of whole lines. Blank lines around pieces belong to none. */
export interface Piece {
  readonly kind: 'article' | 'debris' | 'separator'
  /** Line indexes, inclusive. */
  readonly firstLine: number
  readonly lastLine: number
  /** For the cut before it. */
  readonly boundary: Boundary
  /** For the cut after it, which a pass that goes on there needs; null at the end and for separators. */
  readonly next: Boundary | null
  /** Index of the title's line, or null where there is none. */
  readonly titleLine: number | null
}

export interface Divider {
  /** Pieces that are now certain, in order. The divider forces a cut before a piece would pass 8 MiB. */
  push(line: Line): readonly Piece[]
  finish(): readonly Piece[]
}
