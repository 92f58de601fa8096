// What evidence and cues read off a line and its neighbours: headers below a title, site names, repeated titles, words.
import type { Context } from './context'
import type { HeaderKind } from './header'
import type { Learned } from './rhythm'
import type { Row } from './row'
import { within } from './terms'

export const underTitle = (kind: HeaderKind | null): boolean => kind !== null && kind !== 'dateline'

export function recurs(row: Row, learned: Learned): boolean {
  if (row.text.length > 48) return false
  row.times ??= row.key.includes('#') ? 0 : learned.recurring[row.key] ?? 0
  return row.times > 2
}

/** Headers among the first lines after it; names of people pass. */
export function headersAfter({ after }: Context): number {
  let seen = 0
  for (let at = 0; at < 4; at += 1) {
    const row = after[at]
    if (row === undefined || row.mark !== null) break
    if (underTitle(row.header)) seen += 1
    else if (!row.people && !row.debris) break
  }
  return seen
}

/** How often the line's best site name stands in other lines of the file. */
export function siteCount(row: Row, learned: Learned): number {
  let most = 0
  for (const affix of row.affixes) most = Math.max(most, (affix.at === 'end' ? learned.suffixes : learned.prefixes)[affix.name] ?? 0)
  return most
}

/** Does a line say again what the title in another says? */
export function repeats(titled: Row, row: Row): boolean {
  const { length } = row.text
  // A title is no longer than its line: most lines are done with before it is made.
  if (titled.text.length < 8 || length > titled.text.length + 8) return false
  const { title } = titled
  if (title.length < 8 || length < title.length * 0.6 || length > title.length + 8) return false
  return title.startsWith(row.trimmed.toLowerCase())
}

export function scriptOf(text: string): number {
  const unit = text.charCodeAt(text.length >> 1)
  return unit < 0x250 ? 1 : unit < 0x400 ? 2 : unit < 0x530 ? 3 : unit < 0x900 ? 4 : unit < 0xe00 ? 5 : unit < 0x3040 ? 6 : 7
}

/** How rare a gap at least this long is in the file, from 0 to 1. */
export function rarity({ row, learned: { gaps } }: Context): number {
  let all = 0
  let longer = 0
  for (let run = 0; run < gaps.length; run += 1) {
    all += gaps[run] ?? 0
    if (run >= Math.min(gaps.length - 1, row.gap)) longer += gaps[run] ?? 0
  }
  return all === 0 ? 0 : Math.min(5, Math.log((all + 1) / (longer + 1))) / 5
}

/** The gap that stands most often between two filled lines; more than any where that is not known. */
export function usualGap({ filled, gaps }: Learned): number {
  let usual = filled === 0 ? Number.POSITIVE_INFINITY : 0
  if (filled > 0) for (let run = 1; run < gaps.length; run += 1) if ((gaps[run] ?? 0) > (gaps[usual] ?? 0)) usual = run
  return usual
}

export function texts(rows: readonly Row[]): readonly ReadonlySet<string>[] {
  return rows.filter((row) => !row.debris).map((row) => row.terms)
}

/** How much of what is said after stands before: of the lines nearest, those that say enough. */
export function across(before: readonly Row[], after: readonly Row[]): number {
  const above = texts(before)
  const below = texts(after.slice(0, 5)).filter((one) => one.size >= 5)
  if (above.length === 0 || below.length === 0) return 0
  let sum = 0
  for (const one of below) sum += within(one, above)
  return sum / below.length
}
