// JSON documents: a list of objects, a list somewhere below the top, one object, or several behind one another.
import { proposeMap, valueAt, type Plain } from '../../../shared/formats/mapping'
import type { Item } from '../../../shared/formats/record'
import { beginsWithColumn, columnsOf, placesOf } from './json-columns'
import { createRecords } from './json-record'
import { createScanner, type Around, type Found, type ListPath } from './json-scan'
import { parseObject } from './json-text'
import { broken, tooLong, type Reading } from './reader'

const mostSamples = 50

/** Where the records of a document are. */
export interface RecordsAt {
  readonly path: ListPath
  readonly around: Around
}

export function sample(head: Buffer, { path, around }: RecordsAt): Plain[] {
  const objects: Plain[] = []
  for (const { bytes } of createScanner(path, around).push(head)) {
    const parsed = bytes ? parseObject(bytes.toString('utf8')) : null
    if (parsed?.ok) objects.push(...((path === null ? columnsOf(parsed.value)?.rows : null) ?? [parsed.value]).slice(0, mostSamples))
    if (objects.length >= mostSamples) break
  }
  return objects
}

const top: RecordsAt = { path: null, around: 'list' }
const hasText = (objects: readonly Plain[]): boolean => proposeMap(objects).text !== undefined

/** An object whose values are records, each by its key: at the top, or under one of its names. */
function keyed(head: Buffer, whole: Plain | undefined): RecordsAt | null {
  const places: RecordsAt[] = [[], ...Object.keys(whole ?? {}).slice(0, 50).map((name) => [name])].map((path) => ({ path, around: 'object' }))
  return places.find((place) => {
    const objects = sample(head, place)
    return objects.length > 1 && objects.filter((object) => hasText([object])).length * 2 > objects.length
  }) ?? null
}

/** The first list whose objects have a text by its name; else the first list of objects; else the top. */
export function recordsPath(head: Buffer): RecordsAt {
  if (beginsWithColumn(head.toString('utf8', 0, 4096)) && sample(head, top).length === 0) return top
  const lists: RecordsAt[] = []
  createScanner([], 'list', (path) => {
    if (lists.length < 200 && !lists.some((known) => known.path!.join('\0') === path.join('\0'))) lists.push({ path, around: 'list' })
  }).push(head)
  const whole = sample(head, top)
  const withObjects = lists.map((place) => [place, sample(head, place)] as const).filter(([, objects]) => objects.length > 0)
  // One object that has a text itself, such as an article with its list of comments, is the record.
  const text = whole[0] ? proposeMap(whole).text : undefined
  const named = whole[0] && text !== undefined ? valueAt(whole[0], text) : undefined
  if (text !== undefined && (!text.includes('.') || Array.isArray(named)) && !withObjects.some(([{ path }]) => path!.length === 0)) return top
  const texts = withObjects.find(([, objects]) => hasText(objects)) ?? (whole.length < 2 ? keyed(head, whole[0]) : null) ?? withObjects[0]
  if (texts) return 'path' in texts ? texts : texts[0]
  // The first element may be longer than the head.
  return whole.length === 0 && lists[0] !== undefined ? lists[0] : top
}

export async function* readJson({ input, head, map }: Reading): AsyncGenerator<Item> {
  const place = recordsPath(head)
  const samples = sample(head, place)
  let toRecord = await createRecords(samples, map)
  const scanner = createScanner(place.path, place.around)
  async function* items({ start, end, bytes, cut }: Found): AsyncGenerator<Item> {
    if (cut) return yield broken(start, end, 'cut', 'The file ends within this object.')
    if (!bytes) return yield tooLong(start, end)
    const parsed = parseObject(bytes.toString('utf8'))
    if (!parsed.ok) return yield broken(start, end, 'not-json', parsed.why)
    const columns = place.path === null ? columnsOf(parsed.value) : null
    const places = columns ? placesOf(bytes, columns.text) : []
    if (!columns || places.length !== columns.rows.length) return yield toRecord(parsed.value, start, end)
    // It was longer than what was looked at before.
    if (samples.length === 0) toRecord = await createRecords(columns.rows.slice(0, mostSamples), map)
    for (const [index, row] of columns.rows.entries()) yield toRecord(row, start + places[index]![0], start + places[index]![1])
  }
  for await (const chunk of input) for (const found of scanner.push(chunk)) yield* items(found)
  for (const found of scanner.finish()) yield* items(found)
}
