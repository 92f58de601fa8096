// What each byte of a dump is: article, debris, separator (and blank) or undecodable. Lines of debris inside articles are
// counted where inspection has been; their places are kept until what people say of them changes.
import type { ArticleNumber, DumpNumber, FlagKind } from '../../shared/article/article'
import { coverKinds, type CoverKind } from '../../shared/dump/question'
import { withDebris } from '../../shared/dump/cut'
import { toBytes } from '../../shared/text/positions'
import { flagBits } from './columns'
import { rawOf, recordOf, type Desk } from './desk'
import { cutsOf, divisionOf, inRange, type Division } from './division'
import { inspectionOf, isInspected } from './inspections'

/** From so many bytes on, the lines of debris inside articles are not counted. */
const countedBytes = 256 * 1024 * 1024
const debrisBit = flagBits(['debris' satisfies FlagKind])

interface Kept {
  readonly key: string
  readonly ranges: readonly number[]
}
const kept = new WeakMap<Desk, Map<ArticleNumber, Kept>>()

/** Flat ranges of debris inside an article, in bytes of the extract. */
export async function debrisIn(desk: Desk, number: ArticleNumber): Promise<readonly number[]> {
  const record = await recordOf(desk, number)
  const { dump, start, end } = record
  const rows = inRange(await cutsOf(desk, dump), start, end).filter(({ kind }) => kind === 'debris' || kind === 'text')
  if (rows.length === 0 && (desk.columns.flags[number]! & debrisBit) === 0 && isInspected(desk, number)) return []
  const key = rows.map(({ kind, start: at }) => `${kind}${at}`).join()
  const all = kept.get(desk) ?? new Map<ArticleNumber, Kept>()
  kept.set(desk, all)
  const known = all.get(number)
  if (known?.key === key) return known.ranges
  const [raw, inspection] = await Promise.all([rawOf(desk, record), inspectionOf(desk, number)])
  const flag = withDebris(inspection.flags, raw, start, rows).find(({ kind, in: over }) => kind === 'debris' && over === 'raw')
  const ranges = toBytes(raw, flag?.ranges ?? []).map((byte) => start + byte)
  all.set(number, { key, ranges })
  return ranges
}

interface Cover {
  readonly sums: Readonly<Record<CoverKind, number>>
  readonly looked: number
  /** Ascending ranges of debris inside articles, flat. */
  readonly inside: readonly number[]
}

/** Gives way to other questions while many articles are looked at. */
const slice = 200

export async function coverOf(desk: Desk, dump: DumpNumber, end: number): Promise<Cover> {
  const division = divisionOf(desk, dump)
  const sums = { article: 0, debris: 0, separator: 0, undecodable: 0 }
  const inside: number[] = []
  let looked = 0
  const marked = (await cutsOf(desk, dump)).some(({ kind }) => kind === 'debris' || kind === 'text')
  for (const [index, number] of division.numbers.entries()) {
    sums.article += division.ends[index]! - division.starts[index]!
    if (end > countedBytes || !isInspected(desk, number)) continue
    looked += 1
    if (!marked && (desk.columns.flags[number]! & debrisBit) === 0) continue
    if (looked % slice === 0) await new Promise((resolve) => setTimeout(resolve))
    inside.push(...(await debrisIn(desk, number)))
  }
  for (const range of division.between) sums[range.kind] += range.end - range.start
  for (let at = 0; at < inside.length; at += 2) {
    const bytes = inside[at + 1]! - inside[at]!
    sums.article -= bytes
    sums.debris += bytes
  }
  // What is in nothing is blank: `verify` reads it and says so.
  sums.separator += end - coverKinds.reduce((sum, kind) => sum + sums[kind], 0)
  return { sums, looked, inside }
}

const codes: Readonly<Record<CoverKind, number>> = { article: 0, debris: 2, separator: 3, undecodable: 4 }

/** Kinds of a bar's parts: the kind of most bytes; but what cannot be decoded shows wherever it is. */
export function barOf(division: Division, inside: readonly number[], end: number, width: number): Uint8Array {
  const parts = Array.from({ length: width }, () => new Float64Array(5))
  const size = end / width
  const add = (from: number, to: number, code: number, sign = 1): void => {
    for (let part = Math.floor(from / size); part < width && part * size < to; part += 1) {
      parts[part]![code]! += sign * (Math.min(to, (part + 1) * size) - Math.max(from, part * size))
    }
  }
  let index = 0
  for (const [at, start] of division.starts.entries()) {
    add(start, division.ends[at]!, at % 2)
    for (; index < inside.length && inside[index]! < division.ends[at]!; index += 2) {
      add(inside[index]!, inside[index + 1]!, at % 2, -1)
      add(inside[index]!, inside[index + 1]!, codes.debris)
    }
  }
  for (const range of division.between) add(range.start, range.end, codes[range.kind])
  return Uint8Array.from(parts, (bytes) => {
    if (bytes[codes.undecodable]! > 0) return codes.undecodable
    const known = bytes.reduce((sum, one) => sum + one, 0)
    bytes[codes.separator]! += Math.max(0, size - known)
    return bytes.indexOf(Math.max(...bytes))
  })
}
