// Dumps written for this test, of kinds that dividers get wrong: capitals, transcripts, letters, verse, code, questions,
// whole pages, and scripts without capitals or spaces. The floors are what `test/figures` shows for real data.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { evidence } from '../../../shared/divide/evidence'
import { articles, pieces } from './dump'

const folder = new URL('../../fixtures/divide/', import.meta.url)
const gold = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8')) as Readonly<Record<string, readonly number[]>>
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const starts = (name: string): readonly number[] => articles(read(name)).map(([first]) => first)

it('D1 finds the starts of all kinds of articles with an F1 of .95 or more', () => {
  let hit = 0
  let wrong = 0
  for (const [name, want] of Object.entries(gold)) {
    const found = starts(name).slice(1)
    const right = found.filter((line) => want.includes(line)).length
    hit += right
    wrong += found.length - right + want.length - 1 - right
  }
  expect((2 * hit) / (2 * hit + wrong)).toBeGreaterThanOrEqual(0.95)
})

it.each(Object.entries(gold).filter(([, want]) => want.length === 1).map(([name]) => name))('keeps %s whole', (name) => {
  expect(starts(name)).toEqual([1])
})

/** What evidence of one kind says, whichever way it points. */
const wordings = (of: 'file' | 'gap'): ReadonlySet<string> => new Set(evidence.filter((one) => one.of === of && one.source === 'rhythm of the file').flatMap(({ says, denies }) => [says, denies ?? says]))

it('names the gap before a cut once, for it or against it', () => {
  const gap = wordings('gap')
  for (const name of Object.keys(gold)) for (const { boundary: { reasons } } of pieces(read(name))) expect(reasons.filter((reason) => gap.has(reason.replace(/^although /, ''))).length, reasons.join('; ')).toBeLessThanOrEqual(1)
})

it('holds what the whole file is like against no cut that is plain', () => {
  const file = wordings('file')
  for (const name of Object.keys(gold)) for (const { boundary: { confidence, reasons } } of pieces(read(name))) if (confidence >= 0.99) expect(reasons.filter((reason) => file.has(reason.replace(/^although /, '')))).toEqual([])
})
