// Actions that change a text or a field: typing, corrections. Each leaves edits with author, time and reason.
import { fieldNames, type FieldName, type FieldValue } from '../../shared/article/article'
import type { Patch } from '../../shared/command/patch'
import { checkRanges, editsOver, wordsOf, type Stamp } from '../../shared/command/text'
import type { Edit } from '../../shared/article/edit'
import { done, failed, type Result } from '../../shared/result'
import { findArticle } from './desk'
import type { Resolve } from './resolve'
import { columnPatch } from './resolve-bulk'
import type { CorrectionRow } from './schema'
import { customField, type Inspected, isFieldName, machineFields, openArticle, openInspected } from './view'

export const textAction: Resolve<'text.replace'> = async (desk, action, stamp) => {
  const number = findArticle(desk, action.article)
  if (!number.ok) return number
  const opened = await openArticle(desk, number.value)
  if (action.version !== undefined && action.version !== opened.textEdits.length) {
    return failed('stale', 'The text was changed since.', 'Look at the text as it is now and try again.')
  }
  const checked = checkRanges(opened.text, action.changes)
  if (!checked.ok) return checked
  const edits = editsOver(opened, action.changes, stamp, action.why ?? 'typed')
  const patches: Patch[] = [{ on: 'text', article: number.value, push: true, edits }]
  return done({ words: wordsOf(edits), patches, result: { count: edits.length } })
}

function shown(value: FieldValue): string {
  return value === null || value.length === 0 ? 'nothing' : typeof value === 'string' ? value : value.join(', ')
}

/** The value in the shape that the field has, or why it cannot be. */
function fieldValue(field: string, value: FieldValue): Result<FieldValue> {
  if (field === 'byline') return done(value === null ? [] : typeof value === 'string' ? [value] : value)
  if (isFieldName(field) && value !== null && typeof value !== 'string') return failed('bad-value', `${field} is one value, not a list.`)
  if (value === '') return done(null)
  if (field === 'published' && value !== null) {
    const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(value as string)
    const day = (value as string).slice(0, 10)
    const real = iso && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)
    if (!real) return failed('bad-date', `“${String(value)}” is no date.`, 'Write it as 2023-01-25.')
  }
  return done(value)
}

export function correctionPatch(before: CorrectionRow, after: CorrectionRow, stored: boolean): Patch {
  return { on: 'row', table: 'corrections', key: before.article, before: stored ? before : null, after }
}

export function fieldPatches(opened: Inspected, field: string, value: FieldValue, stamp: Stamp, why: string, correction: CorrectionRow, part = 0): { patches: Patch[]; correction: CorrectionRow } {
  const was = isFieldName(field) ? { ...machineFields(opened), ...correction.fields }[field] : customField(opened.record, correction, field)
  const edit: Edit = { kind: 'field', id: `e${stamp.seq}.${part}`, article: opened.number, seq: stamp.seq, at: stamp.at, by: stamp.by, why, field, was, now: value }
  const patches: Patch[] = [{ on: 'fields', article: opened.number, push: true, edits: [edit as Edit & { kind: 'field' }] }]
  if (field === 'title' || field === 'site' || field === 'published' || field === 'language') {
    patches.push(columnPatch(field, [opened.number], () => was as string | null, value as string | null))
  }
  const next = isFieldName(field)
    ? { ...correction, fields: { ...correction.fields, [field as FieldName]: value } }
    : { ...correction, custom: { ...correction.custom, [field]: value } }
  return { patches, correction: next }
}

export const fieldAction: Resolve<'field.set'> = async (desk, action, stamp) => {
  const number = findArticle(desk, action.article)
  if (!number.ok) return number
  if (action.field.startsWith('__')) return failed('bad-field', `“${action.field}” cannot be the name of a field.`, `Known fields: ${fieldNames.join(', ')}.`)
  const value = fieldValue(action.field, action.value)
  if (!value.ok) return value
  const opened = await openInspected(desk, number.value)
  const made = fieldPatches(opened, action.field, value.value, stamp, 'corrected', opened.correction)
  return done({
    words: `Set ${action.field} to ${shown(value.value).slice(0, 80)}`,
    patches: [...made.patches, correctionPatch(opened.correction, made.correction, opened.corrected)],
    result: {},
  })
}
