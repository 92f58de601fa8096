// Takes a job's batches in: journal line, then one strict transaction with pack, articles, dump, checkpoint and sequence.
// A rebuilt desk reads the same lines and the same batch files, so articles keep their numbers.
import { unpackBatch, type Batch } from '../../shared/batch'
import type { ArticleNumber } from '../../shared/article'
import type { DumpRecord } from '../../shared/dump'
import type { BatchHead, JobMessage, StoreMessage } from '../../shared/port'
import { failed, type Result } from '../../shared/result'
import { broughtPatches } from './brought'
import { applyAll, rowOf } from './commit'
import type { Desk } from './desk'
import { begin, isWorkedOn, writeDrop, type Begun, type DropLine } from './drop'
import { earlierDumps, knownDump, replaceable, replacedPatches } from './longer'
import { keepPages, pagesWith } from './pages'
import type { DumpRow } from './schema'
import { rememberWords } from './words'

/** Journal line of a batch. */
export interface BatchLine {
  readonly seq: number
  readonly at: string
  readonly do: 'intake.batch'
  readonly sha256: string
  readonly first: number
  readonly count: number
  /** Articles of an earlier version that go into the bin: this dump has them otherwise, and nobody worked on them. */
  readonly replaced?: readonly ArticleNumber[]
}

/** A dump is its bytes: under another name, or in another archive, it is the same dump. */
function dumpOf(desk: Desk, { sha256 }: DumpRecord): DumpRow | undefined {
  return desk.dumps.find((dump) => dump.sha256 === sha256)
}

function dumpFor(desk: Desk, head: BatchHead): DumpRow {
  return dumpOf(desk, head.dump) ?? { ...head.dump, dump: desk.dumps.length, state: 'partial', removed: false, batches: 0, checkpoint: null, rhythm: head.rhythm ?? {}, articles: 0, between: [] }
}

export async function writeBatch(desk: Desk, line: BatchLine, { head, pack }: Batch): Promise<void> {
  const { database } = desk
  const before = dumpFor(desk, head)
  const { replaced = [] } = line
  const changes: Partial<DumpRow> = {
    batches: head.index + 1, checkpoint: head.checkpoint, articles: before.articles + head.articles.length, state: head.checkpoint === null ? 'whole' : 'partial',
    ...(head.report ? { report: head.report } : {}),
    ...(head.tail === undefined ? {} : { tail: head.tail }),
    ...(head.replaces ? { grown: { replaced: replaced.length, kept: head.replaces.length - replaced.length } } : {}),
  }
  const { dump } = before
  const articles = head.articles.map((article) => ({ ...article, dump }))
  const pages = await pagesWith(desk, articles)
  const patches = [...broughtPatches(desk, head, line), ...replacedPatches(replaced)]
  const marked = patches.length === 0 ? [] : [database.annotations, database.relations, database.notes, database.edits, database.corrections, database.schemes, database.commands]
  await database.transaction('rw', [database.dumps, database.packs, database.articles, database.batches, database.meta, ...marked], async () => {
    if (patches.length > 0) {
      await applyAll(desk, patches)
      await database.commands.put(rowOf({ seq: line.seq, at: line.at, by: 'import', words: `Came with ${head.dump.name}`, patches }, 'step'))
    }
    if (pack.length > 0) await database.packs.put({ dump, start: head.packStart, end: head.packEnd, map: head.map, bytes: pack.slice() })
    await database.articles.bulkPut(pages)
    // A dump may have thousands of batches: its row stays small, and what lies between articles is in theirs.
    if (before.batches === 0) await database.dumps.put({ ...before, ...changes })
    else await database.dumps.update(dump, changes)
    await database.batches.put({ dump, index: head.index, sha256: line.sha256, first: line.first, count: line.count, between: head.between })
    await database.meta.put({ key: 'lastSeq', value: line.seq })
  })
  keepPages(desk, pages)
  desk.packs.added(dump)
  desk.columns.append(articles)
  for (const patch of patches) {
    desk.columns.apply(patch, line.seq)
    rememberWords(desk.words, patch)
  }
  const after: DumpRow = { ...before, ...changes, between: head.between.length > 0 ? [...before.between, ...head.between] : before.between }
  desk.dumps = before.batches === 0 && dump === desk.dumps.length ? [...desk.dumps, after] : desk.dumps.map((other) => (other.dump === dump ? after : other))
  desk.seq = line.seq
}

async function journal(desk: Desk, line: BatchLine | DropLine): Promise<Result<null>> {
  if (desk.stuck) return failed('reopen', 'The last change is in the journal, but the store does not take it, so nothing more comes in.', 'Close the desk and open it again: it is brought in then.')
  return desk.call('journal.append', { lines: [JSON.stringify(line)] })
}

async function drop(desk: Desk, begun: Begun): Promise<StoreMessage> {
  const partial = begun.dump ? dumpOf(desk, begun.dump) : undefined
  if (partial?.state !== 'partial' || partial.batches === (begun.back?.batches ?? 0)) return { type: 'dropped' }
  if (await isWorkedOn(desk, begun, partial.dump)) return { type: 'kept', articles: partial.articles }
  const line: DropLine = { seq: desk.seq + 1, at: new Date().toISOString(), do: 'intake.drop', dump: partial.dump, first: begun.first, back: begun.back }
  const written = await journal(desk, line)
  if (!written.ok) return { type: 'refused', failure: written.failure }
  await writeDrop(desk, line)
  desk.tell({ type: 'changed', seq: line.seq, articles: null, what: ['rows', 'intake'] })
  return { type: 'dropped' }
}

/** Answers one message of a job. */
export async function takeJob(desk: Desk, begun: Begun, message: Exclude<JobMessage, { type: 'end' }>): Promise<StoreMessage> {
  if (message.type === 'drop') return drop(desk, begun)
  if (message.type === 'begin') {
    const known = dumpOf(desk, message.dump)
    await begin(desk, begun, message.dump, known)
    if (!known) return { type: 'fresh', earlier: earlierDumps(desk, message.dump) }
    if (known.state === 'whole') return knownDump(desk, known)
    return { type: 'resume', index: known.batches, articles: known.articles, checkpoint: known.checkpoint, rhythm: known.rhythm }
  }
  let batch: Batch
  try {
    batch = unpackBatch(message.bytes)
  } catch (error) {
    return { type: 'refused', failure: failed('damaged', `A batch came in damaged (${(error as Error).message}). What came in so far is safe.`, 'Import the file again.').failure }
  }
  const { head } = batch
  const expected = dumpOf(desk, head.dump)?.batches ?? 0
  if (head.index !== expected) return { type: 'refused', failure: failed('other-job', `${head.dump.name} is being brought in by another job.`, 'Wait until that one has ended.').failure }
  const seq = desk.seq + 1
  const line: BatchLine = { seq, at: new Date().toISOString(), do: 'intake.batch', sha256: message.sha256, first: desk.columns.count, count: head.articles.length, ...(head.replaces ? { replaced: await replaceable(desk, head.replaces) } : {}) }
  const written = await journal(desk, line)
  if (!written.ok) return { type: 'refused', failure: written.failure }
  try {
    await writeBatch(desk, line, batch)
  } catch (error) {
    desk.stuck = 'behind'
    return { type: 'refused', failure: failed('store-write', `The store did not take the batch (${(error as Error).message}).`, 'What came in so far is safe. Drop the file again: it goes on where it stopped.').failure }
  }
  desk.tell({ type: 'changed', seq, articles: null, what: ['rows', 'intake'] })
  return { type: 'committed', index: message.index }
}
