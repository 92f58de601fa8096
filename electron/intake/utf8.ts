// Strict UTF-8 over chunks: says at which byte a file stops being UTF-8, also where the code point crosses a chunk's border.
import { isUtf8 } from 'node:buffer'

export interface Utf8Check {
  /** Offset of the first byte that is not UTF-8, or null. */
  push(chunk: Uint8Array): number | null
  finish(): number | null
}

/** Where the last code point starts if it may go on behind `end`, or `end` after a plain byte. */
export function wholeCharacters(bytes: Uint8Array, end: number): number {
  let at = end
  while (at > 0 && end - at < 3 && (bytes[at - 1]! & 0xc0) === 0x80) at -= 1
  return at > 0 && bytes[at - 1]! >= 0xc0 ? at - 1 : end
}

/** `bytes` start at a code point and are not UTF-8. */
function firstBroken(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      low = middle
    } catch {
      high = middle - 1
    }
  }
  return isUtf8(bytes.subarray(0, low)) ? low : wholeCharacters(bytes, low)
}

export function createUtf8Check(): Utf8Check {
  let rest: Uint8Array = new Uint8Array(0)
  let at = 0
  return {
    push(chunk) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      const end = wholeCharacters(bytes, bytes.length)
      const whole = bytes.subarray(0, end)
      if (!isUtf8(whole)) return at + firstBroken(whole)
      rest = Uint8Array.from(bytes.subarray(end))
      at += end
      return null
    },
    finish: () => (isUtf8(rest) ? null : at + firstBroken(rest)),
  }
}
