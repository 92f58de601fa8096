// One step of an article taken back by itself, as a new change: where what it made still stands. Where it does not, why.
import type { Relation } from '../article/annotation'
import type { FieldValue } from '../article/article'
import type { Edit } from '../article/edit'
import { done, failed, type Result } from '../result'
import { inRuns, reach, valueAt, type ColumnName, type ColumnValue, type Patch, type RowTable } from './patch'
import { editsOver, takenBack, type Stamp, type StoredTextEdit, type TextOf } from './text'

/** The article as it stands: what a step that is to be taken back meets. */
export interface Standing extends TextOf {
  readonly textEdits: readonly StoredTextEdit[]
  readonly relations: readonly Relation[]
  row(table: RowTable, key: string | number): unknown
  column(name: ColumnName): ColumnValue
  field(name: string): FieldValue
  tagged(tag: string): boolean
}

/** What people corrected on an article; its parts are taken back one by one. */
interface Correction {
  readonly article: number
  readonly fields: Readonly<Record<string, unknown>>
  readonly custom: Readonly<Record<string, unknown>>
  readonly decisions: Readonly<Record<string, unknown>>
}

/** Columns that stand by themselves; the others follow fields, which are compared. */
const judged: ReadonlySet<ColumnName> = new Set(['status', 'reason', 'removed'])

const divided = failed('divided', 'A split or a join cannot be reverted alone.', 'Undo takes it back.')
const since = (what: string) => failed('rewritten', `${what} since.`, 'Take the later step back first.')

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

/** The parts of a correction that a step set, as they were before it. */
function correctionBack(now: Correction, before: Correction | null, after: Correction): Result<Correction> {
  let next = now
  for (const part of ['fields', 'custom', 'decisions'] as const) {
    const values: Record<string, unknown> = { ...now[part] }
    for (const key of new Set([...Object.keys(before?.[part] ?? {}), ...Object.keys(after[part])])) {
      const was = before?.[part][key]
      if (same(was, after[part][key])) continue
      if (!same(values[key], after[part][key])) return since(part === 'decisions' ? 'The flag was decided anew' : `${key} was changed`)
      if (was === undefined) delete values[key]
      else values[key] = was
    }
    next = { ...next, [part]: values }
  }
  return done(next)
}

function rowBack(of: Standing, patch: Extract<Patch, { on: 'row' }>, gone: ReadonlySet<string | number>): Result<Patch> {
  const now = of.row(patch.table, patch.key) ?? null
  if (patch.table === 'corrections') {
    const back = correctionBack(now as Correction, patch.before as Correction | null, patch.after as Correction)
    return back.ok ? done({ ...patch, before: now, after: back.value }) : back
  }
  if (!same(now, patch.after)) return since(now === null ? 'It was removed' : 'It was changed')
  const held = patch.before === null && of.relations.some((relation) => !gone.has(relation.id) && (relation.from === patch.key || relation.to === patch.key))
  if (held) return since('A relation was drawn to it')
  return done({ ...patch, before: now, after: patch.before })
}

function patchBack(of: Standing, patch: Patch, stamp: Stamp, gone: ReadonlySet<string | number>, part: number): Result<Patch | null> {
  switch (patch.on) {
    case 'row':
      return rowBack(of, patch, gone)
    case 'tag':
      if (of.tagged(patch.tag) !== patch.add) return since(`The tag ${patch.tag} was ${patch.add ? 'taken off' : 'given'}`)
      return done({ ...patch, articles: [of.number, 1], add: !patch.add })
    case 'column': {
      if (patch.column === 'retired') return divided
      const [before, after] = [valueAt(patch.articles, patch.before, of.number), valueAt(patch.articles, patch.after, of.number)]
      if (judged.has(patch.column) && !same(of.column(patch.column), after)) return since(`The ${patch.column} was changed`)
      return done({ ...patch, articles: [of.number, 1], before: [[after, 1]], after: [[before, 1]] })
    }
    case 'fields': {
      const edits: (Edit & { readonly kind: 'field' })[] = []
      for (const [index, edit] of [...patch.edits].reverse().entries()) {
        if (!same(of.field(edit.field), edit.now)) return since(`${edit.field} was changed`)
        edits.push({ ...edit, id: `e${stamp.seq}.${part + index}`, seq: stamp.seq, at: stamp.at, by: stamp.by, why: 'reverted', was: edit.now, now: edit.was })
      }
      return done({ ...patch, edits })
    }
    case 'relabel':
      return failed('whole-desk', `The label ${patch.from} became ${patch.to} on the whole desk, not on this article alone.`, 'Give the annotations another label here, or undo it.')
    case 'text':
    case 'dump':
    case 'between':
      return done(null)
  }
}

/** Patches that take back what one command did to this article. */
export function revertStep(of: Standing, step: { readonly seq: number; readonly patches: readonly Patch[] }, stamp: Stamp): Result<readonly Patch[]> {
  const mine = step.patches.filter((patch) => inRuns(reach(patch), of.number))
  if (mine.length === 0) return failed('no-step', `Step ${step.seq} did nothing to this article.`)
  const back = takenBack(of.textEdits, step.seq)
  if (!back.ok) return back
  const text = editsOver(of, back.value, stamp, 'reverted')
  const patches: Patch[] = text.length > 0 ? [{ on: 'text', article: of.number, push: true, edits: text }] : []
  const gone = new Set(mine.flatMap((patch) => (patch.on === 'row' && patch.table === 'relations' ? [patch.key] : [])))
  for (const patch of [...mine].reverse()) {
    const made = patchBack(of, patch, stamp, gone, text.length + patches.length)
    if (!made.ok) return made
    if (made.value) patches.push(made.value)
  }
  return done(patches)
}
