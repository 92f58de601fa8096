// Opens the desk whole: the database as it is, journal lines that it has not seen, or a rebuild from the journal and the
// backed-up batches where the database is gone, foreign or broken. What was done is told truthfully.
import { Dexie } from 'dexie'
import { inspectVersion } from '../../shared/inspect/version'
import type { DeskHello } from '../../shared/port'
import type { Recovery, StoreEvent } from '../../shared/question'
import type { CallDesk } from './call'
import { Columns, type ColumnsRecord } from './columns'
import { write, type CommandLine } from './commit'
import type { Desk } from './desk'
import { flagged } from './division'
import { retire, writeBatch, writeDrop, type IntakeLine } from './intake'
import { bringFlags, freshenFlags } from './inspecting'
import type { Inspect } from './inspect-line'
import { noneInspected } from './inspections'
import { createPacks } from './packs'
import { pushStep } from './undo-stack'
import { DeskDatabase } from './schema'
import { createWords, readWords } from './words'

export const databaseName = 'galley'

type Line = CommandLine | IntakeLine

export interface OpenDesk {
  readonly desk: Desk
  readonly recovery: Recovery | null
}

/** What the store works with beside its database. */
export interface Around {
  readonly call: CallDesk
  readonly tell: (event: StoreEvent) => void
  readonly inspect: Inspect
}

function emptyDesk(database: DeskDatabase, { call, tell, inspect }: Around, hello: DeskHello): Desk {
  return {
    database, call, tell, editor: hello.editor, version: hello.version, deskName: hello.name,
    columns: new Columns(), seq: 0, dumps: [], undo: [], redo: [], stuck: false, pages: new Map(), cuts: new Map(),
    packs: createPacks(database), inspected: noneInspected(inspect), words: createWords(),
  }
}

/** Columns as last kept, then the articles and commands that came after, then the flags that both change. */
async function loadColumns(desk: Desk, useKept: boolean): Promise<void> {
  const kept = !useKept ? undefined : (await desk.database.meta.get('columns'))?.value as ColumnsRecord | undefined
  if (kept) desk.columns = Columns.from(kept)
  const { columns, database } = desk
  const pages = database.articles.where('page').aboveOrEqual(columns.count >> 8)
  await pages.each((page) => columns.append(page.articles.slice(Math.max(0, columns.count - page.page * 256))))
  const reached = new Set<number>()
  await database.commands.where('seq').above(kept?.seq ?? 0).each((row) => {
    for (const patch of row.patches) {
      columns.apply(patch, row.seq)
    }
    if (kept) for (const number of flagged(desk, row.patches)) reached.add(number)
  })
  await loadInspections(desk, kept)
  await freshenFlags(desk, reached)
  for (const dump of desk.dumps) if (dump.sha256.startsWith('dropped-')) retire(desk, dump)
}

async function loadInspections(desk: Desk, kept: ColumnsRecord | undefined): Promise<void> {
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

async function load(desk: Desk, useKept: boolean): Promise<void> {
  const { database } = desk
  desk.seq = ((await database.meta.get('lastSeq'))?.value as number | undefined) ?? 0
  desk.dumps = await database.dumps.orderBy('dump').toArray()
  await loadColumns(desk, useKept)
  desk.words = await readWords(database)
  for (const { seq, words, group } of await database.commands.where('state').equals('done').sortBy('seq')) pushStep(desk.undo, seq, words, group)
  for (const { seq, words, group } of (await database.commands.where('state').equals('undone').sortBy('seq')).reverse()) pushStep(desk.redo, seq, words, group)
}

/** Articles that are in no bin and were not split or joined away. */
function standing({ columns }: Desk): number {
  let count = 0
  for (let number = 0; number < columns.count; number += 1) if (!columns.retired[number] && !columns.removed[number]) count += 1
  return count
}

/** Keeps the columns with their sequence, so that the next start need not read what they stand for. */
export async function keepColumns(desk: Desk): Promise<void> {
  const { stamp, counts } = desk.inspected
  const value: ColumnsRecord = { ...desk.columns.toRecord(desk.seq), stamp, inspectVersion, inspected: [...counts] }
  await desk.database.meta.put({ key: 'columns', value })
}

async function replayOne(desk: Desk, line: Line): Promise<void> {
  if (line.do === 'intake.batch') {
    const batch = await desk.call('backup.batch', { sha256: line.sha256 })
    if (!batch.ok) throw new RangeError(`The articles of journal line ${line.seq}: ${batch.failure.message}`)
    await writeBatch(desk, line, batch.value.bytes)
  } else if (line.do === 'intake.drop') await writeDrop(desk, line)
  else await write(desk, line)
}

/** Brings in every journal line beyond the store's last. Answers how many human commands that were. */
async function replay(desk: Desk, hello: DeskHello): Promise<number> {
  let commands = 0
  for (;;) {
    const part = await desk.call('journal.read', { after: desk.seq })
    if (!part.ok) throw new RangeError(part.failure.message)
    for (const text of part.value.lines) {
      const line = JSON.parse(text) as Line
      if (line.seq <= desk.seq) continue
      await replayOne(desk, line)
      if (!line.do.startsWith('intake.')) commands += 1
      if (line.seq % 50 === 0) desk.tell({ type: 'recovering', done: line.seq, total: hello.journalSeq })
    }
    if (part.value.done || part.value.lines.length === 0) return commands
  }
}

async function openDatabase(hello: DeskHello): Promise<{ readonly database: DeskDatabase; readonly ours: boolean }> {
  const database = new DeskDatabase(databaseName)
  await database.open()
  const owner = (await database.meta.get('desk'))?.value
  return { database, ours: owner === hello.desk }
}

async function rebuild(hello: DeskHello, around: Around): Promise<OpenDesk> {
  await Dexie.delete(databaseName)
  const { database } = await openDatabase(hello)
  await database.meta.put({ key: 'desk', value: hello.desk })
  const desk = emptyDesk(database, around, hello)
  if (hello.journalSeq === 0) return { desk, recovery: null }
  const lost: string[] = []
  let damaged = false
  const commands = await replay(desk, hello).catch((error: Error) => {
    damaged = true
    lost.push(error.message)
    return 0
  })
  await keepColumns(desk)
  const articles = standing(desk)
  const message = damaged
    ? `The store was gone and could be rebuilt from the journal only up to change ${desk.seq} of ${hello.journalSeq}. The journal and the backups are untouched.`
    : `The store could not be read, so it was rebuilt from the journal and the backups: ${articles} articles, ${commands} changes. Nothing is lost.`
  if (damaged) desk.stuck = true
  return { desk, recovery: { kind: damaged ? 'damaged' : 'rebuilt', message, articles, commands, lost } }
}

export async function openDesk(hello: DeskHello, around: Around): Promise<OpenDesk> {
  const opened = await openDatabase(hello).catch(() => null)
  if (!opened?.ours) {
    opened?.database.close()
    return rebuild(hello, around)
  }
  let desk = emptyDesk(opened.database, around, hello)
  // Kept columns are only a short cut: where they cannot be read, pages and commands say the same.
  const loaded = await load(desk, true).catch(() => {
    desk = emptyDesk(opened.database, around, hello)
    return load(desk, false)
  }).then(() => null, (error: Error) => error)
  if (loaded) {
    if (desk.seq <= hello.journalSeq && hello.journalSeq > 0) {
      opened.database.close()
      return rebuild(hello, around)
    }
    // The journal could not bring everything back, so nothing is deleted.
    desk.stuck = true
    const message = 'The store cannot be read, and the journal does not have all of it. Nothing was deleted and nothing is taken in.'
    return { desk, recovery: { kind: 'damaged', message, articles: standing(desk), commands: 0, lost: [loaded.message] } }
  }
  if (desk.seq > hello.journalSeq) {
    const message = `The store knows ${desk.seq} changes, the journal only ${hello.journalSeq}. All changes are there; the journal of the last ones is missing.`
    return { desk, recovery: { kind: 'journal-behind', message, articles: standing(desk), commands: desk.seq - hello.journalSeq, lost: [] } }
  }
  if (desk.seq === hello.journalSeq) return { desk, recovery: null }
  let broken: string | null = null
  const commands = await replay(desk, hello).catch((error: Error) => {
    broken = error.message
    return 0
  })
  if (broken !== null) {
    desk.stuck = true
    const damage = `The journal could be brought in only up to change ${desk.seq} of ${hello.journalSeq}. What is shown can be read and exported, not changed; the journal and the backups are untouched.`
    return { desk, recovery: { kind: 'damaged', message: damage, articles: standing(desk), commands, lost: [broken] } }
  }
  const message = `The last time ended before the store had everything. ${commands} changes were brought in from the journal. Nothing is lost.`
  return { desk, recovery: { kind: 'replayed', message, articles: standing(desk), commands, lost: [] } }
}
