// Shapes of JSON objects that carry annotations, told by names that only they have: doccano, Prodigy, Label Studio.
import { isPlain, type Plain } from '../../../shared/formats/mapping'
import type { Marks } from '../../../shared/formats/marks'
import { doccanoMarks } from './marks/doccano'
import { labelStudioMarks, labelStudioRowMarks, taskOf } from './marks/label-studio'
import { prodigyMarks } from './marks/prodigy'

/** What a text came of. */
export interface Written {
  readonly written: string
  /** What a page shows of it, its words run together as they are between its tags. */
  shown(): string
}

export interface Shape {
  readonly name: string
  /** The object that text and fields stand in. */
  inner(value: Plain): Plain
  /** Names at the top that are marks or bookkeeping, and so no custom fields. */
  readonly known: ReadonlySet<string>
  marks(value: Plain, text: string, of: Written): Marks | null
  /** Marks count in what a page shows, so its text comes in without its tags. */
  readonly pages?: boolean
}

const has = (value: Plain, name: string): boolean => Object.hasOwn(value, name)
const list = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const labelStudio: Shape = {
  name: 'Label Studio',
  inner: (value) => (isPlain(value['data']) ? value['data'] : value),
  known: new Set(),
  pages: true,
  marks: labelStudioMarks,
}
const labelStudioTable: Shape = { name: 'Label Studio', inner: taskOf, known: new Set(), pages: true, marks: labelStudioRowMarks }
const prodigy: Shape = {
  name: 'Prodigy',
  inner: (value) => value,
  known: new Set(['tokens', 'spans', 'relations', 'answer', '_input_hash', '_task_hash', '_view_id', '_session_id', '_timestamp', '_annotator_id', '_is_binary', 'accept', 'options', 'config']),
  marks: prodigyMarks,
}
const doccano: Shape = {
  name: 'doccano',
  inner: (value) => value,
  known: new Set(['label', 'labels', 'entities', 'relations', 'cats', 'Comments', 'comments', 'annotations', 'annotation_approver']),
  marks: (value, text) => doccanoMarks(value, text),
}
/** Training data of spaCy: a row of a text and what was found in it. */
const spacy: Shape = {
  name: 'spaCy',
  inner: (value) => Object.fromEntries(Object.entries(value).filter(([, found]) => !isFound(found))),
  known: new Set(),
  marks: (value, text) => doccanoMarks(Object.values(value).find(isFound) as Plain, text, 'codepoint'),
}
export const plainShape: Shape = { name: 'JSON', inner: (value) => value, known: new Set(), marks: () => null }

const isFound = (value: unknown): boolean => isPlain(value) && list(value['entities']) && value['entities'].every((span) => list(span) && span.length === 3)
const spanList = (value: unknown): boolean => list(value) && value.length > 0 && value.every((span) => (list(span) && span.length === 3 && typeof span[0] === 'number' && typeof span[2] === 'string') || (isPlain(span) && has(span, 'start_offset')))

const tests: readonly (readonly [Shape, (value: Plain) => boolean])[] = [
  [labelStudio, (value) => isPlain(value['data']) && (list(value['annotations']) || list(value['predictions']) || list(value['completions']))],
  [labelStudioTable, (value) => has(value, 'annotation_id') && has(value, 'lead_time')],
  [spacy, (value) => Object.values(value).some((found) => isFound(found) && spanList((found as Plain)['entities']))],
  [prodigy, (value) => has(value, '_task_hash') || has(value, '_input_hash') || (list(value['spans']) && has(value, 'text') && (has(value, 'answer') || has(value, 'tokens')))],
  [doccano, (value) => has(value, 'text') && (spanList(value['label']) || spanList(value['labels']) || spanList(value['entities']) || has(value, 'Comments') || has(value, 'annotation_approver') || list(value['cats']) || (list(value['label']) && value['label'].every((one) => typeof one === 'string')))],
]

export function shapeOf(samples: readonly Plain[]): Shape {
  return tests.find(([, test]) => samples.some(test))?.[0] ?? plainShape
}
