// Counts lines of a stream as readers pass over it: the number of the line that a byte stands in, asked in ascending order.

interface LineCount {
  push(chunk: Buffer): void
  /** From 1. */
  at(byte: number): number
}

const lineFeed = 10
const carriageReturn = 13

interface Chunk {
  readonly start: number
  readonly bytes: Buffer
  /** Hardly any text has one that stands alone, and looking for each costs. */
  readonly returns: boolean
}

export function createLineCount(): LineCount {
  let chunks: Chunk[] = []
  let end = 0
  let counted = 0
  let line = 1
  /** The last byte that was counted was `\r`. */
  let returned = false

  /** Line ends from one place of a chunk up to another; `\r\n` is one, also over the border of two chunks. */
  function ends({ bytes, returns }: Chunk, from: number, to: number): number {
    let count = 0
    if (!returns && !returned) {
      for (let at = bytes.indexOf(lineFeed, from); at >= 0 && at < to; at = bytes.indexOf(lineFeed, at + 1)) count += 1
      return count
    }
    for (let at = from; at < to; at += 1) {
      if (bytes[at] === carriageReturn || (bytes[at] === lineFeed && !returned)) count += 1
      returned = bytes[at] === carriageReturn
    }
    return count
  }

  return {
    push(chunk) {
      chunks.push({ start: end, bytes: chunk, returns: chunk.includes(carriageReturn) })
      end += chunk.length
    },
    at(byte) {
      for (const chunk of chunks) {
        const to = Math.min(byte - chunk.start, chunk.bytes.length)
        line += ends(chunk, Math.max(0, counted - chunk.start), to)
        counted = Math.max(counted, chunk.start + Math.max(0, to))
        if (chunk.start + chunk.bytes.length > byte) break
      }
      chunks = chunks.filter(({ start, bytes }) => start + bytes.length > counted)
      return line
    },
  }
}
