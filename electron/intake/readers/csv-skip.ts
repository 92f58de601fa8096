// Passes over a row of CSV that is too long to hold: up to the line end that closes it, and not to one within a cell.
import { afterLineEnd, endsLine, lineEndAt, lookedBehind, rowsFollow, type Dialect } from './csv-row'

interface Passed {
  /** Bytes that are done with; the others come again, with more behind them. */
  readonly used: number
  /** Where the row ends among them, without its line end; null where it goes on. */
  readonly end: number | null
}

/** `width`: cells of the row before. The first bytes are those that the row begins with. */
export function createRowSkip(dialect: Dialect, width: number): (bytes: Buffer, last: boolean) => Passed {
  const { delimiter, quote, backslash } = dialect
  let place: 'cell begins' | 'plain' | 'quoted' = 'cell begins'
  /** The first line end in this cell was asked whether the mark before it was ever closed. */
  let asked = false

  return (bytes, last) => {
    let at = 0
    const ended = (end: number): Passed => {
      const next = afterLineEnd(bytes, end, last)
      return next === null ? { used: end, end: null } : { used: next, end }
    }
    while (at < bytes.length) {
      if (place === 'cell begins') {
        const isQuoted = quote !== 0 && bytes[at] === quote
        place = isQuoted ? 'quoted' : 'plain'
        at += isQuoted ? 1 : 0
        asked = false
      } else if (place === 'plain') {
        while (at < bytes.length && bytes[at] !== delimiter && !endsLine(bytes[at])) at += 1
        if (at < bytes.length && bytes[at] !== delimiter) return ended(at)
        if (at < bytes.length) place = 'cell begins'
        at += at < bytes.length ? 1 : 0
      } else {
        const mark = bytes.indexOf(quote, at)
        const end = asked ? -1 : lineEndAt(mark < 0 ? bytes : bytes.subarray(0, mark), at)
        if (end >= 0) {
          if (!last && bytes.length - end <= lookedBehind) return { used: end, end: null }
          asked = true
          if (rowsFollow(bytes, end, dialect, width, last)) {
            place = 'plain'
            return ended(end)
          }
        } else if (mark < 0) {
          // A backslash at the end may belong to a mark behind it.
          return { used: last ? bytes.length : Math.max(at, bytes.length - 2), end: null }
        } else if (mark + 1 === bytes.length && !last) {
          return { used: Math.max(at, mark - 2), end: null }
        } else if (backslash && bytes[mark - 1] === 0x5c && bytes[mark - 2] !== 0x5c) {
          at = mark + 1
        } else if (bytes[mark + 1] === quote) {
          at = mark + 2
        } else {
          // What is no end of a cell is a mark that somebody forgot to double.
          if (mark + 1 === bytes.length || bytes[mark + 1] === delimiter || endsLine(bytes[mark + 1])) place = 'plain'
          at = mark + 1
        }
      }
    }
    return { used: at, end: null }
  }
}
