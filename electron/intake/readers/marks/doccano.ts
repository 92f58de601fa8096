// doccano: spans as [start, end, label] or as entities with offsets, relations between them, categories, comments.
import { isPlain, type Plain } from '../../../../shared/formats/mapping'
import type { ImportedAnnotation, ImportedRelation, Marks } from '../../../../shared/formats/marks'
import { spansIn, type Unit } from './spans'

interface Entity {
  readonly key: string | null
  readonly start: number
  readonly end: number
  readonly label: string
  readonly by: string | null
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null)

function entityOf(value: unknown): Entity | null {
  if (Array.isArray(value) && value.length >= 3 && word(value[2]) !== null) return { key: null, start: Number(value[0]), end: Number(value[1]), label: word(value[2])!, by: null }
  if (!isPlain(value) || !Object.hasOwn(value, 'start_offset')) return null
  return { key: word(value['id']), start: Number(value['start_offset']), end: Number(value['end_offset']), label: word(value['label']) ?? 'unlabelled', by: word(value['user']) }
}

/** What marks count in, where they quote nothing: doccano as browsers do, spaCy as Python does. */
export function doccanoMarks(value: Plain, text: string, unit: Unit = 'utf16'): Marks | null {
  const given = [...listOf(value['label']), ...listOf(value['labels']), ...listOf(value['entities']), ...listOf(value['annotations'])]
  const entities = given.map(entityOf).filter((entity) => entity !== null)
  const places = spansIn(text, entities.map(({ start, end }) => ({ start, end, quote: null })), unit)
  const annotations: ImportedAnnotation[] = []
  for (const [index, { key, label, by }] of entities.entries()) {
    const place = places[index]
    if (place) annotations.push({ key, spans: [place], label, note: null, attributes: {}, by, at: null })
  }
  const relations: ImportedRelation[] = []
  for (const one of listOf(value['relations'])) {
    if (isPlain(one) && word(one['from_id']) && word(one['to_id'])) relations.push({ from: word(one['from_id'])!, to: word(one['to_id'])!, label: word(one['type']) ?? 'related' })
  }
  const tags = [...given.filter((one) => typeof one === 'string'), ...listOf(value['cats']), ...(typeof value['label'] === 'string' ? [value['label']] : [])].map(word).filter((tag) => tag !== null)
  const notes = [...listOf(value['Comments']), ...listOf(value['comments'])].flatMap((one) => {
    const said = typeof one === 'string' ? one : isPlain(one) ? (word(one['comment']) ?? word(one['text'])) : null
    return said === null ? [] : [{ text: said, by: isPlain(one) ? word(one['user']) : null, at: null }]
  })
  const lost = entities.length - annotations.length
  return annotations.length + relations.length + tags.length + notes.length + lost === 0 ? null : { annotations, relations, tags, status: null, notes, lost }
}
