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

/** What a `dump:` term says to mean this dump and no other: a name where only one has it, else the hash of its bytes. */
export function termOf(dump: DumpCount, all: readonly DumpCount[]): string {
  const word = dump.member ?? dump.name
  return all.some((other) => other !== dump && (other.name === word || other.member === word)) ? dump.sha256 : word
}
