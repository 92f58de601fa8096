// Cuts the bytes of an extract into lines, whatever the chunks: `\n`, `\r\n` and `\r` end a line. Bytes are UTF-8,
// checked before; a line over 1 MiB comes in parts, each with an index of its own; all but the first are `continued`.
import type { Line } from '../../shared/text/line'

const lineFeed = 10
const carriageReturn = 13
/** Bytes of a line's part. */
export const partBytes = 1 << 20

export interface LineCutter {
  push(chunk: Buffer): void
  finish(): void
}

/** `start` and `index` of the first line, and whether it goes on with a long one, for a pass that goes on in the middle. */
export function createLineCutter(hear: (line: Line) => void, start = 0, index = 0, inside = false): LineCutter {
  let rest: Buffer = Buffer.alloc(0)
  let at = start
  let continued = inside

  function tell(bytes: Buffer, endBytes: number, whole: boolean): void {
    const end = at + bytes.length
    hear({ text: bytes.toString('utf8'), index, start: at, end, next: end + endBytes, continued })
    at = end + endBytes
    index += 1
    continued = !whole
  }

  /** The last byte position not after `limit` that starts a code point. */
  function codePointStart(bytes: Buffer, limit: number): number {
    let position = limit
    while (position > 0 && (bytes[position]! & 0xc0) === 0x80) position -= 1
    return position
  }

  function cut(bytes: Buffer, last: boolean): number {
    let from = 0
    for (;;) {
      let end = from
      while (end < bytes.length && bytes[end] !== lineFeed && bytes[end] !== carriageReturn) end += 1
      while (end - from > partBytes) {
        const stop = codePointStart(bytes, from + partBytes)
        tell(bytes.subarray(from, stop), 0, false)
        from = stop
      }
      if (end >= bytes.length) return from
      if (bytes[end] === carriageReturn && end + 1 >= bytes.length && !last) return from
      const endBytes = bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? 2 : 1
      tell(bytes.subarray(from, end), endBytes, true)
      from = end + endBytes
    }
  }

  return {
    push(chunk) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      rest = bytes.subarray(cut(bytes, false))
    },
    finish() {
      const left = rest.subarray(cut(rest, true))
      if (left.length > 0 || continued) tell(left, 0, true)
      rest = Buffer.alloc(0)
    },
  }
}
