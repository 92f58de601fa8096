// What the values of a document are as records: an object itself, a string as its text, a row by the names of its columns.
import { isPlain, type Plain } from '../../../shared/formats/mapping'
import { columnNames } from './csv-columns'
import { isHeader, tells } from './csv-dialect'
import type { Row } from './csv-row'
import type { Kind } from './json-scan'

export interface Values {
  /** Null where the value is unlike the others. */
  plainOf(value: unknown): Plain | null
  /** The first value names the columns. */
  readonly header: boolean
}

const isRow = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const tests: Readonly<Record<Kind, (value: unknown) => boolean>> = { object: isPlain, row: isRow, text: (value) => typeof value === 'string' }

/** Of the first values, what most are. */
export function kindOf(values: readonly unknown[]): Kind {
  const kinds = Object.keys(tests) as Kind[]
  return kinds.find((kind) => values.filter(tests[kind]).length * 2 > values.length) ?? 'object'
}

function objectOf(names: readonly string[], row: readonly unknown[]): Plain {
  const made: Record<string, unknown> = {}
  for (const [index, value] of row.entries()) Object.defineProperty(made, names[index] ?? `column ${index + 1}`, { value, enumerable: true, configurable: true, writable: true })
  return made
}

const cellOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '')
const cellsOf = (row: readonly unknown[]): Row => ({ start: 0, end: 0, cells: row.map(cellOf), trouble: null })

/** What most rows are long. */
export function widthOf(rows: readonly (readonly unknown[])[]): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

/** `named`: names of columns that the document says elsewhere, or null. */
export function valuesOf(kind: Kind, samples: readonly unknown[], named: readonly string[] | null = null): Values {
  if (kind === 'object') return { plainOf: (value) => (isPlain(value) ? value : null), header: false }
  if (kind === 'text') return { plainOf: (value) => (typeof value === 'string' ? { text: value } : null), header: false }
  const rows = samples.filter(isRow)
  const first = rows[0]?.every((cell) => typeof cell === 'string') ? rows[0] : null
  const header = named === null && first !== null && first.length > 1 && isHeader(first) && tells(first)
  const names = named ?? (header ? first : columnNames(rows.filter(({ length }) => length === widthOf(rows)).map(cellsOf)))
  return { plainOf: (value) => (isRow(value) ? objectOf(names, value) : null), header }
}
