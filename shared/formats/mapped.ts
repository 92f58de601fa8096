// A record with a mapping, made into text, fields and what is left over as custom fields.
import type { Fields, FieldValue } from '../article/article'
import { isoDate, languageTag } from './dates'
import { isPlain, oneOf, paragraphsOf, pathsOf, valueAt, type FieldMap, type Plain } from './mapping'

interface Mapped {
  readonly text: string | null
  readonly fields: Partial<Fields>
  readonly from: { readonly [field in keyof Fields]?: string }
  readonly crawled: string | null
  readonly custom: Readonly<Record<string, FieldValue>>
}

const longestCustom = 4000
const mostCustom = 200

/** Whether texts begin with their titles: where most do, it is how the records are made; where one does, it is its text. */
export function titledBy(samples: readonly Mapped[]): boolean {
  const both = samples.filter(({ text, fields }) => text !== null && typeof fields.title === 'string')
  const begun = both.filter(({ text, fields }) => lineOf(text!.trimStart().split('\n', 1)[0]) === fields.title)
  return both.length === 0 || begun.length * 2 >= both.length
}

/** Halves of pairs become U+FFFD, as they do in the store. */
/** Of strings on every engine that Galley runs on; not yet in the types of the language's version. */
interface WellFormed {
  toWellFormed(): string
}

export function wellFormed(text: string): string {
  return (text as unknown as WellFormed).toWellFormed()
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return wellFormed(value)
  const paragraphs = paragraphsOf(value)
  return paragraphs === null ? null : wellFormed(paragraphs.join('\n\n'))
}

function lineOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const line = wellFormed(String(value)).replace(/\s+/gu, ' ').trim()
  return line === '' ? null : line.slice(0, 2000)
}

/** Before a name as papers print it. */
const by = /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR)\s+(?=\p{Lu}[^\s,]*\s+[^\s,]*\p{L})/u

/** Names of people, however a record lists them. */
export function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => (typeof one === 'string' ? [lineOf(one)].filter((name) => name !== null) : namesOf(one)))
  if (isPlain(value)) {
    const whole = value['name'] ?? value['full_name'] ?? value['literal'] ?? [value['first'] ?? value['given'], value['last'] ?? value['family']].filter((part) => typeof part === 'string').join(' ')
    return namesOf(whole === '' ? null : whole)
  }
  const line = lineOf(value)
  if (line === null) return []
  const names = line.replace(by, '')
  const parts = names.includes(';') ? names.split(';') : names.includes('|') ? names.split('|') : names.includes(' and ') ? names.split(/\s*,\s*(?:and\s+)?|\s+and\s+/) : [names]
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function customOf(value: unknown): FieldValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return wellFormed(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.map(wellFormed)
  try {
    return wellFormed(JSON.stringify(value))
  } catch {
    // Nested deeper than anybody reads, or writes.
    return null
  }
}

const sizeOf = (value: FieldValue): number => (value === null ? 0 : typeof value === 'string' ? value.length : value.reduce((sum, one) => sum + one.length, 0))

function customFields(entries: readonly (readonly [string, unknown])[]): Record<string, FieldValue> {
  const custom: Record<string, FieldValue> = {}
  for (const [path, value] of entries.slice(0, mostCustom)) {
    const kept = customOf(value)
    // `__proto__` as a name is a name.
    if (kept !== null && sizeOf(kept) > 0 && sizeOf(kept) <= longestCustom) Object.defineProperty(custom, wellFormed(path), { value: kept, enumerable: true, configurable: true, writable: true })
  }
  return custom
}

const readers: { readonly [field in keyof Fields]: (value: unknown) => Fields[field] } = {
  title: lineOf, url: lineOf, site: lineOf, section: lineOf, kind: lineOf, published: isoDate, language: languageTag, byline: namesOf,
}

export function mapRecord(record: Plain, map: FieldMap, known: ReadonlySet<string> = new Set()): Mapped {
  const used = new Set<string>(known)
  const fields: { -readonly [field in keyof Fields]?: Fields[field] } = {}
  const from: { -readonly [field in keyof Fields]?: string } = {}
  for (const name of Object.keys(readers) as (keyof Fields)[]) {
    const path = map[name]
    if (path === undefined) continue
    const value = readers[name](oneOf(valueAt(record, path)))
    if (value === null || (Array.isArray(value) && value.length === 0)) continue
    Object.assign(fields, { [name]: value })
    from[name] = path
    used.add(path)
  }
  const text = map.text === undefined ? null : textOf(valueAt(record, map.text))
  if (map.text !== undefined) used.add(map.text)
  const crawled = map.crawled === undefined ? null : isoDate(valueAt(record, map.crawled))
  const left = pathsOf(record).filter(([path]) => !used.has(path) && !known.has(path.split('.')[0] ?? ''))
  return { text, fields, from, crawled, custom: customFields(left) }
}
