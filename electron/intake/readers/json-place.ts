// Where the records of a JSON document are, and what they are: looked for in its beginning.
import { isPlain, proposeMap, valueAt, type Plain } from '../../../shared/formats/mapping'
import { asNamed, beginsWithColumn, columnsOf } from './json-columns'
import { createScanner, type Heard, type Kind, type RecordsAt } from './json-scan'
import { parseSome } from './json-text'
import { valuesOf, widthOf, type Values } from './json-values'

export const mostSamples = 50
const mostNames = 500
const mostLists = 200

interface Layout {
  readonly at: RecordsAt
  readonly values: Values
  /** The first records. */
  readonly samples: readonly Plain[]
  /** As many were no JSON. */
  readonly failed: number
  readonly freely: boolean
}

function valuesAt(head: Buffer, at: RecordsAt, most: number): ReturnType<typeof parseSome> {
  const texts = function* (): Generator<string> {
    for (const { bytes } of createScanner(at).push(head)) yield bytes?.toString('utf8') ?? ''
  }
  return parseSome(texts(), most)
}

const hasText = (objects: readonly Plain[]): boolean => proposeMap(objects).text !== undefined
/** Words, and no addresses or codes. */
const isProse = (text: string): boolean => /[\s\u0080-\uffff]/.test(text.trim())
const most = (texts: readonly string[]): boolean => texts.filter(isProse).length * 2 > texts.length
const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)
const shortestText = 20
/** Of texts that stand under names of their own, which would be fields otherwise. */
const shortestNamed = 60

function layoutAt(head: Buffer, at: RecordsAt, named: readonly string[] | null = null): Layout {
  const { values: found, failed, freely } = valuesAt(head, at, mostSamples)
  const values = valuesOf(at.kind, found, named)
  const plains = found.slice(values.header ? 1 : 0).map((value) => values.plainOf(value)).filter((one) => one !== null)
  const samples = at.path === null ? plains.flatMap((one) => (columnsOf(one)?.rows ?? [one]).slice(0, mostSamples)) : plains
  return { at, values, samples, failed, freely }
}

const isKey = (name: string): boolean => /[\d./\s-]/.test(name)

/** Whether the values of an object are texts of several articles, each under its key: names that say nothing else. */
function areTexts(value: unknown): boolean {
  if (!isPlain(value)) return false
  const names = Object.keys(value)
  const texts = Object.values(value)
  return texts.length > 1 && texts.every((text) => typeof text === 'string') && lengthOf(texts) >= shortestNamed && most(texts) && names.filter(isKey).length * 2 > names.length && Object.keys(asNamed(names)).length === 0
}

/** An object whose values are records, each by its key: at the top, or under one of its names. */
function keyed(head: Buffer, whole: Plain | undefined, loose: boolean): Layout | null {
  for (const path of [[], ...Object.keys(whole ?? {}).slice(0, 50).map((name) => [name])]) {
    const objects = layoutAt(head, { path, around: 'object', kind: 'object', loose })
    if (objects.samples.length > 1 && objects.samples.filter((object) => hasText([object])).length * 2 > objects.samples.length) return objects
    if (areTexts(path[0] === undefined ? whole : whole?.[path[0]])) return layoutAt(head, { path, around: 'object', kind: 'text', loose })
  }
  return null
}

/** Names of as many columns, in a list of strings or of objects that each have a name. */
function namesIn(head: Buffer, lists: readonly RecordsAt[], width: number): readonly string[] | null {
  for (const at of lists) {
    if (at.kind === 'row') continue
    const names = valuesAt(head, at, mostNames).values.map((value) => (isPlain(value) ? value['name'] : value))
    if (names.length === width && names.every((name) => typeof name === 'string' && name.length <= 60) && new Set(names).size === width) return names as string[]
  }
  return null
}

interface Rows extends Layout {
  /** The document names the columns beside them. */
  readonly named: boolean
}

function rowsAt(head: Buffer, at: RecordsAt, lists: readonly RecordsAt[]): Rows {
  const names = namesIn(head, lists, widthOf(valuesAt(head, at, mostSamples).values.filter((value) => Array.isArray(value))))
  return { ...layoutAt(head, at, names), named: names !== null }
}

/** Lists of the document, as they are met. */
function listsIn(head: Buffer, loose: boolean): { readonly lists: readonly RecordsAt[]; readonly odd: boolean } {
  const lists = new Map<string, RecordsAt>()
  const hear = ({ path, kind }: Heard): void => {
    const key = [kind, ...path].join('\0')
    if (lists.size < mostLists && !lists.has(key)) lists.set(key, { path, around: 'list', kind, loose })
  }
  const scanner = createScanner({ path: [], around: 'list', kind: 'object', loose }, hear)
  scanner.push(head)
  return { lists: [...lists.values()], odd: scanner.odd }
}

const textIn = (samples: readonly Plain[], path: string): number => samples.reduce((sum, sample) => sum + String(valueAt(sample, path) ?? '').length, 0)

/** Whether the object at the top is the record: it has a text itself, such as an article with its list of comments. */
function isRecord({ samples }: Layout, objects: readonly Layout[], rows: readonly Rows[]): boolean {
  const [whole] = samples
  const { text } = proposeMap(samples)
  if (!whole || text === undefined || areTexts(whole) || (text.includes('.') && !Array.isArray(valueAt(whole, text)))) return false
  // What is said of a table is less than what stands in it.
  const tables = rows.some((table) => table.named && textIn(table.samples, proposeMap(table.samples).text ?? '') > textIn(samples, text))
  return !tables && !objects.some(({ at }) => at.path!.length === 0)
}

function areProse({ at, samples }: Layout): boolean {
  const texts = samples.map((sample) => sample['text'] as string)
  return texts.length > 0 && most(texts) && (at.path!.length === 0 || lengthOf(texts) >= shortestText)
}

/** What has a text by its names; then what has any; then where something may stand that is longer than the head. */
function choose(head: Buffer, lists: readonly RecordsAt[], loose: boolean): Layout {
  const top = layoutAt(head, { path: null, around: 'list', kind: 'object', loose })
  if (top.samples.length === 0 && beginsWithColumn(head.toString('utf8', 0, 4096))) return top
  const inLists = (kind: Kind): readonly RecordsAt[] => lists.filter((at) => at.kind === kind)
  const objects = inLists('object').map((at) => layoutAt(head, at)).filter(({ samples }) => samples.length > 0)
  const rows = inLists('row').map((at) => rowsAt(head, at, lists)).filter(({ samples }) => samples.length > 0)
  if (isRecord(top, objects, rows)) return top
  return objects.find(({ samples }) => hasText(samples)) ?? (top.samples.length < 2 ? keyed(head, top.samples[0], loose) : null)
    ?? rows.find(({ samples }) => hasText(samples)) ?? inLists('text').map((at) => layoutAt(head, at)).find(areProse) ?? objects[0]
    ?? (top.samples.length === 0 && lists[0] !== undefined ? layoutAt(head, lists[0]) : top)
}

/** As it is strictly; with apostrophes and comments where signs of them were met, and records are whole that way. */
export function layoutOf(head: Buffer): Layout {
  const { lists, odd } = listsIn(head, false)
  const strict = choose(head, lists, false)
  if (!odd) return strict
  const loose = choose(head, listsIn(head, true).lists, true)
  // What stands in comments is not lost.
  const enough = loose.failed === 0 && loose.samples.length * 2 >= strict.samples.length
  return loose.samples.length > strict.samples.length || (enough && loose.samples.length > 0) ? loose : strict
}
