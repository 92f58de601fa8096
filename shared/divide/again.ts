// Divides a dump again with what people decided about it: their cuts are made, their joins are not cut, their debris stays
// debris, and rules for the source speak before the divider's own evidence does.
import type { Boundary } from '../article/article'
import type { CutRow } from '../dump/cut'
import type { Line } from '../text/line'
import { createDivider } from './divider'
import type { Divider, Piece, Rhythm } from './division'
import { separatorKey } from './separator'
import { isBlank } from './shape'
import { effectOf, ruleSentence, type SourceRule } from './source-rule'

/** A stretch of whole lines, by UTF-8 bytes of the extract. */
export interface Range {
  readonly kind: Piece['kind']
  readonly start: number
  readonly end: number
  /** Where its title's line begins. */
  readonly title: number | null
  readonly boundary: Boundary
}

/** A line inside an article that a rule calls debris. */
export interface MarkedLine {
  readonly start: number
  readonly end: number
  readonly line: string
}

interface Again {
  push(line: Line): void
  finish(): void
}

interface Held {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
}

const largest = 8 * 1024 * 1024
/** Ranges that may wait behind an article for one that is joined to it. */
const mostWaiting = 200
const byHand: Boundary = { confidence: 1, reasons: ['cut by hand'] }

export function divideAgain(rhythm: Rhythm, cuts: readonly CutRow[], rules: readonly SourceRule[], hear: (range: Range) => void, mark: (line: MarkedLine) => void = () => undefined): Again {
  const decided = new Map<number, CutRow>()
  const titles = new Set<number>()
  const text = new Set<number>()
  for (const row of cuts) {
    if (row.kind === 'title') titles.add(row.start)
    else if (row.kind === 'text') text.add(row.start)
    else if (row.kind !== 'debris') decided.set(row.start, row)
  }
  let divider: Divider = createDivider(rhythm)
  let held: Held[] = []
  /** An article, and what came after it: the next article may be joined to it. */
  let waiting: Range[] = []
  let outside: CutRow | null = null
  /** Cuts that people or rules made, until their piece comes out. */
  const forced = new Map<number, Boundary>()

  const release = (): void => {
    for (const range of waiting.splice(0)) hear(range)
  }

  function take(range: Range, joined: boolean): void {
    const before = waiting[0]
    if (joined && before && range.end - before.start <= largest) {
      waiting = [{ ...before, end: range.end }]
      return
    }
    if (range.kind === 'article' || waiting.length > mostWaiting) release()
    if (range.kind === 'article' || waiting.length > 0) waiting.push(range)
    else hear(range)
  }

  function rangeOf(piece: Piece, lines: readonly Held[]): void {
    const first = lines[0]!
    const { start } = first
    const end = lines.at(-1)!.end
    if (outside && start >= outside.start && start < outside.end) {
      // The divider may see several pieces in what people called one.
      if (start === outside.start) take({ kind: 'debris', start, end: outside.end, title: null, boundary: byHand }, false)
      return
    }
    const plain = (kind: Range['kind']): void => take({ kind, start, end, title: null, boundary: piece.boundary }, false)
    if (piece.kind === 'separator') {
      plain(piece.kind)
      return
    }
    const begun = forced.get(start)
    forced.delete(start)
    const marked = lines.filter((line) => effectOf(rules, line.text)?.effect === 'debris' && !text.has(line.start))
    if (!begun && (piece.kind === 'debris' || marked.length === lines.length)) {
      plain('debris')
      return
    }
    for (const line of marked) mark({ start: line.start, end: line.end, line: line.text })
    const titled = lines.find((line) => titles.has(line.start)) ?? lines.find(({ index }) => index === piece.titleLine)
    const decision = decided.get(start)?.kind
    const joined = decision === 'inside' || (decision === undefined && effectOf(rules, first.text)?.effect === 'inside')
    take({ kind: 'article', start, end, title: titled?.start ?? (begun ? start : null), boundary: begun ?? piece.boundary }, joined)
  }

  function gather(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      const lines = held.filter(({ index }) => index >= piece.firstLine && index <= piece.lastLine)
      if (lines.length > 0) rangeOf(piece, lines)
      held = held.filter(({ index }) => index > piece.lastLine)
    }
  }

  /** What people or a rule say of the cut before a line, or null where the divider decides. */
  function cutBefore(line: Line): Boundary | null {
    const decision = decided.get(line.start)?.kind
    if (decision === 'begins' || decision === 'outside') return byHand
    const rule = decision ? undefined : effectOf(rules, line.text)
    return rule?.effect === 'begins' ? { confidence: 0.95, reasons: [`a rule of this source: ${ruleSentence(rule)}`] } : null
  }

  return {
    push(line) {
      const blank = isBlank(line.text)
      if (!line.continued && !blank) {
        const boundary = cutBefore(line)
        const past = outside !== null && line.start >= outside.end
        if (boundary || past) {
          gather(divider.finish())
          divider = createDivider(rhythm)
          const decision = decided.get(line.start)
          outside = decision?.kind === 'outside' ? decision : null
          if (boundary && !outside) forced.set(line.start, boundary)
        }
      }
      if (line.continued || !blank || separatorKey(line.text) !== null) held.push({ index: line.index, start: line.start, end: line.end, text: line.text.slice(0, 400) })
      gather(divider.push(line))
    },
    finish() {
      gather(divider.finish())
      release()
    },
  }
}
