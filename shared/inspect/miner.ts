// Mines a whole source for its furniture: lines that recur across its articles, and names that recur at the ends of its
// titles, with counts and samples, as rules to propose. Pure, streaming, in bounded memory.
import { affixes } from '../divide/affix'
import { recurringKey } from '../divide/rhythm'
import { debrisReason, isMenuWord } from './debris'
import type { RawLine } from './lines'

export interface MinedRule {
  readonly kind: 'line' | 'suffix' | 'prefix'
  /** What it is known by: the line without its digits (`recurringKey`), or the site's name. */
  readonly key: string
  /** The line as it first stood (digits may differ), or the site's name with its mark. */
  readonly text: string
  /** Articles that have it, of all that were given. */
  readonly articles: number
  readonly of: number
  /** Usual place: from 0, the beginning of an article, to 1, its end. */
  readonly place: number
  /** Why it reads like furniture, where known lines say so already; null for what only its recurring tells. */
  readonly known: string | null
  /** Lines before and after, from up to three articles. */
  readonly samples: readonly string[]
}

interface Miner {
  push(lines: readonly RawLine[], title: string | null): void
  /** The most frequent first. */
  finish(): readonly MinedRule[]
}

interface Seen {
  readonly text: string
  articles: number
  place: number
  readonly samples: string[]
}

const keep = 20_000
const most = 200
const longestLine = 200
const fewest = 3

export function createMiner(share = 0.05): Miner {
  const lines = new Map<string, Seen>()
  const suffixes = new Map<string, Seen>()
  const prefixes = new Map<string, Seen>()
  let articles = 0

  function count(map: Map<string, Seen>, key: string, text: string, place: number, sample: string): void {
    if (map.size >= keep && !map.has(key)) thin(map)
    const seen = map.get(key) ?? { text, articles: 0, place: 0, samples: [] }
    seen.articles += 1
    seen.place += (place - seen.place) / seen.articles
    if (seen.samples.length < 3) seen.samples.push(sample)
    map.set(key, seen)
  }

  return {
    push(all, title) {
      articles += 1
      const here = new Set<string>()
      for (const [at, { text }] of all.entries()) {
        if (text.length > longestLine || text === title) continue
        const key = recurringKey(text)
        if (key.length < 2 || here.has(key)) continue
        here.add(key)
        const sample = [all[at - 1], all[at], all[at + 1]].map((line) => line?.text.trim().slice(0, 60) ?? '').join(' / ')
        count(lines, key, text.trim(), all.length < 2 ? 0 : at / (all.length - 1), sample)
      }
      for (const affix of title === null ? [] : affixes(title)) {
        const ends = affix.at === 'end'
        count(ends ? suffixes : prefixes, affix.name, ends ? `${affix.mark} ${affix.name}` : `${affix.name} ${affix.mark}`, ends ? 1 : 0, title ?? '')
      }
    },
    finish() {
      const least = Math.max(fewest, articles * share)
      const rules = (map: ReadonlyMap<string, Seen>, kind: MinedRule['kind']): readonly MinedRule[] =>
        [...map].filter(([, seen]) => seen.articles >= least).map(([key, { text, articles: has, place, samples }]) => ({
          kind, key, text, articles: has, of: articles, place: Math.round(place * 100) / 100, samples,
          known: kind !== 'line' ? null : (debrisReason(text) ?? (isMenuWord(text) ? 'a menu word' : null)),
        }))
      return [...rules(lines, 'line'), ...rules(suffixes, 'suffix'), ...rules(prefixes, 'prefix')].sort((left, right) => right.articles - left.articles || (left.text < right.text ? -1 : 1)).slice(0, most)
    },
  }
}

/** What was seen once goes; where all was seen more often, the rarer half. */
function thin(map: Map<string, Seen>): void {
  for (let least = 2; map.size > keep / 2; least += 1) for (const [key, { articles }] of map) if (articles < least) map.delete(key)
}
