// Labels, tags and the same words everywhere, in a real IndexedDB: each one command, each taken back whole, all of it there
// after a restart and after a rebuild from the journal.
import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { completeTag, labelsUsed, tagCounts } from '../../../renderer/store/counts'
import { findEverywhere, suggestionsFor } from '../../../renderer/store/everywhere'
import { databaseName } from '../../../renderer/store/open'
import { verify } from '../../../renderer/store/verify'
import { newsScheme } from '../../../shared/scheme/scheme'
import { createDesk, type MemoryDesk } from './memory-desk'

let memory: MemoryDesk
beforeEach(async () => { memory = await createDesk() })
afterEach(() => memory.close())

const names = (): string[] => memory.desk.words.scheme.labels.map(({ name }) => name)
const tags = (): string[] => tagCounts(memory.desk).map(({ name, count }) => `${name} ${count}`)

async function annotate(article: string, words: string, label: string): Promise<void> {
  const { text } = await memory.view(Number(article.slice(1)) - 1)
  const at = text.indexOf(words)
  await memory.must({ do: 'annotation.add', article, spans: [at, at + words.length], label })
}

async function sound(): Promise<void> {
  expect((await verify(memory.desk)).checks.flatMap((check) => check.wrong)).toEqual([])
}

test('L1 U1 J5 a label is made, renamed with its annotations, merged, and taken back step by step', async () => {
  await memory.must({ do: 'label.add', name: 'fund', guideline: 'Money with a name.' })
  await annotate('#2', 'Newton Fund', 'fund')
  await annotate('#1', 'London', 'place')
  expect(await memory.act({ do: 'label.remove', label: 'fund' })).toMatchObject({ ok: false, failure: { code: 'label-used' } })
  expect(await memory.must({ do: 'label.set', label: 'fund', name: 'grant', key: '1' })).toMatchObject({ count: 1, words: 'Renamed the label fund to grant' })
  expect((await memory.view(1)).annotations).toMatchObject([{ label: 'grant', quote: 'Newton Fund' }])
  expect(memory.desk.words.scheme.labels.find(({ name }) => name === 'person')?.key).toBeNull()
  await memory.must({ do: 'label.merge', label: 'grant', into: 'organisation' })
  expect(await labelsUsed(memory.desk)).toEqual({ organisation: 1, place: 1 })
  expect(names()).toEqual(newsScheme.labels.map(({ name }) => name))

  await memory.restart()
  expect((await memory.view(1)).annotations).toMatchObject([{ label: 'organisation' }])
  await memory.must({ do: 'undo' })
  expect((await memory.view(1)).annotations).toMatchObject([{ label: 'grant' }])
  memory.desk.database.close()
  await Dexie.delete(databaseName)
  await memory.open()
  expect(names()).toContain('grant')
  expect(memory.desk.words.scheme.labels.at(-1)).toMatchObject({ guideline: 'Money with a name.', key: '1' })
  await sound()
  await memory.must({ do: 'undo', times: 100 })
  expect(memory.desk.words.scheme).toEqual(newsScheme)
  expect(await memory.desk.database.schemes.count()).toBe(0)
})

test('U1 a scheme is brought in as one step', async () => {
  await memory.must({ do: 'label.import', text: '<View><Labels><Label value="person" background="#184692"/><Label value="law"/></Labels></View>' })
  expect(names()).toEqual([...newsScheme.labels.map(({ name }) => name), 'law'])
  expect(await memory.act({ do: 'label.import', text: 'nothing' })).toMatchObject({ ok: false, failure: { code: 'bad-scheme' } })
  await memory.must({ do: 'undo' })
  expect(memory.desk.words.scheme).toEqual(newsScheme)
})

test('L3 U1 a tag is renamed with all below it, merged where the other is there, and taken back', async () => {
  await memory.must({ do: 'tag.add', target: { articles: ['#1'] }, tag: 'science/light' })
  await memory.must({ do: 'tag.add', target: { query: 'all' }, tag: 'physics' })
  await memory.must({ do: 'tag.set', tag: 'science', hue: 3, synonyms: ['research', 'wissenschaft'] })
  await memory.must({ do: 'tag.add', target: { articles: ['#2'] }, tag: 'Research' })
  expect(tags()).toEqual(['physics 2', 'science 2', 'science/light 1'])
  const before = tagCounts(memory.desk)
  expect(await memory.must({ do: 'tag.rename', tag: 'science', to: 'physics' })).toMatchObject({ words: 'Merged the tag science into physics' })
  expect(tags()).toEqual(['physics 2', 'physics/light 1'])
  expect(tagCounts(memory.desk)[0]).toMatchObject({ hue: 3, synonyms: ['research', 'wissenschaft'] })
  expect(completeTag(memory.desk, 'ligh').map(({ name }) => name)).toEqual(['physics/light'])
  expect(completeTag(memory.desk, 'schaft').map(({ name }) => name)).toEqual(['physics'])
  await memory.restart()
  await memory.must({ do: 'undo' })
  expect(tagCounts(memory.desk)).toEqual(before)
  await memory.must({ do: 'tag.drop', tag: 'science' })
  expect(tags()).toEqual(['physics 2'])
  expect(await memory.act({ do: 'tag.rename', tag: 'physics', to: 'physics/new' })).toMatchObject({ ok: false, failure: { code: 'bad-tag' } })
  await sound()
})

test('U1 what was done to one article is said without counting it, with its tag and its reason', async () => {
  const words = async (action: Parameters<MemoryDesk['must']>[0]) => (await memory.must(action)).words
  const [one, all] = [{ articles: ['#1'] }, { query: 'all' }]
  expect(await words({ do: 'tag.add', target: one, tag: 'light' })).toBe('Tagged light')
  expect(await words({ do: 'tag.remove', target: one, tag: 'light' })).toBe('Took off the tag light')
  expect(await words({ do: 'status.set', target: one, status: 'accepted' })).toBe('Accepted')
  expect(await words({ do: 'status.set', target: all, status: 'reviewing' })).toBe('Set to reviewing: 2 articles')
  expect(await words({ do: 'status.set', target: one, status: 'rejected', reason: 'stub' })).toBe('Rejected: stub')
  expect(await words({ do: 'status.set', target: all, status: 'rejected', reason: 'stub' })).toBe('Rejected 2 articles: stub')
})

test('L2 U1 the same words are found with samples, labelled everywhere as one step, and suggested until they are dismissed', async () => {
  await annotate('#1', 'Newton', 'person')
  const target = { query: 'all' }
  expect(await findEverywhere(memory.desk, { target, words: 'Newton', label: 'person' })).toMatchObject({ ok: true, value: { count: 1, articles: 1, of: 2, samples: [{ before: 'The ', after: expect.stringContaining(' Fund pays') }] } })
  const second = () => suggestionsFor(memory.desk, { number: 1 })
  expect(await second()).toMatchObject({ value: { suggestions: [{ words: 'Newton', label: 'person', times: 1 }] } })
  expect(await labelsUsed(memory.desk)).toEqual({ person: 1 })
  await memory.must({ do: 'suggestion.dismiss', article: '#2', label: 'person', words: 'Newton' })
  expect(await second()).toMatchObject({ value: { suggestions: [] } })
  await memory.restart()
  expect(await second()).toMatchObject({ value: { suggestions: [] } })
  expect(await memory.must({ do: 'annotation.every', target, words: 'Newton', label: 'person' })).toMatchObject({ count: 1 })
  expect((await memory.view(1)).annotations).toMatchObject([{ quote: 'Newton', label: 'person', state: 'same' }])
  const { seq } = memory.desk
  expect(await memory.must({ do: 'annotation.every', target, words: 'Newton', label: 'person' })).toMatchObject({ count: 0, seq })
  await memory.must({ do: 'undo' })
  expect((await memory.view(1)).annotations).toEqual([])
  await sound()
})

test('L2 words everywhere leave out what is labelled already, in parts and nested too, and text that changed since they were found', async () => {
  const target = { query: 'all' }
  const { text } = await memory.view(0)
  const at = text.indexOf('Michael Faraday')
  await annotate('#1', 'Newton met Michael Faraday in London', 'claim')
  await annotate('#1', 'London', 'claim')
  await memory.must({ do: 'annotation.add', article: '#1', spans: [0, 2, at + 8, at + 10], label: 'person' })
  const find = async (words: string, label: string) => (await findEverywhere(memory.desk, { target, words, label })) as { value: { count: number } }
  expect((await find('Faraday', 'person')).value.count).toBe(0)
  expect((await find('London', 'claim')).value.count).toBe(0)
  expect((await find('It', 'claim')).value.count).toBe(1)
  // Something was written before it since: what was found then says nothing any more.
  await memory.must({ do: 'text.replace', article: '#1', changes: [{ start: 0, end: 0, with: 'It is so. ' }] })
  expect(await memory.must({ do: 'annotation.every', target, words: 'It', label: 'claim' })).toMatchObject({ count: 2 })
  expect((await memory.view(0)).annotations.filter(({ quote }) => quote === 'It')).toMatchObject([{ spans: [0, 2] }])
  await sound()
})

test('a desk of the tables before labels and tags had any is brought up to date with all it holds', async () => {
  await annotate('#1', 'London', 'place')
  await memory.must({ do: 'tag.add', target: { query: 'all' }, tag: 'light' })
  const { database } = memory.desk
  const rows = await Promise.all(database.tables.map(async (table) => ({ name: table.name, rows: await table.toArray() })))
  database.close()
  await Dexie.delete(databaseName)
  const first = new Dexie(databaseName)
  first.version(1).stores({ dumps: 'dump', packs: '[dump+start]', articles: 'page', edits: 'id, article', annotations: 'id, article', relations: 'id, article', notes: 'id, article', corrections: 'article', commands: 'seq, state, bulk, *articles', meta: 'key' })
  await first.open()
  for (const { name, rows: held } of rows) if (first.tables.some((table) => table.name === name)) await first.table(name).bulkAdd(held)
  first.close()
  expect((await memory.open()).recovery).toBeNull()
  expect(tags()).toEqual(['light 2'])
  expect(await labelsUsed(memory.desk)).toEqual({ place: 1 })
  await memory.must({ do: 'label.set', label: 'place', name: 'spot' })
  expect((await memory.view(0)).annotations).toMatchObject([{ label: 'spot' }])
})
