// One JSON object as a record: marks where its shape has them, fields by the mapping, the rest as custom fields.
import { mapRecord, titledBy, wellFormed } from '../../../shared/formats/mapped'
import { mergeMaps, proposeMap, type FieldMap, type Plain } from '../../../shared/formats/mapping'
import type { Item } from '../../../shared/formats/record'
import { textReader } from './record-text'
import { plainShape, shapeOf, type Shape } from './shapes'
import { broken, skipped } from './reader'

type Missing = (value: Plain, path: string | undefined) => string
const withoutText: Missing = (_, path) => `The object has no text${path === undefined ? '' : ` under “${path}”`}.`

/** What stands in the place of a text that its writer, or a moderator, took out. */
const removed = /^\s*\[\s*(?:removed|deleted)(?: by [\w ]+)?\s*\]\s*$/i

/** `samples`: some objects of the member, from which shape and mapping are proposed. */
export async function createRecords(samples: readonly Plain[], given: FieldMap | null, missing = withoutText): Promise<(value: Plain, start: number, end: number) => Item> {
  const shape: Shape = shapeOf(samples)
  const proposed = proposeMap(samples.map((sample) => Object.fromEntries(Object.entries(shape.inner(sample)).filter(([name]) => !shape.known.has(name)))))
  const map = mergeMaps(proposed, given)
  const mapped = samples.map((sample) => mapRecord(shape.inner(sample), map, shape.known))
  const titled = titledBy(mapped)
  // Most marks count in the text as it is written.
  const read = await textReader(shape === plainShape || shape.pages ? mapped.map(({ text }) => text) : [])
  return (value, start, end) => {
    const inner = shape.inner(value)
    const { text, fields, ...mapped } = mapRecord(inner, map, shape.known)
    if (text === null) return broken(start, end, 'no-text', missing(value, map.text))
    const plain = wellFormed(read.text(text))
    if (plain.trim() === '') return broken(start, end, 'empty', 'Its text is empty.')
    if (removed.test(plain)) return skipped(start, end, 'removed', 'Its text was removed before it was gathered.')
    return { record: { text: plain, start, end, titled, ...mapped, fields: read.fields(fields), marks: shape.marks(value, plain, { written: wellFormed(text), shown: () => read.shown(text) }) } }
  }
}
