// How much one file may grow when it is inflated: a bomb is stopped by its proportion, long before it fills a disk.
import { type Damage, damage } from './damage'

export interface Budget {
  /** Inflated bytes that may still come out of the file, over all its members. */
  left: number
}

const least = 512 << 20
/** Deflate packs a thousand times at most; text, even poor text, some tens of times. */
const proportion = 600

export function budgetFor(bytes: number): Budget {
  return { left: Math.max(least, bytes * proportion) }
}

const bomb = (): Damage => damage('bomb', 'The file grows beyond all proportion when it is unpacked, as an archive does that was made to fill a disk. It is not read any further.')

/** Before the next member: of a bomb there may be thousands, which would be told one by one. */
export function ensureLeft({ left }: Budget): void {
  if (left < 0) throw bomb()
}

/** Each byte is counted when it comes out first, so that every pass over a member ends where the first one did. */
export function metered(inflate: () => AsyncIterable<Buffer>, budget: Budget): () => AsyncIterable<Buffer> {
  let counted = 0
  return async function* () {
    let at = 0
    for await (const chunk of inflate()) {
      at += chunk.length
      const fresh = Math.max(0, at - counted)
      budget.left -= fresh
      if (fresh > 0 && budget.left < 0) throw bomb()
      counted += fresh
      yield chunk
    }
  }
}
