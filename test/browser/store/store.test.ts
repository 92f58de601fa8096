// The store in a real IndexedDB: actions, undo, restarts, replay and rebuilding come to the same desk.
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepColumns, readKept } from '../../../renderer/store/kept-columns'
import { databaseName } from '../../../renderer/store/open'
import { write } from '../../../renderer/store/commit'
import { verify } from '../../../renderer/store/verify'
import { watched } from '../../../renderer/store/watched'
import { unpackAnnotations } from '../../../shared/article/annotation-pack'
import type { Patch } from '../../../shared/command/patch'
import { createDesk, type MemoryDesk } from './memory-desk'

let memory: MemoryDesk
beforeEach(async () => { memory = await createDesk() })
afterEach(() => memory.close())

async function wrong(): Promise<string[]> {
  return (await verify(memory.desk)).checks.flatMap((check) => check.wrong)
}

/** A bit of everything; the last annotation is over `Faraday`. */
async function work(): Promise<void> {
  const { text, version } = await memory.view(0)
  const at = text.indexOf('Faraday')
  await memory.must({ do: 'annotation.add', article: '#1', spans: [at, at + 7], label: 'person', version })
  await memory.must({ do: 'text.replace', article: '#1', changes: [{ start: 0, end: 5, with: 'Sir Isaac' }], version })
  await memory.must({ do: 'tag.add', target: { query: 'all' }, tag: 'science/light' })
  await memory.must({ do: 'status.set', target: { articles: ['#2'] }, status: 'rejected', reason: 'too short' })
  await memory.must({ do: 'field.set', article: '#2', field: 'site', value: 'Example' })
  await memory.must({ do: 'note.add', article: '#1', text: 'Look again.' })
}

describe('actions', () => {
  test('T3 U1 each does what it says', async () => {
    const [first, second] = await memory.views()
    expect(first!.text).toBe('Isaac Newton met Michael Faraday in London. They spoke of light.\n\nNobody wrote it down.\n')
    expect(second!.text).toBe('The Newton Fund pays for ten years. It pays well. 😀 So it is.\n')
    await work()
    const [one, two] = await memory.views()
    expect(one).toMatchObject({ version: 1, tags: ['science/light'], annotations: [{ quote: 'Faraday', state: 'moved' }], notes: [{ text: 'Look again.' }] })
    expect(one!.text).toBe(`Sir ${first!.text}`)
    expect(two).toMatchObject({ status: 'rejected', reason: 'too short', tags: ['science/light'], fields: { site: 'Example' } })
    expect(await wrong()).toEqual([])
  })

  test('T5 an edit for another version is refused, and nothing is journalled', async () => {
    await work()
    const lines = memory.journal.length
    const refused = await memory.act({ do: 'text.replace', article: '#1', changes: [{ start: 0, end: 1, with: 'x' }], version: 0 })
    expect(refused).toMatchObject({ ok: false, failure: { code: 'stale' } })
    expect(memory.journal).toHaveLength(lines)
  })

  test('J1 what the journal does not take is nowhere in the store, and the next action is taken', async () => {
    await work()
    const before = await memory.views()
    const lines = memory.journal.length
    memory.refused.add('journal.append')
    expect(await memory.act({ do: 'tag.add', target: { query: 'all' }, tag: 'refused' })).toMatchObject({ ok: false, failure: { code: 'disk-full' } })
    expect([await memory.views(), memory.journal.length]).toEqual([before, lines])
    memory.refused.clear()
    await memory.must({ do: 'tag.add', target: { articles: ['#2'] }, tag: 'taken' })
    expect((await memory.view(1)).tags).toEqual(['science/light', 'taken'])
    expect((await memory.restart()).recovery).toBeNull()
    expect(await wrong()).toEqual([])
  })

  test('U1 an article that is looked at shows the annotations that it has now', async () => {
    const seen = async () => unpackAnnotations((await watched(memory.desk, { number: 0, known: null })).packed!, (await memory.view(0)).text, 0, []).map(({ quote }) => quote)
    const { text, version } = await memory.view(0)
    expect(await seen()).toEqual([])
    await memory.must({ do: 'annotation.add', article: '#1', spans: [text.indexOf('Faraday'), text.indexOf('Faraday') + 7], label: 'person', version })
    expect(await seen()).toEqual(['Faraday'])
    await memory.must({ do: 'undo' })
    expect(await seen()).toEqual([])
  })

  test('U1 U2 an annotation goes with its relations, and both come back', async () => {
    const { text, version } = await memory.view(0)
    const mark = async (words: string) => (await memory.must({ do: 'annotation.add', article: '#1', spans: [text.indexOf(words), text.indexOf(words) + words.length], label: 'person', version })).annotation!
    const [from, to] = [await mark('Newton'), await mark('Faraday')]
    await memory.must({ do: 'relation.add', from, to, label: 'met' })
    const before = await memory.view(0)
    await memory.must({ do: 'annotation.remove', annotation: to })
    const after = await memory.view(0)
    expect([before.relations.length, after.relations.length, after.annotations.map(({ id }) => id)]).toEqual([1, 0, [from]])
    await memory.must({ do: 'undo' })
    expect(await memory.view(0)).toEqual(before)
  })

  test('T3 changes that start at the same place are all done, in order', async () => {
    const { text } = await memory.view(0)
    await memory.must({ do: 'text.replace', article: '#1', changes: [{ start: 5, end: 5, with: 'A' }, { start: 5, end: 5, with: 'B' }, { start: 5, end: 12, with: '!' }] })
    expect((await memory.view(0)).text).toBe(`IsaacAB!${text.slice(12)}`)
  })

  test('U2 U3 U4 undo takes all back, redo does it again, and another action ends redo', async () => {
    const before = await memory.views()
    await work()
    const after = await memory.views()
    expect(await memory.must({ do: 'undo', times: 100 })).toMatchObject({ count: 6 })
    expect(await memory.views()).toEqual(before)
    expect(await memory.act({ do: 'undo' })).toMatchObject({ failure: { code: 'nothing-to-undo' } })
    await memory.restart()
    expect(await memory.must({ do: 'redo', times: 100 })).toMatchObject({ count: 6 })
    expect(await memory.views()).toEqual(after)
    await memory.must({ do: 'undo' })
    await memory.must({ do: 'tag.add', target: { articles: ['#1'] }, tag: 'other' })
    expect(await memory.act({ do: 'redo' })).toMatchObject({ failure: { code: 'nothing-to-redo' } })
    await memory.restart()
    expect(await memory.act({ do: 'redo' })).toMatchObject({ failure: { code: 'nothing-to-redo' } })
    expect(await wrong()).toEqual([])
  })
})

describe('patches of one command', () => {
  const note = (text: string) => ({ id: 'n', article: 0, text, by: 'Mara', at: '2026-11-27T08:00:00.000Z', replies: [] })
  const row = (before: unknown, after: unknown): Patch => ({ on: 'row', table: 'notes', key: 'n', before, after })

  test('U1 on one row are done in their order: what goes and comes back is there, what comes and goes is not', async () => {
    const apply = async (...patches: Patch[]) => {
      await write(memory.desk, { seq: memory.desk.seq + 1, at: '', by: 'Mara', do: 'change', words: 'Noted', patches })
      return (await memory.desk.database.notes.get('n'))?.text
    }
    expect(await apply(row(null, note('first')))).toBe('first')
    expect(await apply(row(note('first'), null), row(null, note('second')))).toBe('second')
    expect(await apply(row(note('second'), note('third')), row(note('third'), null))).toBeUndefined()
  })
})

describe('opening', () => {
  test('J1 a restart finds everything as it was', async () => {
    await work()
    await memory.must({ do: 'undo' })
    const before = await memory.views()
    const { recovery } = await memory.restart()
    expect(recovery).toBeNull()
    expect(await memory.views()).toEqual(before)
    expect([memory.desk.undo.length, memory.desk.redo.length]).toEqual([5, 1])
    expect(await wrong()).toEqual([])
  })

  test('J5 a store that cannot be read is not thrown away where the journal does not have all of it', async () => {
    await work()
    const { database, seq } = memory.desk
    memory.journal.splice(2)
    await database.columns.clear()
    await database.table('articles').put({ page: 0, articles: null })
    const { recovery } = await memory.restart()
    expect(recovery).toMatchObject({ kind: 'damaged' })
    expect([(await memory.desk.database.meta.get('lastSeq'))?.value, await memory.desk.database.notes.count()]).toEqual([seq, 1])
    expect((await memory.act({ do: 'tag.add', target: { query: 'all' }, tag: 'x' })).ok).toBe(false)
  })

  test('J5 a store that lost articles is rebuilt, and takes no new ones for them', async () => {
    await work()
    const before = await memory.views()
    await memory.desk.database.columns.clear()
    await memory.desk.database.articles.delete(0)
    expect((await memory.restart()).recovery).toMatchObject({ kind: 'rebuilt', articles: 2, lost: [] })
    expect(await memory.views()).toEqual(before)
    expect(await wrong()).toEqual([])
  })

  test('J1 columns that could not be kept whole are not read at the next start', async () => {
    await work()
    const { columns } = memory.desk.database
    const put = columns.bulkPut.bind(columns)
    columns.bulkPut = (() => Promise.reject(new Error('no room'))) as never
    await expect(keepColumns(memory.desk)).rejects.toThrow('no room')
    columns.bulkPut = put as never
    expect(await readKept(memory.desk.database)).toBeNull()
    const before = await memory.views()
    await memory.restart()
    expect(await memory.views()).toEqual(before)
  })

  test('J4 lines that the store has not seen are replayed', async () => {
    await work()
    await memory.must({ do: 'undo', times: 2 })
    const after = await memory.views()
    const journal = [...memory.journal]
    await memory.close()
    memory.journal.splice(3)
    await memory.open()
    expect(memory.opened.recovery?.kind).toBe('rebuilt')
    memory.journal.splice(0, Number.POSITIVE_INFINITY, ...journal)
    const { recovery } = await memory.restart()
    expect(recovery).toMatchObject({ kind: 'replayed', commands: journal.length - 3 })
    expect(await memory.views()).toEqual(after)
    expect(await memory.must({ do: 'redo', times: 9 })).toMatchObject({ count: 2 })
    expect(await wrong()).toEqual([])
  })

  test('J5 a store that is gone is rebuilt the same', async () => {
    await work()
    await memory.must({ do: 'undo' })
    const before = await memory.views()
    memory.desk.database.close()
    await Dexie.delete(databaseName)
    const { recovery } = await memory.open()
    expect(recovery).toMatchObject({ kind: 'rebuilt', articles: 2, lost: [] })
    expect(await memory.views()).toEqual(before)
    expect([memory.desk.undo.length, memory.desk.redo.length]).toEqual([5, 1])
    expect(await wrong()).toEqual([])
  })

  test('J5 a missing batch is told, and nothing more is taken', async () => {
    await work()
    memory.batches.clear()
    await memory.close()
    const { recovery } = await memory.open()
    expect(recovery?.kind).toBe('damaged')
    expect(recovery?.lost.length).toBeGreaterThan(0)
    const lines = memory.journal.length
    expect((await memory.act({ do: 'tag.add', target: { query: 'all' }, tag: 'x' })).ok).toBe(false)
    expect(memory.journal).toHaveLength(lines)
  })
})
