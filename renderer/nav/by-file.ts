// Dumps as the files that they came in: an archive with many members, or versions of one file, is one row that opens. Pure.
import type { DumpCount } from '../../shared/question'

export interface FileOfDumps {
  readonly name: string
  readonly count: number
  /** One where it is no archive; then the file and its dump are one row. */
  readonly dumps: readonly DumpCount[]
}

/** In the order in which the first dump of each file came in. */
export function byFile(dumps: readonly DumpCount[]): readonly FileOfDumps[] {
  const files = new Map<string, DumpCount[]>()
  for (const dump of dumps) {
    const same = files.get(dump.name)
    if (same) same.push(dump)
    else files.set(dump.name, [dump])
  }
  return [...files].map(([name, same]) => ({ name, count: same.reduce((sum, { count }) => sum + count, 0), dumps: same }))
}

/** What a `dump:` term says to mean each dump and no other: a name where only one dump has it, else the hash of its bytes. */
export function termsOf(dumps: readonly DumpCount[]): ReadonlyMap<number, string> {
  const bearers = new Map<string, number>()
  for (const { name, member } of dumps) {
    for (const word of new Set([name, member ?? name])) bearers.set(word, (bearers.get(word) ?? 0) + 1)
  }
  return new Map(dumps.map(({ dump, name, member, sha256 }) => [dump, bearers.get(member ?? name) === 1 ? member ?? name : sha256]))
}
