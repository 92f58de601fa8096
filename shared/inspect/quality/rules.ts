// The published rules of text corpora, as signals: what is measured, where the limit lies, who set it. The one table of
// thresholds; nothing is ever left out by them silently.

import type { Signal } from '../../article/article'

export interface Rule extends Limit {
  /** As in `Signal.name`. */
  readonly name: string
  /** What is measured, in plain words. */
  readonly says: string
  readonly unit: 'count' | 'share' | 'letters'
  readonly source: string
}

const gopher = 'Gopher (Rae et al. 2021), as in datatrove'
const repetition = 'Gopher, table A1, as in datatrove'
const c4 = 'C4 (Raffel et al. 2020), as in datatrove'
const c4Lines = 'C4 drops such lines; the limit on their share is ours'
const fineweb = 'FineWeb (Penedo et al. 2024)'

const gram = (name: string, words: number, most: number): Rule => ({
  name: `gopher:${name}-${words}-gram`, says: name === 'top' ? `Letters in its commonest run of ${words} words` : `Letters in repeated runs of ${words} words`, most, unit: 'share', source: repetition,
})

export const qualityRules: readonly Rule[] = [
  { name: 'gopher:words', says: 'Words', least: 50, most: 100_000, unit: 'count', source: gopher },
  { name: 'gopher:word-length', says: 'Mean length of its words', least: 3, most: 10, unit: 'letters', source: gopher },
  { name: 'gopher:hash-signs', says: 'Signs # to words', most: 0.1, unit: 'share', source: gopher },
  { name: 'gopher:ellipses', says: 'Ellipses to words', most: 0.1, unit: 'share', source: gopher },
  { name: 'gopher:bullet-lines', says: 'Lines that begin with a bullet', most: 0.9, unit: 'share', source: gopher },
  { name: 'gopher:ellipsis-lines', says: 'Lines that end in an ellipsis', most: 0.3, unit: 'share', source: gopher },
  { name: 'gopher:alphabetic-words', says: 'Words with a letter', least: 0.8, unit: 'share', source: gopher },
  { name: 'gopher:stop-words', says: 'Kinds of the commonest small words of its language', least: 2, unit: 'count', source: `${gopher}; English there, the language’s own words here` },
  { name: 'gopher:repeated-lines', says: 'Lines that stood before', most: 0.3, unit: 'share', source: repetition },
  { name: 'gopher:repeated-paragraphs', says: 'Paragraphs that stood before', most: 0.3, unit: 'share', source: repetition },
  { name: 'gopher:repeated-line-letters', says: 'Letters in lines that stood before', most: 0.2, unit: 'share', source: repetition },
  { name: 'gopher:repeated-paragraph-letters', says: 'Letters in paragraphs that stood before', most: 0.2, unit: 'share', source: repetition },
  gram('top', 2, 0.2), gram('top', 3, 0.18), gram('top', 4, 0.16),
  gram('repeated', 5, 0.15), gram('repeated', 6, 0.14), gram('repeated', 7, 0.13), gram('repeated', 8, 0.12), gram('repeated', 9, 0.11), gram('repeated', 10, 0.1),
  { name: 'c4:sentences', says: 'Sentences', least: 5, unit: 'count', source: `${c4}; TFDS has 3` },
  { name: 'c4:lorem-ipsum', says: 'Lorem ipsum', most: 0, unit: 'count', source: c4 },
  { name: 'c4:curly-brackets', says: 'Curly brackets', most: 0, unit: 'count', source: c4 },
  { name: 'c4:open-lines', says: 'Lines without a mark at the end', most: 0.5, unit: 'share', source: c4Lines },
  { name: 'c4:few-words', says: 'Lines of fewer than three words', most: 0.5, unit: 'share', source: `${c4Lines}; TFDS counts to five` },
  { name: 'c4:javascript', says: 'Lines that speak of JavaScript', most: 0, unit: 'count', source: c4 },
  { name: 'c4:policies', says: 'Lines that speak of terms, privacy or cookies', most: 0, unit: 'count', source: c4 },
  { name: 'c4:long-words', says: 'Lines with a word of more than 1,000 letters', most: 0, unit: 'count', source: c4 },
  { name: 'fineweb:closed-lines', says: 'Lines with a mark at the end', least: 0.12, unit: 'share', source: fineweb },
  { name: 'fineweb:short-lines', says: 'Lines of at most 30 letters', most: 0.67, unit: 'share', source: fineweb },
  { name: 'fineweb:repeated-letters', says: 'Letters in repeated lines', most: 0.1, unit: 'share', source: `${fineweb}, §3.6; its code has 0.01` },
  { name: 'fineweb:line-ends', says: 'Line ends to words', most: 0.3, unit: 'share', source: fineweb },
]

/** Passes from `least` to `most`, both included. */
export interface Limit {
  readonly least?: number
  readonly most?: number
}
/** What people set instead, by the rule's name. */
export type Limits = ReadonlyMap<string, Limit>

/** A signal with the limit that people set, where they did. */
export interface JudgedSignal extends Signal {
  readonly own?: Limit
}

const published: Limits = new Map()

const byName = new Map(qualityRules.map((rule) => [rule.name, rule]))
export const qualityRule = (name: string): Rule | undefined => byName.get(name)

/** `limits` replaces what the table says, rule by rule. */
export function passes(name: string, value: number, limits: Limits = published): boolean {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = limits.get(name) ?? byName.get(name) ?? {}
  return value >= least && value <= most
}
