// Longer versions of a dump: which dumps one may be a longer version of, and what becomes of articles that go on in it.
import type { ArticleNumber } from '../../shared/article/article'
import { eachOf, toRuns, type Patch } from '../../shared/command/patch'
import type { DumpRecord, Earlier } from '../../shared/dump/dump'
import type { EarlierDump, StoreMessage } from '../../shared/port'
import { findArticle, type Desk } from './desk'
import { cutsOf, inRange } from './division'
import { dumpOf, dumpsThatBegin } from './dump-numbers'
import { everyRow } from './every-row'
import type { DumpRow } from './schema'

/** Those that begin alike and were read alike; whoever has the bytes sees which of them it is. */
export function earlierDumps(desk: Pick<Desk, 'dumps' | 'dumpNumbers'>, dump: DumpRecord): readonly EarlierDump[] {
  return dumpsThatBegin(desk, dump)
    .filter((one) => one.tail !== undefined && one.state === 'whole' && !one.removed && one.bytes < dump.bytes && one.format === dump.format && one.encoding === dump.encoding)
    .map(({ sha256, bytes, tail }) => ({ sha256, bytes, tail }))
}

function articlesBefore(desk: Desk, { follows }: DumpRow): number {
  let count = 0
  for (let sha256 = follows; sha256 !== undefined;) {
    const before: DumpRow | undefined = dumpOf(desk, { sha256 })
    count += before?.articles ?? 0
    sha256 = before?.follows
  }
  return count
}

export function knownDump(desk: Desk, known: DumpRow, { job, place }: { readonly job: string; readonly place: string }): StoreMessage {
  const { by } = known
  const mine = by?.job === job && by.place === place ? { mine: { articles: known.articles, resumed: by.resumed, report: known.report ?? null } } : {}
  if (known.follows === undefined) return { type: 'known', articles: known.articles, ...mine }
  const articles = articlesBefore(desk, known)
  const earlier: Earlier = { articles, replaced: 0, kept: 0, ...known.grown }
  return { type: 'known', articles: articles + known.articles, earlier, ...mine }
}

/** The articles that stand as they came in: nobody did anything to them. */
export async function replaceable(desk: Desk, ids: readonly string[]): Promise<readonly ArticleNumber[]> {
  const found = ids.flatMap((id) => {
    const article = findArticle(desk, id)
    return article.ok && desk.columns.removed[article.value] === 0 ? [article.value] : []
  }).sort((one, other) => one - other)
  if (found.length === 0) return []
  const worked = new Set<ArticleNumber>()
  const { commands } = desk.database
  // What came with records is no work of people.
  await everyRow(commands.where('articles').anyOf(found).or('bulk').equals(1), ({ reach, state, turned }) => {
    if (state === 'step' && !turned) return
    for (const number of eachOf(reach)) if (found.includes(number)) worked.add(number)
  })
  const { columns } = desk
  for (const number of found) {
    // A cut that was kept or lines that were marked are work on the article that holds them.
    if (inRange(await cutsOf(desk, columns.dump[number]!), columns.start.at(number), columns.end.at(number)).length > 0) worked.add(number)
  }
  return found.filter((number) => !worked.has(number))
}

export function replacedPatches(numbers: readonly ArticleNumber[]): Patch[] {
  return numbers.length === 0 ? [] : [{ on: 'column', column: 'removed', articles: toRuns(numbers), before: [[0, numbers.length]], after: [[1, numbers.length]] }]
}
