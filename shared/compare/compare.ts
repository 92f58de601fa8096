// Two texts side by side, line by line: what is the same, what was struck and what was written, by word or by character.
import { diffArrays, diffChars, diffWordsWithSpace } from 'diff'
import type { Replace } from '../command/text'
import { align } from './align'

export type By = 'word' | 'character'

export interface Piece {
  readonly kind: 'same' | 'del' | 'ins'
  readonly text: string
}

/** One line on each side; null where the other side has no such line. */
export interface Row {
  readonly changed: boolean
  /** Line of the first text, from 0; null where the line was written. */
  readonly line: number | null
  readonly was: string | null
  readonly now: string | null
  /** UTF-16 units at which the line begins in the second text; for a struck line, where it would. */
  readonly at: number
}

/** So many lines may differ before a text counts as wholly rewritten; so many pieces, before a line does. */
const mostLines = 4000
const mostPieces = 2000

interface Block {
  readonly removed: readonly string[]
  readonly added: readonly string[]
  readonly same: readonly string[]
}

/** The middle of two texts without their common lines at both ends, as blocks of change and sameness. */
function blocks(was: readonly string[], now: readonly string[]): Block[] {
  const parts = diffArrays([...was], [...now], { maxEditLength: mostLines })
  if (!parts) return [{ removed: was, added: now, same: [] }]
  const list: Block[] = []
  let removed: readonly string[] = []
  let added: readonly string[] = []
  for (const part of parts) {
    if (part.removed) removed = part.value
    else if (part.added) added = part.value
    else {
      list.push({ removed, added, same: part.value })
      removed = []
      added = []
    }
  }
  return removed.length > 0 || added.length > 0 ? [...list, { removed, added, same: [] }] : list
}

export function compare(first: string, second: string): readonly Row[] {
  const was = first.split('\n')
  const now = second.split('\n')
  let head = 0
  while (head < was.length && head < now.length && was[head] === now[head]) head += 1
  let tail = 0
  while (tail < was.length - head && tail < now.length - head && was.at(-1 - tail) === now.at(-1 - tail)) tail += 1
  const rows: Row[] = []
  let line = 0
  let at = 0
  const add = (one: string | null, other: string | null): void => {
    rows.push({ changed: one !== other, line: one === null ? null : line, was: one, now: other, at })
    if (one !== null) line += 1
    if (other !== null) at += other.length + 1
  }
  for (const same of was.slice(0, head)) add(same, same)
  for (const { removed, added, same } of blocks(was.slice(head, was.length - tail), now.slice(head, now.length - tail))) {
    for (const [one, other] of align(removed, added)) add(one, other)
    for (const one of same) add(one, one)
  }
  for (const same of was.slice(was.length - tail)) add(same, same)
  return rows
}

/** The pieces of a changed line, both sides in one run. */
export function pieces({ was, now }: Pick<Row, 'was' | 'now'>, by: By): readonly Piece[] {
  if (was === now) return was ? [{ kind: 'same', text: was }] : []
  const whole = [{ kind: 'del', text: was ?? '' }, { kind: 'ins', text: now ?? '' }] as const
  if (was === null || now === null) return whole.filter(({ text }) => text !== '')
  const parts = (by === 'word' ? diffWordsWithSpace(was, now, { maxEditLength: mostPieces }) : diffChars(was, now, { maxEditLength: mostPieces }))
  if (!parts) return whole.filter(({ text }) => text !== '')
  return apart(parts.map(({ value, added, removed }) => ({ kind: added ? 'ins' : removed ? 'del' : 'same', text: value })))
}

/** Where written words are the beginning or the end of the struck ones, or the other way, only the rest changed. */
function apart(list: readonly Piece[]): readonly Piece[] {
  return list.flatMap((piece, index): readonly Piece[] => {
    const before = list[index - 1]
    const next = list[index + 1]
    if (piece.kind === 'ins' && before?.kind === 'del') return []
    if (piece.kind !== 'del' || next?.kind !== 'ins') return [piece]
    const [short, long] = piece.text.length < next.text.length ? [piece, next] : [next, piece]
    if (short.text.trim().length < 3) return [piece, next]
    if (long.text.startsWith(short.text)) return [{ kind: 'same', text: short.text }, { kind: long.kind, text: long.text.slice(short.text.length) }]
    if (long.text.endsWith(short.text)) return [{ kind: long.kind, text: long.text.slice(0, -short.text.length) }, { kind: 'same', text: short.text }]
    return [piece, next]
  })
}

/**
 * The replacements over the current text that make a row what the first text said. Only words that differ are rewritten, so
 * that what hangs on the others stays.
 */
export function putBack(row: Row, text: string): readonly Replace[] {
  const end = row.at + (row.now?.length ?? 0)
  if (row.was !== null && row.now !== null) return wordsBack(row)
  if (row.was !== null) return [row.at > text.length ? { start: text.length, end: text.length, with: `\n${row.was}` } : { start: row.at, end: row.at, with: `${row.was}\n` }]
  return [end < text.length ? { start: row.at, end: end + 1, with: '' } : { start: Math.max(0, row.at - 1), end, with: '' }]
}

function wordsBack(row: Row): readonly Replace[] {
  const list: Replace[] = []
  let at = row.at
  for (const { kind, text } of pieces(row, 'word')) {
    const last = list.at(-1)
    if (kind !== 'same') {
      const change = kind === 'ins' ? { start: at, end: at + text.length, with: '' } : { start: at, end: at, with: text }
      // What was struck and what was written in its place are one change.
      if (last?.end === at) list[list.length - 1] = { start: last.start, end: change.end, with: last.with + change.with }
      else list.push(change)
    }
    if (kind !== 'del') at += text.length
  }
  return list
}

export interface Fold {
  /** Indexes of the rows that are folded, half-open. */
  readonly from: number
  readonly to: number
}

/** Runs of the same lines, `near` lines from any change: from four lines with words on they fold. */
export function folds(rows: readonly Row[], near = 2): readonly Fold[] {
  const shown = new Uint8Array(rows.length)
  for (const [index, row] of rows.entries()) if (row.changed) shown.fill(1, Math.max(0, index - near), index + near + 1)
  const list: Fold[] = []
  for (let from = 0; from < rows.length; from += 1) {
    if (shown[from]) continue
    let to = from
    while (to < rows.length && !shown[to]) to += 1
    if (to - from >= 4) list.push({ from, to })
    from = to
  }
  return list
}
