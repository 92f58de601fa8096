// Batches that wait are written together: what comes of it is what comes of one after the other.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packBatch, unpackBatches } from '../../../shared/dump/batch'
import type { BatchMessage } from '../../../shared/port'
import { takeBatches } from '../../../renderer/store/intake'
import { keepColumns } from '../../../renderer/store/kept-columns'
import { snapshot } from '../../../renderer/store/snapshot'
import { verify } from '../../../renderer/store/verify'
import { createDesk, fileOf, hex, makeBatch, type MemoryDesk } from './memory-desk'

let memory: MemoryDesk
beforeEach(async () => { memory = await createDesk() })
afterEach(() => memory.close())

const most = 300

/** A dump of many articles as four batches; the second has debris, the third brings a label of its own. */
async function messages(): Promise<BatchMessage[]> {
  const whole = unpackBatches((await makeBatch(Array.from({ length: most }, (_, index) => `Title ${index}\n\nWords of article ${index}.\n`))).bytes)[0]!
  const cuts = [0, 70, 140, 200, most]
  return Promise.all(cuts.slice(1).map(async (end, index): Promise<BatchMessage> => {
    const ranges = whole.head.articles.slice(cuts[index], end)
    const [packStart, packEnd] = [ranges[0]!.start, ranges.at(-1)!.end]
    const between = index === 1 ? [{ kind: 'debris', start: packStart, end: ranges[0]!.end }] as const : []
    const articles = ranges.slice(between.length)
    const label = index === 2 ? { labels: [{ name: 'came along' }] as never } : {}
    const parts = packBatch({ ...whole.head, ...label, index, between, rhythm: index === 0 ? whole.head.rhythm : null, packStart, packEnd, map: [packStart, packStart, packEnd - packStart], articles, checkpoint: end === most ? null : { at: end } }, whole.pack.subarray(packStart, packEnd))
    const bytes = fileOf(parts)
    const sha256 = await hex(bytes)
    memory.batches.set(sha256, bytes)
    return { type: 'batch', index, sha256, ...parts }
  }))
}

async function stored(): Promise<unknown> {
  const { database } = memory.desk
  const tables = await Promise.all([database.dumps, database.packs, database.articles, database.batches, database.schemes].map((table) => table.toArray()))
  // Flags are inspection's, which comes later.
  await keepColumns(memory.desk)
  const columns = (await database.columns.toArray()).filter(({ name }) => name !== 'flags').map(({ name, value }) => (name === 'head' ? { ...value as object, stamp: 0, inspected: [] } : { name, value }))
  return { tables, columns, dumps: memory.desk.dumps, lines: memory.journal.map((line) => ({ ...JSON.parse(line), at: '' })) }
}

test('I3 batches that wait come in as one after the other, and a rebuilt desk is the same', async () => {
  const given = await messages()
  const answers = await takeBatches(memory.desk, given)
  expect(answers).toEqual(given.map(({ index }) => ({ type: 'committed', index })))
  const together = await stored()
  expect((await verify(memory.desk)).checks.flatMap(({ wrong }) => wrong)).toEqual([])
  await memory.close()
  await memory.open()
  expect(memory.opened.recovery?.kind).toBe('rebuilt')
  expect(await stored()).toEqual(together)
  await memory.close()
  memory = await createDesk()
  for (const message of await messages()) expect(await takeBatches(memory.desk, [message])).toEqual([{ type: 'committed', index: message.index }])
  expect(await stored()).toEqual(together)
})

/** Small dumps, a batch each, and between them the batches of a larger one. */
async function several(): Promise<BatchMessage[]> {
  const larger = await messages()
  const small = await Promise.all(['one', 'two', 'three', 'four'].map(async (name): Promise<BatchMessage> => {
    const { head, pack } = unpackBatches((await makeBatch([`Title of ${name}\n\nWords.\n`, `Again ${name}\n\nMore words.\n`])).bytes)[0]!
    const parts = packBatch({ ...head, dump: { ...head.dump, sha256: await hex(new TextEncoder().encode(name)), name } }, pack)
    const bytes = fileOf(parts)
    const sha256 = await hex(bytes)
    memory.batches.set(sha256, bytes)
    return { type: 'batch', index: 0, sha256, ...parts }
  }))
  return [small[0]!, small[1]!, larger[0]!, larger[1]!, small[2]!, larger[2]!, larger[3]!, small[3]!]
}

test('I3 batches of several dumps that wait come in as one after the other, and a rebuilt desk is the same', async () => {
  const given = await several()
  const before = memory.journal.length
  expect(await takeBatches(memory.desk, given)).toEqual(given.map(({ index }) => ({ type: 'committed', index })))
  expect(memory.journal.length).toBe(before + given.length)
  const together = await stored()
  expect((await verify(memory.desk)).checks.flatMap(({ wrong }) => wrong)).toEqual([])
  expect(memory.desk.dumps.slice(1).map(({ dump, name, articles, state }) => [dump, name, articles, state])).toEqual([[1, 'one', 2, 'whole'], [2, 'two', 2, 'whole'], [3, expect.any(String), most - 1, 'whole'], [4, 'three', 2, 'whole'], [5, 'four', 2, 'whole']])
  await memory.close()
  await memory.open()
  expect(await stored()).toEqual(together)
  await memory.close()
  memory = await createDesk()
  for (const message of await several()) expect(await takeBatches(memory.desk, [message])).toEqual([{ type: 'committed', index: message.index }])
  expect(await stored()).toEqual(together)
})

test('I3 behind a batch that is broken or out of order none comes in, and before it all do', async () => {
  const [first, second, third, last] = (await messages()) as [BatchMessage, BatchMessage, BatchMessage, BatchMessage]
  const broken = await takeBatches(memory.desk, [first, { ...second, head: new Uint8Array([1, 2, 3]) }, third])
  expect(broken.map((answer) => (answer.type === 'refused' ? answer.failure.code : answer.type))).toEqual(['committed', 'damaged', 'other-job'])
  const skipped = await takeBatches(memory.desk, [second, last])
  expect(skipped.map((answer) => (answer.type === 'refused' ? answer.failure.code : answer.type))).toEqual(['committed', 'other-job'])
  expect(memory.desk.dumps[1]).toMatchObject({ state: 'partial', batches: 2, articles: 139, checkpoint: { at: 140 } })
  expect((await takeBatches(memory.desk, [third, last])).map(({ type }) => type)).toEqual(['committed', 'committed'])
  expect((await verify(memory.desk)).checks.flatMap(({ wrong }) => wrong)).toEqual([])
})

/** Small dumps whose batches share a file. */
async function shared(names: readonly string[]): Promise<BatchMessage[]> {
  const all = await Promise.all(names.map(async (name) => {
    const { head, pack } = unpackBatches((await makeBatch([`Title of ${name}\n\nWords.\n`, `Again ${name}\n\nMore words.\n`])).bytes)[0]!
    return packBatch({ ...head, dump: { ...head.dump, sha256: await hex(new TextEncoder().encode(name)), name } }, pack)
  }))
  const bytes = fileOf(...all)
  const sha256 = await hex(bytes)
  memory.batches.set(sha256, bytes)
  return all.map((parts, part) => ({ type: 'batch', index: 0, sha256, part, ...parts }))
}

test('I3 small dumps of one file come in together, but one that does not fit, and a desk that is rebuilt of the journal or of a snapshot is the same', async () => {
  const before = memory.journal.length
  expect((await takeBatches(memory.desk, await shared(['one', 'two', 'three']))).map(({ type }) => type)).toEqual(['committed', 'committed', 'committed'])
  // Another job has brought the middle one in meanwhile.
  expect((await takeBatches(memory.desk, await shared(['four', 'two', 'five']))).map(({ type }) => type)).toEqual(['committed', 'refused', 'committed'])
  // A refusal parts a file in two lines.
  expect(memory.journal.slice(before).map((line) => JSON.parse(line).parts)).toEqual([[0, 1, 2], [0], [2]])
  expect(memory.desk.dumps.slice(1).map(({ name, articles, state }) => [name, articles, state])).toEqual(['one', 'two', 'three', 'four', 'five'].map((name) => [name, 2, 'whole']))
  expect((await verify(memory.desk)).checks.flatMap(({ wrong }) => wrong)).toEqual([])
  const whole = await stored()
  await memory.close()
  await memory.open()
  expect(await stored()).toEqual(whole)
  expect((await snapshot(memory.desk)).ok).toBe(true)
  const { journal } = memory
  // So that nothing but the snapshot can have brought them back.
  const lines = journal.splice(0, journal.length, JSON.stringify({ seq: memory.desk.seq, at: '', do: 'gap', from: 1 }))
  await memory.close()
  await memory.open()
  expect((await verify(memory.desk)).checks.flatMap(({ wrong }) => wrong)).toEqual([])
  journal.splice(0, journal.length, ...lines)
  expect(await stored()).toEqual(whole)
})
