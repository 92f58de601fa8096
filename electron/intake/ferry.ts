// Buffers that carry bytes to another thread and come back. A new one of a mebibyte is memory that the system has to find,
// page by page: that takes longer than to copy into one that was used before, and each counts for the next collection of
// garbage.
import { fill, lengthOf } from './own'

interface Ferry {
  /** A copy of the parts, one behind the other, in a buffer that may be given away. */
  load(parts: readonly Uint8Array[]): Uint8Array
  /** It came back. */
  land(buffer: ArrayBuffer): void
}

const smallest = 4 << 10
/** Larger ones are hardly ever needed again. */
const largest = 4 << 20
const most = 24

export function createFerry(): Ferry {
  const waiting: ArrayBuffer[] = []
  return {
    load(parts) {
      const length = lengthOf(parts)
      const found = waiting.findIndex(({ byteLength }) => byteLength >= length)
      const buffer = found < 0 ? new ArrayBuffer(Math.max(smallest, 2 ** Math.ceil(Math.log2(length)))) : waiting.splice(found, 1)[0]!
      const bytes = new Uint8Array(buffer, 0, length)
      fill(bytes, parts)
      return bytes
    },
    land(buffer) {
      if (waiting.length < most && buffer.byteLength <= largest) waiting.push(buffer)
    },
  }
}
