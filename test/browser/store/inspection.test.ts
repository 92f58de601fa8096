// Inspection in the background, in a real IndexedDB: rows are checkpoints, people's decisions outlive them.
import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Flag } from '../../../shared/article/article'
import { keepColumns } from '../../../renderer/store/kept-columns'
import { databaseName } from '../../../renderer/store/open'
import { verify } from '../../../renderer/store/verify'
import { createDesk, type MemoryDesk } from './memory-desk'

let memory: MemoryDesk
beforeEach(async () => { memory = await createDesk() })
afterEach(() => memory.close())

const wrong = async () => (await verify(memory.desk)).checks.flatMap((check) => check.wrong)
const flagsIn = async (number: number) => (await memory.view(number)).flags.map(({ kind, places }) => [kind, places.map(({ state }) => state)])
/** A place in the text is debris, and the article as a whole is short. */
const two: readonly Flag[] = [
  { kind: 'debris', in: 'raw', ranges: [20, 25], message: 'm', fix: '' },
  { kind: 'short', in: 'raw', ranges: [], message: 'm', fix: null },
]

/** What a later version of the detectors does to a desk: everything is due again. */
async function forget(): Promise<void> {
  await memory.desk.database.inspections.toCollection().modify({ version: 0 })
  await memory.desk.database.columns.clear()
}

test('D5 a row says what was found, and a restart finds it without inspecting', async () => {
  expect((await memory.desk.database.inspections.toArray()).map(({ page, found }) => [page, found.length])).toEqual([[0, 2]])
  const before = [...memory.desk.columns.flags.subarray(0, 2)]
  expect(before.every((bits) => bits > 0)).toBe(true)
  await memory.restart()
  memory.flags = () => { throw new Error('inspected again') }
  await memory.inspecting.cover(null)
  expect([...memory.desk.columns.flags.subarray(0, 2)]).toEqual(before)
  expect(await wrong()).toEqual([])
})

test('D5 what was dismissed and accepted stays so when later detectors inspect again', async () => {
  memory.flags = () => two
  await forget()
  await memory.restart()
  await memory.inspecting.cover(null)
  await memory.must({ do: 'fix.accept', article: '#1', kind: 'debris' })
  await memory.must({ do: 'fix.dismiss', article: '#2', kind: 'debris' })
  const states = [await flagsIn(0), await flagsIn(1)]
  expect(states).toEqual([[['debris', ['accepted']], ['short', []]], [['debris', ['dismissed']], ['short', []]]])
  const bits = [...memory.desk.columns.flags.subarray(0, 2)]
  await forget()
  await memory.restart()
  expect(memory.desk.inspected.counts).toEqual([])
  await memory.inspecting.cover(null)
  expect([await flagsIn(0), await flagsIn(1)]).toEqual(states)
  expect([...memory.desk.columns.flags.subarray(0, 2)]).toEqual(bits)
  expect(await wrong()).toEqual([])
})

test('U2 undo of a fix opens its flag in lists again, across a restart with columns of before', async () => {
  memory.flags = () => two
  await forget()
  await memory.restart()
  await memory.inspecting.cover(null)
  const open = memory.desk.columns.flags[0]
  await keepColumns(memory.desk)
  await memory.must({ do: 'fix.accept', article: '#1', kind: 'debris' })
  const settled = memory.desk.columns.flags[0]
  expect(settled).not.toBe(open)
  await memory.restart()
  expect(memory.desk.columns.flags[0]).toBe(settled)
  await memory.must({ do: 'undo' })
  expect(memory.desk.columns.flags[0]).toBe(open)
  expect(await wrong()).toEqual([])
})

test('J5 a rebuilt desk needs no inspections, and has them again in the background', async () => {
  const before = await memory.views()
  const bits = [...memory.desk.columns.flags.subarray(0, 2)]
  memory.desk.database.close()
  await Dexie.delete(databaseName)
  await memory.open()
  expect(memory.desk.inspected.counts).toEqual([])
  expect(await memory.views()).toEqual(before)
  await memory.inspecting.cover(null)
  expect([...memory.desk.columns.flags.subarray(0, 2)]).toEqual(bits)
  expect(await wrong()).toEqual([])
})

test('J1 a desk of the first schema version opens, and is inspected', async () => {
  memory.desk.database.close()
  const opened = await new Dexie(databaseName).open()
  const rows = await opened.table('articles').toArray()
  opened.close()
  await Dexie.delete(databaseName)
  const old = new Dexie(databaseName)
  old.version(1).stores({
    dumps: 'dump', packs: '[dump+start]', articles: 'page', edits: 'id, article', annotations: 'id, article', relations: 'id, article',
    notes: 'id, article', corrections: 'article', commands: 'seq, state, bulk, *articles', meta: 'key',
  })
  await old.open()
  await old.table('meta').bulkPut([{ key: 'desk', value: 'desk-1' }, { key: 'lastSeq', value: 0 }])
  expect(rows).toHaveLength(1)
  old.close()
  const { recovery } = await memory.open()
  expect(recovery).toMatchObject({ kind: 'replayed' })
  await memory.inspecting.cover(null)
  expect(await memory.views()).toHaveLength(2)
  expect(await wrong()).toEqual([])
})
