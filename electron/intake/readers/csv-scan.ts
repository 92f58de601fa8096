// Rows of CSV with their bytes: quotation marks, doubled ones, any line end, in bounded memory. A quotation mark that is
// never closed costs its row only: the text is read again from the next line.
import { longestRecord } from './reader'

export interface Dialect {
  /** One byte. */
  readonly delimiter: number
  /** One byte, or 0 where nothing is quoted. */
  readonly quote: number
  /** A backslash before a quotation mark means the mark. */
  readonly backslash: boolean
}

export interface Row {
  readonly start: number
  /** Without the line end. */
  readonly end: number
  readonly cells: readonly string[]
  /** What is wrong with it, or null. */
  readonly trouble: 'unclosed' | 'too-long' | null
}

const lineFeed = 10
const carriageReturn = 13
/** A quoted cell of so many bytes is a mark that was never closed. */
const longestCell = 16 << 20

interface Step {
  readonly row: Row | null
  readonly next: number
}

/** One row from `from` on; null where more bytes are wanted. */
function rowAt(bytes: Buffer, from: number, at: number, { delimiter, quote, backslash }: Dialect, last: boolean): Step | null {
  const cells: string[] = []
  let cell = from
  let index = from
  const made = (end: number, next: number, trouble: Row['trouble'] = null): Step => ({ row: { start: at + from, end: at + end, cells, trouble }, next })
  for (;;) {
    if (quote !== 0 && bytes[index] === quote) {
      let close = index + 1
      for (;;) {
        const mark = bytes.indexOf(quote, close)
        if (mark < 0) {
          if (!last && bytes.length - index < longestCell) return null
          return unclosed(bytes, from, at, last)
        }
        if (mark - index > longestCell) return unclosed(bytes, from, at, last)
        if (backslash && bytes[mark - 1] === 0x5c && bytes[mark - 2] !== 0x5c) close = mark + 1
        else if (bytes[mark + 1] === quote) close = mark + 2
        else if (mark + 1 === bytes.length && !last) return null
        else {
          close = mark
          break
        }
      }
      let end = close + 1
      while (end < bytes.length && bytes[end] !== delimiter && bytes[end] !== lineFeed && bytes[end] !== carriageReturn) end += 1
      if (end === bytes.length && !last) return null
      // Text behind a mark that closes a cell of several lines: the mark opens the next cell, and this one was never closed.
      if (end > close + 1 && bytes.subarray(index, close).includes(lineFeed)) return unclosed(bytes, from, at, last)
      // Within a line, anything between a closing mark and the delimiter is kept: it is somebody's text.
      cells.push(unquoted(bytes.toString('utf8', index + 1, close), quote, backslash) + bytes.toString('utf8', close + 1, end))
      index = end
    } else {
      while (index < bytes.length && bytes[index] !== delimiter && bytes[index] !== lineFeed && bytes[index] !== carriageReturn) index += 1
      if (index === bytes.length && !last) return null
      cells.push(bytes.toString('utf8', cell, index))
    }
    if (bytes[index] === delimiter && index < bytes.length) {
      index += 1
      cell = index
      continue
    }
    if (index >= bytes.length) return made(index, index)
    if (bytes[index] === carriageReturn && index + 1 === bytes.length && !last) return null
    return made(index, index + (bytes[index] === carriageReturn && bytes[index + 1] === lineFeed ? 2 : 1))
  }
}

function unquoted(text: string, quote: number, backslash: boolean): string {
  const mark = String.fromCharCode(quote)
  const single = text.replaceAll(mark + mark, mark)
  return backslash ? single.replaceAll(`\\${mark}`, mark) : single
}

function unclosed(bytes: Buffer, from: number, at: number, last: boolean): Step | null {
  const end = bytes.indexOf(lineFeed, from)
  if (end < 0 && !last) return null
  const stop = end < 0 ? bytes.length : end
  return { row: { start: at + from, end: at + stop, cells: [], trouble: 'unclosed' }, next: end < 0 ? bytes.length : end + 1 }
}

/** `longest`: bytes of a row. A longer one is told when its line ends, and nothing of it is held meanwhile. */
export async function* rowsOf(input: AsyncIterable<Buffer>, dialect: Dialect, longest = longestRecord): AsyncGenerator<readonly Row[]> {
  let rest: Buffer = Buffer.alloc(0)
  let at = 0
  /** Grows while one row needs more, so that long rows are not scanned over and over. */
  let wanted = 0
  /** Where the row began whose bytes are let go up to its line's end. */
  let skipped: number | null = null
  const tooLong = (start: number): Row => ({ start, end: at, cells: [], trouble: 'too-long' })
  const cut = (last: boolean): Row[] => {
    const rows: Row[] = []
    let from = 0
    while (from < rest.length) {
      const step = rowAt(rest, from, at, dialect, last)
      if (!step) break
      if (step.row) rows.push(step.row)
      from = step.next
    }
    at += from
    rest = rest.subarray(from)
    wanted = rest.length * 2
    return rows
  }
  let waiting: Buffer[] = []
  let length = 0
  for await (const chunk of input) {
    let piece = chunk
    if (skipped !== null) {
      const end = chunk.indexOf(lineFeed)
      at += end < 0 ? chunk.length : end + 1
      if (end < 0) continue
      yield [tooLong(skipped)]
      skipped = null
      piece = chunk.subarray(end + 1)
    }
    waiting.push(piece)
    length += piece.length
    if (rest.length + length < wanted && rest.length + length < longest) continue
    rest = Buffer.concat([rest, ...waiting])
    waiting = []
    length = 0
    for (;;) {
      const rows = cut(false)
      if (rows.length > 0) yield rows
      if (rest.length <= longest) break
      const start = at
      const end = rest.indexOf(lineFeed)
      at += end < 0 ? rest.length : end + 1
      rest = end < 0 ? Buffer.alloc(0) : rest.subarray(end + 1)
      if (end < 0) skipped = start
      else yield [tooLong(start)]
    }
  }
  if (skipped !== null) yield [tooLong(skipped)]
  rest = Buffer.concat([rest, ...waiting])
  const rows = cut(true)
  if (rows.length > 0) yield rows
}
