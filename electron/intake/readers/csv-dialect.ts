// Which delimiter and quotation mark a table is written with, and whether its first row names the columns. A text that
// only has commas in it is no table. Columns that nobody named are called by what they hold.
import { mapTargets, proposeMap, type Plain } from '../../../shared/formats/mapping'
import { columnNames, holdsRecords, isValue, shortText } from './csv-columns'
import type { Dialect, Row } from './csv-row'
import { rowsOf } from './csv-scan'

export interface Table {
  readonly dialect: Dialect
  readonly header: boolean
  /** Rows before the first of the table, blank ones not counted: a title, or what a spreadsheet says of its separator. */
  readonly before: number
  readonly columns: readonly string[]
}

const delimiters = [0x2c, 0x09, 0x3b, 0x7c] as const
const looked = 60
const lookedBytes = 256 << 10
/** Bytes that are cut into rows at a time. */
const stepBytes = 16 << 10

const isFilled = ({ cells, trouble }: Row): boolean => trouble !== null || cells.length > 1 || cells[0]?.trim() !== ''

async function firstRows(head: Buffer, dialect: Dialect, whole: boolean): Promise<Row[]> {
  const rows: Row[] = []
  const end = Math.min(head.length, lookedBytes)
  async function* input(): AsyncGenerator<Buffer> {
    for (let at = 0; at < end; at += stepBytes) yield head.subarray(at, Math.min(end, at + stepBytes))
  }
  let seen = 0
  for await (const some of rowsOf(input(), dialect)) {
    rows.push(...some)
    seen += some.filter(isFilled).length
    // The rows behind are many where it is no table, and read for each dialect.
    if (seen > looked) return rows.filter(isFilled).slice(0, looked)
  }
  // The last row may be cut.
  return (whole && head.length <= lookedBytes ? rows : rows.slice(0, -1)).filter(isFilled).slice(0, looked)
}

const nameShape = /^[\p{L}_@#][\p{L}\p{N}_ .:@/()#|;&+%?*'-]{0,60}$/u

export function isHeader(cells: readonly string[]): boolean {
  // Columns may go without a name; those between two delimiters that belong together do.
  const names = cells.map((cell) => cell.trim()).filter((name) => name !== '')
  const good = names.filter((name) => nameShape.test(name)).length
  return !names.some(isValue) && good >= Math.max(1, names.length - 1) && names.length * 2 >= cells.length && new Set(names).size === names.length && names.every((name) => name.length <= 60 && !/[.!?]\s/.test(name))
}

/** How well rows look like a table with this dialect, 0 to 1. */
function agreement(rows: readonly Row[]): number {
  const columns = rows[0]?.cells.length ?? 0
  if (columns < 2) return 0
  const same = rows.filter(({ cells }) => cells.length === columns).length
  return same / rows.length
}

/** Names of columns under which a text is written: what a heading of prose with a comma in it is not. */
export function tells(header: readonly string[]): boolean {
  // Too short a value to be taken for a text by its length: only names count here.
  const sample: Plain = Object.fromEntries(header.map((name) => [name.trim(), 'a value']))
  const map = proposeMap([sample])
  return mapTargets.filter((target) => map[target] !== undefined && header.some((name) => name.trim() === map[target])).length >= (header.length > 2 ? 2 : 1)
}

const filled = ({ cells }: Row): number => cells.filter((cell) => cell.trim() !== '').length
const mostBefore = 10

/** Rows that stand before the one that names the columns, with one cell at most: in a file that is named a table, for an article begins so too. */
function rowsBefore(rows: readonly Row[], sure: boolean): number {
  if (/^\ufeff?sep=/i.test(rows[0]?.cells[0] ?? '')) return 1
  if (!sure) return 0
  const header = rows.slice(0, mostBefore).findIndex((row) => filled(row) > 1)
  return header > 0 && isHeader(rows[header]!.cells) && tells(rows[header]!.cells) ? header : 0
}

/** Of a table in Markdown. */
const isRule = (row: Row | undefined): boolean => row?.cells.some((cell) => cell.includes('---')) === true && row.cells.every((cell) => /^\s*:?-*:?\s*$/.test(cell))

/** `sure`: said by hand that it is a table. Null where it is none. */
export async function tableOf(head: Buffer, whole: boolean, sure: boolean): Promise<Table | null> {
  let best: { readonly table: Table; readonly score: number } | null = null
  // Most texts have apostrophes and none at the beginning of cells.
  const beginning = head.toString('utf8', 0, lookedBytes)
  const single = /(?:^|[,;\t|])'/m.test(beginning)
  const quoted = /(?:^|,)"/m.test(beginning)
  const escapes = beginning.includes('\\') ? [false, true] : [false]
  const marks = (single ? [0x22, 0x27] : [0x22]).flatMap((quote) => escapes.map((backslash) => [quote, backslash] as const))
  const top = /^[ \r\n]*(.*)/.exec(beginning)![1]!
  for (const delimiter of delimiters) {
    // The first row of a table has two cells; one that is opened by a mark may go on in the next line.
    if (!sure && !/^["']/.test(top) && !top.includes(String.fromCharCode(delimiter))) continue
    for (const [quote, backslash] of marks) {
      const dialect: Dialect = { delimiter, quote, backslash }
      const found = await firstRows(head, dialect, whole)
      const before = rowsBefore(found, sure)
      const rows = found.slice(before)
      const first = rows[0]
      const alone = sure && first?.cells.length === 1 && isHeader(first.cells) && tells(first.cells)
      if (!first || (first.cells.length < 2 && !alone) || (!sure && isRule(rows[1]))) continue
      const header = isHeader(first.cells)
      const known = header && tells(first.cells)
      const holds = !header && holdsRecords(rows)
      const score = agreement(rows) + (known ? 1 : 0) + (header ? 0.2 : holds ? 0.5 : 0) - (backslash ? 0.05 : 0) - (quote === 0x22 ? 0 : 0.1) - rows.filter(({ trouble }) => trouble !== null).length / rows.length
      const enough = sure || (known ? agreement(rows) >= 0.5 : (header && rows.length >= 3 && agreement(rows) === 1 && first.cells.length >= 3 && delimiter !== 0x2c) || (!header && agreement(rows) === 1 && (delimiter !== 0x2c || quoted) && holds))
      if (!enough || (best && best.score >= score)) continue
      const columns = header ? first.cells.map((name, index) => name.trim() || `column ${index + 1}`) : columnNames(rows, holds ? shortText : undefined)
      best = { table: { dialect, header, before, columns }, score }
    }
  }
  return best?.table ?? null
}
