// Cues: what the starts of articles in one file have in common. The first pass guesses starts by general evidence alone,
// counts each line by its marks, and says how much more often each mark stands at a start than elsewhere in this file.
import type { Context } from './context'
import { headersAfter, recurs, siteCount } from './reading'

export interface Cues {
  /** For each value of the mark: ln of how much more often it stands at starts. */
  readonly gap: readonly number[]
  readonly header: readonly number[]
  readonly before: readonly number[]
  readonly site: readonly number[]
  readonly letters: readonly number[]
  readonly length: readonly number[]
  /** Starts among lines, as ln odds, scaled; alone in its list. */
  readonly share: readonly number[]
  /** Of the lines behind a gap of such a length, how many could begin an article at all. */
  readonly pure: readonly number[]
  /** The same of gaps at least as long. */
  readonly pureFrom: readonly number[]
  /** How many starts are to be expected, and how many of them are plain to see. */
  readonly count: readonly number[]
}

type Mark = Exclude<keyof Cues, 'share' | 'pure' | 'pureFrom' | 'count'>
const sizes: Readonly<Record<Mark, number>> = { gap: 6, header: 3, before: 5, site: 3, letters: 4, length: 4 }
const marks = Object.keys(sizes) as readonly Mark[]
/** Steps of the guess that a line is a start: half a unit of ln odds each. */
const steps = 24
const least = -8

export const noCues: Cues = { gap: [], header: [], before: [], site: [], letters: [], length: [], share: [], pure: [], pureFrom: [], count: [] }
export const cueNames = Object.keys(noCues) as readonly (keyof Cues)[]

export function cueOf(name: keyof Cues, context: Context): number {
  const { row, open } = context
  switch (name) {
    case 'gap': return Math.min(5, row.gap)
    case 'header': return Math.min(2, headersAfter(context))
    case 'before': return open.last.cutOff ? 1 : open.last.debris ? 2 : open.last.endsSentence ? 0 : recurs(open.last, context.learned) ? 3 : 4
    case 'site': return row.affixes.length === 0 ? 0 : siteCount(row, context.learned) > 1 ? 2 : 1
    case 'letters': { const share = row.look.capitals; return share === 2 ? 3 : share > 0.75 ? 2 : share > 0 ? 1 : 0 }
    case 'length': return row.look.units <= 2 ? 0 : row.look.units <= 5 ? 1 : row.look.units <= 16 ? 2 : 3
    default: return 0
  }
}

interface Tally {
  /** A line after a gap that cannot be a start. */
  other(gap: number): void
  /** The file's first line, which is one for sure. */
  begins(context: Context): void
  /** A line that can be one, and the guess, as ln odds. */
  candidate(context: Context, guess: number): void
  finish(): Cues
}

export function createTally(): Tally {
  const counts = new Map<number, number>()
  const others = [0, 0, 0, 0, 0, 0]
  const all = [0, 0, 0, 0, 0, 0]
  const hopeless = [0, 0, 0, 0, 0, 0]
  let plain = 0
  const first = new Map<Mark, number>()
  const saw = (gap: number, hope: boolean): void => {
    const at = Math.min(5, gap)
    all[at] = (all[at] ?? 0) + 1
    if (!hope) hopeless[at] = (hopeless[at] ?? 0) + 1
  }
  return {
    other(gap) {
      const at = Math.min(5, gap)
      others[at] = (others[at] ?? 0) + 1
      saw(gap, false)
    },
    begins(context) {
      for (const mark of marks) if (mark !== 'gap' && mark !== 'before') first.set(mark, cueOf(mark, context))
    },
    candidate(context, guess) {
      saw(context.row.gap, guess > -5.5 && !context.row.prose && !context.row.startsSmall)
      if (guess > 2) plain += 1
      let key = Math.max(0, Math.min(steps - 1, Math.round((guess - least) * 2)))
      for (const mark of marks) key = key * sizes[mark] + cueOf(mark, context)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    },
    finish: () => ({ ...settle(counts, others, first, plain), pure: all.map((count, at) => pureOf(count, hopeless[at] ?? 0)), pureFrom: all.map((_, at) => pureOf(sumFrom(all, at), sumFrom(hopeless, at))) }),
  }
}

const pureOf = (count: number, hopeless: number): number => (count - hopeless) / (count + 1)

const sumFrom = (list: readonly number[], from: number): number => list.slice(from).reduce((sum, count) => sum + count, 0)

/** A few rounds of: who is a start, by guess and marks? What marks have starts? */
function settle(counts: ReadonlyMap<number, number>, others: readonly number[], first: ReadonlyMap<Mark, number>, plain: number): Omit<Cues, 'pure' | 'pureFrom'> {
  let expected = 0
  const kinds = [...counts].map(([key, count]) => ({ ...unpack(key), count }))
  let cues: Record<Mark, number[]> = { gap: [], header: [], before: [], site: [], letters: [], length: [] }
  let share = 0
  for (let round = 0; round < 3; round += 1) {
    const starts = Object.fromEntries(marks.map((mark) => [mark, new Array<number>(sizes[mark]).fill(0)])) as Record<Mark, number[]>
    const rest = Object.fromEntries(marks.map((mark) => [mark, new Array<number>(sizes[mark]).fill(0)])) as Record<Mark, number[]>
    for (const [mark, at] of first) starts[mark][at] = (starts[mark][at] ?? 0) + 1
    let all = 0
    let from = 0
    for (const kind of kinds) {
      let odds = kind.guess
      for (const mark of marks) odds += 0.5 * Math.max(-3, Math.min(4, cues[mark][kind[mark]] ?? 0))
      const chance = 1 / (1 + Math.exp(-odds))
      all += chance * kind.count
      from += (1 - chance) * kind.count
      for (const mark of marks) {
        starts[mark][kind[mark]] = (starts[mark][kind[mark]] ?? 0) + chance * kind.count
        rest[mark][kind[mark]] = (rest[mark][kind[mark]] ?? 0) + (1 - chance) * kind.count
      }
    }
    let gaps = 0
    for (const [gap, count] of others.entries()) {
      rest.gap[gap] = (rest.gap[gap] ?? 0) + count
      gaps += count
    }
    cues = Object.fromEntries(marks.map((mark) => {
      const outside = (mark === 'gap' ? from + gaps : from) + 0.3 * sizes[mark]
      // Where little is known of starts, they are taken to be like all other lines.
      return [mark, starts[mark].map((count, at) => {
        const usual = ((rest[mark][at] ?? 0) + 0.3) / outside
        return Math.log((count + usual) / (all + (first.has(mark) ? 2 : 1)) / usual)
      })]
    })) as Record<Mark, number[]>
    expected = all
    share = Math.max(-1, Math.min(1, (Math.log((all + 0.3) / (from + gaps + 0.3)) + 3) / 4))
  }
  return { ...cues, share: [share], count: [expected, plain] }
}

function unpack(key: number): { readonly guess: number } & Readonly<Record<Mark, number>> {
  const values: Record<string, number> = {}
  let left = key
  for (const mark of [...marks].reverse()) {
    values[mark] = left % sizes[mark]
    left = Math.floor(left / sizes[mark])
  }
  return { ...(values as Record<Mark, number>), guess: least + left / 2 }
}
