// Actions on what lies over a text: annotations, relations, notes. One row each, with author and time.
import type { Annotation, Note, Relation } from '../../shared/article/annotation'
import { changedAnnotation, newAnnotation, replied, type AnnotationChange } from '../../shared/command/marks'
import { shortened } from '../../shared/command/text'
import { labelNamed, noLabel } from '../../shared/scheme/scheme'
import { uuidv7 } from 'uuidv7'
import { done, failed, type Result } from '../../shared/result'
import { findArticle, type Desk } from './desk'
import type { Resolve } from './resolve'
import { openArticle } from './view'

function checkLabel({ words }: Desk, label: string): Result<null> {
  return labelNamed(words.scheme, label) ? done(null) : noLabel(words.scheme, label)
}

export const annotationAdd: Resolve<'annotation.add'> = async (desk, action, stamp) => {
  const number = findArticle(desk, action.article)
  if (!number.ok) return number
  const opened = await openArticle(desk, number.value)
  if (action.version !== undefined && action.version !== opened.textEdits.length) return failed('stale', 'The text was changed since.', 'Select the words again.')
  const label = checkLabel(desk, action.label)
  if (!label.ok) return label
  const made = newAnnotation(opened, action.spans, { id: uuidv7(), label: action.label, note: action.note ?? null }, stamp)
  if (!made.ok) return made
  const annotation = made.value
  return done({
    words: `Labelled “${shortened(annotation.quote)}” ${action.label}`,
    patches: [{ on: 'row', table: 'annotations', key: annotation.id, before: null, after: annotation }],
    result: { annotation: annotation.id },
  })
}

async function annotationOf(desk: Desk, id: string): Promise<Result<Annotation>> {
  const found = await desk.database.annotations.get(id)
  return found ? done(found) : failed('no-annotation', `There is no annotation “${id}” on this desk.`)
}

/** What was done to an annotation, in words. */
function changeWords({ keep, spans, label, note, attributes }: AnnotationChange, { quote }: Annotation): string {
  const words = shortened(quote)
  if (keep) return `Kept “${words}” as it reads now`
  if (spans) return `Placed the annotation on “${words}”`
  if (label !== undefined) return `Relabelled “${words}” ${label}`
  if (note !== undefined) return note ? `Noted on “${words}”: ${shortened(note)}` : `Took the note off “${words}”`
  if (!attributes) return `Left “${words}” as it was`
  const said = Object.entries(attributes).map(([name, value]) => `${name}: ${value}`).join(', ')
  return said === '' ? `Took the attributes off “${words}”` : `Set attributes of “${words}”: ${shortened(said)}`
}

export const annotationSet: Resolve<'annotation.set'> = async (desk, action) => {
  const found = await annotationOf(desk, action.annotation)
  if (!found.ok) return found
  const before = found.value
  const opened = await openArticle(desk, before.article)
  if (action.version !== undefined && action.version !== opened.textEdits.length) return failed('stale', 'The text was changed since.', 'Select the words again.')
  const label = action.label === undefined ? done(null) : checkLabel(desk, action.label)
  if (!label.ok) return label
  const changed = changedAnnotation(opened, before, action)
  if (!changed.ok) return changed
  const after = changed.value
  return done({
    words: changeWords(action, after),
    patches: [{ on: 'row', table: 'annotations', key: before.id, before, after }],
    result: { annotation: before.id },
  })
}

export const annotationRemove: Resolve<'annotation.remove'> = async (desk, action) => {
  const found = await annotationOf(desk, action.annotation)
  if (!found.ok) return found
  const relations = (await desk.database.relations.where('article').equals(found.value.article).toArray()).filter(({ from, to }) => from === action.annotation || to === action.annotation)
  return done({
    words: `Removed the annotation of “${shortened(found.value.quote)}”`,
    patches: [
      ...relations.map((relation) => ({ on: 'row' as const, table: 'relations' as const, key: relation.id, before: relation, after: null })),
      { on: 'row', table: 'annotations', key: found.value.id, before: found.value, after: null },
    ],
    result: {},
  })
}

const ends = (from: Annotation, to: Annotation): string => `“${shortened(from.quote)}” to “${shortened(to.quote)}”`

export const relationAdd: Resolve<'relation.add'> = async (desk, action) => {
  const from = await annotationOf(desk, action.from)
  if (!from.ok) return from
  const to = await annotationOf(desk, action.to)
  if (!to.ok) return to
  if (from.value.article !== to.value.article) return failed('two-articles', 'A relation joins two annotations of one article.')
  const relation: Relation = { id: uuidv7(), article: from.value.article, from: action.from, to: action.to, label: action.label }
  return done({ words: `Related ${ends(from.value, to.value)}: ${action.label}`, patches: [{ on: 'row', table: 'relations', key: relation.id, before: null, after: relation }], result: { relation: relation.id } })
}

export const relationRemove: Resolve<'relation.remove'> = async (desk, action) => {
  const relation = await desk.database.relations.get(action.relation)
  if (!relation) return failed('no-relation', `There is no relation “${action.relation}” on this desk.`)
  const [from, to] = await Promise.all([annotationOf(desk, relation.from), annotationOf(desk, relation.to)])
  const words = from.ok && to.ok ? `Removed the relation of ${ends(from.value, to.value)}: ${relation.label}` : `Removed the relation ${relation.label}`
  return done({ words, patches: [{ on: 'row', table: 'relations', key: relation.id, before: relation, after: null }], result: {} })
}

export const noteAdd: Resolve<'note.add'> = async (desk, action, stamp) => {
  const number = findArticle(desk, action.article)
  if (!number.ok) return number
  const note: Note = { id: uuidv7(), article: number.value, at: stamp.at, by: stamp.by, text: action.text, replies: [] }
  return done({ words: `Wrote a note: ${shortened(note.text)}`, patches: [{ on: 'row', table: 'notes', key: note.id, before: null, after: note }], result: { note: note.id } })
}

export const noteReply: Resolve<'note.reply'> = async (desk, action, stamp) => {
  const before = await desk.database.notes.get(action.note)
  if (!before) return failed('no-note', `There is no note “${action.note}” on this desk.`)
  const reply = uuidv7()
  return done({ words: `Replied to the note “${shortened(before.text)}”: ${shortened(action.text)}`, patches: [{ on: 'row', table: 'notes', key: before.id, before, after: replied(before, reply, action.text, stamp) }], result: { reply } })
}

export const annotationReply: Resolve<'annotation.reply'> = async (desk, action, stamp) => {
  const found = await annotationOf(desk, action.annotation)
  if (!found.ok) return found
  const before = found.value
  const reply = uuidv7()
  return done({ words: `Replied on “${shortened(before.quote)}”: ${shortened(action.text)}`, patches: [{ on: 'row', table: 'annotations', key: before.id, before, after: replied(before, reply, action.text, stamp) }], result: { reply } })
}

export const noteRemove: Resolve<'note.remove'> = async (desk, action) => {
  const note = await desk.database.notes.get(action.note)
  if (!note) return failed('no-note', `There is no note “${action.note}” on this desk.`)
  return done({ words: `Removed the note “${shortened(note.text)}”`, patches: [{ on: 'row', table: 'notes', key: note.id, before: note, after: null }], result: {} })
}
