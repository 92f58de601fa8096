// Where the records of a JSON document are, and what they are: looked for in its beginning.
import { isPlain, isTextName, proposeMap, valueAt, type Plain } from '../../../shared/formats/mapping'
import { asNamed, beginsWithColumn, columnsOf } from './json-columns'
import { createScanner, type Heard, type Kind, type RecordsAt, type Step } from './json-scan'
import { documentStart, parseSome } from './json-text'
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
/** Under a name that says so, and no other field's: a summary may stand beside a list of what has texts. */
const namesText = (objects: readonly Plain[]): boolean => isTextName(proposeMap(objects).text)
/** Words, and no addresses or codes. */
const isProse = (text: string): boolean => /[\s\u0080-\uffff]/.test(text.trim())
const most = (texts: readonly string[]): boolean => texts.filter(isProse).length * 2 > texts.length
const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)
const shortestText = 20
/** Of texts that stand under names of their own, which would be fields otherwise. */
const shortestNamed = 60

/** How a document is scanned, whatever is looked for in it. */
type Origin = Pick<RecordsAt, 'loose' | 'from'>

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
function keyed(head: Buffer, whole: Plain | undefined, from: Origin): Layout | null {
  for (const path of [[], ...Object.keys(whole ?? {}).slice(0, 50).map((name) => [name])]) {
    const objects = layoutAt(head, { path, around: 'object', kind: 'object', ...from })
    if (objects.samples.length > 1 && objects.samples.filter((object) => hasText([object])).length * 2 > objects.samples.length) return objects
    if (areTexts(path[0] === undefined ? whole : whole?.[path[0]])) return layoutAt(head, { path, around: 'object', kind: 'text', ...from })
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
function listsIn(head: Buffer, from: Origin): { readonly lists: readonly RecordsAt[]; readonly odd: boolean } {
  const lists = new Map<string, RecordsAt>()
  const hear = ({ path, kind }: Heard): void => {
    const key = JSON.stringify([kind, ...path])
    if (lists.size < mostLists && !lists.has(key)) lists.set(key, { path, around: 'list', kind, ...from })
  }
  // Under no name at all: names within records are heard of, too.
  const scanner = createScanner({ path: [[]], around: 'list', kind: 'object', ...from }, hear)
  scanner.push(head)
  return { lists: [...lists.values()], odd: scanner.odd }
}

const textIn = (samples: readonly Plain[], path: string): number => samples.reduce((sum, sample) => sum + String(valueAt(sample, path) ?? '').length, 0)

/** Whether the object at the top is the record: it has a text itself, such as an article with its list of comments. */
function isRecord({ samples }: Layout, objects: readonly Layout[], rows: readonly Rows[]): boolean {
  const [whole] = samples
  const { text } = proposeMap(samples)
  if (!whole || text === undefined || areTexts(whole) || (text.includes('.') && !Array.isArray(valueAt(whole, text)))) return false
  // What is said of a table, or of a feed, is less than what stands in it.
  const tables = rows.some((table) => table.named && textIn(table.samples, proposeMap(table.samples).text ?? '') > textIn(samples, text))
  return !tables && !objects.some((list) => list.at.path!.length === 0 || (!namesText(samples) && namesText(list.samples)))
}

/** Lists that stand beside this one and hold the same, each under its own key or in its own list, are one. */
function widened(head: Buffer, layout: Layout, lists: readonly RecordsAt[], objects: readonly Layout[]): Layout {
  const path = layout.at.path!
  const { text, title } = proposeMap(layout.samples)
  const steps = path.map((step, place): Step => {
    const beside = lists.filter(({ path: other }) => other!.length === path.length && typeof other![place] === 'string' && other!.every((one, index) => (one === path[index]) === (index !== place)))
    const alike = objects.filter(({ at, samples }) => beside.includes(at) && proposeMap(samples).text === text && proposeMap(samples).title === title)
    if (typeof step !== 'string' || (alike.length === 0 && !isKey(step))) return step
    // Others may follow behind what was looked at.
    return alike.length === beside.length ? null : [step, ...alike.map(({ at }) => at.path![place] as string)]
  })
  return steps.every((step, index) => step === path[index]) ? layout : layoutAt(head, { ...layout.at, path: steps })
}

function areProse({ at, samples }: Layout): boolean {
  const texts = samples.map((sample) => sample['text'] as string)
  return texts.length > 0 && most(texts) && (at.path!.length === 0 || lengthOf(texts) >= shortestText)
}

/** What has a text by its names; then what has any; then where something may stand that is longer than the head. */
function choose(head: Buffer, all: readonly RecordsAt[], from: Origin): Layout {
  const top = layoutAt(head, { path: null, around: 'list', kind: 'object', ...from })
  if (top.samples.length === 0 && beginsWithColumn(head.toString('utf8', from.from, from.from + 4096))) return top
  const lists = all.filter(({ path }) => !path!.includes(null))
  const laid = (kind: Kind, some: readonly RecordsAt[]): Layout[] => some.filter((at) => at.kind === kind).map((at) => layoutAt(head, at)).filter(({ samples }) => samples.length > 0)
  const objects = laid('object', lists)
  // Rows of nothing but objects are lists of records.
  const rows = lists.filter(({ kind }) => kind === 'row').map((at) => rowsAt(head, at, lists)).filter(({ samples }) => samples.some((row) => !Object.values(row).every(isPlain)))
  if (isRecord(top, objects, rows)) return top
  const inner = laid('object', all.filter((at) => !lists.includes(at)))
  const withText = objects.find(({ samples }) => hasText(samples))
  const deeper = inner.find(({ samples }) => namesText(samples) && proposeMap(samples).title !== undefined)
  const found = withText && !(deeper && !namesText(withText.samples)) ? withText : null
  const records = found ?? (top.samples.length < 2 ? keyed(head, top.samples[0], from) : null) ?? deeper
  if (records) return records.at.around === 'list' ? widened(head, records, all, [...objects, ...inner]) : records
  return rows.find(({ samples }) => hasText(samples)) ?? laid('text', lists).find(areProse) ?? inner.find(({ samples }) => hasText(samples)) ?? objects[0]
    ?? (top.samples.length === 0 && lists[0] !== undefined ? layoutAt(head, lists[0]) : top)
}

/** As it is strictly; with apostrophes and comments where signs of them were met, and records are whole that way. */
export function layoutOf(head: Buffer): Layout {
  const from = documentStart(head.toString('utf8'))
  const { lists, odd } = listsIn(head, { loose: false, from })
  const strict = choose(head, lists, { loose: false, from })
  if (!odd) return strict
  const freely = { loose: true, from }
  const loose = choose(head, listsIn(head, freely).lists, freely)
  // What stands in comments is not lost.
  const enough = loose.failed === 0 && loose.samples.length * 2 >= strict.samples.length
  return loose.samples.length > strict.samples.length || (enough && loose.samples.length > 0) ? loose : strict
}
