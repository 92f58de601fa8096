// How much one file may grow when it is inflated: a bomb is stopped by its proportion, long before it fills a disk.
import { damage } from './damage'

export interface Budget {
  /** Inflated bytes that may still come out of the file, over all its members and passes. */
  left: number
}

const least = 512 << 20
/** Deflate packs a thousand times at most; text, even poor text, some tens of times. */
const proportion = 600

export function budgetFor(bytes: number): Budget {
  return { left: Math.max(least, bytes * proportion) }
}

export async function* metered(bytes: AsyncIterable<Buffer>, budget: Budget): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    budget.left -= chunk.length
    if (budget.left < 0) throw damage('bomb', 'The file grows beyond all proportion when it is unpacked, as an archive does that was made to fill a disk. It is not read any further.')
    yield chunk
  }
}
