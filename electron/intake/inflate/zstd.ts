// Zstandard, several frames behind one another. A frame's window is memory, so a frame that asks for too much is refused.
import { Decompress } from 'fzstd'
import { damage } from '../open/damage'
import { pump, type Machine } from './pump'

const slice = 16 << 10
const largestWindow = 256 << 20

/** Bytes of window that the first frame asks for. RFC 8878, 3.1.1.1. */
function zstdWindow(head: Buffer): number {
  if (head.length < 6 || head.readUInt32LE(0) !== 0xfd2fb528) return 0
  const descriptor = head[4]!
  if (descriptor & 0x20) {
    const size = [1, 2, 4, 8][descriptor >> 6]!
    const at = 5 + [0, 1, 2, 4][descriptor & 3]!
    if (head.length < at + size) return 0
    return size === 8 ? Number(head.readBigUInt64LE(at)) : head.readUIntLE(at, size)
  }
  const base = 2 ** (10 + (head[5]! >> 3))
  return base + (base / 8) * (head[5]! & 7)
}

export function unzstd(open: () => AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const out: Buffer[] = []
  const stream = new Decompress((bytes) => {
    if (bytes.length > 0) out.push(Buffer.from(bytes))
  })
  let first = true
  const attempt = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      const message = (error as Error).message
      throw damage(/unexpected eof/i.test(message) ? 'truncated' : 'damaged', `The compressed data is damaged (${message}). What came before it was read.`)
    }
  }
  const machine: Machine = {
    out,
    push(bytes) {
      if (first && zstdWindow(bytes) > largestWindow) throw damage('too-big', 'The compressed data asks for more memory than Galley gives one file.')
      first = false
      attempt(() => stream.push(bytes))
    },
    finish: () => attempt(() => stream.push(new Uint8Array(0), true)),
  }
  return pump(open(), machine, slice)
}
