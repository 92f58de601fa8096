// Finds a dump by its hash without walking through all of them: a folder brings tens of thousands in, each asked for often.
import { dumpKey } from '../../shared/article/identity'
import type { Desk } from './desk'
import type { DumpRow } from './schema'

/** Rows are only ever added, and their numbers stay; a row whose hash was forgotten is no longer found. */
export interface DumpNumbers {
  readonly byKey: Map<string, number>
  /** Rows that were looked at so far. */
  seen: number
}

export const noNumbers = (): DumpNumbers => ({ byKey: new Map(), seen: 0 })

export function dumpWithKey({ dumps, dumpNumbers }: Pick<Desk, 'dumps' | 'dumpNumbers'>, key: string): DumpRow | undefined {
  for (; dumpNumbers.seen < dumps.length; dumpNumbers.seen += 1) dumpNumbers.byKey.set(dumpKey(dumps[dumpNumbers.seen]!.sha256), dumpNumbers.seen)
  const number = dumpNumbers.byKey.get(key)
  const row = number === undefined ? undefined : dumps[number]
  return row && dumpKey(row.sha256) === key ? row : undefined
}

/** A dump is its bytes: under another name, or in another archive, it is the same dump. */
export function dumpOf(desk: Pick<Desk, 'dumps' | 'dumpNumbers'>, { sha256 }: { readonly sha256: string }): DumpRow | undefined {
  const row = dumpWithKey(desk, dumpKey(sha256))
  return row?.sha256 === sha256 ? row : undefined
}
