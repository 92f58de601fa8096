// What lines behind gaps of each length have in common, where they could well be starts: dressed as titles are, or bare,
// short, soon behind one another and all about what the file's first line says, as headings of one article are.
// Counted by the first pass, looked at closely in so many lines of each gap at most.
import type { Context } from './context'
import { countsPart, headsPart } from './headings'
import { closedAbove, holdsLetter } from './letters'
import { headersAfter, underTitle } from './reading'
import type { Row } from './row'

export const sectionMarks = ['count', 'dressed', 'words', 'capitals', 'single', 'theme', 'first', 'parts'] as const
export type SectionMark = (typeof sectionMarks)[number]
/** Of each mark the mean by the length of the gap, at most five; of `count` how many lines it rests on. `parts` are lines that head parts, to each of `count`. `first` is alone in its list: is the first line dressed? */
export type Sections = Readonly<Record<SectionMark, readonly number[]>>

export const noSections: Sections = { count: [], dressed: [], words: [], capitals: [], single: [], theme: [], first: [], parts: [] }

const most = 64
const likely = -3
/** Words of the first line that are looked for, and how much of a paragraph is looked through. */
const themes = 8
const looked = 600

type Means = Readonly<Record<Exclude<SectionMark, 'count' | 'theme' | 'first' | 'parts'>, (context: Context) => number>>
const means: Means = {
  dressed: (context) => (isDressed(context) || (hasEnded(context) && !isPart(context.row)) ? 1 : 0),
  words: ({ row }) => Math.min(12, row.look.units),
  capitals: ({ row }) => Math.min(1, row.look.capitals),
  single: ({ row }) => (row.look.units <= 1 ? 1 : 0),
}

const isPart = (row: Row): boolean => headsPart(row) || countsPart(row)

/** A site's name in it, or a date, an author, a place or a name below it. */
const isDressed = (context: Context): boolean => {
  const { row, after } = context
  if (underTitle(row.header) || headersAfter(context) > 0) return true
  if (isPart(row)) return false
  return row.affixes.length > 0 || after[0]?.people === true || after[0]?.header === 'dateline' || after[1]?.header === 'dateline'
}

/** The text above ends as articles do, and sections of one do not. */
const hasEnded = ({ open }: Context): boolean => open.last.cutOff || open.last.debris || open.last.ending || (closedAbove(open) && !holdsLetter(open))

interface Gathered {
  count: number
  parts: number
  /** Those that were looked at closely. */
  seen: number
  readonly sums: Record<keyof Means, number>
  /** By word of the first line: in how many of these lines it stands, and in how many of the texts below. */
  readonly said: number[]
  readonly below: number[]
}

interface SectionTally {
  begins(context: Context): void
  candidate(context: Context, odds: number): void
  finish(): Sections
}

export function createSections(): SectionTally {
  const gathered: Gathered[] = Array.from({ length: 6 }, () => ({ count: 0, parts: 0, seen: 0, sums: { dressed: 0, words: 0, capitals: 0, single: 0 }, said: [], below: [] }))
  let theme: readonly string[] = []
  let dressed = false
  let counted = false
  return {
    begins(context) {
      if (context.row.short) theme = [...context.row.terms].slice(0, themes)
      dressed = isDressed(context)
      counted = countsPart(context.row)
    },
    candidate(context, odds) {
      const { row } = context
      const one = gathered[Math.min(5, row.gap)] as Gathered
      if (row.gap === 0) return
      if (isPart(row) && !(counted && countsPart(row))) one.parts += 1
      if (odds < likely) return
      one.count += 1
      if (one.seen >= most) return
      one.seen += 1
      for (const name of Object.keys(means) as (keyof Means)[]) one.sums[name] += means[name](context)
      if (theme.length === 0) return
      const line = row.text.toLowerCase()
      const text = below(context)
      for (const [at, term] of theme.entries()) {
        if (line.includes(term)) one.said[at] = (one.said[at] ?? 0) + 1
        if (text.includes(term)) one.below[at] = (one.below[at] ?? 0) + 1
      }
    },
    finish() {
      const mean = (name: keyof Means): readonly number[] => gathered.map(({ seen, sums }) => sums[name] / Math.max(1, seen))
      return {
        count: gathered.map(({ count }) => count),
        dressed: mean('dressed'), words: mean('words'), capitals: mean('capitals'), single: mean('single'),
        theme: gathered.map((one) => themeOf(one, theme.length)),
        first: [dressed ? 1 : 0],
        parts: gathered.map(({ count, parts }) => parts / Math.max(1, count, parts)),
      }
    },
  }
}

/** The text below a line, up to the next one that is set apart as it is. */
function below({ row, after }: Context): string {
  let text = ''
  for (const one of after) {
    if (one !== after[0] && one.gap >= row.gap) break
    text += `${one.text.slice(0, looked)}\n`
  }
  return text.toLowerCase()
}

/** In how many of the texts below the words of the first line stand, on average: only words that these lines do not share themselves. */
function themeOf({ seen, said, below }: Gathered, words: number): number {
  if (seen === 0) return 0
  let sum = 0
  let own = 0
  for (let at = 0; at < words; at += 1) {
    if ((said[at] ?? 0) > 0.2 * seen) continue
    own += 1
    sum += (below[at] ?? 0) / seen
  }
  return own === 0 ? 0 : sum / own
}

/**
 * How much the lines behind gaps of such a length are like headings in that none is dressed as a title: from 0 to 1.
 * Two lines say half of what more say. Items of a line or two that speak of other things are notices, and no sections.
 */
export function barenessOf({ count, dressed, theme }: Sections, gap: number, filled: number): number {
  const lines = count[gap] ?? 0
  if (lines < 2) return 0
  const tiny = Math.max(0, Math.min(1, (5 - filled / lines) / 1.5))
  const strange = Math.max(0, 1 - (theme[gap] ?? 0) * 5)
  return Math.max(0, 1 - 4 * (dressed[gap] ?? 0)) * (1 - tiny * strange) * (lines > 2 ? 1 : 0.5)
}

/** How much lines behind gaps of such a length are without what titles have, however few they are: from 0 to 1. */
export const undressedOf = ({ count, dressed }: Sections, gap: number): number => ((count[gap] ?? 0) > 0 ? Math.max(0, 1 - 3 * (dressed[gap] ?? 0)) : 0)

/** Of lines that could be starts or headings, how many stand behind shorter gaps: to one behind such a gap, at most one. */
export const shorterOf = ({ count }: Sections, gap: number): number => Math.min(1, count.slice(0, gap).reduce((sum, one) => sum + one, 0) / Math.max(1, count[gap] ?? 0))
