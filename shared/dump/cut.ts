// What people decided about places of a dump. Small rows beside the machine's cuts: kept when the dump is divided again,
// laid over what detectors say, and what rules for a source are proposed from.
import type { DumpNumber, Flag } from '../article/article'
import { fromBytes } from '../text/positions'

/** About the cut before a line: an article begins here, none does, or what begins here is debris. */
const cutWords = ['begins', 'inside', 'outside'] as const
export type CutKind = (typeof cutWords)[number] | 'debris' | 'text' | 'title'

export interface CutRow {
  readonly id: string
  readonly dump: DumpNumber
  readonly kind: CutKind
  /** UTF-8 bytes of the extract, half-open: a line, or for `outside` all lines of the piece. */
  readonly start: number
  readonly end: number
  /** The line's words, at most 200 units. */
  readonly line: string
  readonly by: string
  readonly at: string
}

/** One decision a place and question: a later one takes the place of an earlier. */
export function cutId(dump: DumpNumber, kind: CutKind, start: number): string {
  const about = kind === 'debris' || kind === 'text' ? 'debris' : kind === 'title' ? 'title' : 'cut'
  return `${dump}.${about}.${start}`
}

/** Debris ranges of an article as people see them: the detector's, less what they took back, and what they marked. */
export function withDebris(flags: readonly Flag[], raw: string, start: number, rows: readonly CutRow[]): readonly Flag[] {
  const marks = rows.filter(({ kind }) => kind === 'debris' || kind === 'text')
  if (marks.length === 0) return flags
  const places = fromBytes(raw, marks.flatMap((row) => [row.start - start, row.end - start]))
  const machine = flags.find(({ kind, in: over }) => kind === 'debris' && over === 'raw')
  const ranges: [number, number][] = []
  for (let index = 0; machine && index < machine.ranges.length; index += 2) {
    const [from, to] = [machine.ranges[index]!, machine.ranges[index + 1]!]
    if (!marks.some((_, at) => places[2 * at]! < to && places[2 * at + 1]! > from)) ranges.push([from, to])
  }
  for (const [at, { kind }] of marks.entries()) if (kind === 'debris' && places[2 * at]! < places[2 * at + 1]!) ranges.push([places[2 * at]!, places[2 * at + 1]!])
  const others = flags.filter((flag) => flag !== machine)
  if (ranges.length === 0) return others
  ranges.sort((one, other) => one[0] - other[0])
  const byHand = marks.some(({ kind }) => kind === 'debris')
  const message = byHand ? `${ranges.length === 1 ? 'A line' : `${ranges.length} lines`} of the page around the article, marked by hand` : machine!.message
  return [{ kind: 'debris', in: 'raw', ranges: ranges.flat(), message, fix: '' }, ...others]
}
