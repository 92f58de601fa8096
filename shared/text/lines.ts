// Cuts the bytes of an extract into lines as intake does, whatever the chunks: `\n`, `\r\n` and `\r` end a line, and a
// line over 1 MiB comes in parts. For a page's workers, which have no Buffer.
import type { Line } from './line'

const lineFeed = 10
const carriageReturn = 13
const partBytes = 1 << 20

interface ExtractLines {
  push(chunk: Uint8Array): void
  finish(): void
}

export function createExtractLines(hear: (line: Line) => void, start = 0): ExtractLines {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = new Uint8Array(0)
  let at = start
  let index = 0
  let continued = false

  function tell(bytes: Uint8Array, endBytes: number, whole: boolean): void {
    const end = at + bytes.length
    hear({ text: decoder.decode(bytes), index, start: at, end, next: end + endBytes, continued })
    at = end + endBytes
    index += 1
    continued = !whole
  }

  /** Where the lines that are not whole yet begin. */
  function cut(bytes: Uint8Array, last: boolean): number {
    let from = 0
    for (;;) {
      let end = from
      while (end < bytes.length && bytes[end] !== lineFeed && bytes[end] !== carriageReturn) end += 1
      while (end - from > partBytes) {
        let stop = from + partBytes
        while ((bytes[stop]! & 0xc0) === 0x80) stop -= 1
        tell(bytes.subarray(from, stop), 0, false)
        from = stop
      }
      if (end >= bytes.length || (bytes[end] === carriageReturn && end + 1 >= bytes.length && !last)) return from
      const endBytes = bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? 2 : 1
      tell(bytes.subarray(from, end), endBytes, true)
      from = end + endBytes
    }
  }

  return {
    push(chunk) {
      const bytes = new Uint8Array(rest.length + chunk.length)
      bytes.set(rest)
      bytes.set(chunk, rest.length)
      rest = bytes.slice(cut(bytes, false))
    },
    finish() {
      const left = rest.subarray(cut(rest, true))
      if (left.length > 0 || continued) tell(left, 0, true)
      rest = new Uint8Array(0)
    },
  }
}
