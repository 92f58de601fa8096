// Reads ranges of a dump's extract out of its packs. Packs are large and never change, so the last ones read are kept.
import type { DumpNumber } from '../../shared/article/article'
import type { DeskDatabase, PackRow } from './schema'
import { firstWhere } from '../../shared/text/ascending'

export interface Packs {
  /** The extract's bytes of a range, in a buffer of their own. */
  bytes(dump: DumpNumber, start: number, end: number): Promise<Uint8Array>
  /** The byte of the dump, as it lay on disk, that a byte of the extract came from; within a record, in proportion. */
  source(dump: DumpNumber, at: number): Promise<number>
  /** Where its packs end in the extract. */
  end(dump: DumpNumber): Promise<number>
  /** A pack was added: the places of this dump's packs are read anew. */
  added(dump: DumpNumber): void
  /** What was kept is read from the disk again. */
  forget(): void
}

const packsKept = 4

/** Index of the last entry, `step` numbers each, that is not greater; 0 where none is. */
const lastAt = (ascending: readonly number[], step: number, wanted: number): number => Math.max(0, firstWhere(ascending.length / step, (index) => ascending[index * step]! > wanted) - 1)

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
    added(dump) {
      starts.delete(dump)
      for (const key of kept.keys()) if (key.startsWith(`${dump}:`)) kept.delete(key)
    },
    forget() {
      starts.clear()
      kept.clear()
    },

    async source(dump, at) {
      const places = await startsOf(dump)
      const row = await pack(dump, places[lastAt(places, 1, at)] ?? 0)
      if (!row) throw new RangeError(`no pack of dump ${dump} holds byte ${at}`)
      const triple = 3 * lastAt(row.map, 3, at)
      const [start = 0, source = 0, length = 0] = row.map.slice(triple, triple + 3)
      const reach = (row.map[triple + 3] ?? row.end) - start
      return source + (reach === length ? at - start : Math.min(length, Math.floor(((at - start) * length) / Math.max(1, reach))))
    },

    async end(dump) {
      const last = (await startsOf(dump)).at(-1)
      return last === undefined ? 0 : ((await pack(dump, last))?.end ?? 0)
    },

    async bytes(dump, start, end) {
      const places = await startsOf(dump)
      const first = lastAt(places, 1, start)
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
