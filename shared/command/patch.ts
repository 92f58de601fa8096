// What a command changes, as data: each patch knows what it replaces, so it can be turned round. The journal holds
// patches, not requests: reading it again needs no rules and gives the same desk under any later version (SPEC U1, J2).
import type { ArticleNumber } from '../article/article'
import type { Between } from '../dump/dump'
import type { Edit } from '../article/edit'

export const rowTables = ['annotations', 'relations', 'notes', 'corrections', 'schemes', 'tagCards', 'dismissals', 'cuts', 'rules', 'limits'] as const
export type RowTable = (typeof rowTables)[number]
export const columnNames = ['status', 'reason', 'removed', 'retired', 'site', 'published', 'language', 'title'] as const
export type ColumnName = (typeof columnNames)[number]
export type ColumnValue = string | number | null

/** Ascending article numbers, as flat pairs: first, count. */
export type Runs = readonly number[]
/** Values along runs, as flat pairs: value, how many times. */
type ValueRuns = readonly (readonly [ColumnValue, number])[]

export type Patch =
  | { readonly on: 'row'; readonly table: RowTable; readonly key: string | number; readonly before: unknown; readonly after: unknown }
  | { readonly on: 'text'; readonly article: ArticleNumber; readonly push: boolean; readonly edits: readonly (Edit & { readonly kind: 'text' })[] }
  | { readonly on: 'fields'; readonly article: ArticleNumber; readonly push: boolean; readonly edits: readonly (Edit & { readonly kind: 'field' })[] }
  | { readonly on: 'column'; readonly column: ColumnName; readonly articles: Runs; readonly before: ValueRuns; readonly after: ValueRuns }
  | { readonly on: 'tag'; readonly tag: string; readonly articles: Runs; readonly add: boolean }
  /** Annotations that get another label, so that renaming one is not a row each. */
  | { readonly on: 'relabel'; readonly from: string; readonly to: string; readonly ids: readonly string[]; readonly articles: Runs }
  | { readonly on: 'dump'; readonly dump: number; readonly before: boolean; readonly after: boolean }
  /** Ranges of a dump outside its articles: these go, those come. */
  | { readonly on: 'between'; readonly dump: number; readonly before: readonly Between[]; readonly after: readonly Between[] }

export function invert(patches: readonly Patch[]): Patch[] {
  return patches.map(invertOne).reverse()
}

function invertOne(patch: Patch): Patch {
  switch (patch.on) {
    case 'row':
    case 'column':
    case 'between':
      return { ...patch, before: patch.after, after: patch.before } as Patch
    case 'dump':
      return { ...patch, before: patch.after, after: patch.before }
    case 'text':
    case 'fields':
      return { ...patch, push: !patch.push }
    case 'tag':
      return { ...patch, add: !patch.add }
    case 'relabel':
      return { ...patch, from: patch.to, to: patch.from }
  }
}

export function toRuns(ascending: readonly ArticleNumber[]): Runs {
  const runs: number[] = []
  for (const number of ascending) {
    const last = runs.length - 2
    if (last >= 0 && runs[last]! + runs[last + 1]! === number) runs[last + 1]! += 1
    else runs.push(number, 1)
  }
  return runs
}

/** The articles of several runs, each once. */
export function joinRuns(several: readonly Runs[]): Runs {
  const pairs = several.flatMap((runs) => runs.flatMap((first, at) => (at % 2 === 0 ? [[first, runs[at + 1]!] as const] : [])))
  const joined: number[] = []
  for (const [first, count] of pairs.sort(([one], [other]) => one - other)) {
    const last = joined.length - 2
    if (last >= 0 && first <= joined[last]! + joined[last + 1]!) joined[last + 1] = Math.max(joined[last + 1]!, first + count - joined[last]!)
    else joined.push(first, count)
  }
  return joined
}

export function* eachOf(runs: Runs): Generator<ArticleNumber> {
  for (let index = 0; index < runs.length; index += 2) {
    for (let step = 0; step < runs[index + 1]!; step += 1) yield runs[index]! + step
  }
}

export function inRuns(runs: Runs, number: ArticleNumber): boolean {
  for (let index = 0; index < runs.length; index += 2) {
    if (number >= runs[index]! && number < runs[index]! + runs[index + 1]!) return true
  }
  return false
}

export function countRuns(runs: Runs): number {
  let count = 0
  for (let index = 1; index < runs.length; index += 2) count += runs[index]!
  return count
}

export function toValueRuns(values: readonly ColumnValue[]): ValueRuns {
  const runs: [ColumnValue, number][] = []
  for (const value of values) {
    const last = runs.at(-1)
    if (last && last[0] === value) last[1] += 1
    else runs.push([value, 1])
  }
  return runs
}

export function* eachValue(runs: ValueRuns): Generator<ColumnValue> {
  for (const [value, count] of runs) for (let step = 0; step < count; step += 1) yield value
}

/** The value of one article of the runs; null where it is not in them. */
export function valueAt(articles: Runs, values: ValueRuns, number: ArticleNumber): ColumnValue {
  let place = 0
  for (let index = 0; index < articles.length; index += 2) {
    const [first, count] = [articles[index]!, articles[index + 1]!]
    if (number >= first && number < first + count) {
      place += number - first
      for (const [value, times] of values) {
        if (place < times) return value
        place -= times
      }
      return null
    }
    place += count
  }
  return null
}

/** Articles that a patch reaches, as runs. */
export function reach(patch: Patch): Runs {
  switch (patch.on) {
    case 'column':
    case 'tag':
    case 'relabel':
      return patch.articles
    case 'text':
    case 'fields':
      return [patch.article, 1]
    case 'row': {
      const row = (patch.after ?? patch.before) as { readonly article?: number } | undefined
      return row?.article === undefined ? [] : [row.article, 1]
    }
    case 'dump':
    case 'between':
      return []
  }
}
