// What the columns of a table hold, where no row names them: told by their values, in names that the mapping knows.
import { isoDate } from '../../../shared/formats/dates'
import type { Row } from './csv-scan'

const isUrl = (cell: string): boolean => /^https?:\/\/\S+$/.test(cell)
const isDate = (cell: string): boolean => /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:$|[T ])/.test(cell) && isoDate(cell) !== null

/** An address, a date or a number names no column. */
export function isValue(cell: string): boolean {
  return isUrl(cell) || isDate(cell) || /^-?\d+(?:[.,]\d+)?$/.test(cell)
}

/** Characters of a text at least, on average; and of a title at most. */
const text = 120
const title = 200
/** Of the cells of a column, that so many are alike says what it holds. */
const most = 0.8

interface Column {
  readonly index: number
  readonly cells: readonly string[]
  readonly length: number
}

function columnsOf(rows: readonly Row[]): Column[] {
  return (rows[0]?.cells ?? []).map((_, index) => {
    const cells = rows.flatMap((row) => row.cells[index]?.trim() || [])
    return { index, cells, length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length) }
  })
}

const all = ({ cells }: Column, is: (cell: string) => boolean): boolean => cells.length > 0 && cells.filter(is).length >= most * cells.length
const kinds: readonly (readonly [string, (cell: string) => boolean])[] = [
  ['url', isUrl], ['published', isDate], ['language', (cell) => /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/.test(cell)],
]

function textOf(columns: readonly Column[]): Column | undefined {
  const [longest] = [...columns].sort((one, other) => other.length - one.length)
  return longest && longest.length >= text ? longest : undefined
}

/** `url`, `published`, `language`, `text` and `title`, each once; the others by their number. */
export function columnNames(rows: readonly Row[]): string[] {
  const columns = columnsOf(rows)
  const names = columns.map(({ index }) => `column ${index + 1}`)
  const left = new Set(columns)
  const call = (name: string, column: Column | undefined): void => {
    if (!column) return
    names[column.index] = name
    left.delete(column)
  }
  for (const [name, is] of kinds) call(name, columns.find((column) => left.has(column) && all(column, is)))
  call('text', textOf([...left]))
  // Words that differ from row to row; names of people and papers come again, and are shorter.
  const titles = [...left].filter((column) => column.length <= title && all(column, (cell) => /\p{L}/u.test(cell) && !isValue(cell)) && new Set(column.cells).size >= most * column.cells.length)
  call('title', titles.sort((one, other) => other.length - one.length)[0])
  return names
}

/** Several rows with a text each, beside an address or a date: so lines of prose are never written. */
export function holdsRecords(rows: readonly Row[]): boolean {
  const columns = columnsOf(rows)
  return rows.length >= 3 && columns.length >= 3 && textOf(columns) !== undefined && columns.some((column) => column.cells.length === rows.length && (all(column, isUrl) || all(column, isDate)))
}
