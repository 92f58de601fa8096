// Counts lines of a stream as readers pass over it: the number of the line that a byte stands in, asked in ascending order.

export interface LineCount {
  push(chunk: Buffer): void
  /** From 1. */
  at(byte: number): number
}

const lineFeed = 10

export function createLineCount(): LineCount {
  let chunks: { readonly start: number; readonly bytes: Buffer }[] = []
  let end = 0
  let counted = 0
  let line = 1
  return {
    push(chunk) {
      chunks.push({ start: end, bytes: chunk })
      end += chunk.length
    },
    at(byte) {
      for (const { start, bytes } of chunks) {
        const to = Math.min(byte - start, bytes.length)
        for (let at = bytes.indexOf(lineFeed, Math.max(0, counted - start)); at >= 0 && at < to; at = bytes.indexOf(lineFeed, at + 1)) line += 1
        counted = Math.max(counted, start + Math.max(0, to))
        if (start + bytes.length > byte) break
      }
      chunks = chunks.filter(({ start, bytes }) => start + bytes.length > counted)
      return line
    },
  }
}
