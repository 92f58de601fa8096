// How a dump is divided now: its standing articles in order, and what lies between them. Kept until the next change.
import type { ArticleNumber, DumpNumber } from '../../shared/article/article'
import { eachOf, reach, type Patch } from '../../shared/command/patch'
import type { CutRow } from '../../shared/dump/cut'
import type { Between } from '../../shared/dump/dump'
import type { Desk } from './desk'
import { firstWhere } from '../../shared/text/ascending'

export interface Division {
  readonly dump: DumpNumber
  /** Articles by place, those in the bin as well; with their ranges in the extract. */
  readonly numbers: Uint32Array
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly between: readonly Between[]
  /** Index of the last article that starts at or before a byte, or -1. */
  before(byte: number): number
  /** Index of the article that holds a byte, or -1. */
  holding(byte: number): number
}

const kept = new WeakMap<Desk, Map<DumpNumber, { readonly seq: number; readonly division: Division }>>()

export function divisionOf(desk: Desk, dump: DumpNumber): Division {
  const all = kept.get(desk) ?? new Map<DumpNumber, { readonly seq: number; readonly division: Division }>()
  kept.set(desk, all)
  const known = all.get(dump)
  if (known?.seq === desk.seq) return known.division
  const division = read(desk, dump)
  all.set(dump, { seq: desk.seq, division })
  return division
}

function read(desk: Desk, dump: DumpNumber): Division {
  const { columns } = desk
  const found: ArticleNumber[] = []
  for (let number = 0; number < columns.count; number += 1) if (columns.dump[number] === dump && columns.retired[number] === 0) found.push(number)
  const numbers = Uint32Array.from(found).sort((one, other) => columns.start.at(one) - columns.start.at(other))
  const starts = Float64Array.from(numbers, (number) => columns.start.at(number))
  const ends = Float64Array.from(numbers, (number) => columns.end.at(number))
  const before = (byte: number): number => firstWhere(starts.length, (index) => starts[index]! > byte) - 1
  const holding = (byte: number): number => {
    const index = before(byte)
    return index >= 0 && byte < ends[index]! ? index : -1
  }
  return { dump, numbers, starts, ends, between: desk.dumps[dump]!.between, before, holding }
}

/** Articles whose open flags follow from these patches: their text or decisions changed, or what people said of their debris. */
export function flagged(desk: Desk, patches: readonly Patch[]): ArticleNumber[] {
  const rows: CutRow[] = []
  const numbers: ArticleNumber[] = []
  for (const patch of patches) {
    if (patch.on === 'text' || (patch.on === 'row' && patch.table === 'corrections')) numbers.push(...eachOf(reach(patch)))
    const row = patch.on === 'row' && patch.table === 'cuts' ? ((patch.after ?? patch.before) as CutRow) : null
    if (row?.kind === 'debris' || row?.kind === 'text') rows.push(row)
  }
  return [...numbers, ...articlesOver(desk, rows)]
}

/** Articles that hold one of these places: one walk over all, however many places there are. */
export function articlesOver({ columns }: Desk, rows: readonly CutRow[]): ArticleNumber[] {
  const places = new Map<DumpNumber, number[]>()
  for (const { dump, start } of rows) {
    const starts = places.get(dump)
    if (starts) starts.push(start)
    else places.set(dump, [start])
  }
  if (places.size === 0) return []
  for (const starts of places.values()) starts.sort((one, other) => one - other)
  const found: ArticleNumber[] = []
  for (let number = 0; number < columns.count; number += 1) {
    const starts = places.get(columns.dump[number]!)
    if (!starts) continue
    const start = columns.start.at(number)
    const next = starts[firstWhere(starts.length, (index) => starts[index]! >= start)]
    if (next !== undefined && next < columns.end.at(number)) found.push(number)
  }
  return found
}

/** What people decided in a dump, by place. */
export async function cutsOf(desk: Desk, dump: DumpNumber): Promise<readonly CutRow[]> {
  const known = desk.cuts.get(dump)
  if (known) return known
  const rows = (await desk.database.cuts.where('dump').equals(dump).toArray()).sort((one, other) => one.start - other.start)
  desk.cuts.set(dump, rows)
  return rows
}

export function inRange<R extends { readonly start: number; readonly end: number }>(rows: readonly R[], start: number, end: number): R[] {
  return rows.filter((row) => row.start < end && row.end > start)
}
