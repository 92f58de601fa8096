// A cancel that keeps nothing takes out all that its run brought in, whole dumps too, and nothing else.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packBatch, unpackBatch } from '../../../shared/batch'
import { nothingBegun, type Begun } from '../../../renderer/store/drop'
import { takeJob } from '../../../renderer/store/intake'
import { verify } from '../../../renderer/store/verify'
import { createDesk, makeBatch, type MemoryDesk } from './memory-desk'

let memory: MemoryDesk
beforeEach(async () => { memory = await createDesk() })
afterEach(() => memory.close())

/** A dump of one article, within a run; answers its hash. */
async function take(run: Begun, name: string, partial = false): Promise<string> {
  const made = await makeBatch([`The ${name} ferry\n\nIt came in with ${name} and went out again.\n`])
  const { head, pack } = unpackBatch(made.bytes)
  const dump = { ...head.dump, name }
  const bytes = packBatch({ ...head, job: 'job', dump, checkpoint: partial ? { at: 1 } : null }, pack)
  memory.batches.set(`${name}-hash`, bytes)
  await takeJob(memory.desk, run, { type: 'begin', job: 'job', dump })
  expect(await takeJob(memory.desk, run, { type: 'batch', index: 0, sha256: `${name}-hash`, bytes })).toMatchObject({ type: 'committed' })
  return dump.sha256
}

const standing = async (): Promise<readonly string[]> => (await memory.liveViews()).map(({ fields }) => fields.title ?? '').filter((title) => title.endsWith('ferry'))

test('I3 what the run brought in goes, but what people worked on, and what was here before', async () => {
  await take(nothingBegun(), 'early')
  const run = nothingBegun()
  await take(run, 'first')
  const worked = await take(run, 'second')
  await take(run, 'third', true)
  const { id } = (await memory.views()).find(({ fields }) => fields.title?.includes('second'))!
  await memory.must({ do: 'tag.add', target: { articles: [id] }, tag: 'mine' })
  expect(await takeJob(memory.desk, run, { type: 'drop', job: 'job', all: true })).toEqual({ type: 'dropped', stay: [worked] })
  expect(await standing()).toEqual(['The early ferry', 'The second ferry'])
  expect((await verify(memory.desk)).checks.flatMap(({ wrong }) => wrong)).toEqual([])
  // Once more takes out nothing, and what was taken out comes in again.
  expect(await takeJob(memory.desk, run, { type: 'drop', job: 'job', all: true })).toEqual({ type: 'dropped', stay: [worked] })
  await take(nothingBegun(), 'first')
  expect(await standing()).toEqual(['The early ferry', 'The second ferry', 'The first ferry'])
  // So does a store that is rebuilt from the journal.
  await memory.close()
  await memory.open()
  expect(await standing()).toEqual(['The early ferry', 'The second ferry', 'The first ferry'])
})
