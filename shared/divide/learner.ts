// The first pass: counts a file's blank runs, separators, recurring names and lines, in bounded memory.
import type { Line } from '../text/line'
import { affixes } from './affix'
import type { Learner, Rhythm } from './division'
import type { Learned } from './rhythm'
import { recurringKey } from './rhythm'
import { separatorKey } from './separator'
import { looksLikeDate } from '../inspect/dates'
import { isBlank, titleLikeness } from './shape'

const keep = 20_000
const most = 400

interface Use {
  count: number
  beforeTitle: number
  sure: boolean
}

export function createLearner(): Learner {
  let lines = 0
  let filled = 0
  let blanks = 0
  const gaps = [0, 0, 0, 0, 0]
  const starts = [0, 0, 0, 0, 0]
  const separators = new Map<string, Use>()
  const suffixes = new Map<string, number>()
  const prefixes = new Map<string, number>()
  const recurring = new Map<string, number>()
  let waiting: Use | null = null
  let lastTitle = -1
  let dates = 0
  let titles = 0
  const count = (map: Map<string, number>, key: string): void => {
    if (map.size >= keep && !map.has(key)) thin(map)
    map.set(key, (map.get(key) ?? 0) + 1)
  }
  return {
    push(line: Line): void {
      lines += 1
      if (line.continued) return
      const text = line.text
      const separator = separatorKey(text)
      if (separator !== null) {
        const use = separators.get(separator.key) ?? { count: 0, beforeTitle: 0, sure: separator.strength === 'sure' }
        use.count += 1
        if (separators.size < 500) separators.set(separator.key, use)
        waiting = use
        if (text.trim() === '' || separator.key !== 'form feed') {
          blanks += 1
          return
        }
      }
      if (isBlank(text)) {
        blanks += 1
        return
      }
      const run = Math.min(4, blanks)
      if (filled > 0) gaps[run] = (gaps[run] ?? 0) + 1
      filled += 1
      if (text.length <= 300) {
        const likeness = titleLikeness(text)
        if (waiting !== null && likeness >= 0.5) waiting.beforeTitle += 1
        if (likeness >= 0.5 && lines - lastTitle > 4) {
          starts[run] = (starts[run] ?? 0) + 1
          lastTitle = lines
          titles += 1
        }
        if ((run > 0 || filled === 1) && likeness >= 0.25) {
          for (const affix of affixes(text)) count(affix.at === 'end' ? suffixes : prefixes, affix.name)
        }
        if (text.length <= 60 && looksLikeDate(text)) dates += 1
        if (text.length <= 80) count(recurring, recurringKey(text))
      }
      waiting = null
      blanks = 0
    },
    finish(): Rhythm {
      const learned: Learned = {
        lines, filled, gaps, starts,
        separators: dividing(separators),
        suffixes: frequent(suffixes, 2),
        prefixes: frequent(prefixes, 2),
        recurring: frequent(recurring, 3),
        dates, titles,
      }
      return { ...learned }
    },
  }
}

function dividing(separators: ReadonlyMap<string, Use>): readonly string[] {
  const chosen: string[] = []
  for (const [key, use] of separators) {
    if (use.sure || (use.beforeTitle / use.count >= 0.6 && (key.length >= 9 || use.count >= 2))) chosen.push(key)
  }
  return chosen
}

function thin(map: Map<string, number>): void {
  for (const [key, count] of map) if (count < 2) map.delete(key)
  if (map.size >= keep) map.clear()
}

function frequent(map: ReadonlyMap<string, number>, least: number): Readonly<Record<string, number>> {
  return Object.fromEntries([...map].filter(([, count]) => count >= least).sort((left, right) => right[1] - left[1]).slice(0, most))
}
