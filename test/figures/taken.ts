// Takes a text as intake does, in memory: lines, rhythm, pieces, each article described.
import type { Description, Inspection } from '../../shared/article/article'
import type { Piece, Rhythm } from '../../shared/divide/division'
import { createDivider } from '../../shared/divide/divider'
import { createLearner } from '../../shared/divide/learner'
import { describe } from '../../shared/inspect/describe'
import { inspect } from '../../shared/inspect/inspect'
import type { Line } from '../../shared/text/line'
import type { GoldLine } from './bundle'

export interface Taken {
  readonly piece: Piece
  /** UTF-16 units in the text. */
  readonly start: number
  readonly end: number
  readonly raw: string
  /** Both stages: intake's description with what inspection adds. */
  readonly said: Description & Inspection
}

export function linesOf(lines: readonly GoldLine[]): readonly Line[] {
  let at = 0
  return lines.map(({ text }, index) => {
    const start = at
    const end = start + Buffer.byteLength(text)
    at = end + 1
    return { text, index, start, end, next: at, continued: false }
  })
}

export function learn(lines: readonly Line[]): Rhythm {
  const learner = createLearner()
  for (const line of lines) learner.push(line)
  return learner.finish()
}

export function divide(lines: readonly GoldLine[]): { readonly rhythm: Rhythm; readonly pieces: readonly Piece[] } {
  const fed = linesOf(lines)
  const rhythm = learn(fed)
  const divider = createDivider(rhythm)
  return { rhythm, pieces: [...fed.flatMap((line) => divider.push(line)), ...divider.finish()] }
}

export function take(text: string, lines: readonly GoldLine[]): readonly Taken[] {
  const { rhythm, pieces } = divide(lines)
  return pieces.filter((piece) => piece.kind === 'article').map((piece) => {
    const start = lines[piece.firstLine]?.start ?? 0
    const end = lines[piece.lastLine]?.end ?? text.length
    const raw = text.slice(start, end)
    const title = piece.titleLine === null ? null : (lines[piece.titleLine]?.start ?? start) - start
    const described = describe(raw, { titleOffset: title, rhythm })
    return { piece, start, end, raw, said: { ...described, ...inspect(raw, described, { rhythm }) } }
  })
}
