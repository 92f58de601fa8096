// Dumps of shapes that no author ever wrote: one gigantic line, a million short ones, nothing but titles, zeros and broken
// bytes inside. Each comes in, in bounded memory, and every byte of it is counted once.
import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fileWith, run } from './run'
import { createTestStore } from './store'

const sentence = 'The ships came in from the north on a morning without wind, and many people stood on the quay. '
const story = (title: string): string => `${title}\n\n${sentence.repeat(3)}\n\n${sentence.repeat(2)}\n\n\n\n`

async function take(content: string | Buffer) {
  const path = await fileWith(content)
  const store = createTestStore()
  const before = process.memoryUsage().rss
  let peak = before
  const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss) }, 20)
  const { outcome } = await run(store, [path])
  clearInterval(watch)
  if (outcome.outcome !== 'imported') throw new Error(JSON.stringify(outcome))
  const { bytes, encoding, broken } = outcome.report!
  expect(Object.values(bytes).reduce((sum, count) => sum + count, 0)).toBe(statSync(path).size)
  const extract = store.text()
  let at = 0
  for (const { start, end } of store.batches.flatMap(({ head }) => [...head.articles, ...head.between]).sort((one, other) => one.start - other.start)) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(extract.toString('utf8', at, start).trim()).toBe('')
    at = end
  }
  expect(extract.toString('utf8', at).trim()).toBe('')
  return { articles: store.articles(), extract, bytes, encoding, broken, grown: (Math.max(peak, process.memoryUsage().rss) - before) / (1 << 20) }
}

test('a line of 24 MB comes in as articles of at most 8 MiB, in bounded memory', async () => {
  const { articles, grown } = await take(sentence.repeat(250_000))
  expect(articles.length).toBeGreaterThan(1)
  for (const { start, end } of articles) expect(end - start).toBeLessThanOrEqual(9 << 20)
  expect(grown).toBeLessThan(600)
}, 120_000)

test.each([
  ['of one letter', 'a\n'.repeat(300_000)],
  ['of one word behind blank lines', 'Harbour\n\n'.repeat(50_000)],
  ['all different', Array.from({ length: 100_000 }, (_, index) => `${index.toString(36)} ${index % 7}\n`).join('')],
])('hundreds of thousands of short lines come in: %s', async (_what, content) => {
  const { grown } = await take(content)
  expect(grown).toBeLessThan(600)
}, 120_000)

test('ten thousand titles in a row come in, and none is lost', async () => {
  const titles = Array.from({ length: 10_000 }, (_, index) => `Council Weighs Bridge Number ${index} Over the River – The Coast Post`)
  const { extract } = await take(titles.join('\n\n'))
  expect(extract.toString('utf8').split('\n\n')).toEqual(titles)
}, 120_000)

test('zeros inside a text stay where they stood', async () => {
  const { extract, articles } = await take(`${story('Harbour opens after the long repair')}${story('Council votes on the new tram line').replace('quay', 'qu\0\0ay')}${story('River rises above the old mark again')}`)
  expect(articles).toHaveLength(3)
  expect(extract.includes('qu\0\0ay')).toBe(true)
})

test('broken bytes and halves of surrogates cost only themselves, and are counted', async () => {
  const bad = Buffer.concat([Buffer.from(story('Harbour opens after the long repair – é ü ß').replaceAll('ships', 'señores à bord – “déjà vu” –')), Buffer.from('Ferry \xed\xa0\x80 sails\n\n', 'latin1'), Buffer.from(story('Council votes on the new tram line — à la carte')), Buffer.from([0xff, 0xfe, 0x80, 0x0a, 0x0a, 0x0a, 0x0a]), Buffer.from(story('River rises above the old mark again, señor'))])
  const { articles, extract, bytes, encoding, broken } = await take(bad)
  expect(articles.length).toBeGreaterThanOrEqual(3)
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(extract)).not.toThrow()
  for (const title of ['Harbour opens', 'Council votes', 'River rises']) expect(extract.includes(title)).toBe(true)
  expect([encoding, broken.count, bytes.undecodable]).toEqual(['utf-8', 6, 6])
})
