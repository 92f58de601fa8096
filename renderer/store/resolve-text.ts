// Actions that change a text or a field: typing, fixes, corrections. Each leaves edits with author, time and reason.
import { fieldNames, flagKinds, type FieldName, type FieldValue } from '../../shared/article'
import type { Patch } from '../../shared/command/patch'
import { checkRanges, editsOver, wordsOf, type Replace, type Stamp } from '../../shared/command/text'
import type { Edit } from '../../shared/edit'
import { done, failed, type Result } from '../../shared/result'
import { findArticle, type Desk } from './desk'
import { flagBits } from './columns'
import type { Plan, Resolve } from './resolve'
import { columnPatch } from './resolve-bulk'
import type { CorrectionRow } from './schema'
import { fixedTitle, type TitlePlace } from './flag-state'
import { currentField, customField, decisionKey, flagView, type Inspected, isFieldName, machineFields, openArticle, openInspected } from './view'

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

function correctionPatch(before: CorrectionRow, after: CorrectionRow, stored: boolean): Patch {
  return { on: 'row', table: 'corrections', key: before.article, before: stored ? before : null, after }
}

function fieldPatches(desk: Desk, opened: Inspected, field: string, value: FieldValue, stamp: Stamp, why: string, correction: CorrectionRow, part = 0): { patches: Patch[]; correction: CorrectionRow } {
  const was = isFieldName(field) ? { ...machineFields(opened), ...correction.fields }[field] : customField(correction, field)
  const edit: Edit = { kind: 'field', id: `e${stamp.seq}.${part}`, article: opened.number, seq: stamp.seq, at: stamp.at, by: stamp.by, why, field, was, now: value }
  const patches: Patch[] = [{ on: 'fields', article: opened.number, push: true, edits: [edit as Edit & { kind: 'field' }] }]
  if (field === 'title' || field === 'site' || field === 'published' || field === 'language') {
    patches.push(columnPatch(desk, field, [opened.number], () => was as string | null, value as string | null))
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
  const stored = (await desk.database.corrections.get(number.value)) !== undefined
  const made = fieldPatches(desk, opened, action.field, value.value, stamp, 'corrected', opened.correction)
  return done({
    words: `Set ${action.field} to ${shown(value.value).slice(0, 80)}`,
    patches: [...made.patches, correctionPatch(opened.correction, made.correction, stored)],
    result: {},
  })
}

interface Wanted {
  readonly kind: string
  readonly in?: 'raw' | 'title' | undefined
  readonly start?: number | undefined
}

/** Patches of a decision about the open flags of one article that are meant; none where nothing is open. */
async function decide(desk: Desk, number: number, wanted: Wanted, decision: 'accepted' | 'dismissed', stamp: Stamp, first: number): Promise<{ patches: Patch[]; count: number }> {
  const opened = await openInspected(desk, number)
  const stored = (await desk.database.corrections.get(number)) !== undefined
  const changes: Replace[] = []
  const patches: Patch[] = []
  const decisions: Record<string, 'accepted' | 'dismissed'> = { ...opened.correction.decisions }
  const inTitle: TitlePlace[] = []
  let count = 0
  for (const flag of opened.inspection.flags) {
    if (wanted.kind !== '*' && wanted.kind !== flag.kind) continue
    if (wanted.in && wanted.in !== flag.in) continue
    for (const place of flagView(opened, flag).places) {
      if (place.state !== 'open' || (wanted.start !== undefined && wanted.start !== place.start)) continue
      if (decision === 'accepted') {
        if (place.now === null || (flag.in === 'raw' && !place.text)) continue
        const [start, end] = place.text ?? [0, 0]
        if (flag.in === 'raw' && changes.some((change) => change.start < end && start < change.end)) continue
        if (flag.in === 'raw') changes.push({ start, end, with: place.now })
        else if (fixedTitle(opened, [...inTitle, { ...place, now: place.now }]) === null) continue
        else inTitle.push({ ...place, now: place.now })
      }
      decisions[decisionKey(flag.in, flag.kind, place.start)] = decision
      count += 1
    }
  }
  if (count === 0) return { patches, count }
  let correction: CorrectionRow = { ...opened.correction, decisions }
  if (changes.length > 0) {
    const edits = editsOver(opened, changes, stamp, `fix: ${wanted.kind}`, first)
    patches.push({ on: 'text', article: number, push: true, edits })
  }
  const title = inTitle.length > 0 ? fixedTitle(opened, inTitle) : null
  if (title !== null && title !== currentField(opened.record, correction, 'title')) {
    const made = fieldPatches(desk, opened, 'title', title, { ...stamp }, `fix: ${wanted.kind}`, correction, first + changes.length)
    correction = made.correction
    patches.push(...made.patches)
  }
  patches.push(correctionPatch(opened.correction, correction, stored))
  return { patches, count }
}

export function fixAction(decision: 'accepted' | 'dismissed'): Resolve<'fix.accept'> & Resolve<'fix.dismiss'> {
  return async (desk: Desk, action: Wanted & { readonly article: string }, stamp: Stamp): Promise<Result<Plan>> => {
    if (action.kind !== '*' && !(flagKinds as readonly string[]).includes(action.kind)) return failed('bad-kind', `“${action.kind}” is no kind of flag.`, `Kinds: ${flagKinds.join(', ')}.`)
    const numbers: number[] = []
    if (action.article === '*') {
      const bits = action.kind === '*' ? 0xffffffff : flagBits([action.kind as (typeof flagKinds)[number]])
      for (let number = 0; number < desk.columns.count; number += 1) {
        if (desk.columns.flags[number]! & bits && !desk.columns.removed[number] && !desk.columns.retired[number]) numbers.push(number)
      }
    } else {
      const number = findArticle(desk, action.article)
      if (!number.ok) return number
      numbers.push(number.value)
    }
    const patches: Patch[] = []
    let count = 0
    let first = 1
    for (const number of numbers) {
      const made = await decide(desk, number, action, decision, stamp, first)
      patches.push(...made.patches)
      count += made.count
      first += made.count
    }
    if (count === 0 && action.article !== '*') return failed('no-fix', `No open ${action.kind === '*' ? '' : `${action.kind} `}flag here can be ${decision}.`, 'It may be decided already, edited away, or without a remedy.')
    return done({ words: `${decision === 'accepted' ? 'Fixed' : 'Dismissed'} ${count} ${action.kind === '*' ? (count === 1 ? 'flag' : 'flags') : action.kind}`, patches, result: { count } })
  }
}
