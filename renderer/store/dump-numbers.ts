// Finds a dump by its hash, and dumps by how they begin, without walking through all of them: a folder brings tens of
// thousands in, each asked for often.
import { dumpKey } from '../../shared/article/identity'
import type { DumpRecord } from '../../shared/dump/dump'
import type { Desk } from './desk'
import type { DumpRow } from './schema'

/** Rows are only ever added, and their numbers stay; a row whose hash was forgotten is no longer found. */
export interface DumpNumbers {
  readonly byKey: Map<string, number>
  /** By the longest beginning that is known of each. */
  readonly byStart: Map<string, number[]>
  /** Rows that were looked at so far. */
  seen: number
}

export const noNumbers = (): DumpNumbers => ({ byKey: new Map(), byStart: new Map(), seen: 0 })

type Dumps = Pick<Desk, 'dumps' | 'dumpNumbers'>

function look({ dumps, dumpNumbers: numbers }: Dumps): void {
  for (; numbers.seen < dumps.length; numbers.seen += 1) {
    const { sha256, start, head } = dumps[numbers.seen]!
    numbers.byKey.set(dumpKey(sha256), numbers.seen)
    const beginning = start ?? head
    if (beginning === undefined) continue
    const others = numbers.byStart.get(beginning)
    if (others === undefined) numbers.byStart.set(beginning, [numbers.seen])
    else others.push(numbers.seen)
  }
}

export function dumpWithKey(desk: Dumps, key: string): DumpRow | undefined {
  look(desk)
  const { dumps, dumpNumbers } = desk
  const number = dumpNumbers.byKey.get(key)
  const row = number === undefined ? undefined : dumps[number]
  return row && dumpKey(row.sha256) === key ? row : undefined
}

/** A dump is its bytes: under another name, or in another archive, it is the same dump. */
export function dumpOf(desk: Dumps, { sha256 }: { readonly sha256: string }): DumpRow | undefined {
  const row = dumpWithKey(desk, dumpKey(sha256))
  return row?.sha256 === sha256 ? row : undefined
}

/** Those that may be an earlier, shorter version of a dump, by how it begins. */
export function dumpsThatBegin(desk: Dumps, { head, start }: Pick<DumpRecord, 'head' | 'start'>): readonly DumpRow[] {
  look(desk)
  return [head, start].flatMap((beginning) => (beginning === undefined ? [] : desk.dumpNumbers.byStart.get(beginning) ?? [])).map((number) => desk.dumps[number]!)
}
