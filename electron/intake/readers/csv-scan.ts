// Rows of CSV with their bytes, in bounded memory: what is longer than any record is passed over and told once.
import { rowAt, type Dialect, type Row } from './csv-row'
import { createRowSkip } from './csv-skip'
import { longestRecord } from './reader'

/** `longest`: bytes of a row. A longer one is told when it ends, and nothing of it is held meanwhile. */
export async function* rowsOf(input: AsyncIterable<Buffer>, dialect: Dialect, longest = longestRecord): AsyncGenerator<readonly Row[]> {
  let rest: Buffer = Buffer.alloc(0)
  let at = 0
  /** Grows while one row needs more, so that long rows are not scanned over and over. */
  let wanted = 0
  /** Cells of the last row. */
  let width = 0
  let skipped: { readonly start: number; readonly pass: ReturnType<typeof createRowSkip> } | null = null
  const tooLong = (start: number, end: number): Row => ({ start, end, cells: [], trouble: 'too-long' })
  const cut = (last: boolean): Row[] => {
    const rows: Row[] = []
    let from = 0
    while (from < rest.length) {
      if (skipped) {
        const { used, end } = skipped.pass(rest.subarray(from), last)
        if (end !== null) rows.push(tooLong(skipped.start, at + from + end))
        from += used
        if (end === null) break
        skipped = null
        continue
      }
      const step = rowAt(rest, from, at, dialect, last, width)
      if (step) {
        const { start, end, cells, trouble } = step.row
        rows.push(end - start > longest ? tooLong(start, end) : step.row)
        if (trouble === null) width = cells.length
        from = step.next
      } else if (rest.length - from > longest) skipped = { start: at + from, pass: createRowSkip(dialect, width) }
      else break
    }
    at += from
    rest = rest.subarray(from)
    wanted = rest.length * 2
    if (last && skipped) rows.push(tooLong(skipped.start, at))
    return rows
  }
  let waiting: Buffer[] = []
  let length = 0
  for await (const chunk of input) {
    waiting.push(chunk)
    length += chunk.length
    if (rest.length + length < wanted && rest.length + length < longest) continue
    rest = Buffer.concat([rest, ...waiting])
    waiting = []
    length = 0
    const rows = cut(false)
    if (rows.length > 0) yield rows
  }
  rest = Buffer.concat([rest, ...waiting])
  const rows = cut(true)
  if (rows.length > 0) yield rows
}
