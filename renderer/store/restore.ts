// Makes a desk of a snapshot and the backed-up batches: dumps and packs batch by batch, the human side in few transactions.
// What the journal has beyond the snapshot is replayed after.
import { unpackBatches, type Batch } from '../../shared/dump/batch'
import type { Desk } from './desk'
import { load } from './load'
import type { BatchRow, DumpRow, PageRow, StoredArticle } from './schema'
import { humanTables, type SnapshotLine } from './snapshot'

type Made = ReadonlyMap<number, StoredArticle>

/** Pages of 256 out of articles that come in the order of their numbers. */
function createPages(write: (page: PageRow) => Promise<unknown>) {
  let page = 0
  let open: StoredArticle[] = []
  return {
    count: () => page * 256 + open.length,
    async add(article: StoredArticle): Promise<void> {
      open.push(article)
      if (open.length === 256) await this.end()
    },
    async end(): Promise<void> {
      if (open.length > 0) await write({ page, articles: open })
      page += 1
      open = []
    },
  }
}

function partOf(batches: readonly Batch[], row: Omit<BatchRow, 'between'>, dumps: readonly DumpRow[]): Batch {
  const sha256 = dumps.find(({ dump }) => dump === row.dump)?.sha256
  const found = batches.find(({ head }) => head.dump.sha256 === sha256 && head.index === row.index)
  if (!found) throw new RangeError(`batch ${row.index} of dump ${row.dump} is not in its file`)
  return found
}

async function restoreBatches(desk: Desk, dumps: readonly DumpRow[], batches: readonly Omit<BatchRow, 'between'>[], made: Made, tell: (done: number) => void): Promise<void> {
  const { database } = desk
  const pages = createPages((page) => database.articles.put(page))
  const fill = async (first: number): Promise<void> => {
    for (let number = pages.count(); number < first; number += 1) {
      const article = made.get(number)
      if (!article) throw new RangeError(`article ${number} is in no batch and not in the snapshot`)
      await pages.add(article)
    }
  }
  /** The file that was read last: small batches share one. */
  let file: { readonly sha256: string; readonly batches: readonly Batch[] } = { sha256: '', batches: [] }
  for (const [at, batch] of batches.entries()) {
    if (file.sha256 !== batch.sha256) {
      const kept = await desk.call('backup.batch', { sha256: batch.sha256 })
      if (!kept.ok) throw new RangeError(kept.failure.message)
      file = { sha256: batch.sha256, batches: unpackBatches(kept.value.bytes) }
    }
    const { head, pack } = file.batches.length === 1 ? file.batches[0]! : partOf(file.batches, batch, dumps)
    await fill(batch.first)
    await database.transaction('rw', [database.packs, database.batches, database.articles], async () => {
      if (pack.length > 0) await database.packs.put({ dump: batch.dump, start: head.packStart, end: head.packEnd, map: head.map, bytes: pack.slice() })
      await database.batches.put({ ...batch, between: head.between })
      for (const article of head.articles) await pages.add({ ...article, dump: batch.dump })
    })
    if (at % 20 === 0) tell(at)
  }
  await fill([...made.keys()].reduce((last, number) => Math.max(last, number), -1) + 1)
  await pages.end()
  await database.dumps.bulkPut([...dumps])
}

/** Answers false where there is no snapshot. Throws where one does not make a whole desk. */
export async function restoreSnapshot(desk: Desk): Promise<boolean> {
  const { database } = desk
  const opened = await desk.call('snapshot.open', null)
  if (!opened.ok || !opened.value) return false
  const dumps: DumpRow[] = []
  const batches: Omit<BatchRow, 'between'>[] = []
  const made = new Map<number, StoredArticle>()
  const tables = humanTables.map((name) => database.table(name))
  for (let ended = false; !ended;) {
    const part = await desk.call('snapshot.read', null)
    if (!part.ok) throw new RangeError(part.failure.message)
    ended = part.value.done
    const rows = new Map<string, unknown[]>()
    for (const text of part.value.lines) {
      const line = JSON.parse(text) as SnapshotLine
      if (line.table === 'dumps') dumps.push(line.row as DumpRow)
      else if (line.table === 'batches') batches.push(line.row as BatchRow)
      else if (line.table === 'made') made.set((line.row as { number: number }).number, (line.row as { article: StoredArticle }).article)
      else rows.set(line.table, [...(rows.get(line.table) ?? []), line.row])
    }
    await database.transaction('rw', tables, async () => {
      for (const [table, found] of rows) await database.table(table).bulkPut(found)
    })
  }
  const { seq } = opened.value
  const tell = (done: number) => desk.tell({ type: 'recovering', snapshot: { seq, done, total: batches.length } })
  await restoreBatches(desk, dumps, batches, made, tell)
  tell(batches.length)
  await database.meta.put({ key: 'lastSeq', value: seq })
  await load(desk, 'pages')
  return true
}
