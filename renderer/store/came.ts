// What the articles of a job are by now: their flags by kind, their sites and languages, and the dumps they stand in. From
// the columns alone.
import { flagKinds } from '../../shared/article/article'
import type { Answer, Most } from '../../shared/question'
import type { Desk } from './desk'

const shown = 5

/** Of numbers of a dictionary; 0 is nothing that could be named. */
function mostOf(counts: ReadonlyMap<number, number>, names: readonly (string | null)[]): Most {
  const all = [...counts].flatMap(([number, count]) => (number === 0 ? [] : [{ name: names[number] ?? '', count }]))
  const first = all.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1)).slice(0, shown)
  return { different: all.length, first }
}

export function cameWith({ dumps, columns }: Desk, job: string): Answer<'job.came'> {
  const own = new Set(dumps.flatMap(({ dump, by }) => (by?.job === job ? [dump] : [])))
  const byFlag = new Array<number>(flagKinds.length).fill(0)
  const bySite = new Map<number, number>()
  const byLanguage = new Map<number, number>()
  const add = (counts: Map<number, number>, number: number): unknown => counts.set(number, (counts.get(number) ?? 0) + 1)
  for (let number = 0; own.size > 0 && number < columns.count; number += 1) {
    if (columns.retired[number] || columns.removed[number] || !own.has(columns.dump[number]!)) continue
    add(bySite, columns.site[number]!)
    add(byLanguage, columns.language[number]!)
    for (let bits = columns.flags[number]!; bits; bits &= bits - 1) byFlag[31 - Math.clz32(bits & -bits)]! += 1
  }
  return {
    dumps: [...own],
    flags: flagKinds.flatMap((kind, index) => (byFlag[index] ? [{ kind, count: byFlag[index]! }] : [])).sort((one, other) => other.count - one.count),
    sites: mostOf(bySite, columns.sites.values),
    languages: mostOf(byLanguage, columns.languages.values),
  }
}
