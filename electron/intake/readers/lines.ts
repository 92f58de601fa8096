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

/** Lines end with `\n`; a `\r` before it is part of the end. Answers all lines of a chunk at once. */
export async function* linesOf(input: AsyncIterable<Buffer>, longest = longestRecord): AsyncGenerator<readonly RawLine[]> {
  let parts: Buffer[] = []
  let held = 0
  let start = 0
  let at = 0
  const line = (last: Buffer): RawLine => {
    const length = held + last.length
    const bytes = length > longest ? null : parts.length > 0 ? Buffer.concat([...parts, last]) : last
    const trimmed = bytes?.at(-1) === 13 ? bytes.subarray(0, -1) : bytes
    return { start, end: start + (trimmed?.length ?? length), bytes: trimmed }
  }
  for await (const chunk of input) {
    const lines: RawLine[] = []
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      lines.push(line(chunk.subarray(from, end)))
      parts = []
      held = 0
      from = end + 1
      start = at + from
    }
    held += chunk.length - from
    if (held > longest) parts = []
    else if (from < chunk.length) parts.push(chunk.subarray(from))
    at += chunk.length
    if (lines.length > 0) yield lines
  }
  if (held > 0) {
    const whole = held > longest ? null : Buffer.concat(parts)
    const trimmed = whole?.at(-1) === 13 ? whole.subarray(0, -1) : whole
    yield [{ start, end: start + (trimmed?.length ?? held), bytes: trimmed }]
  }
}
