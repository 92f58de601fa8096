// The second pass: cuts a file's lines into pieces by the weight of evidence, looking a few filled lines ahead.
// What a piece says depends only on lines after the piece before it, so it can be restarted at any article's end.
import type { Boundary } from '../article'
import type { Line } from '../text/line'
import type { Divider, Piece, Rhythm } from './division'
import { readRhythm } from './rhythm'
import { makeRow, type Row, weigh } from './rules'
import { separatorKey } from './separator'
import { isBlank } from './shape'
import { titleRow } from './title-row'

const ahead = 6
const most = 8 * 1024 * 1024

interface Open {
  readonly first: Row
  last: Row
  rows: number
  prose: boolean
  readonly head: Row[]
  readonly boundary: Boundary
}

export function createDivider(rhythm: Rhythm): Divider {
  const learned = readRhythm(rhythm)
  const separators = new Set(learned.separators)
  const queue: Row[] = []
  let gap = 0
  let separated = false
  let seen = false
  let fromStart = false
  let open: Open | null = null
  let marks: { readonly index: number; readonly rowsBefore: number }[] = []
  let taken = 0
  let weighed = 0

  const begin = (row: Row, boundary: Boundary): Open => ({ first: row, last: row, rows: 1, prose: !row.debris, head: [row], boundary })
  const close = (piece: Open): Piece => ({
    kind: piece.prose ? 'article' : 'debris',
    firstLine: piece.first.index,
    lastLine: piece.last.index,
    boundary: piece.boundary,
    titleLine: piece.prose ? titleRow(piece.head)?.index ?? null : null,
  })
  /** Separators before the row about to be weighed, held back until its piece closes. */
  const due = (): readonly Piece[] => {
    const now = marks.filter((mark) => mark.rowsBefore < weighed)
    marks = marks.filter((mark) => mark.rowsBefore >= weighed)
    return now.map((mark) => separatorPiece(mark.index))
  }
  let held: readonly Piece[] = []

  const take = (row: Row, out: Piece[]): void => {
    weighed += 1
    const context = { row, before: open?.last ?? null, after: queue, learned, rows: open?.rows ?? 0 }
    if (open !== null) {
      const forced = row.end - open.first.start > most
      const cut = forced || row.separated || (isCandidate(row) && weigh(context, true).score > 0)
      if (!cut) {
        open.last = row
        open.rows += 1
        open.prose ||= !row.debris
        if (open.head.length < 6) open.head.push(row)
        return
      }
      out.push(...held, close(open))
      held = due()
      open = begin(row, forced && !isCandidate(row) ? forcedBoundary : boundaryOf(context))
      return
    }
    held = due()
    open = begin(row, fromStart ? startBoundary : boundaryOf(context))
    fromStart = false
  }

  const boundaryOf = (context: Parameters<typeof weigh>[0]): Boundary => {
    const { score, reasons } = weigh({ ...context, before: null, rows: 99 }, false)
    const confidence = Math.max(0.5, 1 / (1 + Math.exp(-score)))
    return { confidence: Math.round(confidence * 1000) / 1000, reasons: reasons.length === 0 ? ['weak signs only'] : reasons }
  }

  return {
    push(line: Line): readonly Piece[] {
      if (!seen) {
        seen = true
        fromStart = line.index === 0 && !line.continued
      }
      const { text } = line
      if (!line.continued) {
        const key = separators.size > 0 ? separatorKey(text) : null
        if (key !== null && separators.has(key.key)) {
          separated = true
          if (key.key !== 'form feed' || isBlank(text)) {
            marks.push({ index: line.index, rowsBefore: taken })
            gap = 0
            return []
          }
        }
        if (isBlank(text)) {
          gap += 1
          return []
        }
      }
      queue.push(makeRow(line, gap, separated))
      taken += 1
      gap = 0
      separated = false
      if (queue.length <= ahead) return []
      const out: Piece[] = []
      const row = queue.shift()
      if (row !== undefined) take(row, out)
      return out
    },
    finish(): readonly Piece[] {
      const out: Piece[] = []
      for (let row = queue.shift(); row !== undefined; row = queue.shift()) take(row, out)
      if (open !== null) out.push(...held, close(open))
      out.push(...marks.map((mark) => separatorPiece(mark.index)))
      open = null
      marks = []
      held = []
      return out
    },
  }
}

const startBoundary: Boundary = { confidence: 1, reasons: ['the file begins here'] }
const forcedBoundary: Boundary = { confidence: 0.5, reasons: ['the piece before it had grown to 8 MiB and was cut here'] }

function isCandidate(row: Row): boolean {
  return !row.continued && row.text.length <= 400 && !row.debris && (row.gap > 0 || row.likeness > 0.4)
}

function separatorPiece(index: number): Piece {
  return { kind: 'separator', firstLine: index, lastLine: index, boundary: { confidence: 1, reasons: ['a separator line of this file'] }, titleLine: null }
}
