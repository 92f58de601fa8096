// The second pass: lines through the divider, each piece with its place and what it will be described by.
import type { Boundary } from '../../shared/article/article'
import { createDivider } from '../../shared/divide/divider'
import type { Piece, Rhythm } from '../../shared/divide/division'
import { isBlank } from '../../shared/divide/shape'
import type { Between } from '../../shared/dump/dump'
import { articleId } from '../../shared/article/identity'
import type { CutArticle } from './finish'
import type { CutLine, LinePlace } from './lines'

/** Where a piece may start, and why one does, as the piece before it foretold; null at the file's beginning. */
export interface PieceStart extends LinePlace {
  readonly boundary: Boundary | null
}

export interface Assembled {
  readonly articles: readonly CutArticle[]
  readonly between: readonly Between[]
  /** Where the next piece may start: the pass can go on from here. Null after a separator, which comes with its article. */
  readonly resume: PieceStart | null
}

interface Assembler {
  push(line: CutLine): Assembled | null
  finish(): Assembled | null
}

/** A line with its place in UTF-16 units, counted from where the pass began. */
interface Held {
  readonly line: CutLine
  readonly unit: number
  readonly unitEnd: number
}

/** Held lines of an article that it is described by: more than the describer reads. */
const headLines = 128

/** `place`: the member's byte for a byte of the extract. */
export function createAssembler(sha256: string, place: (at: number) => number, rhythm: Rhythm, boundary: Boundary | null = null): Assembler {
  const divider = createDivider(rhythm, boundary)
  /** Lines that may begin or end a piece, from the oldest open one on. */
  let held: Held[] = []
  /** UTF-16 units read so far. */
  let units = 0

  function article(piece: Piece, lines: readonly Held[]): CutArticle {
    const { line: first, unit } = lines[0]!
    const { line: last, unitEnd } = lines.at(-1)!
    const titleLine = piece.titleLine === null ? undefined : lines.find(({ line }) => line.index === piece.titleLine)
    const byteStart = place(first.start)
    const byteEnd = place(last.end)
    return {
      top: { end: (lines[headLines - 1]?.line ?? last).end, titleOffset: titleLine ? titleLine.unit - unit : null },
      id: articleId(sha256, byteStart, byteEnd), start: first.start, end: last.end, byteStart, byteEnd,
      lineStart: first.number, lineEnd: last.number, length: unitEnd - unit, boundary: piece.boundary,
    }
  }

  /** Places of the first and of the line behind the last of a piece, in `held` from `from` on. */
  function range(piece: Piece, from: number): readonly [number, number] {
    let first = from
    while (first < held.length && held[first]!.line.index < piece.firstLine) first += 1
    let end = first
    while (end < held.length && held[end]!.line.index <= piece.lastLine) end += 1
    return [first, end]
  }

  function assemble(pieces: readonly Piece[]): Assembled | null {
    if (pieces.length === 0) return null
    const articles: CutArticle[] = []
    const between: Between[] = []
    let from = 0
    let last: CutLine | null = null
    for (const piece of pieces) {
      const [first, end] = range(piece, from)
      last = end > first ? held[end - 1]!.line : null
      from = end
      if (!last) continue
      const lines = held.slice(first, end)
      if (piece.kind === 'article') articles.push(article(piece, lines))
      else between.push({ kind: piece.kind, start: lines[0]!.line.start, end: last.end })
    }
    held = held.slice(from)
    return { articles, between, resume: pieces.at(-1)!.kind === 'separator' || !last ? null : { ...next(last), boundary: pieces.at(-1)!.next } }
  }

  /** A piece may be cut inside a line: only a part that is not the line's last has no line end behind it. */
  function next(line: CutLine): LinePlace {
    const after = held[0]?.line
    const continued = after !== undefined && after.index === line.index + 1 && after.continued
    return { at: line.next, index: line.index + 1, number: continued ? line.number : line.number + 1, continued }
  }

  return {
    push(line) {
      // Blank lines begin and end no piece, and a gap may have millions of them; a form feed may be a separator.
      const { text } = line
      const unit = units
      units += text.length + line.next - line.end
      if (line.continued || !isBlank(text) || text.includes('\f')) held.push({ line, unit, unitEnd: unit + text.length })
      return assemble(divider.push(line))
    },
    finish: () => assemble(divider.finish()),
  }
}
