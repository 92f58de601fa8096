// The second pass: lines through the divider, each piece described, its raw text kept only as long as its piece is open.
import type { ArticleRecord } from '../../shared/article'
import { createDivider } from '../../shared/divide/divider'
import type { Piece, Rhythm } from '../../shared/divide/division'
import type { Between } from '../../shared/dump'
import { articleId } from '../../shared/identity'
import { describe } from '../../shared/inspect/describe'
import { separatorKey } from '../../shared/divide/separator'
import type { Line } from '../../shared/text/line'

/** UTF-8 byte in the extract, index for the divider, and number for people (from 1) of the next line or part of a line. */
export interface Resume {
  readonly at: number
  readonly index: number
  readonly number: number
  /** It is a part of a long line whose beginning is in already. */
  readonly continued: boolean
}

interface Held {
  readonly line: Omit<Line, 'text'>
  /** From 1; parts of a long line share theirs. */
  readonly number: number
}

export interface Assembled {
  readonly articles: readonly ArticleRecord[]
  readonly between: readonly Between[]
  /** Where the next piece may start: the pass can go on from here. Null after a separator, which comes with its article. */
  readonly resume: Resume | null
}

export interface Assembler {
  push(line: Line): Assembled | null
  finish(): Assembled | null
}

/** `textAt` reads the extract between two bytes: the open stretch is always in memory. */
export function createAssembler(sha256: string, mark: number, rhythm: Rhythm, textAt: (start: number, end: number) => string, first = 1, inside = false): Assembler {
  const divider = createDivider(rhythm)
  let held: Held[] = []
  let number = inside ? first : first - 1

  function linesOf(piece: Piece): readonly Held[] {
    return held.filter(({ line }) => line.index >= piece.firstLine && line.index <= piece.lastLine)
  }

  function article(piece: Piece, lines: readonly Held[]): ArticleRecord {
    const start = lines[0]!.line.start
    const end = lines.at(-1)!.line.end
    const raw = textAt(start, end)
    const titleLine = piece.titleLine === null ? undefined : lines.find(({ line }) => line.index === piece.titleLine)?.line
    const titleOffset = titleLine ? textAt(start, titleLine.start).length : null
    const byteStart = start + mark
    const byteEnd = end + mark
    return {
      ...describe(raw, { titleOffset, rhythm }),
      id: articleId(sha256, byteStart, byteEnd), start, end, byteStart, byteEnd,
      lineStart: lines[0]!.number, lineEnd: lines.at(-1)!.number, length: raw.length, boundary: piece.boundary,
    }
  }

  function assemble(pieces: readonly Piece[]): Assembled | null {
    if (pieces.length === 0) return null
    const articles: ArticleRecord[] = []
    const between: Between[] = []
    for (const piece of pieces) {
      const lines = linesOf(piece)
      if (lines.length === 0) continue
      if (piece.kind === 'article') articles.push(article(piece, lines))
      else between.push({ kind: piece.kind, start: lines[0]!.line.start, end: lines.at(-1)!.line.end })
    }
    const last = pieces.at(-1)!
    const lines = linesOf(last)
    const end = lines.at(-1)
    held = held.filter(({ line }) => line.index > last.lastLine)
    return { articles, between, resume: last.kind === 'separator' || !end ? null : next(end) }
  }

  /** A piece may be cut inside a line: only a part that is not the line's last has no line end behind it. */
  function next({ line, number: of }: Held): Resume {
    const after = held[0]
    const continued = after !== undefined && after.line.index === line.index + 1 && after.line.continued
    return { at: line.next, index: line.index + 1, number: continued ? of : of + 1, continued }
  }

  return {
    push(line) {
      if (!line.continued) number += 1
      // Blank lines begin and end no piece, and a gap may have millions of them.
      const { text, ...place } = line
      if (line.continued || text.trim() !== '' || separatorKey(text) !== null) held.push({ line: place, number })
      return assemble(divider.push(line))
    },
    finish: () => assemble(divider.finish()),
  }
}
