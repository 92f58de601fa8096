// Walks through lines with a few filled lines of foresight, and asks a judge at every line that could begin an article.
// What it asks depends on nothing before the open piece's first line, so a walk can begin anew at any piece's end.
import type { Boundary } from '../article/article'
import type { Line } from '../text/line'
import { closingOf } from './closing'
import { type Context, type Open, opened, take } from './context'
import type { Piece } from './division'
import { opensLetter } from './letters'
import { openingOf } from './opening'
import type { Learned } from './rhythm'
import { Row } from './row'
import { separatorKey } from './separator'
import { inSteps } from './steps'
import { isBlank, isTableRow, isWide } from './shape'
import { dayOf, stampOf } from './stamp'
import { beginsAs } from './template'
import { titleRow } from './title-row'

const ahead = 8
const most = 8 * 1024 * 1024

interface Judge {
  /** The boundary before this line, or null where the piece goes on. */
  at(context: Context): Boundary | null
  /** The first line of the file. */
  begins?(context: Context): void
  /** A line that cannot begin an article. */
  passed?(row: Row): void
  /** Nothing is known yet of which separators the file uses: every one is taken for a mark. */
  readonly marks?: boolean
}

interface Walk {
  push(line: Line): readonly Piece[]
  finish(): readonly Piece[]
}

const startBoundary: Boundary = { confidence: 1, reasons: ['the file begins here'] }
const resumed: Boundary = { confidence: 1, reasons: ['the pass goes on here'] }
const forced: Boundary = { confidence: 0.5, reasons: ['the piece before it had grown to 8 MiB and was cut here'] }
const none: readonly Piece[] = []

export function createWalk(learned: Learned, judge: Judge, first: Boundary | null = null): Walk {
  const separators = new Set(learned.separators)
  const queue: Row[] = []
  let gap = 0
  let mark: string | null = null
  let seen = false
  let fromStart = false
  let open: Open | null = null
  let boundary: Boundary = startBoundary
  let marks: { readonly index: number; readonly rowsBefore: number }[] = []
  let taken = 0
  let weighed = 0
  let held: readonly Piece[] = none

  const close = (piece: Open, next: Boundary | null): Piece => ({
    kind: piece.article ? 'article' : 'debris',
    firstLine: piece.first.index,
    lastLine: piece.last.index,
    boundary,
    next,
    titleLine: piece.article ? (piece.titled ?? titleRow(piece.head, learned))?.index ?? null : null,
  })
  /** Separators before the row about to be weighed, held back until its piece closes. */
  const due = (): readonly Piece[] => {
    if (marks.length === 0) return none
    const now = marks.filter((mark) => mark.rowsBefore < weighed)
    marks = marks.filter((mark) => mark.rowsBefore >= weighed)
    return now.map((mark) => separatorPiece(mark.index))
  }
  const judged = (row: Row, piece: Open): Boundary | null => {
    if (isCandidate(row, piece, queue, learned)) return judge.at({ row, open: piece, after: queue, learned })
    judge.passed?.(row)
    return null
  }
  const step = (row: Row, out: Piece[]): void => {
    weighed += 1
    if (open === null) {
      held = due()
      boundary = fromStart ? startBoundary : first ?? resumed
      open = opened(row)
      if (fromStart) judge.begins?.({ row, open, after: queue, learned })
      return
    }
    const next = judged(row, open) ?? (row.end - open.first.start > most ? forced : null)
    if (next === null) {
      take(open, row)
      return
    }
    tell(out, held)
    out.push(close(open, next))
    held = due()
    open = opened(row)
    boundary = next
  }

  return {
    push(line: Line): readonly Piece[] {
      const { text } = line
      if (!seen) {
        seen = true
        fromStart = line.index === 0
      }
      if (!line.continued) {
        const key = judge.marks === true || separators.size > 0 ? separatorKey(text) : null
        if (key !== null && (judge.marks === true || separators.has(key.key))) {
          mark = key.key
          if (key.key !== 'form feed' || isBlank(text)) {
            marks.push({ index: line.index, rowsBefore: taken })
            return none
          }
        }
        if (isBlank(text)) {
          gap += 1
          return none
        }
      }
      queue.push(new Row(line, inSteps(gap, learned.step), mark))
      taken += 1
      gap = 0
      mark = null
      if (queue.length <= ahead) return none
      const out: Piece[] = []
      const row = queue.shift()
      if (row !== undefined) step(row, out)
      return out
    },
    finish(): readonly Piece[] {
      const out: Piece[] = []
      for (let row = queue.shift(); row !== undefined; row = queue.shift()) step(row, out)
      if (open !== null) {
        tell(out, held)
        out.push(close(open, null))
      }
      tell(out, marks.map((mark) => separatorPiece(mark.index)))
      open = null
      marks = []
      held = none
      return out
    },
  }
}

/** A file may be nothing but separators: more than a call takes arguments. */
function tell(out: Piece[], pieces: readonly Piece[]): void {
  for (const piece of pieces) out.push(piece)
}

/** Worth weighing: no long paragraph, and not in the middle of one. */
function isCandidate(row: Row, open: Open, after: readonly Row[], { template, stamp, firstStamp, opening, closing }: Learned): boolean {
  if (row.mark !== null) return true
  if (opening === 'dateline' && row.header === opening) return true
  if (!row.short || (row.text.length > 160 && row.endsSentence) || isTableRow(row.text)) return false
  if (row.gap > 0 || opensLetter({ row, open, after }) || openingOf({ row, after }) !== '' || beginsAs(template, { row, after }) || (stamp !== '' && stampOf({ row, after }) === stamp) || (firstStamp !== '' && dayOf(row) === firstStamp)) return true
  return row.text.length <= 160 && !row.endsSentence && !row.startsSmall && (row.affixes.length > 0 || (textFollows(after) && (hasEnded(open.last) || (closing !== '' && closingOf(open.last) === closing))))
}

/** With no blank line before it, a title is known by a site's name, or by what has ended before it and the text that follows. */
function hasEnded(row: Row): boolean {
  return row.endsSentence || row.cutOff || row.ending || row.debris
}

function textFollows(after: readonly Row[]): boolean {
  for (let at = 0; at < 3; at += 1) if ((after[at]?.text.length ?? 0) >= (isWide(after[at]?.text ?? '') ? 25 : 60)) return true
  return false
}

function separatorPiece(index: number): Piece {
  return { kind: 'separator', firstLine: index, lastLine: index, boundary: { confidence: 1, reasons: ['a separator line of this file'] }, next: null, titleLine: null }
}
