// Find and replace over articles in a real IndexedDB, with a real worker that is stopped when a pattern never ends.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFinder, type Patience } from '../../../renderer/find/finder'
import { createFinding } from '../../../renderer/store/find'
import { quoteOf } from '../../../shared/anchor/place'
import { createDesk, type MemoryDesk } from './memory-desk'

const find = { text: 'colour', regular: false, exact: false, words: false }
let memory: MemoryDesk
beforeAll(async () => {
  memory = await createDesk(['One\n\nThe colour of Newton, in colour. 😀\n', 'Two\n\nNo such word.\n', `Three\n\n${'a'.repeat(40)}! Colour.\n`])
})
afterAll(() => memory.close())

test('every hit stands in its context', async () => {
  const found = await createFinding(memory.desk).hits({ target: { query: 'all' }, find, with: 'color', limit: 2 })
  expect(found).toMatchObject({ ok: true, value: { total: 3, articles: 2, slow: [] } })
  if (found.ok) expect(found.value.hits.map(({ before, hit, after }) => `${before}|${hit}|${after}`)).toEqual(['The |colour| of Newton, in colour. 😀 ¶ ', 'The colour of Newton, in |colour|. 😀 ¶ '])
})

test('U1 all but the skipped are replaced in one step, and annotations move with their words', async () => {
  const [id] = memory.names
  const { text } = await memory.view(0)
  const at = text.indexOf('Newton')
  await memory.must({ do: 'annotation.add', article: id!, spans: [at, at + 6], label: 'person' })
  const seq = memory.desk.seq
  const saved = await memory.must({ do: 'find.replace', target: { query: 'all' }, find, with: 'co', skip: [{ article: id!, start: text.lastIndexOf('colour') }], seq })
  expect(saved).toMatchObject({ count: 2, words: 'Replaced 2 × “colour” in 2 articles' })
  const view = await memory.view(0)
  expect(view.text).toContain('The co of Newton, in colour.')
  expect(view.annotations).toMatchObject([{ state: 'moved' }])
  expect(quoteOf(view.text, view.annotations[0]!.spans)).toBe('Newton')
  await memory.must({ do: 'undo' })
  expect((await memory.view(0)).text).toBe(text)
})

test('an article that was changed since its hits were seen is left alone, and that is told', async () => {
  const { seq } = memory.desk
  await memory.must({ do: 'text.replace', article: memory.names[2]!, changes: [{ start: 0, end: 0, with: 'New ' }] })
  const saved = await memory.must({ do: 'find.replace', target: { query: 'all' }, find, with: 'color', seq })
  expect(saved.words).toBe('Replaced 2 × “colour” in 1 article; 1 article left out, changed since or too slow to search')
  await memory.must({ do: 'undo', times: 2 })
})

test('a worker that cannot be loaded is told in words', async () => {
  class Missing extends Worker {
    constructor() {
      super('/no-such-worker.js', { type: 'module' })
    }
  }
  const own = globalThis.Worker
  globalThis.Worker = Missing
  try {
    await expect(createFinder().find(['colour'], find, '')).rejects.toThrow(/^The search could not be started\.$/)
  } finally {
    globalThis.Worker = own
  }
})

test('a pattern that never ends is stopped: its article is named, the others are searched', async () => {
  const waited: string[] = []
  // Patience is up when the worker has begun the text that never ends, however long that takes here.
  const patience: Patience = (texts, over) => {
    waited.push(texts.map((text) => text.slice(0, 4)).join('|'))
    const timer = texts.some((text) => text.startsWith('aaaa')) ? setTimeout(over) : 0
    return () => clearTimeout(timer)
  }
  const found = await createFinding(memory.desk, patience).hits({ target: { query: 'all' }, find: { ...find, text: '(a+)+$|No', regular: true, exact: true }, with: '', limit: 10 })
  expect(found).toMatchObject({ ok: true, value: { total: 1, slow: [memory.names[2]] } })
  expect(waited).toEqual(['The |No s|aaaa', 'The ', 'No s', 'aaaa'])
})
