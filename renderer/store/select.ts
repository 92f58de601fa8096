// Which articles a query or a list of names means, answered from the columns.
import { flagKinds, statuses, type ArticleNumber } from '../../shared/article/article'
import { dumpKey, parseArticleId } from '../../shared/article/identity'
import { parseQuery, type Term } from '../../shared/find/query'
import { done, failed, type Result } from '../../shared/result'
import type { Target } from '../../shared/action/action'
import type { SortKey } from '../../shared/question'
import { dumpOrder, findArticle, type Desk } from './desk'

type Test = (number: ArticleNumber) => boolean

function testOf(desk: Desk, term: Term): Test {
  const { columns } = desk
  switch (term.field) {
    case 'status': {
      const status = statuses.indexOf(term.value)
      return (number) => columns.status[number] === status
    }
    case 'tag': {
      const sets = [...columns.tags].filter(([tag]) => tag === term.value || tag.startsWith(`${term.value}/`)).map(([, numbers]) => numbers)
      return (number) => sets.some((set) => set.has(number))
    }
    case 'site': {
      const site = columns.sites.values.indexOf(term.value)
      return (number) => columns.site[number] === site
    }
    case 'dump': {
      const dumps = new Set(desk.dumps.filter(({ name, member, sha256 }) => [name, member, sha256].includes(term.value)).map(({ dump }) => dump))
      return (number) => dumps.has(columns.dump[number]!)
    }
    case 'import': {
      const dumps = new Set(desk.dumps.filter(({ by }) => by?.job.startsWith(term.value)).map(({ dump }) => dump))
      return (number) => dumps.has(columns.dump[number]!)
    }
    case 'flag': {
      const bit = 1 << flagKinds.indexOf(term.value)
      return (number) => (columns.flags[number]! & bit) !== 0
    }
    case 'is':
      return (number) => columns.removed[number] === 1
  }
}

/** Numbers that match, in dump order. Articles in the bin only where the query asks for them. */
export function select(desk: Desk, text: string): Result<Uint32Array> {
  const query = parseQuery(text)
  if (!query.ok) return query
  const tests = query.value.terms.map((term) => {
    const test = testOf(desk, term)
    return term.negated ? (number: number) => !test(number) : test
  })
  const bin = query.value.terms.some((term) => term.field === 'is')
  const { removed } = desk.columns
  return done(dumpOrder(desk.columns, (number) => (bin || removed[number] === 0) && tests.every((test) => test(number))))
}

/** From so many names on, one pass over the desk is quicker than looking for each. */
const few = 20

/** Numbers of all articles that stand, by identifier. */
function byPlace(desk: Desk): Map<string, ArticleNumber> {
  const { columns } = desk
  const keys = new Map(desk.dumps.map(({ dump, sha256 }) => [dump, dumpKey(sha256)]))
  const places = new Map<string, ArticleNumber>()
  for (let number = columns.count - 1; number >= 0; number -= 1) {
    if (!columns.retired[number]) places.set(`${keys.get(columns.dump[number]!)}-${columns.byteStart.at(number)}-${columns.byteEnd.at(number)}`, number)
  }
  return places
}

/** The articles of a target, ascending by number. */
export function targets(desk: Desk, target: Target): Result<ArticleNumber[]> {
  const found = new Set<ArticleNumber>()
  if ('query' in target) {
    const selected = select(desk, target.query)
    if (!selected.ok) return selected
    for (const number of selected.value) found.add(number)
    for (const name of target.except ?? []) {
      const number = findArticle(desk, name)
      if (!number.ok) return number
      found.delete(number.value)
    }
  } else {
    const places = target.articles.length > few ? byPlace(desk) : null
    for (const name of target.articles) {
      const parts = places && parseArticleId(name)
      const known = parts ? places.get(`${parts.dump}-${parts.byteStart}-${parts.byteEnd}`) : undefined
      const number = known === undefined ? findArticle(desk, name) : done(known)
      if (!number.ok) return number
      found.add(number.value)
    }
  }
  if (found.size === 0) return failed('no-article', 'No article is meant: nothing matches.', 'Look at the query or the selection.')
  return done([...found].sort((one, other) => one - other))
}

function bits(value: number): number {
  let count = 0
  for (let rest = value; rest; rest &= rest - 1) count += 1
  return count
}

/** Sorts in place; ties stay in dump order. */
export function sortOrder(desk: Desk, order: Uint32Array, by: SortKey, descending: boolean): Uint32Array {
  const { columns } = desk
  const name = (values: readonly (string | null)[], number: number | undefined) => values[number ?? 0] ?? '\uffff'
  // Made once for all comparisons.
  const words: string[] = []
  if (by === 'title') for (const number of order) words[number] = columns.titles.at(number)
  const compare: Record<SortKey, ((one: number, other: number) => number) | null> = {
    order: null,
    flags: (one, other) => bits(columns.flags[one]!) - bits(columns.flags[other]!),
    published: (one, other) => columns.published[one]! - columns.published[other]!,
    title: (one, other) => words[one]!.localeCompare(words[other]!),
    site: (one, other) => name(columns.sites.values, columns.site[one]).localeCompare(name(columns.sites.values, columns.site[other])),
    length: (one, other) => columns.length[one]! - columns.length[other]!,
    status: (one, other) => columns.status[one]! - columns.status[other]!,
    changed: (one, other) => columns.changed.at(one) - columns.changed.at(other),
  }
  const key = compare[by]
  if (!key) return descending ? order.reverse() : order
  const sign = descending ? -1 : 1
  return Uint32Array.from(Array.from(order).sort((one, other) => sign * key(one, other)))
}
