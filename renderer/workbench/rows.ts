// Lines and cuts as rows with heights, so that only those in view have to exist. Pure.
import type { CutView, LineView } from '../../shared/dump/question'
import { firstWhere } from '../../shared/text/ascending'

export const lineHeight = 20
const cutHeight = 40
const boxHeight = 78

export interface LineRow {
  readonly is: 'line'
  /** A run of blank lines is one row. */
  readonly first: LineView
  readonly last: LineView
  readonly count: number
  readonly top: number
  readonly height: number
}
export interface CutRowView {
  readonly is: 'cut'
  readonly cut: CutView
  /** It is at hand: the next key acts on it. */
  readonly here: boolean
  readonly top: number
  readonly height: number
}
type BenchRow = LineRow | CutRowView

const isGap = (line: LineView): boolean => line.text.trim() === '' && line.kind !== 'debris' && !line.shortened

/** Whether a line holds a byte. */
export function holds(line: LineView, byte: number): boolean {
  return byte >= line.start && (byte < line.next || line.next === line.start)
}

export function rowsOf(lines: readonly LineView[], cuts: readonly CutView[], cursor: number): { readonly rows: readonly BenchRow[]; readonly height: number } {
  const rows: BenchRow[] = []
  const byStart = [...cuts].sort((one, other) => one.start - other.start)
  let top = 0
  let next = 0
  for (const line of lines) {
    for (; next < byStart.length && byStart[next]!.start < line.next; next += 1) {
      const cut = byStart[next]!
      if (cut.start < line.start || cut.index === 0) continue
      const here = holds(line, cursor)
      const height = here ? boxHeight : cutHeight
      rows.push({ is: 'cut', cut, here, top, height })
      top += height
    }
    const before = rows.at(-1)
    const joins = before?.is === 'line' && isGap(line) && isGap(before.last) && before.last.kind === line.kind && before.last.article === line.article
    if (joins) rows[rows.length - 1] = { ...before, last: line, count: before.count + 1 }
    else {
      rows.push({ is: 'line', first: line, last: line, count: 1, top, height: lineHeight })
      top += lineHeight
    }
  }
  return { rows, height: top }
}

/** Rows that show between two heights. */
export function rowsIn(rows: readonly BenchRow[], from: number, to: number): readonly BenchRow[] {
  const first = firstWhere(rows.length, (index) => rows[index]!.top + rows[index]!.height > from)
  let end = first
  while (end < rows.length && rows[end]!.top < to) end += 1
  return rows.slice(first, end)
}

/** Rows of lines, for moving by row. */
export function lineRows(rows: readonly BenchRow[]): readonly LineRow[] {
  return rows.filter((row): row is LineRow => row.is === 'line')
}
