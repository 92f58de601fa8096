// What the columns of a table hold, where no row names them: told by their values, in names that the mapping knows.
import { isoDate } from '../../../shared/formats/dates'
import type { Row } from './csv-row'

const isUrl = (cell: string): boolean => /^https?:\/\/\S+$/.test(cell)
/** In figures, or with a month in letters, and nothing else beside it. */
const dateShape = /^(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:$|[T ])|(?:19|20)\d{6}$|(?=.*\d{4})(?=\D*\d)[\p{L}\d.,:+ ]{8,40}$)/u
const isDate = (cell: string): boolean => dateShape.test(cell) && isoDate(cell) !== null

/** An address, a date or a number names no column. */
export function isValue(cell: string): boolean {
  return isUrl(cell) || isDate(cell) || /^-?\d+(?:[.,]\d+)?$/.test(cell)
}

/** Characters of a text at least, on average; where no other column is half as long; and of a title at most. */
const text = 120
export const shortText = 40
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

function textOf(columns: readonly Column[], least: number): Column | undefined {
  const [longest, next] = [...columns].sort((one, other) => other.length - one.length)
  return longest && longest.length >= least && (longest.length >= text || longest.length >= 2 * (next?.length ?? 0)) ? longest : undefined
}

const differ = ({ cells }: Column): boolean => new Set(cells).size >= most * cells.length

/** Words that differ from row to row; names of people and papers come again, and are shorter. */
function titleOf(columns: readonly Column[]): Column | undefined {
  const titles = columns.filter((column) => column.length <= title && all(column, (cell) => /\p{L}/u.test(cell) && !isValue(cell)) && differ(column))
  return titles.sort((one, other) => other.length - one.length)[0]
}

/** `url`, `published`, `language`, `text` and `title`, each once; the others by their number. `least`: characters of a text. */
export function columnNames(rows: readonly Row[], least = text): string[] {
  const columns = columnsOf(rows)
  const names = columns.map(({ index }) => `column ${index + 1}`)
  const left = new Set(columns)
  const call = (name: string, column: Column | undefined): void => {
    if (!column) return
    names[column.index] = name
    left.delete(column)
  }
  for (const [name, is] of kinds) call(name, columns.find((column) => left.has(column) && all(column, is)))
  call('text', textOf([...left], least))
  call('title', titleOf([...left]))
  return names
}

const isId = (cell: string): boolean => /^(?=.*\d)[\w-]{1,64}$/.test(cell)
const isLabel = (cell: string): boolean => /^(?:__label__[\w-]+|\p{Ll}[\p{Ll}_-]{0,23}|-?\d)$/u.test(cell)
/** Lines that are numbered are paragraphs of a text as well, but hardly so many, and each a whole sentence. */
const mostNumbered = 50
const isSentence = (cell: string): boolean => /^["'“„«(¿¡\p{Lu}\p{Lo}\d].*[.!?…。！？।؟]["'”“»)]*$/u.test(cell)
const fewestLabelled = 10

function identifies(ids: Column, columns: readonly Column[], content: Column): boolean {
  if (!all(ids, isId) || new Set(ids.cells).size < ids.cells.length) return false
  const numbered = ids.cells.every((cell, row) => Number(cell) === Number(ids.cells[0]) + row)
  if (!numbered) return true
  return titleOf(columns.filter((column) => column !== ids && column !== content)) !== undefined || (columns.length === 2 && ids.cells.length >= mostNumbered && all(content, isSentence))
}

/** Classes, as those who train machines write them before a text; names of speakers have capitals. */
const classes = (column: Column): boolean => column.cells.length >= fewestLabelled && column.cells.every(isLabel) && new Set(column.cells).size * 2 <= column.cells.length

/** Several rows with a text each, beside an address, a date, what identifies it, or its class: so lines of prose are never written. */
export function holdsRecords(rows: readonly Row[]): boolean {
  const columns = columnsOf(rows)
  const content = textOf(columns, shortText)
  if (rows.length < 3 || !content || content.cells.length < most * rows.length) return false
  const others = columns.filter((column) => column !== content)
  const whole = others.filter(({ cells }) => cells.length === rows.length)
  if (columns.length > 2 && others.some((column) => column.cells.length * 2 >= rows.length && (all(column, isUrl) || all(column, isDate)))) return true
  return whole.some((column) => identifies(column, columns, content) || (columns.length === 2 && classes(column)))
}
