// Writes batches into the store: their packs and articles, the dump with its checkpoint, and the sequence, in one strict
// transaction. Several that wait are written together, for a transaction costs what its flushes cost.
import type { ArticleNumber, DumpNumber } from '../../shared/article/article'
import type { Batch } from '../../shared/dump/batch'
import type { BatchHead } from '../../shared/port'
import { broughtPatches } from './brought'
import { applyAll, rowOf } from './commit'
import type { Desk } from './desk'
import { dumpOf } from './dump-numbers'
import { replacedPatches } from './longer'
import { keepPages, pagesWith } from './pages'
import type { DumpRow } from './schema'
import { rememberWords } from './words'

/** Journal line of a file of batches. */
export interface BatchLine {
  readonly seq: number
  readonly at: string
  readonly do: 'intake.batch'
  readonly sha256: string
  /** Which of its batches came in, where it holds several. */
  readonly parts?: readonly number[]
  readonly first: number
  readonly count: number
  /** Articles of an earlier version that go into the bin: this dump has them otherwise, and nobody worked on them. */
  readonly replaced?: readonly ArticleNumber[]
}

/** Batches of one file that are in the journal, with their line. */
export interface Lined {
  readonly line: BatchLine
  readonly batches: readonly Batch[]
}

interface Numbered {
  readonly line: BatchLine
  readonly batch: Batch
  /** The number of its first article. */
  readonly first: ArticleNumber
}

export const articlesIn = (batches: readonly Batch[]): number => batches.reduce((sum, { head }) => sum + head.articles.length, 0)

function numberedOf({ line, batches }: Lined): Numbered[] {
  return batches.map((batch, at) => ({ line, batch, first: line.first + articlesIn(batches.slice(0, at)) }))
}

function newDump(head: BatchHead, dump: DumpNumber): DumpRow {
  return { ...head.dump, dump, state: 'partial', removed: false, batches: 0, checkpoint: null, rhythm: head.rhythm ?? {}, articles: 0, between: [] }
}

/** What of the dump's row changes. */
function changesOf(before: DumpRow, own: readonly Numbered[]): Partial<DumpRow> {
  const { line: { replaced = [] }, batch: { head } } = own.at(-1)!
  const { job, place } = head
  return {
    ...(place === undefined ? {} : { by: { job, place, resumed: before.by?.resumed === true || (before.by !== undefined && before.by.job !== job) } }),
    batches: head.index + 1, checkpoint: head.checkpoint, state: head.checkpoint === null ? 'whole' : 'partial',
    articles: before.articles + articlesIn(own.map(({ batch }) => batch)),
    ...(head.report ? { report: head.report } : {}),
    ...(head.tail === undefined ? {} : { tail: head.tail }),
    ...(head.replaces ? { grown: { replaced: replaced.length, kept: head.replaces.length - replaced.length } } : {}),
  }
}

/** A dump as it was, what of its row changes, and its batches. */
interface Growing {
  readonly before: DumpRow
  readonly changes: Partial<DumpRow>
  readonly own: readonly Numbered[]
}

/** By dump, in the order of their first batches; new ones take the next numbers. */
function growingOf(desk: Desk, numbered: readonly Numbered[]): Growing[] {
  const byDump = new Map<string, Numbered[]>()
  for (const one of numbered) {
    const { sha256 } = one.batch.head.dump
    const others = byDump.get(sha256)
    if (others) others.push(one)
    else byDump.set(sha256, [one])
  }
  let fresh = desk.dumps.length
  return [...byDump.values()].map((own) => {
    const { head } = own[0]!.batch
    const before = dumpOf(desk, head.dump) ?? newDump(head, fresh)
    if (before.dump === fresh) fresh += 1
    return { before, changes: changesOf(before, own), own }
  })
}

function grown({ before, changes, own }: Growing): DumpRow {
  const between = own.flatMap(({ batch }) => batch.head.between)
  return { ...before, ...changes, between: between.length > 0 ? [...before.between, ...between] : before.between }
}

/** Bytes with a buffer of their own: a row takes all of it with it. */
const apart = (bytes: Uint8Array): Uint8Array => (bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice())

/** In order, of one dump or of several. What comes in beside the texts of a batch is resolved by the desk as it is: such a batch goes alone. */
export async function writeBatches(desk: Desk, lined: readonly Lined[]): Promise<void> {
  const { database } = desk
  const all = lined.flatMap(numberedOf)
  const growing = growingOf(desk, all)
  const numbers = new Map(growing.map(({ before }) => [before.sha256, before.dump]))
  const numbered = all.map((one) => ({ ...one, dump: numbers.get(one.batch.head.dump.sha256)! }))
  const articles = numbered.flatMap(({ dump, batch }) => batch.head.articles.map((article) => ({ ...article, dump })))
  const pages = await pagesWith(desk, articles)
  const packs = numbered.filter(({ batch }) => batch.pack.length > 0).map(({ dump, batch: { head, pack } }) => ({ dump, start: head.packStart, end: head.packEnd, map: head.map, bytes: apart(pack) }))
  const rows = numbered.map(({ dump, first, line, batch: { head } }) => ({ dump, index: head.index, sha256: line.sha256, first, count: head.articles.length, between: head.between }))
  const beside = all.map(({ line, batch: { head } }) => ({ line, head, patches: [...broughtPatches(desk, head, line), ...replacedPatches(line.replaced ?? [])] })).filter(({ patches }) => patches.length > 0)
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
      database.dumps.bulkPut(growing.filter(({ before }) => before.batches === 0).map(({ before, changes }) => ({ ...before, ...changes }))),
      ...growing.filter(({ before }) => before.batches > 0).map(({ before: { dump }, changes }) => database.dumps.update(dump, changes)),
      database.batches.bulkPut(rows),
      database.meta.put({ key: 'lastSeq', value: seq }),
    ])
  })
  keepPages(desk, pages)
  for (const { before } of growing) desk.packs.added(before.dump)
  desk.columns.append(articles)
  for (const { line, patches } of beside) {
    for (const patch of patches) {
      desk.columns.apply(patch, line.seq)
      rememberWords(desk.words, patch)
    }
  }
  const dumps = [...desk.dumps]
  for (const one of growing) dumps[one.before.dump] = grown(one)
  desk.dumps = dumps
  desk.seq = seq
}
