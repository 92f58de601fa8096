// One row of CSV in the bytes that are held: quotation marks, doubled ones, any line end. A quotation mark that is never
// closed costs its row only: the text is read again from the next line.
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
/** A quoted cell of so many bytes may be a mark that was never closed. */
const longestCell = 16 << 20

interface Step {
  readonly row: Row
  readonly next: number
}

export const endsLine = (byte: number | undefined): boolean => byte === lineFeed || byte === carriageReturn

/** Where the line ends, or -1. */
export function lineEndAt(bytes: Buffer, from: number): number {
  const feed = bytes.indexOf(lineFeed, from)
  const carriage = (feed < 0 ? bytes : bytes.subarray(0, feed)).indexOf(carriageReturn, from)
  return carriage < 0 ? feed : carriage
}

/** Behind a line end; null where a line feed may follow that belongs to it. */
export function afterLineEnd(bytes: Buffer, end: number, last: boolean): number | null {
  if (bytes[end] === carriageReturn && end + 1 === bytes.length && !last) return null
  return end + (bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? 2 : 1)
}

/** Bytes of rows that tell whether a cell was closed. */
export const lookedBehind = 64 << 10
const lookedRows = 20
const fewestRows = 3
const most = 0.8

/** Whether rows of a table so many cells wide follow on a line's end, so that a mark opened before it was never closed. Lines of a text hardly ever have as many cells one after the other. */
export function rowsFollow(bytes: Buffer, end: number, dialect: Dialect, width: number, last: boolean): boolean {
  const behind = afterLineEnd(bytes, end, true)!
  const window = bytes.subarray(behind, behind + lookedBehind)
  const isWhole = last && behind + window.length === bytes.length
  const mark = String.fromCharCode(dialect.quote)
  let rows = 0
  let alike = 0
  for (let at = 0; at < window.length && rows < lookedRows;) {
    const step = rowAt(window, at, 0, dialect, isWhole, width)
    if (!step) break
    const { cells, trouble } = step.row
    // A mark without another closes the cell that is asked about.
    if (cells.some((cell) => cell.split(mark).length % 2 === 0)) return false
    rows += 1
    if (trouble === null && cells.length === width) alike += 1
    at = step.next
  }
  return rows >= (isWhole ? 1 : fewestRows) && alike >= most * rows
}

/** One row from `from` on; null where more bytes are wanted. `width`: cells of the row before. */
export function rowAt(bytes: Buffer, from: number, at: number, dialect: Dialect, last: boolean, width: number): Step | null {
  const { delimiter, quote, backslash } = dialect
  const cells: string[] = []
  let cell = from
  let index = from
  const made = (end: number, next: number): Step => ({ row: { start: at + from, end: at + end, cells, trouble: null }, next })
  const isStray = (): boolean => {
    const end = lineEndAt(bytes, index)
    return width < 2 || (end >= 0 && rowsFollow(bytes, end, dialect, width, last))
  }
  for (;;) {
    if (quote !== 0 && bytes[index] === quote) {
      let close = index + 1
      for (;;) {
        const mark = bytes.indexOf(quote, close)
        if (mark < 0) {
          if (!last && (bytes.length - index < longestCell || !isStray())) return null
          return unclosed(bytes, from, at, last)
        }
        if (mark - index > longestCell && isStray()) return unclosed(bytes, from, at, last)
        if (backslash && bytes[mark - 1] === 0x5c && bytes[mark - 2] !== 0x5c) close = mark + 1
        else if (bytes[mark + 1] === quote) close = mark + 2
        else if (mark + 1 === bytes.length && !last) return null
        else {
          close = mark
          break
        }
      }
      let end = close + 1
      while (end < bytes.length && bytes[end] !== delimiter && !endsLine(bytes[end])) end += 1
      if (end === bytes.length && !last) return null
      // Text behind a mark that closes a cell of several lines: the mark opens the next cell, and this one was never closed.
      if (end > close + 1 && lineEndAt(bytes.subarray(index, close), 0) >= 0) return unclosed(bytes, from, at, last)
      // Within a line, anything between a closing mark and the delimiter is kept: it is somebody's text.
      cells.push(unquoted(bytes.toString('utf8', index + 1, close), quote, backslash) + bytes.toString('utf8', close + 1, end))
      index = end
    } else {
      while (index < bytes.length && bytes[index] !== delimiter && !endsLine(bytes[index])) index += 1
      if (index === bytes.length && !last) return null
      cells.push(bytes.toString('utf8', cell, index))
    }
    if (bytes[index] === delimiter && index < bytes.length) {
      index += 1
      cell = index
      continue
    }
    if (index >= bytes.length) return made(index, index)
    const next = afterLineEnd(bytes, index, last)
    return next === null ? null : made(index, next)
  }
}

function unquoted(text: string, quote: number, backslash: boolean): string {
  const mark = String.fromCharCode(quote)
  const single = text.replaceAll(mark + mark, mark)
  return backslash ? single.replaceAll(`\\${mark}`, mark) : single
}

function unclosed(bytes: Buffer, from: number, at: number, last: boolean): Step | null {
  const end = lineEndAt(bytes, from)
  if (end < 0 && !last) return null
  const stop = end < 0 ? bytes.length : end
  const next = end < 0 ? bytes.length : afterLineEnd(bytes, end, last)
  return next === null ? null : { row: { start: at + from, end: at + stop, cells: [], trouble: 'unclosed' }, next }
}
