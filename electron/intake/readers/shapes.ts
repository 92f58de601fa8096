// Shapes of JSON objects that carry annotations, told by names that only they have: doccano, Prodigy, Label Studio.
import { isPlain, type Plain } from '../../../shared/formats/mapping'
import type { Marks } from '../../../shared/formats/marks'
import { doccanoMarks } from './marks/doccano'
import { labelStudioMarks } from './marks/label-studio'
import { prodigyMarks } from './marks/prodigy'

export interface Shape {
  readonly name: string
  /** The object that text and fields stand in. */
  inner(value: Plain): Plain
  /** Names at the top that are marks or bookkeeping, and so no custom fields. */
  readonly known: ReadonlySet<string>
  marks(value: Plain, text: string): Marks | null
}

const has = (value: Plain, name: string): boolean => Object.hasOwn(value, name)
const list = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const labelStudio: Shape = {
  name: 'Label Studio',
  inner: (value) => (isPlain(value['data']) ? value['data'] : value),
  known: new Set(),
  marks: labelStudioMarks,
}
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
  marks: doccanoMarks,
}
const plain: Shape = { name: 'JSON', inner: (value) => value, known: new Set(), marks: () => null }

const spanList = (value: unknown): boolean => list(value) && value.length > 0 && value.every((span) => (list(span) && span.length === 3 && typeof span[0] === 'number' && typeof span[2] === 'string') || (isPlain(span) && has(span, 'start_offset')))

const tests: readonly (readonly [Shape, (value: Plain) => boolean])[] = [
  [labelStudio, (value) => isPlain(value['data']) && (list(value['annotations']) || list(value['predictions']) || list(value['completions']))],
  [prodigy, (value) => has(value, '_task_hash') || has(value, '_input_hash') || (list(value['spans']) && has(value, 'text') && (has(value, 'answer') || has(value, 'tokens')))],
  [doccano, (value) => has(value, 'text') && (spanList(value['label']) || spanList(value['labels']) || spanList(value['entities']) || has(value, 'Comments') || has(value, 'annotation_approver') || list(value['cats']) || (list(value['label']) && value['label'].every((one) => typeof one === 'string')))],
]

export function shapeOf(samples: readonly Plain[]): Shape {
  return tests.find(([, test]) => samples.some(test))?.[0] ?? plain
}
