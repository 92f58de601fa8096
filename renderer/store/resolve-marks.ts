// Actions on what lies over a text: annotations, relations, notes. One row each, with author and time.
import { contextOf, place, quoteOf } from '../../shared/anchor/place'
import type { Annotation, Note, Relation } from '../../shared/annotation'
import { newsScheme } from '../../shared/scheme'
import { uuidv7 } from 'uuidv7'
import { done, failed, type Result } from '../../shared/result'
import { findArticle, type Desk } from './desk'
import type { Resolve } from './resolve'
import { openArticle, type Opened } from './view'

function checkSpans(text: string, spans: readonly number[]): Result<null> {
  let last = 0
  for (let index = 0; index < spans.length; index += 2) {
    const start = spans[index]!
    const end = spans[index + 1]
    if (end === undefined || start < last || end <= start || end > text.length) {
      return failed('out-of-range', `The span ${start} to ${end ?? '?'} does not fit a text of ${text.length} units, or is empty.`, 'Select some words of the text.')
    }
    last = end
  }
  return done(null)
}

function anchored(opened: Opened, spans: readonly number[]) {
  return { spans, version: opened.textEdits.length, quote: quoteOf(opened.text, spans), ...contextOf(opened.text, spans) }
}

function checkLabel(label: string): Result<null> {
  return newsScheme.some(({ name }) => name === label) ? done(null) : failed('no-label', `“${label}” is no label of this desk.`, `Labels: ${newsScheme.map(({ name }) => name).join(', ')}.`)
}

export const annotationAdd: Resolve<'annotation.add'> = async (desk, action, stamp) => {
  const number = findArticle(desk, action.article)
  if (!number.ok) return number
  const opened = await openArticle(desk, number.value)
  if (action.version !== undefined && action.version !== opened.textEdits.length) return failed('stale', 'The text was changed since.', 'Select the words again.')
  const checked = [checkLabel(action.label), checkSpans(opened.text, action.spans)].find((result) => !result.ok)
  if (checked && !checked.ok) return checked
  const annotation: Annotation = {
    id: uuidv7(), article: number.value, ...anchored(opened, action.spans), label: action.label,
    note: action.note ?? null, attributes: {}, by: stamp.by, at: stamp.at, replies: [],
  }
  return done({
    words: `Labelled ${action.label}: ${annotation.quote.slice(0, 60)}`,
    patches: [{ on: 'row', table: 'annotations', key: annotation.id, before: null, after: annotation }],
    result: { annotation: annotation.id },
  })
}

async function annotationOf(desk: Desk, id: string): Promise<Result<Annotation>> {
  const found = await desk.database.annotations.get(id)
  return found ? done(found) : failed('no-annotation', `There is no annotation “${id}” on this desk.`)
}

export const annotationSet: Resolve<'annotation.set'> = async (desk, action) => {
  const found = await annotationOf(desk, action.annotation)
  if (!found.ok) return found
  const before = found.value
  const opened = await openArticle(desk, before.article)
  let after: Annotation = before
  if (action.label !== undefined) {
    const label = checkLabel(action.label)
    if (!label.ok) return label
    after = { ...after, label: action.label }
  }
  if (action.note !== undefined) after = { ...after, note: action.note === '' ? null : action.note }
  if (action.attributes) after = { ...after, attributes: action.attributes }
  const spans = action.spans ?? (action.keep ? place(before, opened.textEdits, opened.text).spans : undefined)
  if (spans) {
    const checked = spans.length === 0 ? failed('lost', 'The words are gone: there is nothing to keep.', 'Place the annotation anew.') : checkSpans(opened.text, spans)
    if (!checked.ok) return checked
    after = { ...after, ...anchored(opened, spans) }
  }
  return done({
    words: `Changed the annotation ${after.quote.slice(0, 60)}`,
    patches: [{ on: 'row', table: 'annotations', key: before.id, before, after }],
    result: { annotation: before.id },
  })
}

export const annotationRemove: Resolve<'annotation.remove'> = async (desk, action) => {
  const found = await annotationOf(desk, action.annotation)
  if (!found.ok) return found
  const relations = (await desk.database.relations.where('article').equals(found.value.article).toArray()).filter(({ from, to }) => from === action.annotation || to === action.annotation)
  return done({
    words: `Removed the annotation ${found.value.quote.slice(0, 60)}`,
    patches: [
      ...relations.map((relation) => ({ on: 'row' as const, table: 'relations' as const, key: relation.id, before: relation, after: null })),
      { on: 'row', table: 'annotations', key: found.value.id, before: found.value, after: null },
    ],
    result: {},
  })
}

export const relationAdd: Resolve<'relation.add'> = async (desk, action) => {
  const from = await annotationOf(desk, action.from)
  if (!from.ok) return from
  const to = await annotationOf(desk, action.to)
  if (!to.ok) return to
  if (from.value.article !== to.value.article) return failed('two-articles', 'A relation joins two annotations of one article.')
  const relation: Relation = { id: uuidv7(), article: from.value.article, from: action.from, to: action.to, label: action.label }
  return done({ words: `Related: ${action.label}`, patches: [{ on: 'row', table: 'relations', key: relation.id, before: null, after: relation }], result: { relation: relation.id } })
}

export const relationRemove: Resolve<'relation.remove'> = async (desk, action) => {
  const relation = await desk.database.relations.get(action.relation)
  if (!relation) return failed('no-relation', `There is no relation “${action.relation}” on this desk.`)
  return done({ words: `Removed the relation ${relation.label}`, patches: [{ on: 'row', table: 'relations', key: relation.id, before: relation, after: null }], result: {} })
}

export const noteAdd: Resolve<'note.add'> = async (desk, action, stamp) => {
  const number = findArticle(desk, action.article)
  if (!number.ok) return number
  const note: Note = { id: uuidv7(), article: number.value, at: stamp.at, by: stamp.by, text: action.text, replies: [] }
  return done({ words: 'Wrote a note', patches: [{ on: 'row', table: 'notes', key: note.id, before: null, after: note }], result: { note: note.id } })
}

export const noteRemove: Resolve<'note.remove'> = async (desk, action) => {
  const note = await desk.database.notes.get(action.note)
  if (!note) return failed('no-note', `There is no note “${action.note}” on this desk.`)
  return done({ words: 'Removed a note', patches: [{ on: 'row', table: 'notes', key: note.id, before: note, after: null }], result: {} })
}
