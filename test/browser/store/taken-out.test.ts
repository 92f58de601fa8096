// A cancel that keeps nothing takes out all that its run brought in, whole dumps too, and nothing else.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packBatch, unpackBatches } from '../../../shared/dump/batch'
import { nothingBegun, type Begun } from '../../../renderer/store/drop'
import { countInspected } from '../../../renderer/store/inspecting'
import { takeJob } from '../../../renderer/store/intake'
import { replaceable } from '../../../renderer/store/longer'
import { verify } from '../../../renderer/store/verify'
import { createDesk, fileOf, makeBatch, type MemoryDesk } from './memory-desk'

let memory: MemoryDesk
beforeEach(async () => { memory = await createDesk() })
afterEach(() => memory.close())

/** A dump of one article, within a run; answers its hash. */
async function take(run: Begun, name: string, partial = false): Promise<string> {
  const made = await makeBatch([`The ${name} ferry\n\nIt came in with ${name} and went out again.\n`])
  const { head, pack } = unpackBatches(made.bytes)[0]!
  const dump = { ...head.dump, name }
  const parts = packBatch({ ...head, job: 'job', place: name, dump, checkpoint: partial ? { at: 1 } : null }, pack)
  const bytes = fileOf(parts)
  memory.batches.set(`${name}-hash`, bytes)
  await takeJob(memory.desk, run, { type: 'begin', job: 'job', place: name, dump })
  expect(await takeJob(memory.desk, run, { type: 'batch', index: 0, sha256: `${name}-hash`, ...parts })).toMatchObject({ type: 'committed' })
  return dump.sha256
}

const standing = async (): Promise<readonly string[]> => (await memory.liveViews()).map(({ fields }) => fields.title ?? '').filter((title) => title.endsWith('ferry'))

test('I3 what the run brought in goes, but what people worked on, and what was here before', async () => {
  await take(nothingBegun(), 'early')
  const run = nothingBegun()
  const first = await take(run, 'first')
  const worked = await take(run, 'second')
  const third = await take(run, 'third', true)
  const { id } = (await memory.views()).find(({ fields }) => fields.title?.includes('second'))!
  await memory.must({ do: 'tag.add', target: { articles: [id] }, tag: 'mine' })
  expect(await takeJob(memory.desk, run, { type: 'drop', job: 'job', of: 'all' })).toEqual({ type: 'dropped', out: [third, first], stay: [worked] })
  expect(await standing()).toEqual(['The early ferry', 'The second ferry'])
  expect((await verify(memory.desk)).checks.flatMap(({ wrong }) => wrong)).toEqual([])
  // Nobody waits for the inspection of what is gone.
  const { desk, inspecting } = memory
  expect(countInspected(desk).total).toBe(desk.columns.count - 2)
  await inspecting.cover(null)
  expect(countInspected(desk)).toEqual({ done: desk.columns.count - 2, total: desk.columns.count - 2 })
  // Once more takes out nothing, and what was taken out comes in again.
  expect(await takeJob(memory.desk, run, { type: 'drop', job: 'job', of: 'all' })).toEqual({ type: 'dropped', out: [third, first], stay: [worked] })
  await take(nothingBegun(), 'first')
  expect(await standing()).toEqual(['The early ferry', 'The second ferry', 'The first ferry'])
  // So does a store that is rebuilt from the journal.
  await memory.close()
  await memory.open()
  expect(await standing()).toEqual(['The early ferry', 'The second ferry', 'The first ferry'])
})

test('U1 a cut that somebody kept, and lines marked as debris, are work: their dumps stay', async () => {
  const run = nothingBegun()
  const [kept, marked, untouched] = [await take(run, 'kept'), await take(run, 'marked'), await take(run, 'untouched')]
  const [, , article] = await memory.views()
  await memory.must({ do: 'cut.keep', article: article!.id })
  await memory.must({ do: 'debris.mark', dump: 'marked', start: 0, end: memory.desk.dumps[2]!.bytes })
  expect(await takeJob(memory.desk, run, { type: 'drop', job: 'job', of: 'all' })).toEqual({ type: 'dropped', out: [untouched], stay: [marked, kept] })
})

test('I6 U1 an article with a kept cut or marked lines is not replaced by a longer version, one that nobody touched is', async () => {
  await memory.must({ do: 'cut.keep', article: memory.names[0]! })
  expect(await replaceable(memory.desk, memory.names)).toEqual([1])
  await memory.must({ do: 'undo' })
  await memory.must({ do: 'tag.add', target: { articles: [memory.names[1]!] }, tag: 'mine' })
  expect(await replaceable(memory.desk, memory.names)).toEqual([0])
})

test('U1 a longer version that put articles into the bin is not taken out: they would be missing', async () => {
  const run = nothingBegun()
  const made = await makeBatch(['Newton met Faraday\n\nIsaac Newton met Michael Faraday in London, and again in Paris.\n'])
  const { head, pack } = unpackBatches(made.bytes)[0]!
  const dump = { ...head.dump, name: 'longer', follows: memory.desk.dumps[0]!.sha256 }
  const parts = packBatch({ ...head, job: 'job', place: 'longer', dump, replaces: [memory.names[0]!] }, pack)
  memory.batches.set('longer-hash', fileOf(parts))
  await takeJob(memory.desk, run, { type: 'begin', job: 'job', place: 'longer', dump })
  expect(await takeJob(memory.desk, run, { type: 'batch', index: 0, sha256: 'longer-hash', ...parts })).toMatchObject({ type: 'committed' })
  expect(await takeJob(memory.desk, run, { type: 'drop', job: 'job', of: 'all' })).toEqual({ type: 'dropped', out: [], stay: [dump.sha256] })
  expect((await memory.views()).map(({ removed }) => removed)).toEqual([true, false, false])
})

test('I3 what a process brought in that fell over before it told is the own of the next one of its job, at its place alone', async () => {
  const run = nothingBegun()
  const first = await take(run, 'first')
  const dump = { ...memory.desk.dumps.at(-1)! }
  const ask = (job: string, place: string) => takeJob(memory.desk, run, { type: 'begin', job, place, dump })
  expect(await ask('job', 'first')).toEqual({ type: 'known', articles: 1, mine: { articles: 1, resumed: false, report: null } })
  expect(await ask('job', 'a copy of it')).toEqual({ type: 'known', articles: 1 })
  expect(await ask('another job', 'first')).toEqual({ type: 'known', articles: 1 })
  expect(await takeJob(memory.desk, run, { type: 'drop', job: 'job', of: 'all' })).toEqual({ type: 'dropped', out: [first], stay: [] })
  expect(await standing()).toEqual([])
  // Of what lay here before, nothing goes: a job that goes on after a restart says so.
  await take(nothingBegun(), 'second')
  const later = nothingBegun()
  await takeJob(memory.desk, later, { type: 'begin', job: 'job', place: 'second', dump: { ...memory.desk.dumps.at(-1)! } })
  expect(await takeJob(memory.desk, later, { type: 'drop', job: 'job', of: 'all' })).toEqual({ type: 'dropped', out: [], stay: [] })
  expect(await standing()).toEqual(['The second ferry'])
})
