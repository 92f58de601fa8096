// What was done to an article, step by step, and whether each step can be taken back by itself.
import type { ArticleNumber } from '../../shared/article/article'
import { inRuns, reach, rowTables, type RowTable } from '../../shared/command/patch'
import { revertStep, type Standing } from '../../shared/command/revert'
import type { Step } from '../../shared/question'
import { statuses } from '../../shared/article/article'
import { done, failed } from '../../shared/result'
import { findArticle, type Desk } from './desk'
import type { Resolve } from './resolve'
import type { CommandRow } from './schema'
import { customField, type Inspected, isFieldName, machineFields, openInspected } from './view'

/** Commands that reached an article, oldest first; undo and redo themselves are no steps. */
async function stepsOf({ database }: Desk, number: ArticleNumber): Promise<CommandRow[]> {
  const few = await database.commands.where('articles').equals(number).toArray()
  const many = await database.commands.where('bulk').equals(1).filter((row) => inRuns(row.reach, number)).toArray()
  return [...few, ...many].filter((row) => row.state === 'done' || row.state === 'undone').sort((one, other) => one.seq - other.seq)
}

/** The article as it stands, with the rows that these steps touched. */
async function standing(desk: Desk, opened: Inspected, steps: readonly CommandRow[]): Promise<Standing> {
  const { columns, database } = desk
  const { number } = opened
  const rows = new Map<string, unknown>()
  for (const table of rowTables) {
    const keys = new Set(steps.flatMap((step) => step.patches.flatMap((patch) => (patch.on === 'row' && patch.table === table && inRuns(reach(patch), number) ? [patch.key] : []))))
    const wanted = [...keys]
    const found = await database.table(table).bulkGet(wanted)
    for (const [index, key] of wanted.entries()) rows.set(`${table} ${key}`, found[index])
  }
  const fields = { ...machineFields(opened), ...opened.correction.fields }
  return {
    number, text: opened.text, textEdits: opened.textEdits,
    relations: await database.relations.where('article').equals(number).toArray(),
    row: (table: RowTable, key) => rows.get(`${table} ${key}`),
    column: (name) => (name === 'status' ? statuses[columns.status[number]!]! : name === 'reason' ? (columns.reasons.values[columns.reason[number]!] ?? null) : name === 'removed' ? columns.removed[number]! : null),
    field: (name) => (isFieldName(name) ? fields[name] : customField(opened.record, opened.correction, name)),
    tagged: (tag) => columns.tags.get(tag)?.has(number) ?? false,
  }
}

export async function historyOf(desk: Desk, number: ArticleNumber): Promise<Step[]> {
  const [steps, opened] = await Promise.all([stepsOf(desk, number), openInspected(desk, number)])
  const now = await standing(desk, opened, steps)
  const stamp = { seq: desk.seq + 1, at: '', by: '' }
  return steps.map((row) => {
    const back = row.state === 'done' ? revertStep(now, row, stamp) : null
    return {
      seq: row.seq, at: row.at, by: row.by, words: row.words, state: row.state as Step['state'],
      edits: opened.edits.filter((edit) => edit.seq === row.seq),
      cannot: back && !back.ok ? back.failure.message : null,
    }
  })
}

export const editRevert: Resolve<'edit.revert'> = async (desk, action, stamp) => {
  const found = findArticle(desk, action.article)
  if (!found.ok) return found
  const row = await desk.database.commands.get(action.seq)
  if (!row || row.state === 'step' || !inRuns(row.reach, found.value)) return failed('no-step', `Step ${action.seq} did nothing to this article.`, 'Look at its history.')
  if (row.state !== 'done') return failed('undone', `Step ${action.seq} was taken back already.`)
  const opened = await openInspected(desk, found.value)
  const patches = revertStep(await standing(desk, opened, [row]), row, stamp)
  if (!patches.ok) return failed(patches.failure.code, `Cannot be reverted alone: ${patches.failure.message}`, patches.failure.next)
  return done({ words: `Reverted: ${row.words}`, patches: patches.value, result: {} })
}
