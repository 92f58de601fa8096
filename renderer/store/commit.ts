// The order of writing (promise 1): journal line on the disk, then one strict transaction, then memory, then "saved".
// Replaying a journal line after a crash goes through the same `write`.
import type { DumpNumber } from '../../shared/article/article'
import { countRuns, eachOf, joinRuns, reach, type Patch, type RowTable } from '../../shared/command/patch'
import type { CutRow } from '../../shared/dump/cut'
import { type Between, changedBetween } from '../../shared/dump/dump'
import type { Edit } from '../../shared/article/edit'
import { done, failed, type Result } from '../../shared/result'
import { causeOf } from './cause'
import type { Desk } from './desk'
import { freshenFlags } from './inspecting'
import { flagged } from './division'
import { keepPages, pagesWith } from './pages'
import type { CommandRow, StoredArticle } from './schema'
import { touchesMarks } from './watched'
import { pushStep, turnStep } from './undo-stack'
import { rememberWords } from './words'

/** A journal line of a human action. Intake's lines stand in `intake.ts`. */
export interface CommandLine {
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly do: 'change' | 'undo' | 'redo'
  readonly words: string
  readonly patches: readonly Patch[]
  readonly turned?: readonly number[]
  /** Of a further part of a batch: the batch's first command. */
  readonly group?: number
  /** Articles that come into being, after the last number. */
  readonly made?: readonly StoredArticle[]
}

const indexedArticles = 100

/** The row of what a line changes. `step`: never undone by itself. */
export function rowOf(line: Omit<CommandLine, 'do'>, state: 'done' | 'step'): CommandRow {
  const reached = joinRuns(line.patches.map(reach))
  const bulk = countRuns(reached) > indexedArticles
  return {
    seq: line.seq, at: line.at, by: line.by, words: line.words, patches: line.patches,
    state,
    ...(line.turned ? { turned: line.turned } : {}), ...(line.group === undefined ? {} : { group: line.group }),
    reach: reached, articles: bulk ? [] : [...eachOf(reached)], bulk: bulk ? 1 : 0,
  }
}

async function applyRows({ database }: Desk, patch: Patch): Promise<void> {
  if (patch.on === 'row') {
    const table = database.table(patch.table)
    if (patch.after === null || patch.after === undefined) await table.delete(patch.key)
    else await table.put(patch.after)
  } else if (patch.on === 'text' || patch.on === 'fields') {
    if (patch.push) await database.edits.bulkPut([...patch.edits])
    else await database.edits.bulkDelete(patch.edits.map((edit) => edit.id))
  } else if (patch.on === 'relabel') {
    await database.annotations.where('id').anyOf([...patch.ids]).modify({ label: patch.to })
  } else if (patch.on === 'dump') {
    await database.dumps.update(patch.dump, { removed: patch.after })
  }
}

/** All patches, within a transaction. */
export async function applyAll(desk: Desk, patches: readonly Patch[]): Promise<void> {
  if (!(await applyTogether(desk, patches))) for (const patch of patches) await applyRows(desk, patch)
}

/** Many rows and edits in few questions, where no patch meets another's row; false where they have to go one by one. */
async function applyTogether({ database }: Desk, patches: readonly Patch[]): Promise<boolean> {
  const rows = new Map<string, { readonly puts: unknown[]; readonly deletes: (string | number)[]; readonly keys: Set<string | number> }>()
  const edits: { readonly put: Edit[]; readonly delete: string[] } = { put: [], delete: [] }
  for (const patch of patches) {
    if (patch.on === 'text' || patch.on === 'fields') {
      if (patch.push) edits.put.push(...patch.edits)
      else edits.delete.push(...patch.edits.map(({ id }) => id))
    } else if (patch.on === 'row') {
      const table = rows.get(patch.table) ?? { puts: [], deletes: [], keys: new Set() }
      rows.set(patch.table, table)
      if (table.keys.has(patch.key)) return false
      table.keys.add(patch.key)
      if (patch.after === null || patch.after === undefined) table.deletes.push(patch.key)
      else table.puts.push(patch.after)
    } else if (patch.on !== 'column' && patch.on !== 'tag') return false
  }
  await database.edits.bulkPut(edits.put)
  await database.edits.bulkDelete(edits.delete)
  for (const [name, { puts, deletes }] of rows) {
    await database.table(name).bulkPut(puts)
    await database.table(name).bulkDelete(deletes)
  }
  return true
}

/** What lies between the articles of dumps after these patches, where they change it. */
function betweenAfter({ dumps }: Desk, patches: readonly Patch[]): Map<DumpNumber, readonly Between[]> {
  const after = new Map<DumpNumber, readonly Between[]>()
  for (const patch of patches) {
    if (patch.on === 'between') after.set(patch.dump, changedBetween(after.get(patch.dump) ?? dumps[patch.dump]!.between, patch.before, patch.after))
  }
  return after
}

/** Brings one line into database and memory: patches, the command's row, the stacks, the last sequence. */
export async function write(desk: Desk, line: CommandLine): Promise<void> {
  const { database } = desk
  const row = rowOf(line, line.do === 'change' ? 'done' : 'step')
  const pages = await pagesWith(desk, line.made ?? [])
  const between = betweenAfter(desk, line.patches)
  const tables = [database.dumps, database.articles, database.edits, database.annotations, database.relations, database.notes, database.corrections, database.schemes, database.tagCards, database.dismissals, database.cuts, database.rules, database.limits, database.commands, database.meta]
  await database.transaction('rw', tables, async () => {
    await database.articles.bulkPut(pages)
    await applyAll(desk, line.patches)
    for (const [dump, ranges] of between) await database.dumps.update(dump, { between: ranges, folded: desk.dumps[dump]!.batches })
    if (line.do === 'change') await database.commands.where('state').equals('undone').modify({ state: 'gone' })
    for (const seq of line.turned ?? []) await database.commands.update(seq, { state: line.do === 'undo' ? 'undone' : 'done' })
    await database.commands.put(row)
    await database.meta.put({ key: 'lastSeq', value: line.seq })
  })
  keepPages(desk, pages)
  desk.seq = line.seq
  remember(desk, line)
  desk.dumps = desk.dumps.map((dump) => (between.has(dump.dump) ? { ...dump, between: between.get(dump.dump)!, folded: dump.batches } : dump))
  await freshenFlags(desk, new Set(flagged(desk, line.patches)))
  if (line.made) desk.inspected.wake()
}

function remember(desk: Desk, line: CommandLine): void {
  if (line.patches.some(touchesMarks)) desk.marks = null
  desk.columns.append(line.made ?? [])
  for (const patch of line.patches) {
    desk.columns.apply(patch, line.seq)
    rememberWords(desk.words, patch)
    if (patch.on === 'dump') desk.dumps = desk.dumps.map((dump) => (dump.dump === patch.dump ? { ...dump, removed: patch.after } : dump))
    if (patch.on === 'row' && patch.table === 'cuts') desk.cuts.delete(((patch.after ?? patch.before) as CutRow).dump)
  }
  if (line.do === 'change') {
    pushStep(desk.undo, line.seq, line.words, line.group)
    desk.redo = []
    return
  }
  const [from, to] = line.do === 'undo' ? [desk.undo, desk.redo] : [desk.redo, desk.undo]
  for (let index = 0; index < (line.turned?.length ?? 0); index += 1) turnStep(from, to)
}

/** Of a desk that its journal could not bring back whole: a change would stand on what is missing. */
export const notWhole = failed('damaged-desk', 'This desk is not whole, so nothing is changed in it. What is shown can be read and exported.', 'Restore a backup, or put a whole journal back and open the desk again.')

/** Journal, transaction, memory. A failure leaves memory as it was; past the journal the desk has to be reopened. */
export async function commit(desk: Desk, line: CommandLine, tell = desk.tell): Promise<Result<number>> {
  if (desk.stuck === 'damaged') return notWhole
  if (desk.stuck) return failed('reopen', 'The last change is in the journal, but the store does not take it, so nothing more is changed.', 'Close the desk and open it again: it is brought in then.')
  tell({ type: 'saving' })
  const written = await desk.call('journal.append', { lines: [JSON.stringify(line)] })
  if (!written.ok) {
    desk.tell({ type: 'not-saved', failure: written.failure })
    return written
  }
  try {
    await write(desk, line)
  } catch (error) {
    desk.stuck = 'behind'
    const refusal = failed('store-write', `The change is in the journal, but the store did not take it (${causeOf(error)}).`, 'Where the disk is full, make room. It is brought in with the next change, or when the desk is opened again.')
    desk.tell({ type: 'not-saved', failure: refusal.failure })
    return refusal
  }
  tell({ type: 'saved', seq: line.seq })
  // What people say of lines of a dump changes the flags of the articles that hold them.
  const articles = [...new Set([...line.patches.flatMap((patch) => (reachesAll(patch) || countRuns(reach(patch)) > indexedArticles ? [-1] : [...eachOf(reach(patch))])), ...flagged(desk, line.patches)])]
  tell({ type: 'changed', seq: line.seq, articles: articles.includes(-1) ? null : articles, what: whatOf(line.patches) })
  return done(line.seq)
}

/** The verdicts on every article hang on the limits of the desk. */
const reachesAll = (patch: Patch): boolean => patch.on === 'row' && patch.table === 'limits'

type What = 'rows' | 'text' | 'annotations' | 'notes' | 'labels' | 'fields' | 'tags' | 'status' | 'cuts'

/** What a row of each table is about: a note or another scheme is no annotation. */
const aboutOf: Readonly<Record<RowTable, What>> = {
  annotations: 'annotations', relations: 'annotations', notes: 'notes', schemes: 'labels', dismissals: 'labels', tagCards: 'tags',
  corrections: 'fields', limits: 'fields', cuts: 'cuts', rules: 'cuts',
}

function whatOf(patches: readonly Patch[]): What[] {
  const what = new Set<What>(['rows'])
  for (const patch of patches) {
    if (patch.on === 'text') what.add('text')
    else if (patch.on === 'fields') what.add('fields')
    else if (patch.on === 'tag') what.add('tags')
    else if (patch.on === 'column') what.add(patch.column === 'status' ? 'status' : 'fields')
    else if (patch.on === 'relabel') what.add('annotations')
    else if (patch.on === 'row') what.add(aboutOf[patch.table])
    else what.add('cuts')
  }
  return [...what]
}
