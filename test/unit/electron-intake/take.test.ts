// A dump comes in whole and once: every byte in a pack, every article's range right, wherever the job was broken off.
import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { unpackBatches } from '../../../shared/dump/batch'
import { fileWith, manyArticles, run } from './run'
import { createTestStore, type TestStore } from './store'

const news = readFileSync(fileURLToPath(new URL('../../fixtures/dumps/news.txt', import.meta.url)), 'utf8')

/** Packs follow each other and are the file without its mark; ranges ascend; what is in no piece is blank. */
function expectCovered(store: TestStore, extract: Buffer, mark = 0): void {
  expect(store.text().equals(extract)).toBe(true)
  let packed = 0
  for (const [index, { head, pack }] of store.batches.entries()) {
    expect(head).toMatchObject({ index, packStart: packed, packEnd: packed + pack.length, map: [packed, packed + mark, pack.length] })
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(pack)).not.toThrow()
    for (const article of head.articles) expect(article.end).toBeLessThanOrEqual(head.packEnd)
    packed = head.packEnd
  }
  const ranges = store.batches.flatMap(({ head }) => [...head.articles, ...head.between]).sort((one, other) => one.start - other.start)
  let at = 0
  for (const { start, end } of ranges) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(extract.toString('utf8', at, start).trim()).toBe('')
    at = end
  }
  expect(extract.toString('utf8', at).trim()).toBe('')
  let line = 1
  let counted = 0
  const lineAt = (to: number): number => {
    line += extract.toString('utf8', counted, to).split(/\r\n|\n|\r/).length - 1
    counted = to
    return line
  }
  for (const article of store.articles()) {
    const raw = extract.toString('utf8', article.start, article.end)
    expect(article).toMatchObject({ length: raw.length, byteStart: article.start + mark, byteEnd: article.end + mark })
    expect(article.lineStart).toBe(lineAt(article.start))
    expect(article.lineEnd).toBe(lineAt(article.end))
    if (article.titleRange) expect(raw.slice(...article.titleRange)).toBe(article.titleRaw)
  }
}

test.each([['\n', ''], ['\r\n', ''], ['\r', ''], ['\n', '\ufeff'], ['\r\n', '\ufeff']])('line ends %j, mark %j', async (end, mark) => {
  const text = news.replaceAll('\n', end)
  const store = createTestStore()
  const { outcome } = await run(store, [await fileWith(mark + text)])
  expect(outcome).toMatchObject({ outcome: 'imported', articles: 3 })
  expect(store.articles().map(({ title }) => title)).toEqual(['Harbour bridge opens after nine years of work', 'Council votes to keep the old library', 'Fishermen warn of an early storm season'])
  expect(store.batches[0]!.head.dump.encoding).toBe(mark ? 'utf-8-bom' : 'utf-8')
  expectCovered(store, Buffer.from(text), mark ? 3 : 0)
})

test('line ends of all kinds side by side', async () => {
  const lines = news.trimEnd().split('\n')
  // Before a blank line that `\n` ends, `\r` would be half of one.
  const text = lines.map((line, at) => line + (at % 3 === 0 && lines[at + 1] !== '' ? '\r' : at % 3 === 1 ? '\r\n' : '\n')).join('')
  const store = createTestStore()
  await run(store, [await fileWith(text)])
  expect(store.articles().map(({ title }) => title)).toEqual(['Harbour bridge opens after nine years of work', 'Council votes to keep the old library', 'Fishermen warn of an early storm season'])
  expectCovered(store, Buffer.from(text))
})

test('I2 batches lie in their folder under their hash, at most eight are unanswered, and the dump is known again', async () => {
  const text = manyArticles(4000)
  const path = await fileWith(text)
  const store = createTestStore({ hold: 8 })
  const { progress, batches } = await run(store, [path])
  expectCovered(store, Buffer.from(text))
  expect(store.articles().length).toBe(4000)
  expect(store.most).toBe(8)
  expect((await readdir(batches)).sort()).toEqual(store.batches.map(({ sha256 }) => sha256).sort())
  for (const { sha256, head } of store.batches) {
    const bytes = await readFile(join(batches, sha256))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    expect(unpackBatches(bytes).map((batch) => batch.head)).toEqual([head])
  }
  expect(progress).toMatchObject({ state: 'done', articles: 4000, bytesDone: progress.bytesTotal, filesDone: 1 })
  expect(progress.bytesTotal).toBe(progress.outcomes[0]!.bytes)
  const again = await run(createTestStore({ before: store.batches }), [path])
  expect(again.outcome).toMatchObject({ outcome: 'known', articles: 4000 })
  expect(again.progress.bytesDone).toBe(again.progress.bytesTotal)
}, 60_000)

test.each([
  ['articles', manyArticles(1000), ''],
  ['articles with \\r\\n and a mark', manyArticles(1450, '\r\n'), '\ufeff'],
  ['one gigantic line', `A title of a page – The Coast Post\n\n${'春 and so on '.repeat(300_000)}\n\n\nThe next title here – The Coast Post\n\nWords.\n`, ''],
])('goes on from every checkpoint as if never broken off: %s', async (_what, text, mark) => {
  const path = await fileWith(mark + text)
  const whole = createTestStore()
  await run(whole, [path])
  expect(whole.batches.length).toBeGreaterThan(2)
  for (let index = 1; index < whole.batches.length; index += 1) {
    const store = createTestStore({ before: whole.batches.slice(0, index) })
    const { outcome, progress } = await run(store, [path])
    expect(outcome).toMatchObject({ outcome: 'resumed', articles: whole.articles().length })
    expect(progress.bytesDone).toBe(progress.bytesTotal)
    expect(store.text().equals(whole.text())).toBe(true)
    const places = (one: TestStore) => one.articles().map(({ id, lineStart, lineEnd, length, title }) => ({ id, lineStart, lineEnd, length, title }))
    expect(places(store)).toEqual(places(whole))
    expect(store.batches.flatMap(({ head }) => head.between)).toEqual(whole.batches.flatMap(({ head }) => head.between))
  }
}, 180_000)

test('a gap of millions of blank lines is no burden', async () => {
  const text = `${news}${'\n'.repeat(2_000_000)}${news}`
  const store = createTestStore()
  const { outcome } = await run(store, [await fileWith(text)])
  expect(outcome).toMatchObject({ outcome: 'imported', articles: 6 })
  expect(store.text().equals(Buffer.from(text))).toBe(true)
}, 60_000)

test('a file that changes between the passes is dropped', async () => {
  const path = await fileWith(manyArticles(600))
  const store = createTestStore({ heard: (message) => { if (message.type === 'begin') appendFileSync(path, 'More.\n') } })
  const { outcome } = await run(store, [path])
  expect(outcome).toMatchObject({ outcome: 'failed', failure: { code: 'changed' } })
  expect(store).toMatchObject({ dropped: 1, batches: [] })
})

// Longer than what may be under way: so its end is not read when the store gets its first batch.
const long = manyArticles(4500)

test('a file that changes late in the second pass is dropped', async () => {
  const path = await fileWith(long)
  const store = createTestStore({ heard: (message) => { if (message.type === 'batch' && message.index === 0) appendFileSync(path, 'More.\n') } })
  const { outcome } = await run(store, [path])
  expect(outcome).toMatchObject({ outcome: 'failed', failure: { code: 'changed' } })
  expect(store).toMatchObject({ dropped: 1, batches: [] })
})

test.each([true, false])('a cancel that keeps (%s) leaves what is in, or nothing', async (keep) => {
  const path = await fileWith(long)
  const cancel: { keep: boolean | null } = { keep: null }
  const store = createTestStore({ heard: (message) => { if (message.type === 'batch') cancel.keep = keep } })
  const { progress, outcome } = await run(store, [path, path], cancel)
  expect(progress.state).toBe('cancelled')
  expect(outcome.outcome).toBe('cancelled')
  expect(progress.outcomes.length).toBe(1)
  // The file under work, then all that came before.
  expect(store.dropped).toBe(keep ? 0 : 2)
  expect(store.batches.length > 0).toBe(keep)
  if (!keep) return
  const rest = await run(store, [path])
  expect(rest.outcome).toMatchObject({ outcome: 'resumed', articles: 4500 })
  expectCovered(store, readFileSync(path))
}, 60_000)

test.each([true, false])('a cancel that keeps (%s) files that came in whole, or takes them out and says so', async (keep) => {
  const cancel: { keep: boolean | null } = { keep: null }
  let batches = 0
  const store = createTestStore({ heard: (message) => {
    if (message.type === 'batch') batches += 1
    if (batches > 1) cancel.keep = keep
  } })
  const { progress } = await run(store, [await fileWith(news, 'whole.txt'), await fileWith(long, 'long.txt'), await fileWith(news, 'never.txt')], cancel)
  expect(progress).toMatchObject({ state: 'cancelled', filesDone: 1 })
  expect(progress.outcomes.map(({ name, outcome }) => [name, outcome])).toEqual([['whole.txt', keep ? 'imported' : 'cancelled'], ['long.txt', 'cancelled']])
  expect(progress.outcomes[0]).toMatchObject(keep ? { articles: 3 } : { articles: 0, failure: { code: 'taken-out', message: 'whole.txt had come in and was taken out again.' } })
  expect([progress.articles > 0, store.batches.length > 0]).toEqual([keep, keep])
}, 60_000)

test('a refused batch fails its file only, whatever was under way', async () => {
  const store = createTestStore({ refuse: 1, slow: 20 })
  const other = await fileWith(news, 'other.txt')
  const { progress } = await run(store, [await fileWith(manyArticles(1300)), other])
  expect(progress.outcomes[0]).toMatchObject({ outcome: 'failed', failure: { code: 'store-write' } })
  expect(progress.outcomes[1]).toMatchObject({ outcome: 'imported', articles: 3 })
})

test('a store that goes away fails the job and does not hang it', async () => {
  const store = createTestStore({ slow: 5, heard: (message) => { if (message.type === 'batch') store.close() } })
  const { progress } = await run(store, [await fileWith(manyArticles(1300)), await fileWith(news)])
  expect(progress.state).toBe('failed')
  expect(progress.outcomes.map(({ failure }) => failure?.code)).toEqual(['store-gone', 'store-gone'])
})

test('I2 small files are read side by side, come in in their order, and share files of batches', async () => {
  const story = (name: string) => `The ${name} ferry goes out – The Coast Post\n\nIt went out with ${name} on board and came back in the evening.\n`
  const paths = await Promise.all(Array.from({ length: 40 }, (_, at) => fileWith(at === 20 ? '' : at === 25 ? story('number 24') : story(`number ${at}`), `${at}.txt`)))
  const store = createTestStore()
  const { progress, batches } = await run(store, paths)
  expect(progress.outcomes.map(({ name, outcome }) => [name, outcome])).toEqual(paths.map((path, at) => [basename(path), at === 20 ? 'failed' : at === 25 ? 'known' : 'imported']))
  expect(store.batches.map(({ head }) => head.dump.name)).toEqual([...Array(40).keys()].filter((at) => at !== 20 && at !== 25).map((at) => `${at}.txt`))
  const files = await readdir(batches)
  expect(files.length).toBeLessThan(store.batches.length / 2)
  const kept = (await Promise.all(files.map(async (name) => unpackBatches(await readFile(join(batches, name))).map(({ head, pack }) => ({ head, pack: Buffer.from(pack).toString(), sha256: name }))))).flat()
  const sent = store.batches.map(({ head, pack, sha256 }) => ({ head, pack: Buffer.from(pack).toString(), sha256 }))
  const byName = (all: typeof sent) => [...all].sort((one, other) => Number.parseInt(one.head.dump.name, 10) - Number.parseInt(other.head.dump.name, 10))
  expect(byName(kept)).toEqual(byName(sent))
}, 60_000)
