// Whole lines of a stream with their places. A line that is too long for memory is told without its bytes.
import { longestRecord } from './reader'

export interface RawLine {
  readonly start: number
  /** Without the line end. */
  readonly end: number
  /** Null where the line is longer than any record may be. */
  readonly bytes: Buffer | null
}

const lineFeed = 10
const carriageReturn = 13

/** `\n`, `\r\n` and `\r` end a line, also side by side in one file. Answers all lines of a chunk at once. */
export async function* linesOf(input: AsyncIterable<Buffer>, longest = longestRecord): AsyncGenerator<readonly RawLine[]> {
  let parts: Buffer[] = []
  let held = 0
  let start = 0
  let at = 0
  /** The chunk before ended with `\r`. */
  let returned = false
  const line = (last: Buffer): RawLine => {
    const length = held + last.length
    const bytes = length > longest ? null : parts.length > 0 ? Buffer.concat([...parts, last]) : last
    return { start, end: start + length, bytes }
  }
  for await (const chunk of input) {
    if (chunk.length === 0) continue
    const lines: RawLine[] = []
    const after = (byte: number, from: number): number => {
      const found = chunk.indexOf(byte, from)
      return found < 0 ? chunk.length : found
    }
    let from = returned && chunk[0] === lineFeed ? 1 : 0
    start += from
    let feed = after(lineFeed, from)
    let carriage = after(carriageReturn, from)
    while (feed < chunk.length || carriage < chunk.length) {
      const end = Math.min(feed, carriage)
      lines.push(line(chunk.subarray(from, end)))
      parts = []
      held = 0
      from = end + (end === carriage && chunk[end + 1] === lineFeed ? 2 : 1)
      start = at + from
      if (feed < from) feed = after(lineFeed, from)
      if (carriage < from) carriage = after(carriageReturn, from)
    }
    returned = chunk.at(-1) === carriageReturn
    held += chunk.length - from
    if (held > longest) parts = []
    else if (from < chunk.length) parts.push(chunk.subarray(from))
    at += chunk.length
    if (lines.length > 0) yield lines
  }
  if (held > 0) yield [line(Buffer.alloc(0))]
}
