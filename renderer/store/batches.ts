// Writes batches into the store: their packs and articles, the dump with its checkpoint, and the sequence, in one strict
// transaction. Several that wait are written together, for a transaction costs what its flushes cost.
import type { ArticleNumber } from '../../shared/article'
import type { Batch } from '../../shared/batch'
import type { DumpRecord } from '../../shared/dump'
import type { BatchHead } from '../../shared/port'
import { broughtPatches } from './brought'
import { applyAll, rowOf } from './commit'
import type { Desk } from './desk'
import { replacedPatches } from './longer'
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

/** A batch that is in the journal, with its line. */
export interface Lined {
  readonly line: BatchLine
  readonly batch: Batch
}

/** A dump is its bytes: under another name, or in another archive, it is the same dump. */
export function dumpOf(desk: Desk, { sha256 }: DumpRecord): DumpRow | undefined {
  return desk.dumps.find((dump) => dump.sha256 === sha256)
}

function dumpFor(desk: Desk, head: BatchHead): DumpRow {
  return dumpOf(desk, head.dump) ?? { ...head.dump, dump: desk.dumps.length, state: 'partial', removed: false, batches: 0, checkpoint: null, rhythm: head.rhythm ?? {}, articles: 0, between: [] }
}

/** What of the dump's row changes. */
function changesOf(before: DumpRow, lined: readonly Lined[]): Partial<DumpRow> {
  const { line: { replaced = [] }, batch: { head } } = lined.at(-1)!
  return {
    batches: head.index + 1, checkpoint: head.checkpoint, state: head.checkpoint === null ? 'whole' : 'partial',
    articles: lined.reduce((sum, { batch }) => sum + batch.head.articles.length, before.articles),
    ...(head.report ? { report: head.report } : {}),
    ...(head.tail === undefined ? {} : { tail: head.tail }),
    ...(head.replaces ? { grown: { replaced: replaced.length, kept: head.replaces.length - replaced.length } } : {}),
  }
}

/** Of one dump, in order. What comes in beside the texts of a batch is resolved by the desk as it is: such a batch goes alone. */
export async function writeBatches(desk: Desk, lined: readonly Lined[]): Promise<void> {
  const { database } = desk
  const before = dumpFor(desk, lined[0]!.batch.head)
  const { dump } = before
  const changes = changesOf(before, lined)
  const articles = lined.flatMap(({ batch }) => batch.head.articles.map((article) => ({ ...article, dump })))
  const pages = await pagesWith(desk, articles)
  const packs = lined.filter(({ batch }) => batch.pack.length > 0).map(({ batch: { head, pack } }) => ({ dump, start: head.packStart, end: head.packEnd, map: head.map, bytes: pack.slice() }))
  const rows = lined.map(({ line, batch: { head } }) => ({ dump, index: head.index, sha256: line.sha256, first: line.first, count: line.count, between: head.between }))
  const beside = lined.map(({ line, batch: { head } }) => ({ line, head, patches: [...broughtPatches(desk, head, line), ...replacedPatches(line.replaced ?? [])] })).filter(({ patches }) => patches.length > 0)
  const marked = beside.length === 0 ? [] : [database.annotations, database.relations, database.notes, database.edits, database.corrections, database.schemes, database.commands]
  const { seq } = lined.at(-1)!.line
  await database.transaction('rw', [database.dumps, database.packs, database.articles, database.batches, database.meta, ...marked], async () => {
    for (const { line, head, patches } of beside) {
      await applyAll(desk, patches)
      await database.commands.put(rowOf({ seq: line.seq, at: line.at, by: 'import', words: `Came with ${head.dump.name}`, patches }, 'step'))
    }
    // None waits for the answer of another: the next row is made ready while one is on its way.
    await Promise.all([
      database.packs.bulkPut(packs),
      database.articles.bulkPut(pages),
      // A dump may have thousands of batches: its row stays small, and what lies between articles is in theirs.
      before.batches === 0 ? database.dumps.put({ ...before, ...changes }) : database.dumps.update(dump, changes),
      database.batches.bulkPut(rows),
      database.meta.put({ key: 'lastSeq', value: seq }),
    ])
  })
  keepPages(desk, pages)
  desk.packs.added(dump)
  desk.columns.append(articles)
  for (const { line, patches } of beside) {
    for (const patch of patches) {
      desk.columns.apply(patch, line.seq)
      rememberWords(desk.words, patch)
    }
  }
  const between = lined.flatMap(({ batch }) => batch.head.between)
  const after: DumpRow = { ...before, ...changes, between: between.length > 0 ? [...before.between, ...between] : before.between }
  desk.dumps = before.batches === 0 && dump === desk.dumps.length ? [...desk.dumps, after] : desk.dumps.map((other) => (other.dump === dump ? after : other))
  desk.seq = seq
}
