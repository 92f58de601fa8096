// Dumps written for this test, of kinds that dividers get wrong: capitals, transcripts, letters, verse, code, questions,
// whole pages, and scripts without capitals or spaces. The floors are what `test/figures` shows for real data.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { articles } from './dump'

const folder = new URL('../../fixtures/divide/', import.meta.url)
const gold = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8')) as Readonly<Record<string, readonly number[]>>
const starts = (name: string): readonly number[] => articles(readFileSync(new URL(name, folder), 'utf8')).map(([first]) => first)

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
