// A longer version of a dump that is here brings what is new, and nothing twice.
import { appendFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ArticleRecord } from '../../../shared/article/article'
import { fileWith, manyArticles, run } from './run'
import { createTestStore, type TestStore } from './store'

const places = (articles: readonly ArticleRecord[]) => articles.map(({ byteStart, byteEnd, lineStart, lineEnd, length, title }) => ({ byteStart, byteEnd, lineStart, lineEnd, length, title }))
const ofLast = (store: TestStore) => store.batches.filter(({ head }) => head.dump.sha256 === store.batches.at(-1)!.head.dump.sha256)
const articlesOf = (batches: TestStore['batches']) => batches.flatMap(({ head }) => head.articles)

/** Articles of the file as one that was never here before. */
async function whole(path: string) {
  const store = createTestStore()
  await run(store, [path])
  return places(store.articles())
}

test.each([
  ['text', (count: number) => manyArticles(count)],
  ['text with a mark and \\r\\n', (count: number) => `\ufeff${manyArticles(count, '\r\n')}\r\n`],
  ['JSON Lines', (count: number) => Array.from({ length: count }, (_, at) => `${JSON.stringify({ title: `Title ${at}`, text: `Words of record ${at}, which are in it. ${'And more. '.repeat(20)}` })}\n`).join('')],
])('I6 what is new comes in behind what was here: %s', async (_what, made) => {
  const [some, all] = [made(400), made(900)]
  expect(all.startsWith(some.trimEnd())).toBe(true)
  const path = await fileWith(some)
  const store = createTestStore()
  await run(store, [path])
  const before = places(store.articles())
  const longer = await fileWith(all, 'longer.txt')
  const { outcome, progress } = await run(store, [longer])
  const news = ofLast(store)
  expect(outcome).toMatchObject({ outcome: 'imported', articles: articlesOf(news).length })
  expect([...before, ...places(articlesOf(news))]).toEqual(await whole(longer))
  expect(news.at(-1)!.head).toMatchObject({ replaces: [] })
  expect(news[0]!.head).toMatchObject({ packStart: 0, dump: { follows: store.batches[0]!.head.dump.sha256 } })
  expect(progress.bytesDone).toBe(progress.bytesTotal)
  const { report } = outcome
  expect(Object.values(report!.bytes).reduce((sum, one) => sum + one, 0)).toBe(outcome.bytes)
  expect((await run(store, [longer])).outcome.outcome).toBe('known')
  expect((await run(store, [path])).outcome.outcome).toBe('known')

  // Broken off after each batch, it ends as it did.
  const first = store.batches.length - news.length
  for (let index = 1; index < news.length; index += 1) {
    const again = createTestStore({ before: store.batches.slice(0, first + index) })
    await run(again, [longer])
    expect(places(articlesOf(ofLast(again)))).toEqual(places(articlesOf(news)))
    expect(again.batches.at(-1)!.head.tail).toEqual(store.batches.at(-1)!.head.tail)
  }

  // And a longer one still.
  appendFileSync(longer, made(903).slice(all.length))
  const third = await run(store, [longer])
  expect(third.outcome.articles).toBe(3)
  expect(places(store.articles())).toEqual(await whole(longer))
}, 60_000)

test.each([
  ['text', 'The second title here – The Coast Post\n\nWords of it, and the paragraph goes on.\n\n\n\nThe third title here – The Coast Post\n\nMany words of it that go', ' on in this version.\n\nAnd end.\n'],
  ['JSON Lines', '{"text":"One two three four."}\n{"text":"Five six sev', 'en eight."}\n{"text":"Nine ten."}\n'],
  ['CSV', 'title,text\nFirst,"One two three."\nSecond,"Four five', ' six."\nThird,"Seven."\n'],
  ['a web page', '<!doctype html><html><head><title>Harbour</title></head><body><article><p>The ships came in, many of them, and were seen by people on the quay.</p>', '<p>They left again.</p></article></body></html>\n'],
])('I6 a last article that went on comes in whole and stands for the shorter one: %s', async (_what, some, more) => {
  const start = _what === 'text' ? `The first title here – The Coast Post\n\n${'Words of the first article. '.repeat(12)}\n\n\n\n` : ''
  const padded = start + (_what === 'JSON Lines' ? `{"text":"${'Zero. '.repeat(60)}"}\n` : '') + (_what === 'CSV' ? some.replace('First', 'First'.repeat(60)) : some) + (_what === 'a web page' ? `<p>${'Ships. '.repeat(40)}</p>` : '')
  const store = createTestStore()
  await run(store, [await fileWith(padded)])
  const before = store.articles()
  const longer = await fileWith(padded + more)
  await run(store, [longer])
  const { replaces } = store.batches.at(-1)!.head
  const standing = [...before.filter(({ id }) => !replaces!.includes(id)), ...articlesOf(ofLast(store))]
  expect(places(standing)).toEqual(await whole(longer))
  expect(ofLast(store)[0]!.head.dump.follows).toBeDefined()
})

test('I6 a dump that only begins alike is a dump of its own', async () => {
  const store = createTestStore()
  await run(store, [await fileWith(manyArticles(20))])
  const other = await fileWith(`${manyArticles(19)}${manyArticles(6)}`)
  await run(store, [other])
  expect(ofLast(store)[0]!.head.dump.follows).toBeUndefined()
  expect(places(articlesOf(ofLast(store)))).toEqual(await whole(other))
})
