// CSV and TSV: a row a record, columns by the mapping. Rows that do not fit are told one by one.
import type { Plain } from '../../../shared/formats/mapping'
import type { Item } from '../../../shared/formats/record'
import { tableOf, type Table } from './csv-dialect'
import type { Row } from './csv-row'
import { rowsOf } from './csv-scan'
import { createRecords } from './json-record'
import { broken, namesColumns, skipped, tooLong, type Reading } from './reader'

const mostSamples = 50
/** A beginning that is shorter is all there is. */
const wholeHead = 1 << 20

function objectOf(columns: readonly string[], { cells }: Row): Plain {
  const object: Record<string, unknown> = {}
  for (const [index, cell] of cells.entries()) {
    const name = columns[index] ?? `column ${index + 1}`
    Object.defineProperty(object, name, { value: cell, enumerable: true, configurable: true, writable: true })
  }
  return object
}

const isBlank = ({ cells }: Row): boolean => cells.length === 1 && cells[0]!.trim() === ''

/** A spreadsheet's guard against formulas, which Galley's own export writes. */
function unguarded(row: Row): Row {
  return row.cells.some((cell) => /^'[=+\-@\t\r]/.test(cell)) ? { ...row, cells: row.cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')) } : row
}

/** How a table is written, and its first rows as objects. */
export async function tableRows(head: Buffer): Promise<{ readonly table: Table; readonly samples: Plain[] } | null> {
  const table = await tableOf(head, head.length < wholeHead, true)
  if (!table) return null
  const first: Row[] = []
  async function* beginning(): AsyncGenerator<Buffer> { yield head }
  for await (const rows of rowsOf(beginning(), table.dialect)) first.push(...rows.filter((one) => !isBlank(one)).slice(0, 2 * mostSamples))
  return { table, samples: first.slice(table.before + (table.header ? 1 : 0), mostSamples).map((row) => objectOf(table.columns, row)) }
}

export async function* readTable({ input, head, map }: Reading): AsyncGenerator<Item> {
  const found = await tableRows(head)
  if (!found) {
    let length = 0
    for await (const chunk of input) length += chunk.length
    yield broken(0, length, 'not-a-table', 'It has no columns.')
    return
  }
  const { table, samples } = found
  const toRecord = await createRecords(samples, map, (row) => `The row has ${Object.keys(row).length} cells and none of them is the text.`)
  let before = table.before
  let first = table.header
  const item = (row: Row): Item | null => {
    const { start, end, trouble } = row
    if (isBlank(row)) return null
    if (before > 0) {
      before -= 1
      return skipped(start, end, 'header', 'The row stands before the table.')
    }
    if (first) {
      first = false
      return namesColumns(start, end)
    }
    if (trouble === 'too-long') return tooLong(start, end)
    if (trouble === 'unclosed') return broken(start, end, 'unclosed', 'A quotation mark is opened in this row and never closed.')
    return toRecord(objectOf(table.columns, unguarded(row)), start, end)
  }
  for await (const rows of rowsOf(input, table.dialect)) {
    for (const row of rows) {
      const read = item(row)
      if (read) yield read
    }
  }
}
