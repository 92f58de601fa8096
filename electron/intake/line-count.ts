// Counts lines of a stream as readers pass over it: the number of the line that a byte stands in, asked in ascending order.

interface LineCount {
  push(chunk: Buffer): void
  /** From 1. */
  at(byte: number): number
}

const lineFeed = 10
const carriageReturn = 13
/** Chunks whose bytes are held: a record is seldom longer. Of those before, only where their lines end. */
const held = 16

interface Chunk {
  readonly start: number
  readonly length: number
  /** The bytes, or where lines end in them. */
  readonly bytes: Buffer | null
  readonly ends: Uint32Array
  /** Hardly any text has a `\r`, and looking for each costs. */
  readonly returns: boolean
  /** The byte before it is a `\r`. */
  readonly returned: boolean
}

const none = new Uint32Array(0)

/** `\r\n` is one line end, also over the border of two chunks. */
function* endsOf(bytes: Buffer, { returns, returned }: Chunk, from: number, to: number): Generator<number> {
  if (!returns && !returned) {
    for (let at = bytes.indexOf(lineFeed, from); at >= 0 && at < to; at = bytes.indexOf(lineFeed, at + 1)) yield at
    return
  }
  for (let at = from; at < to; at += 1) {
    const behind = at === 0 ? returned : bytes[at - 1] === carriageReturn
    if (bytes[at] === carriageReturn || (bytes[at] === lineFeed && !behind)) yield at
  }
}

function countEnds(chunk: Chunk, from: number, to: number): number {
  let count = 0
  if (chunk.bytes === null) for (const at of chunk.ends) count += at >= from && at < to ? 1 : 0
  else for (const _ of endsOf(chunk.bytes, chunk, from, to)) count += 1
  return count
}

/** Without its bytes, where its line ends take less. */
function lightened(chunk: Chunk): Chunk {
  if (chunk.bytes === null) return chunk
  const ends = Uint32Array.from(endsOf(chunk.bytes, chunk, 0, chunk.length))
  return ends.byteLength < chunk.length ? { ...chunk, bytes: null, ends } : chunk
}

export function createLineCount(): LineCount {
  let chunks: Chunk[] = []
  let end = 0
  let counted = 0
  let line = 1
  let returned = false
  return {
    push(chunk) {
      if (chunk.length === 0) return
      chunks.push({ start: end, length: chunk.length, bytes: chunk, ends: none, returns: chunk.includes(carriageReturn), returned })
      returned = chunk[chunk.length - 1] === carriageReturn
      end += chunk.length
      const old = chunks.length - 1 - held
      if (old >= 0) chunks[old] = lightened(chunks[old]!)
    },
    at(byte) {
      for (const chunk of chunks) {
        const to = Math.min(byte - chunk.start, chunk.length)
        line += countEnds(chunk, Math.max(0, counted - chunk.start), to)
        counted = Math.max(counted, chunk.start + Math.max(0, to))
        if (chunk.start + chunk.length > byte) break
      }
      chunks = chunks.filter(({ start, length }) => start + length > counted)
      return line
    },
  }
}
