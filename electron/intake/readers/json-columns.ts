// JSON that is written by columns, as programs save tables: each name with a list of values, or with a value for each row.
// Rows are put together, each at the place of its text.
import { isPlain, proposeMap, type Plain } from '../../../shared/formats/mapping'
import { parseJson } from './json-text'

const fewest = 2

/** A value in words so short that only names can say what it is. */
export const asNamed = (names: readonly string[]) => proposeMap([Object.fromEntries(names.map((name) => [name, 'a value']))])

/** A document too long to be looked into as a whole begins so. */
export const beginsWithColumn = (head: string): boolean => /^\s*\{\s*"[^"\\]*"\s*:\s*(?:\[\s*"|\{\s*"\d+"\s*:\s*["\d])/.test(head)

interface Columns {
  readonly rows: readonly Plain[]
  readonly text: string
}

const isNumbers = (column: unknown): boolean => Object.values(column as Plain).every((one) => typeof one === 'number' || typeof one === 'boolean')

/** Null where the object is a record itself: lists of a record are not all as long, and none is its titles or numbers. */
export function columnsOf(value: Plain): Columns | null {
  const names = Object.keys(value)
  const { text, title, url } = asNamed(names)
  if (text === undefined) return null
  const first = value[names[0]!]
  const keys = Array.isArray(first) ? [...first.keys()].map(String) : isPlain(first) ? Object.keys(first) : []
  if (keys.length < fewest) return null
  const fits = (column: unknown): boolean => (Array.isArray(column) ? column.length === keys.length : isPlain(column) && Object.keys(column).length === keys.length && keys.every((key) => Object.hasOwn(column, key)))
  if (!Object.values(value).every(fits) || !((title ?? url) !== undefined || Object.values(value).some(isNumbers))) return null
  const rows = keys.map((key) => Object.fromEntries(names.map((name) => [name, (value[name] as Plain)[key]])))
  return rows.some((row) => typeof row[text] === 'string') ? { rows, text } : null
}

const [quote, backslash, colon, comma] = [0x22, 0x5c, 0x3a, 0x2c]
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

function stringEnd(bytes: Buffer, from: number): number {
  let at = from + 1
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1
  return at
}

function nameIn(json: string): string {
  const parsed = parseJson(json, true)
  return parsed.ok ? String(parsed.value) : json
}

/** Where the values of a column stand in the bytes of the object. */
export function placesOf(bytes: Buffer, name: string): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = []
  let depth = 0
  let last = ''
  let isName = true
  let from = -1
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!
    if (byte === quote) {
      const end = stringEnd(bytes, at)
      if (depth === 1 && isName) last = nameIn(bytes.toString('utf8', at, end + 1))
      at = end
    } else if (opening.has(byte)) {
      depth += 1
      if (depth === 2 && last === name) from = at + 1
    } else if (closing.has(byte)) {
      if (depth === 2 && from >= 0) return [...places, [from, at]]
      depth -= 1
    } else if (byte === comma && depth === 2 && from >= 0) {
      places.push([from, at])
      from = at + 1
    } else if (depth === 1 && (byte === comma || byte === colon)) isName = byte === comma
  }
  return places
}
