// Runs both passes over a text, as intake does, so that tests can speak of pieces.
import type { Boundary } from '../../../shared/article/article'
import type { Piece, Rhythm } from '../../../shared/divide/division'
import { createDivider } from '../../../shared/divide/divider'
import { createLearner } from '../../../shared/divide/learner'
import type { Line } from '../../../shared/text/line'

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  let at = 0
  for (const part of text.split('\n')) {
    const end = at + new TextEncoder().encode(part).length
    if (!(part === '' && start + 0 >= text.length)) lines.push({ text: part, index: lines.length, start: at, end, next: end + 1, continued: false })
    at = end + 1
    start += part.length + 1
  }
  return lines
}

export function learn(lines: readonly Line[]): Rhythm {
  const learner = createLearner()
  for (const line of lines) learner.push(line)
  return learner.finish()
}

export function cut(lines: readonly Line[], rhythm: Rhythm, first: Boundary | null = null): readonly Piece[] {
  const divider = createDivider(rhythm, first)
  const pieces: Piece[] = []
  for (const line of lines) pieces.push(...divider.push(line))
  pieces.push(...divider.finish())
  return pieces
}

export function pieces(text: string): readonly Piece[] {
  const lines = linesOf(text)
  return cut(lines, learn(lines))
}

/** First and last lines of the articles, from 1. */
export function articles(text: string): readonly (readonly [number, number])[] {
  return pieces(text).filter((piece) => piece.kind === 'article').map((piece) => [piece.firstLine + 1, piece.lastLine + 1])
}
