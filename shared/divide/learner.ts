// The first pass: counts a file's blank runs, separators, recurring names and lines, guesses its starts by general
// evidence, and learns what they have in common. In bounded memory.
import { looksLikeDate } from '../inspect/dates'
import { isDebris, isMenuWord } from '../inspect/debris'
import type { Line } from '../text/line'
import { createClosings } from './closing'
import { createContents } from './contents'
import type { Context } from './context'
import { createCounts } from './counts'
import { createTally } from './cues'
import type { Learner, Rhythm } from './division'
import { longestSecond } from './evidence'
import { createHeaded, headsOf, keyOf } from './headed'
import { lastLineOf, longestLast } from './last-line'
import { headingRank, openingOf } from './opening'
import { standsAlone, standsOver } from './over'
import { pageOf } from './page-head'
import { type Learned, nothingLearned, recurringKey } from './rhythm'
import type { Row } from './row'
import { createSections } from './sections'
import { separatorKey } from './separator'
import { isBlank, isWide } from './shape'
import { dayOf, stampOf } from './stamp'
import { createTemplate } from './template'
import { inSteps, stepOf, telling } from './steps'
import { createWalk } from './walk'
import { createScale } from './weigh'

interface Use {
  count: number
  /** Chances that the lines behind it are starts, and how many are not hopeless. */
  chance: number
  likely: number
  readonly sure: boolean
  /** The number it had last, and how often that was one more than before. */
  number: number
  steps: number
}

/** Waits for so much of the file's head as tells its step. */
export function createLearner(): Learner {
  const head: Line[] = []
  const gaps = [0, 0, 0, 0, 0]
  let seen = 0
  let blanks = 0
  let stepped: Learner | null = null
  const settle = (): Learner => {
    const learner = createStepped(stepOf(gaps))
    for (const line of head) learner.push(line)
    head.length = 0
    return learner
  }
  return {
    push(line) {
      if (stepped !== null) {
        stepped.push(line)
        return
      }
      head.push(line)
      if (line.continued || isBlank(line.text)) {
        if (!line.continued) blanks += 1
      } else {
        if (head.length > blanks + 1) gaps[Math.min(4, blanks)] = (gaps[Math.min(4, blanks)] ?? 0) + 1
        if (blanks > 0) seen += 1
        blanks = 0
      }
      if (seen >= telling.gaps || head.length >= telling.lines || line.continued) stepped = settle()
    },
    finish() {
      stepped ??= settle()
      return stepped.finish()
    },
  }
}

function createStepped(step: number): Learner {
  let lines = 0
  let filled = 0
  let short = 0
  let asked = 0
  let furniture = 0
  let blanks = 0
  const gaps = [0, 0, 0, 0, 0]
  const separators = new Map<string, Use>()
  const suffixes = createCounts()
  const prefixes = createCounts()
  const recurring = createCounts()
  let dates = 0
  let titles = 0
  let first = null as Row | null
  let opening = ''
  let stamp = ''
  let second = ''
  let last = ''
  /** Words over titles, and words over texts. */
  let over = 0
  let alone = 0
  let firstOver = false
  /** Of the page whose head the first line is, and of the last that came behind it by one more each. */
  let firstPage = 0
  let page = 0
  const contents = createContents()
  /** Ranks below the first line's, where it is a heading. */
  let deeper = false
  const tally = createTally()
  const headed = createHeaded()
  const closings = createClosings()
  const template = createTemplate()
  const sections = createSections()
  const scale = createScale('first')
  /** What is known so far: names that were seen in earlier titles. */
  const known: Learned = { ...nothingLearned, step, suffixes: suffixes.of, prefixes: prefixes.of }

  const divided = (row: Row, chance: number): void => {
    if (row.mark === null) return
    const use = separators.get(row.mark)
    if (use === undefined) return
    use.count += 1
    use.chance += chance
    if (chance > 0.03) use.likely += 1
  }
  const counted = ({ key, strength }: NonNullable<ReturnType<typeof separatorKey>>, text: string): void => {
    const number = key.includes('#') ? Number(/\d+/.exec(text)?.[0]) : Number.NaN
    const use = separators.get(key)
    if (use === undefined) {
      if (separators.size < 500) separators.set(key, { count: 0, chance: 0, likely: 0, sure: strength === 'sure', number, steps: number <= 2 ? 1 : 0 })
      return
    }
    if (number === use.number + 1) use.steps += 1
    use.number = number
  }
  const walk = createWalk(known, {
    marks: true,
    at(context: Context) {
      const { row } = context
      closings.push(row)
      // A line that stands again and again is a page's own, and says nothing of titles.
      if (!row.endsSentence && row.look.units <= 34 && (row.text.length > 48 || (recurring.of[row.key] ?? 0) < 4)) for (const affix of row.affixes) (affix.at === 'end' ? suffixes : prefixes).add(affix.name)
      headed.title(row)
      const odds = scale.weigh(context)
      const chance = 1 / (1 + Math.exp(-odds))
      if (chance > 0.3) titles += 1
      // Without a blank line before it, a line says something of the starts of this file only where it could well be one.
      if (row.gap === 0 && row.mark === null && odds < unlikely) tally.other(row.gap)
      else tally.candidate(context, odds)
      sections.candidate(context, odds)
      if (firstOver && row.gap > 0) {
        if (standsOver(context)) over += 1
        else if (standsAlone(context)) alone += 1
      }
      if (page > 0 && row.key === first?.key && pageOf(row) === page + 1) page += 1
      contents.candidate(row)
      divided(row, chance)
      return odds > 0 ? guessed : null
    },
    begins(context) {
      first = context.row
      closings.push(first)
      opening = openingOf(context) || (first.header === 'dateline' ? first.header : '')
      stamp = stampOf(context)
      second = context.after[0] !== undefined && context.after[0].text.length <= longestSecond && !context.after[0].prose ? context.after[0].key : ''
      firstOver = standsOver(context)
      firstPage = pageOf(first)
      page = firstPage
      if (first.short) headed.title(first)
      tally.begins(context)
      sections.begins(context)
    },
    passed(row) {
      closings.push(row)
      tally.other(row.gap)
      divided(row, 0)
    },
  })
  return {
    push(line: Line): void {
      lines += 1
      walk.push(line)
      if (line.continued) return
      const text = line.text
      const separator = separatorKey(text)
      if (separator !== null) counted(separator, text)
      if (isBlank(text)) {
        blanks += 1
        return
      }
      if (separator !== null && separator.key !== 'form feed') return
      const run = Math.min(4, inSteps(blanks, step))
      if (filled > 0) gaps[run] = (gaps[run] ?? 0) + 1
      filled += 1
      if (text.length <= 48) {
        const key = recurringKey(text)
        recurring.add(key)
        if (text.length <= 20 || !isWide(text)) short += 1
        if (asked < enough) {
          asked += 1
          // What stands once. Where the same menus and notices stand again, they are those of many pages, each with its article.
          const times = recurring.of[key] ?? 0
          if (times <= 2 && (isMenuWord(text) || isDebris(text))) furniture += times === 1 ? 1 : -1
        }
      }
      last = text.length <= longestLast ? text : ''
      contents.push(text)
      headed.line(text)
      template.push(text)
      deeper ||= first !== null && text.startsWith('##') && headingRank(text) > headingRank(first.trimmed)
      if (text.length <= 60 && looksLikeDate(text)) dates += 1
      blanks = 0
    },
    finish(): Rhythm {
      walk.finish()
      const titled = headed.finish()
      const learned: Learned = {
        lines, filled, short, gaps, furniture: furniture / Math.max(1, asked), step,
        separators: dividing(separators),
        suffixes: suffixes.frequent(2),
        prefixes: prefixes.frequent(2),
        recurring: recurring.frequent(3),
        first: first?.short === true ? first.key.slice(0, 80) : '',
        firstShape: first?.shape ?? '',
        // Where all headings have one rank, they may be those of one article.
        opening: opening.startsWith('heading') && !deeper ? '' : opening,
        rank: first === null ? 0 : headingRank(first.trimmed),
        stamp, second,
        last: lastLineOf(last),
        over: firstOver && over >= 2 && over >= 3 * alone,
        paged: page > firstPage,
        contents: contents.finish(),
        firstStamp: first === null ? '' : dayOf(first),
        closing: closings.finish(),
        template: template.finish(),
        headline: first !== null && headsOf(first).some((head) => titled.includes(keyOf(head))),
        loud: first !== null && first.look.units >= 3 && first.look.capitals === 2,
        dates, titles,
        headed: new Set(titled),
        cues: tally.finish(),
        sections: sections.finish(),
      }
      return { ...learned, headed: [...learned.headed] }
    },
  }
}

const unlikely = -3
/** Short lines that are asked whether they are a page's own: these many tell it of the file. */
const enough = 200
const guessed = { confidence: 0.5, reasons: [] }

function dividing(separators: ReadonlyMap<string, Use>): readonly string[] {
  const chosen: string[] = []
  for (const [key, { count, chance, likely, sure, steps }] of separators) {
    const usual = count >= 2 && chance / count >= 0.12 && likely / count >= 0.7
    const alone = count === 1 && chance > 0.3 && key.length >= 9
    // It counts from the first to the last, as documents are counted; a list would begin anew.
    const counts = steps >= 2 && steps >= count && likely / count >= 0.5
    if (sure || usual || alone || counts) chosen.push(key)
  }
  return chosen
}
