// JSON documents: a list of objects, a list somewhere below the top, one object, or several behind one another.
import { proposeMap, type Plain } from '../../../shared/formats/mapping'
import type { Item } from '../../../shared/formats/record'
import { createRecords } from './json-record'
import { createScanner, type Found, type ListPath } from './json-scan'
import { parseObject } from './json-text'
import { broken, tooLong, type Reading } from './reader'

const mostSamples = 50

export function sample(head: Buffer, path: ListPath): Plain[] {
  const objects: Plain[] = []
  for (const { bytes } of createScanner(path).push(head)) {
    const parsed = bytes ? parseObject(bytes.toString('utf8')) : null
    if (parsed?.ok) objects.push(parsed.value)
    if (objects.length >= mostSamples) break
  }
  return objects
}

/** The first list whose objects have a text by its name; else the first list of objects; else the top. */
export function recordsPath(head: Buffer): ListPath {
  const lists: (readonly string[])[] = []
  createScanner([], (path) => {
    if (lists.length < 200 && !lists.some((known) => known.join('\0') === path.join('\0'))) lists.push(path)
  }).push(head)
  const whole = sample(head, null)
  const withObjects = lists.map((path) => [path, sample(head, path)] as const).filter(([, objects]) => objects.length > 0)
  // One object that has a text itself, such as an article with its list of comments, is the record.
  const top = whole[0] ? proposeMap(whole).text : undefined
  if (top !== undefined && !top.includes('.') && !withObjects.some(([path]) => path.length === 0)) return null
  const texts = withObjects.find(([, objects]) => proposeMap(objects).text !== undefined) ?? withObjects[0]
  if (texts) return texts[0]
  // The first element may be longer than the head.
  return whole.length === 0 && lists[0] !== undefined ? lists[0] : null
}

export async function* readJson({ input, head, map }: Reading): AsyncGenerator<Item> {
  const path = recordsPath(head)
  const toRecord = createRecords(sample(head, path), map)
  const scanner = createScanner(path)
  const item = ({ start, end, bytes, cut }: Found): Item => {
    if (cut) return broken(start, end, 'cut', 'The file ends within this object.')
    if (!bytes) return tooLong(start, end)
    const parsed = parseObject(bytes.toString('utf8'))
    return parsed.ok ? toRecord(parsed.value, start, end) : broken(start, end, 'not-json', parsed.why)
  }
  for await (const chunk of input) for (const found of scanner.push(chunk)) yield item(found)
  for (const found of scanner.finish()) yield item(found)
}
