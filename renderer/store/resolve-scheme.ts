// Actions on the labels of the desk. The scheme is one row, so each of them replaces it whole; renaming and merging also
// give annotations their new label, by a patch that names them.
import type { Patch } from '../../shared/command/patch'
import { toRuns } from '../../shared/command/patch'
import { done, failed, type Result } from '../../shared/result'
import { addLabel, labelNamed, mergeSchemes, noLabel, setLabel, withoutLabel, type Scheme } from '../../shared/scheme/scheme'
import { readScheme } from '../../shared/scheme/formats'
import type { Desk } from './desk'
import type { Plan, Resolve } from './resolve'
import { schemeId } from './words'

async function schemePatch(desk: Desk, after: Scheme): Promise<Patch> {
  const before = (await desk.database.schemes.get(schemeId)) ?? null
  return { on: 'row', table: 'schemes', key: schemeId, before, after: { id: schemeId, labels: after.labels, relations: after.relations } }
}

async function plan(desk: Desk, made: Result<Scheme>, words: string, more: readonly Patch[] = [], count?: number): Promise<Result<Plan>> {
  return made.ok ? done({ words, patches: [...more, await schemePatch(desk, made.value)], result: count === undefined ? {} : { count } }) : made
}

async function relabel(desk: Desk, from: string, to: string): Promise<{ readonly patches: Patch[]; readonly count: number }> {
  const rows = await desk.database.annotations.where('label').equals(from).toArray()
  const articles = [...new Set(rows.map(({ article }) => article))].sort((one, other) => one - other)
  return { count: rows.length, patches: rows.length === 0 ? [] : [{ on: 'relabel', from, to, ids: rows.map(({ id }) => id).sort(), articles: toRuns(articles) }] }
}

export const labelAdd: Resolve<'label.add'> = (desk, { do: _do, ...part }) => plan(desk, addLabel(desk.words.scheme, part), `Made the label ${part.name.trim()}`)

export const labelSet: Resolve<'label.set'> = async (desk, { do: _do, label, place, ...part }) => {
  const made = setLabel(desk.words.scheme, label, part, place)
  if (!made.ok) return made
  const name = part.name?.replace(/\s+/gu, ' ').trim() ?? label
  if (name === label) return plan(desk, made, `Changed the label ${label}`)
  const moved = await relabel(desk, label, name)
  return plan(desk, made, `Renamed the label ${label} to ${name}`, moved.patches, moved.count)
}

export const labelMerge: Resolve<'label.merge'> = async (desk, { label, into }) => {
  if (label === into) return failed('bad-label', 'A label cannot be merged into itself.')
  if (!labelNamed(desk.words.scheme, into)) return noLabel(desk.words.scheme, into)
  const made = withoutLabel(desk.words.scheme, label)
  if (!made.ok) return made
  const moved = await relabel(desk, label, into)
  return plan(desk, made, `Merged the label ${label} into ${into}`, moved.patches, moved.count)
}

export const labelRemove: Resolve<'label.remove'> = async (desk, { label }) => {
  const made = withoutLabel(desk.words.scheme, label)
  if (!made.ok) return made
  const used = await desk.database.annotations.where('label').equals(label).count()
  if (used > 0) return failed('label-used', `${used.toLocaleString('en')} ${used === 1 ? 'annotation has' : 'annotations have'} the label ${label}.`, 'Merge it into another label instead.')
  return plan(desk, made, `Removed the label ${label}`)
}

export const labelImport: Resolve<'label.import'> = async (desk, { text }) => {
  const brought = readScheme(text)
  if (!brought.ok) return brought
  const { labels } = brought.value
  return plan(desk, mergeSchemes(desk.words.scheme, brought.value), `Brought in ${labels.length === 1 ? '1 label' : `${labels.length} labels`}`, [], labels.length)
}

export const labelRelations: Resolve<'label.relations'> = (desk, { relations }) =>
  plan(desk, done({ ...desk.words.scheme, relations: [...new Set(relations.map((name) => name.trim()).filter(Boolean))] }), 'Changed the names of relations')
