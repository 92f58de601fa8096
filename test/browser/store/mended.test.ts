// What a review of the store found broken, each as a test that failed before it was mended.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleRecord } from '../../../shared/article/article'
import { packBatch, unpackBatches } from '../../../shared/dump/batch'
import { nothingBegun, type Begun } from '../../../renderer/store/drop'
import { takeJob } from '../../../renderer/store/intake'
import { createAnswers } from '../../../renderer/store/answer'
import { verify } from '../../../renderer/store/verify'
import { openArticle } from '../../../renderer/store/view'
import { done } from '../../../shared/result'
import { createDesk, fileOf, makeBatch, type MemoryDesk } from './memory-desk'
import { placeSpans } from '../../../shared/anchor/place'

let memory: MemoryDesk
let begun: Begun = nothingBegun()
beforeEach(async () => { memory = await createDesk() })
afterEach(() => memory.close())
const wrong = async () => (await verify(memory.desk)).checks.flatMap((c) => c.wrong)
async function take(texts: string[], name: string, partial: boolean, mend = (articles: ArticleRecord[]) => articles) {
  const made = await makeBatch(texts)
  const { head, pack } = unpackBatches(made.bytes)[0]!
  const parts = packBatch({ ...head, job: name, dump: { ...head.dump, name }, checkpoint: partial ? { at: 1 } : null, articles: mend([...head.articles]) }, pack)
  const bytes = fileOf(parts)
  const sha256 = `${name}-hash`
  memory.batches.set(sha256, bytes)
  begun = nothingBegun()
  await takeJob(memory.desk, begun, { type: 'begin', job: name, place: '0-0', dump: { ...head.dump, name } })
  const answer = await takeJob(memory.desk, begun, { type: 'batch', index: 0, sha256, ...parts })
  await memory.inspecting.cover(null)
  return answer
}
const titled = (articles: ArticleRecord[]) => {
  memory.flags = ({ titleRaw }) => (titleRaw === 'A – B – C –' ? [
    { kind: 'dangling-title', in: 'title', ranges: [9, 11], message: 'm', fix: '' },
    { kind: 'odd-space', in: 'title', ranges: [1, 2], message: 'm', fix: '_' },
  ] : null)
  return articles.map((a) => ({ ...a, titleRaw: 'A – B – C –', title: 'A – B – C' }))
}

test('U1 field edits of fixes over many articles keep their own rows', async () => {
  await take(['t one\n\nbody one here.\n', 't two\n\nbody two here.\n'], 'fix.txt', false, titled)
  await memory.must({ do: 'fix.accept', article: '*', kind: 'odd-space' })
  const counts = []
  for (const n of [2, 3]) counts.push((await openArticle(memory.desk, n)).edits.length)
  expect(counts).toEqual([1, 1])
})
test('D5 a title fix touches its own place', async () => {
  await take(['t one\n\nbody one here.\n'], 'fix.txt', false, (a) => titled(a).map((x) => ({ ...x, title: 'A – B – C –' })))
  await memory.must({ do: 'fix.accept', article: (await memory.view(2)).id, kind: 'dangling-title' })
  expect((await memory.view(2)).fields.title).toBe('A – B – C')
})
test('D5 a second title fix keeps the first', async () => {
  await take(['t one\n\nbody one here.\n'], 'fix.txt', false, (a) => titled(a).map((x) => ({ ...x, title: 'A – B – C –' })))
  const { id } = await memory.view(2)
  await memory.must({ do: 'fix.accept', article: id, kind: 'odd-space' })
  await memory.must({ do: 'field.set', article: id, field: 'title', value: 'By hand –' })
  await memory.act({ do: 'fix.accept', article: id, kind: 'dangling-title' })
  expect((await memory.view(2)).fields.title).toContain('By hand')
})
test('I3 drop retires the dump of its own job', async () => {
  await take(['kept one\n\nbody one here.\n'], 'kept.txt', true)
  await take(['other\n\nbody two here.\n'], 'other.txt', true)
  await takeJob(memory.desk, begun, { type: 'drop', job: 'other.txt', of: begun.dump!.sha256 })
  expect([...memory.desk.columns.retired.subarray(2, 4)]).toEqual([0, 1])
})
test('J5 a missing batch is told again at the next start', async () => {
  await memory.must({ do: 'tag.add', target: { query: 'all' }, tag: 'x' })
  memory.batches.clear()
  await memory.close()
  await memory.open()
  const again = await memory.restart()
  expect(again.recovery?.kind).toBe('damaged')
})
test('J5 a store with a batch it cannot bring in still opens', async () => {
  memory.journal.push(JSON.stringify({ seq: 2, at: '', do: 'intake.batch', sha256: 'nowhere', first: 2, count: 1 }))
  const again = await memory.restart()
  expect(again.recovery?.kind).toBe('damaged')
  expect((await memory.views()).length).toBe(2)
})
test('T4 a missing last pack is found', async () => {
  await memory.desk.database.packs.clear()
  expect(await wrong()).not.toEqual([])
})
test('T4 a missing pack under plain letters is found', async () => {
  await take(['t one\n\nbody one here.\n'], 'plain.txt', false)
  await memory.desk.database.packs.where('[dump+start]').equals([1, 0]).delete()
  expect(await wrong()).not.toEqual([])
})
test('U1 dump.remove by name after a drop', async () => {
  await take(['kept one\n\nbody one here.\n'], 'same.txt', true)
  await takeJob(memory.desk, begun, { type: 'drop', job: 'same.txt', of: begun.dump!.sha256 })
  await take(['kept one\n\nbody one here.\n'], 'same.txt', false)
  const saved = await memory.must({ do: 'dump.remove', dump: 'same.txt' })
  expect(saved.count).toBe(1)
})
test('A1 halves of pairs', () => {
  expect(placeSpans([2, 4], [{ start: 0, was: '😀😁', now: '😁' }])).toEqual([0, 2])
})
test('D5 open flags follow typed edits', async () => {
  memory.flags = () => [{ kind: 'debris', in: 'raw', ranges: [7, 15], message: 'm', fix: '' }]
  await take(['t one\n\nbody one here.\n'], 'fix.txt', false)
  const { id, text } = await memory.view(2)
  expect(text.slice(0, 8)).toBe('body one')
  await memory.must({ do: 'text.replace', article: id, changes: [{ start: 0, end: 8, with: '' }] })
  expect((await memory.view(2)).flags[0]!.places[0]!.state).toBe('gone')
  expect(memory.desk.columns.flags[2]).toBe(0)
})
test('U1 verify sees a broken column', async () => {
  memory.desk.columns.removed[0] = 1
  memory.desk.columns.site[1] = 0; memory.desk.columns.titles.set(1, 'else')
  expect(await wrong()).not.toEqual([])
})
test('J5 a store ahead of an empty journal is not deleted when it cannot be read', async () => {
  memory.journal.splice(0)
  const { recovery } = await memory.restart()
  expect(recovery?.kind).toBe('journal-behind')
  await memory.desk.database.columns.put({ name: 'head', value: { broken: true } })
  const second = await memory.restart()
  expect([second.recovery?.kind, memory.desk.columns.count]).not.toEqual([undefined, 0])
})
test('I3 a broken batch is answered', async () => {
  const answer = await takeJob(memory.desk, begun, { type: 'batch', index: 0, sha256: 'x', head: new Uint8Array([1, 2, 3]), pack: new Uint8Array(0) }).catch((e: Error) => ({ type: 'threw', e: e.message }))
  expect(answer.type).toBe('refused')
})
test('U3 what changes nothing leaves redo alone', async () => {
  await memory.must({ do: 'tag.add', target: { query: 'all' }, tag: 'x' })
  await memory.must({ do: 'undo' })
  await memory.must({ do: 'tag.remove', target: { query: 'all' }, tag: 'none-has-it' })
  expect(memory.desk.redo.length).toBe(1)
})
test('U1 an action carries the name that the editor has now', async () => {
  const call = memory.desk.call
  Object.assign(memory.desk, { call: (name: never, ask: never) => (name === 'hello' ? done({ desk: 'desk-1', name: 'Desk', editor: 'Nia', version: '0', stored: true, journalSeq: 0 }) : call(name, ask)) })
  await createAnswers(memory.desk, null, (work) => work(), memory.inspecting).act({ do: 'note.add', article: '#1', text: 'x' })
  expect((await memory.view(0)).notes[0]!.by).toBe('Nia')
})
test('Q5 what is in the bin is in no result that does not ask for it', async () => {
  await memory.must({ do: 'article.remove', target: { articles: ['#1'] } })
  const taggedBy = async (query: string): Promise<unknown[]> => {
    const { count } = await memory.must({ do: 'tag.add', target: { query }, tag: query.replace(':', '-') })
    return [count, (await memory.views()).map(({ tags }) => tags.includes(query.replace(':', '-')))]
  }
  expect(await taggedBy('all')).toEqual([1, [false, true]])
  expect(await taggedBy('is:removed')).toEqual([1, [true, false]])
})
test('Q1 many identifiers are found in one pass', async () => {
  const many = Array.from({ length: 30 }, (_, index) => `body ${index}\n\nwords of article ${index}.\n`)
  await take(many, 'many.txt', false)
  const ids = (await memory.views()).map(({ id }) => id)
  expect(await memory.must({ do: 'tag.add', target: { articles: ids }, tag: 'all' })).toMatchObject({ count: 32 })
  expect(await memory.act({ do: 'tag.add', target: { articles: [...ids, `${'0'.repeat(16)}-0-1`] }, tag: 'x' })).toMatchObject({ failure: { code: 'no-article' } })
})
test('J5 a row that cannot be read is no desk without it', async () => {
  await memory.desk.database.columns.clear()
  await memory.desk.database.articles.put({ page: 0, articles: null as never })
  expect((await memory.restart()).recovery).toMatchObject({ kind: 'rebuilt', articles: 2, lost: [] })
})
