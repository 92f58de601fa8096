// Takes a job's batches in: journal line, then one strict transaction with pack, articles, dump, checkpoint and sequence.
// A rebuilt desk reads the same lines and the same batch files, so articles keep their numbers.
import { unpackBatch } from '../../shared/batch'
import type { DumpRecord } from '../../shared/dump'
import type { BatchHead, JobMessage, StoreMessage } from '../../shared/port'
import { failed, type Result } from '../../shared/result'
import { broughtPatches } from './brought'
import { applyAll, rowOf } from './commit'
import type { Desk } from './desk'
import { pagesWith } from './pages'
import type { DumpRow } from './schema'
import { rememberWords } from './words'

/** Journal lines of intake. */
export type IntakeLine =
  | { readonly seq: number; readonly at: string; readonly do: 'intake.batch'; readonly sha256: string; readonly first: number; readonly count: number }
  | { readonly seq: number; readonly at: string; readonly do: 'intake.drop'; readonly dump: number }

/** A dump is its bytes: under another name, or in another archive, it is the same dump. */
function dumpOf(desk: Desk, { sha256 }: DumpRecord): DumpRow | undefined {
  return desk.dumps.find((dump) => dump.sha256 === sha256)
}

function dumpFor(desk: Desk, head: BatchHead): DumpRow {
  const known = dumpOf(desk, head.dump)
  return known ?? { ...head.dump, dump: desk.dumps.length, state: 'partial', removed: false, batches: 0, checkpoint: null, rhythm: head.rhythm ?? {}, articles: 0, between: [] }
}

export async function writeBatch(desk: Desk, line: Extract<IntakeLine, { do: 'intake.batch' }>, bytes: Uint8Array): Promise<void> {
  const { head, pack } = unpackBatch(bytes)
  const { database } = desk
  const before = dumpFor(desk, head)
  const dump: DumpRow = {
    ...before, batches: head.index + 1, checkpoint: head.checkpoint, articles: before.articles + head.articles.length,
    between: [...before.between, ...head.between], state: head.checkpoint === null ? 'whole' : 'partial', ...(head.report ? { report: head.report } : {}),
  }
  const articles = head.articles.map((article) => ({ ...article, dump: dump.dump }))
  const pages = await pagesWith(desk, articles)
  const patches = broughtPatches(desk, head, line)
  const marked = patches.length === 0 ? [] : [database.annotations, database.relations, database.notes, database.edits, database.corrections, database.schemes, database.commands]
  await database.transaction('rw', [database.dumps, database.packs, database.articles, database.meta, ...marked], async () => {
    if (patches.length > 0) {
      await applyAll(desk, patches)
      await database.commands.put(rowOf({ seq: line.seq, at: line.at, by: 'import', words: `Came with ${head.dump.name}`, patches }, 'step'))
    }
    if (pack.length > 0) await database.packs.put({ dump: dump.dump, start: head.packStart, end: head.packEnd, map: head.map, bytes: pack.slice() })
    await database.articles.bulkPut(pages)
    await database.dumps.put(dump)
    await database.meta.put({ key: 'lastSeq', value: line.seq })
  })
  for (const page of pages) desk.pages.delete(page.page)
  desk.packs.added(dump.dump)
  desk.columns.append(articles)
  for (const patch of patches) {
    desk.columns.apply(patch, line.seq)
    rememberWords(desk.words, patch)
  }
  desk.dumps = [...desk.dumps.filter((other) => other.dump !== dump.dump), dump].sort((one, other) => one.dump - other.dump)
  desk.seq = line.seq
}

/** A dump that was broken off and is not wanted: its articles are retired, so their numbers are not used again. */
export async function writeDrop(desk: Desk, line: Extract<IntakeLine, { do: 'intake.drop' }>): Promise<void> {
  const dump = desk.dumps[line.dump]
  if (!dump) throw new RangeError(`dump ${line.dump} of ${desk.dumps.length}`)
  // The row stays, for numbers are places; its hash is forgotten, so the same file is new again.
  const forgotten: DumpRow = { ...dump, sha256: `dropped-${line.seq}`, removed: true, checkpoint: null }
  await desk.database.transaction('rw', [desk.database.dumps, desk.database.meta], async () => {
    await desk.database.dumps.put(forgotten)
    await desk.database.meta.put({ key: 'lastSeq', value: line.seq })
  })
  retire(desk, forgotten)
  desk.dumps = desk.dumps.map((other) => (other.dump === line.dump ? forgotten : other))
  desk.seq = line.seq
}

/** Takes the articles of a dropped dump out of all lists. */
export function retire(desk: Desk, dump: DumpRow): void {
  for (let number = 0; number < desk.columns.count; number += 1) if (desk.columns.dump[number] === dump.dump) desk.columns.retired[number] = 1
}

async function journal(desk: Desk, line: IntakeLine): Promise<Result<null>> {
  if (desk.stuck) return failed('reopen', 'The last change is in the journal but not in the store.', 'Close the desk and open it again.')
  return desk.call('journal.append', { lines: [JSON.stringify(line)] })
}

/** What a job last began: only that may be dropped. */
export interface Begun {
  dump: DumpRecord | null
}

/** Answers one message of a job. */
export async function takeJob(desk: Desk, begun: Begun, message: Exclude<JobMessage, { type: 'end' }>, whole: () => Promise<void>): Promise<StoreMessage> {
  if (message.type === 'begin') {
    begun.dump = message.dump
    const known = dumpOf(desk, message.dump)
    if (!known) return { type: 'fresh' }
    if (known.state === 'whole') return { type: 'known', articles: known.articles }
    return { type: 'resume', index: known.batches, articles: known.articles, checkpoint: known.checkpoint, rhythm: known.rhythm }
  }
  const at = new Date().toISOString()
  const seq = desk.seq + 1
  if (message.type === 'drop') {
    const partial = begun.dump ? dumpOf(desk, begun.dump) : undefined
    if (partial?.state !== 'partial') return { type: 'dropped' }
    const line: IntakeLine = { seq, at, do: 'intake.drop', dump: partial.dump }
    const written = await journal(desk, line)
    if (!written.ok) return { type: 'refused', failure: written.failure }
    await writeDrop(desk, line)
    desk.tell({ type: 'changed', seq, articles: null, what: ['rows', 'intake'] })
    return { type: 'dropped' }
  }
  let head: BatchHead
  try {
    head = unpackBatch(message.bytes).head
  } catch (error) {
    return { type: 'refused', failure: failed('damaged', `A batch came in damaged (${(error as Error).message}). What came in so far is safe.`, 'Import the file again.').failure }
  }
  const line: IntakeLine = { seq, at, do: 'intake.batch', sha256: message.sha256, first: desk.columns.count, count: head.articles.length }
  const written = await journal(desk, line)
  if (!written.ok) return { type: 'refused', failure: written.failure }
  try {
    await writeBatch(desk, line, message.bytes)
  } catch (error) {
    desk.stuck = true
    return { type: 'refused', failure: failed('store-write', `The store did not take the batch (${(error as Error).message}).`, 'Close the desk and open it again: what came in so far is safe.').failure }
  }
  if (head.checkpoint === null) await whole()
  desk.tell({ type: 'changed', seq, articles: null, what: ['rows', 'intake'] })
  return { type: 'committed', index: message.index }
}

