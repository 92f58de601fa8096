// What the articles of a job are by now: their flags by kind, their sites, and the dumps they stand in. From the columns alone.
import { flagKinds } from '../../shared/article/article'
import type { Answer } from '../../shared/question'
import type { Desk } from './desk'

const sitesShown = 5

export function cameWith({ dumps, columns }: Desk, job: string): Answer<'job.came'> {
  const own = new Set(dumps.flatMap(({ dump, by }) => (by?.job === job ? [dump] : [])))
  const byFlag = new Array<number>(flagKinds.length).fill(0)
  const bySite = new Map<number, number>()
  for (let number = 0; own.size > 0 && number < columns.count; number += 1) {
    if (columns.retired[number] || columns.removed[number] || !own.has(columns.dump[number]!)) continue
    const site = columns.site[number]!
    bySite.set(site, (bySite.get(site) ?? 0) + 1)
    for (let bits = columns.flags[number]!; bits; bits &= bits - 1) byFlag[31 - Math.clz32(bits & -bits)]! += 1
  }
  return {
    dumps: [...own],
    flags: flagKinds.flatMap((kind, index) => (byFlag[index] ? [{ kind, count: byFlag[index]! }] : [])).sort((one, other) => other.count - one.count),
    sites: [...bySite].flatMap(([site, count]) => (site === 0 ? [] : [{ name: columns.sites.values[site] ?? '', count }])).sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1)).slice(0, sitesShown),
  }
}
