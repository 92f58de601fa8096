// Reads ranges of a dump's extract out of its packs. Packs are large and never change, so the last ones read are kept.
import type { DumpNumber } from '../../shared/article'
import type { DeskDatabase, PackRow } from './schema'

export interface Packs {
  /** The extract's bytes of a range, in a buffer of their own. */
  bytes(dump: DumpNumber, start: number, end: number): Promise<Uint8Array>
  /** A pack was added: the places of this dump's packs are read anew. */
  added(dump: DumpNumber): void
  /** What was kept is read from the disk again. */
  forget(): void
}

const packsKept = 4

export function createPacks(database: DeskDatabase): Packs {
  const starts = new Map<DumpNumber, Promise<number[]>>()
  const kept = new Map<string, PackRow>()

  function startsOf(dump: DumpNumber): Promise<number[]> {
    const known = starts.get(dump)
    if (known) return known
    const read = database.packs.where('[dump+start]').between([dump, 0], [dump, Number.MAX_SAFE_INTEGER]).primaryKeys().then((keys) => keys.map(([, start]) => start))
    starts.set(dump, read)
    read.catch(() => starts.delete(dump))
    return read
  }

  async function pack(dump: DumpNumber, start: number): Promise<PackRow | undefined> {
    const key = `${dump}:${start}`
    const known = kept.get(key)
    if (known) return known
    const row = await database.packs.get([dump, start])
    if (!row) return undefined
    if (kept.size >= packsKept) kept.delete(kept.keys().next().value as string)
    kept.set(key, row)
    return row
  }

  return {
    added: (dump) => void starts.delete(dump),
    forget() {
      starts.clear()
      kept.clear()
    },

    async bytes(dump, start, end) {
      const places = await startsOf(dump)
      let first = 0
      for (let low = 0, high = places.length - 1; low <= high;) {
        const middle = (low + high) >> 1
        if (places[middle]! <= start) {
          first = middle
          low = middle + 1
        } else high = middle - 1
      }
      const bytes = new Uint8Array(end - start)
      let filled = 0
      for (let place = first; place < places.length && places[place]! < end; place += 1) {
        const row = await pack(dump, places[place]!)
        if (!row) break
        const from = Math.max(start, row.start)
        const to = Math.min(end, row.end)
        if (from >= to) continue
        bytes.set(row.bytes.subarray(from - row.start, to - row.start), from - start)
        filled += to - from
      }
      if (filled !== bytes.length) throw new RangeError(`packs hold ${filled} of ${bytes.length} bytes at ${start} of dump ${dump}`)
      return bytes
    },
  }
}
