// Brings the desk from its database into memory: columns as last kept, and what came after them.
import { inspectVersion } from '../../shared/inspect/version'
import type { Between } from '../../shared/dump/dump'
import type { DeskHello } from '../../shared/port'
import type { StoreEvent } from '../../shared/question'
import type { CallDesk } from './call'
import { Columns } from './columns'
import type { Desk } from './desk'
import { flagged } from './division'
import { retire } from './drop'
import { noNumbers } from './dump-numbers'
import { everyRow } from './every-row'
import { bringFlags, freshenFlags } from './inspecting'
import type { Inspect } from './inspect-line'
import { noneInspected } from './inspections'
import { readKept, type ColumnsHead, type Kept } from './kept-columns'
import { createPacks } from './packs'
import type { DeskDatabase } from './schema'
import { pushStep } from './undo-stack'
import { createWords, readWords } from './words'

/** What the store works with beside its database. */
export interface Around {
  readonly call: CallDesk
  readonly tell: (event: StoreEvent) => void
  readonly inspect: Inspect
}

export function emptyDesk(database: DeskDatabase, { call, tell, inspect }: Around, hello: DeskHello): Desk {
  return {
    database, call, tell, editor: hello.editor, version: hello.version, deskName: hello.name,
    columns: new Columns(), seq: 0, dumps: [], dumpNumbers: noNumbers(), undo: [], redo: [], stuck: null, pages: new Map(), marks: null, found: null, cuts: new Map(),
    packs: createPacks(database), inspected: noneInspected(inspect), words: createWords(),
  }
}

/** Columns as last kept, then the articles and commands that came after, then the flags that both change. */
async function loadColumns(desk: Desk, found: Kept | null): Promise<void> {
  const kept = found?.head
  if (found) desk.columns = found.columns
  const { columns, database } = desk
  const pages = database.articles.where('page').aboveOrEqual(columns.count >> 8)
  await everyRow(pages, ({ page, articles }) => {
    const known = columns.count - page * 256
    // Numbers are places: behind a hole all articles would have those of others.
    if (known < 0) throw new RangeError(`articles ${columns.count} to ${page * 256 - 1} are not in the store`)
    columns.append(articles.slice(known))
  })
  const brought = desk.dumps.reduce((sum, { articles }) => sum + articles, 0)
  if (columns.count < brought) throw new RangeError(`${columns.count} of ${brought} articles are in the store`)
  const reached = new Set<number>()
  await everyRow(database.commands.where('seq').above(kept?.seq ?? 0), (row) => {
    for (const patch of row.patches) columns.apply(patch, row.seq)
    if (kept) for (const number of flagged(desk, row.patches)) reached.add(number)
  })
  await loadInspections(desk, kept)
  await freshenFlags(desk, reached)
  for (const dump of desk.dumps) retire(desk, dump)
}

async function loadInspections(desk: Desk, kept: ColumnsHead | undefined): Promise<void> {
  const { inspected, database } = desk
  inspected.stamp = (await database.inspections.orderBy('stamp').last())?.stamp ?? 0
  if (kept?.inspectVersion === inspectVersion) inspected.counts.push(...kept.inspected)
  const stamps = await database.inspections.where('stamp').above(kept?.stamp ?? 0).primaryKeys()
  for (const page of stamps) {
    const row = (await database.inspections.get(page))!
    if (row.version === inspectVersion) inspected.counts[page] = row.found.length
    await bringFlags(desk, row)
  }
  for (let page = 0; page < inspected.counts.length; page += 1) inspected.counts[page] ??= 0
}

/** What lies between articles: in a dump's row as people left it, then in the rows of batches that came after. */
async function loadBetween(desk: Desk): Promise<void> {
  const between = new Map<number, Between[]>()
  await everyRow(desk.database.batches.orderBy('[dump+index]'), (batch) => {
    const dump = desk.dumps[batch.dump]
    if (batch.between.length === 0 || !dump || batch.index < (dump.folded ?? 0)) return
    const ranges = between.get(batch.dump) ?? [...dump.between]
    for (const range of batch.between) ranges.push(range)
    between.set(batch.dump, ranges)
  })
  desk.dumps = desk.dumps.map((dump) => ({ ...dump, between: between.get(dump.dump) ?? dump.between }))
}

/** From the columns as last kept, or from pages and commands alone. */
export async function load(desk: Desk, from: 'kept' | 'pages'): Promise<void> {
  const { database } = desk
  // Asked for together: each waits longer for its turn at the disk than it is read.
  const [last, dumps, kept, words, steps, undone] = await Promise.all([
    database.meta.get('lastSeq'), database.dumps.orderBy('dump').toArray(), from === 'kept' ? readKept(database) : null, readWords(database),
    database.commands.where('state').equals('done').sortBy('seq'), database.commands.where('state').equals('undone').sortBy('seq'),
  ])
  desk.seq = (last?.value as number | undefined) ?? 0
  desk.dumps = dumps
  desk.dumpNumbers = noNumbers()
  desk.words = words
  await loadBetween(desk)
  await loadColumns(desk, kept)
  for (const { seq, words, group } of steps) pushStep(desk.undo, seq, words, group)
  for (const { seq, words, group } of undone.reverse()) pushStep(desk.redo, seq, words, group)
}

/** Articles that are in no bin and were not split or joined away. */
export function standing({ columns }: Desk): number {
  let count = 0
  for (let number = 0; number < columns.count; number += 1) if (!columns.retired[number] && !columns.removed[number]) count += 1
  return count
}
