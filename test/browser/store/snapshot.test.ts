// Snapshots as a short cut, journals that lag behind, and drops that leave people's work alone.
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { packBatch, unpackBatches } from '../../../shared/dump/batch'
import type { StoreMessage } from '../../../shared/port'
import { nothingBegun, type Begun } from '../../../renderer/store/drop'
import { takeJob } from '../../../renderer/store/intake'
import { databaseName } from '../../../renderer/store/open'
import { writeGap } from '../../../renderer/store/replay'
import { snapshot } from '../../../renderer/store/snapshot'
import { verify } from '../../../renderer/store/verify'
import { createDesk, fileOf, makeBatch, type MemoryDesk } from './memory-desk'

let memory: MemoryDesk
beforeEach(async () => { memory = await createDesk() })
afterEach(() => memory.close())

const wrong = async () => (await verify(memory.desk)).checks.flatMap((check) => check.wrong)

async function loseStore(): Promise<void> {
  memory.desk.database.close()
  await Dexie.delete(databaseName)
}

/** A bit of everything that a snapshot has to hold, a split with its new articles as well. */
async function work(): Promise<void> {
  const { version } = await memory.view(0)
  await memory.must({ do: 'annotation.add', article: '#1', spans: [0, 5], label: 'person', version })
  await memory.must({ do: 'text.replace', article: '#1', changes: [{ start: 0, end: 5, with: 'Sir Isaac' }], version })
  await memory.must({ do: 'tag.add', target: { query: 'all' }, tag: 'science/light' })
  await memory.must({ do: 'status.set', target: { articles: ['#2'] }, status: 'rejected', reason: 'too short' })
  await memory.must({ do: 'article.split', article: '#2', at: (await memory.desk.packs.bytes(0, 0, 1)).length + 30 })
  await memory.must({ do: 'note.add', article: '#1', text: 'Look again.' })
  await memory.must({ do: 'undo' })
}

describe('a rebuild', () => {
  test('J5 begins with the last snapshot, and reads the journal after it only', async () => {
    await work()
    expect(await snapshot(memory.desk)).toMatchObject({ ok: true })
    const { seq } = memory.desk
    await memory.must({ do: 'tag.add', target: { articles: ['#1'] }, tag: 'later' })
    const before = await memory.views()
    const [undo, redo] = [memory.desk.undo.length, memory.desk.redo.length]
    await loseStore()
    memory.read.length = 0
    const { recovery } = await memory.open()
    expect(recovery).toMatchObject({ kind: 'rebuilt', lost: [] })
    expect(memory.read[0]).toBe(seq)
    expect(memory.told.filter(({ type }) => type === 'recovering')).toEqual([
      { type: 'recovering', cause: 'unreadable', steps: seq + 1 },
      { type: 'recovering', snapshot: { seq, done: 0, total: 1 } },
      { type: 'recovering', snapshot: { seq, done: 1, total: 1 } },
    ])
    expect(await memory.views()).toEqual(before)
    expect([memory.desk.undo.length, memory.desk.redo.length]).toEqual([undo, redo])
    expect(await wrong()).toEqual([])
    await memory.must({ do: 'undo', times: undo })
    await memory.restart()
    expect((await memory.liveViews()).map(({ tags, annotations, version }) => [tags, annotations.length, version])).toEqual([[[], 0, 0], [[], 0, 0]])
  })

  test('J5 has batches that came behind articles made by hand under their numbers', async () => {
    await memory.must({ do: 'article.split', article: '#1', at: 40 })
    const { head, pack } = unpackBatches((await makeBatch(['Third of them\n\nIt came in behind the split.\n'])).bytes)[0]!
    const parts = packBatch(head, pack)
    memory.batches.set('third-hash', fileOf(parts))
    expect(await takeJob(memory.desk, nothingBegun(), { type: 'batch', index: 0, sha256: 'third-hash', ...parts })).toMatchObject({ type: 'committed' })
    await memory.inspecting.cover(null)
    await snapshot(memory.desk)
    const before = await memory.liveViews()
    await loseStore()
    memory.read.length = 0
    expect((await memory.open()).recovery).toMatchObject({ kind: 'rebuilt', lost: [] })
    expect([await memory.liveViews(), memory.read[0]]).toEqual([before, memory.desk.seq])
    expect(await wrong()).toEqual([])
  })

  test('J5 holds all rows of a table, however many', async () => {
    const rows = Array.from({ length: 1203 }, (_, at) => ({ id: `n${at}`, article: 0, text: `Note ${at}`, by: 'Mara', at: '2026-01-01T00:00:00.000Z', replies: [] }))
    await memory.desk.database.notes.bulkPut(rows)
    await snapshot(memory.desk)
    await loseStore()
    await memory.open()
    expect(await memory.desk.database.notes.count()).toBe(rows.length)
  })

  test('J5 goes by the whole journal where the snapshot does not make a desk', async () => {
    await work()
    await snapshot(memory.desk)
    const before = await memory.views()
    const lines = memory.snapshots.get(memory.desk.seq)!
    lines.splice(lines.findIndex((line) => line.includes('"table":"made"')), 1)
    await loseStore()
    memory.read.length = 0
    expect((await memory.open()).recovery).toMatchObject({ kind: 'rebuilt', lost: [] })
    expect(memory.read[0]).toBe(0)
    expect(await memory.views()).toEqual(before)
    expect(await wrong()).toEqual([])
  })
})

describe('a journal that lags behind', () => {
  test('J2 J5 is bridged by a snapshot, so that a later rebuild has everything', async () => {
    await work()
    const lost = 3
    memory.journal.splice(memory.journal.length - lost)
    const { recovery } = await memory.restart()
    expect(recovery).toMatchObject({ kind: 'journal-behind', commands: lost })
    await memory.must({ do: 'tag.add', target: { articles: ['#1'] }, tag: 'later' })
    expect(await wrong()).toEqual([])
    const before = await memory.views()
    expect((await memory.restart()).recovery).toBeNull()
    await loseStore()
    expect((await memory.open()).recovery).toMatchObject({ kind: 'rebuilt', lost: [] })
    expect(await memory.views()).toEqual(before)
    expect(await wrong()).toEqual([])
  })

  test('J2 J5 takes nothing more where the snapshot cannot be taken: it would be missing in the next rebuild', async () => {
    await work()
    memory.journal.splice(memory.journal.length - 3)
    const lines = memory.journal.length
    memory.refused.add('snapshot.begin')
    expect((await memory.restart()).recovery).toMatchObject({ kind: 'journal-behind', message: expect.stringContaining('so nothing can be changed') })
    expect(await memory.act({ do: 'tag.add', target: { articles: ['#1'] }, tag: 'later' })).toMatchObject({ ok: false, failure: { code: 'damaged-desk' } })
    expect(memory.journal).toHaveLength(lines)
  })

  test('J2 of hundreds of thousands of changes is looked through whole', async () => {
    const line = { seq: memory.desk.seq + 300_000, at: '2026-01-01T00:00:00.000Z', do: 'gap' as const, from: memory.desk.seq + 1 }
    await memory.desk.call('journal.append', { lines: [JSON.stringify(line)] })
    await writeGap(memory.desk, line)
    await memory.must({ do: 'tag.add', target: { articles: ['#1'] }, tag: 'later' })
    expect(await wrong()).toEqual([])
    memory.journal.pop()
    expect(await wrong()).toEqual([`change ${line.seq + 1} is not in the journal`])
  })

  test('J5 a hole in the journal without a snapshot is told, and nothing is taken', async () => {
    await work()
    memory.journal.splice(3, 1)
    await loseStore()
    const { recovery } = await memory.open()
    expect(recovery).toMatchObject({ kind: 'damaged' })
    expect(recovery?.lost[0]).toContain('Change 4 is not in the journal.')
    expect((await memory.act({ do: 'tag.add', target: { query: 'all' }, tag: 'x' })).ok).toBe(false)
  })

  test('J5 a store that cannot be read is emptied only where the journal has everything', async () => {
    await work()
    await memory.desk.database.columns.clear()
    await memory.desk.database.articles.put({ page: 0, articles: null as never })
    const [line] = memory.journal.splice(3, 1)
    const { recovery } = await memory.restart()
    expect(recovery).toMatchObject({ kind: 'damaged' })
    expect(recovery?.message).toContain('Nothing was deleted')
    expect([await memory.desk.database.dumps.count(), await memory.desk.database.articles.count()]).toEqual([1, 1])
    memory.journal.splice(3, 0, line!)
    expect((await memory.restart()).recovery).toMatchObject({ kind: 'rebuilt', lost: [] })
    expect(await wrong()).toEqual([])
  })
})

describe('a store that refuses what the journal took', () => {
  test('J1 is brought up to date with the next change, in order', async () => {
    await work()
    const { commands } = memory.desk.database
    const refuse = (): never => { throw new Error('no room') }
    commands.hook('creating', refuse)
    expect(await memory.act({ do: 'tag.add', target: { articles: ['#1'] }, tag: 'refused' })).toMatchObject({ ok: false, failure: { code: 'store-write' } })
    expect(await memory.act({ do: 'tag.add', target: { articles: ['#1'] }, tag: 'again' })).toMatchObject({ ok: false, failure: { code: 'reopen' } })
    commands.hook('creating').unsubscribe(refuse)
    await memory.must({ do: 'tag.add', target: { articles: ['#1'] }, tag: 'taken' })
    expect((await memory.view(memory.live()[0]!)).tags).toEqual(expect.arrayContaining(['refused', 'taken']))
    expect(await wrong()).toEqual([])
    await memory.must({ do: 'undo', times: 2 })
    expect((await memory.view(memory.live()[0]!)).tags).not.toContain('refused')
    expect((await memory.restart()).recovery).toBeNull()
    expect(await wrong()).toEqual([])
  })
  test('J1 is opened anew where the disk closed it, and brought up to date', async () => {
    await work()
    memory.desk.database.close()
    expect(await memory.act({ do: 'tag.add', target: { articles: ['#1'] }, tag: 'refused' })).toMatchObject({ ok: false, failure: { code: 'store-write' } })
    await memory.must({ do: 'tag.add', target: { articles: ['#1'] }, tag: 'taken' })
    expect((await memory.view(memory.live()[0]!)).tags).toEqual(expect.arrayContaining(['refused', 'taken']))
    expect(await wrong()).toEqual([])
  })
})

describe('a drop', () => {
  const texts = ['First of the dump\n\nbody of the first.\n', 'Second of the dump\n\nbody of the second.\n']
  let begun: Begun

  /** Sends the batches of a dump of two articles, one article each, from batch `from` on; the last only where `whole`. */
  async function take(from: number, whole: boolean): Promise<StoreMessage> {
    const made = await makeBatch(texts)
    const { head, pack } = unpackBatches(made.bytes)[0]!
    begun = nothingBegun()
    let answer = await takeJob(memory.desk, begun, { type: 'begin', job: 'job', place: '0-0', dump: head.dump })
    for (let index = from; index < (whole ? 2 : 1 + from); index += 1) {
      const article = head.articles[index]!
      const part = pack.slice(article.start, article.end)
      const parts = packBatch({ ...head, index, rhythm: index === 0 ? head.rhythm : null, packStart: article.start, packEnd: article.end, map: [article.start, article.start, part.length], articles: [article], checkpoint: index === 1 && whole ? null : { at: index + 1 } }, part)
      const bytes = fileOf(parts)
      const sha256 = `hash-${index}-${whole}`
      memory.batches.set(sha256, bytes)
      answer = await takeJob(memory.desk, begun, { type: 'batch', index, sha256, ...parts })
    }
    return answer
  }
  const drop = () => takeJob(memory.desk, begun, { type: 'drop', job: 'job', of: begun.dump!.sha256 })
  const titles = async () => (await memory.liveViews()).map(({ fields }) => fields.title).slice(2)

  test('I3 takes out what a fresh run brought', async () => {
    await take(0, false)
    expect(await titles()).toEqual(['First of the dump'])
    expect(await drop()).toEqual({ type: 'dropped' })
    expect(await titles()).toEqual([])
    await memory.inspecting.cover(null)
    await take(0, true)
    await memory.inspecting.cover(null)
    expect(await titles()).toEqual(['First of the dump', 'Second of the dump'])
    expect(await wrong()).toEqual([])
  })

  test('I3 what several runs brought in and took out stays out after a restart', async () => {
    await take(0, false)
    for (let run = 0; run < 2; run += 1) {
      await take(1, false)
      expect(await drop()).toEqual({ type: 'dropped' })
    }
    expect(await titles()).toEqual(['First of the dump'])
    await memory.restart()
    expect(await titles()).toEqual(['First of the dump'])
    expect(await wrong()).toEqual([])
  })

  test('U1 takes nothing out of a run that people worked on', async () => {
    await take(0, false)
    await memory.must({ do: 'tag.add', target: { articles: ['#3'] }, tag: 'mine' })
    expect(await drop()).toEqual({ type: 'kept', articles: 1 })
    expect(await titles()).toEqual(['First of the dump'])
  })

  test('I3 U1 takes a run that went on back to where it began, with the work on the earlier part', async () => {
    await take(0, false)
    await memory.must({ do: 'tag.add', target: { articles: ['#3'] }, tag: 'mine' })
    await take(1, false)
    expect(await titles()).toHaveLength(2)
    expect(await drop()).toEqual({ type: 'dropped' })
    const check = async () => {
      expect(await titles()).toEqual(['First of the dump'])
      expect((await memory.view(2)).tags).toEqual(['mine'])
      await memory.inspecting.cover(null)
      expect(memory.desk.dumps[1]).toMatchObject({ batches: 1, articles: 1, state: 'partial', checkpoint: { at: 1 } })
      expect(await wrong()).toEqual([])
    }
    await check()
    await memory.restart()
    await check()
    await loseStore()
    await memory.open()
    await check()
    await snapshot(memory.desk)
    await loseStore()
    await memory.open()
    await check()
    expect(await take(1, true)).toEqual({ type: 'committed', index: 1 })
    expect(await titles()).toEqual(['First of the dump', 'Second of the dump'])
    expect(memory.desk.dumps[1]).toMatchObject({ batches: 2, articles: 2, state: 'whole' })
    expect(await wrong()).toEqual([])
  })
})
