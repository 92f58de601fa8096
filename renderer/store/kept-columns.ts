// Keeps the columns for the next start, with the sequence that they stand for: a head, and a row for each array, written a
// few at a time, so that a large desk is not in memory twice. Only a short cut: pages and commands say the same.
import { inspectVersion } from '../../shared/inspect/version'
import { arrayNames, Columns, Dictionary, wideNames } from './columns'
import { Bitmap } from './bitmap'
import type { Desk } from './desk'
import type { ColumnRow, DeskDatabase } from './schema'
import { Titles } from './titles'
import { WideColumn } from './wide-column'

export interface ColumnsHead {
  readonly seq: number
  /** Last row of inspection that the flags know of, and how many articles of each page, by which detectors. */
  readonly stamp: number
  readonly inspectVersion: number
  readonly inspected: readonly number[]
  readonly count: number
  readonly sites: readonly (string | null)[]
  readonly languages: readonly (string | null)[]
  readonly reasons: readonly (string | null)[]
  readonly tags: readonly (readonly [string, Uint32Array])[]
}

const headName = 'head'
/** Bytes of one transaction. */
const mostBytes = 8 << 20

function* rowsOf(columns: Columns): Generator<ColumnRow> {
  const { count } = columns
  for (const name of arrayNames) yield { name, value: columns[name].slice(0, count) }
  for (const name of wideNames) for (const [index, value] of columns[name].parts(count).entries()) yield { name: `${name} ${index}`, value }
  let index = 0
  for (const value of columns.titles.parts(count)) {
    yield { name: `titles ${index}`, value }
    index += 1
  }
}

export async function keepColumns({ database, columns, inspected, seq }: Desk): Promise<void> {
  const { count, sites, languages, reasons } = columns
  const head: ColumnsHead = {
    seq, stamp: inspected.stamp, inspectVersion, inspected: [...inspected.counts], count, sites: [...sites.values], languages: [...languages.values], reasons: [...reasons.values],
    tags: [...columns.tags].map(([tag, numbers]) => [tag, Uint32Array.from(numbers)] as const),
  }
  // Until the new head is written there is none: parts of two times would not fit.
  await database.columns.clear()
  let rows: ColumnRow[] = []
  let bytes = 0
  for (const row of rowsOf(columns)) {
    rows.push(row)
    bytes += (row.value as Uint8Array).byteLength
    if (bytes < mostBytes) continue
    await database.columns.bulkPut(rows)
    rows = []
    bytes = 0
  }
  await database.columns.bulkPut([...rows, { name: headName, value: head }])
}

/** Titles that are asked for together: some 16 MB. */
const chunksTogether = 64

/** Values of rows that are asked for together: each waits some milliseconds for the disk, whatever its size. */
async function valuesOf<A>(table: DeskDatabase['columns'], names: readonly string[]): Promise<(A | undefined)[]> {
  return (await table.bulkGet([...names])).map((row) => row?.value as A | undefined)
}

async function readTitles(table: DeskDatabase['columns']): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  for (let full = true; full;) {
    const names = Array.from({ length: chunksTogether }, (_, index) => `titles ${chunks.length + index + 1}`)
    const found = (await valuesOf<Uint8Array>(table, names)).filter((chunk) => chunk !== undefined)
    chunks.push(...found)
    full = found.length === chunksTogether
  }
  return chunks
}

export interface Kept {
  readonly head: ColumnsHead
  readonly columns: Columns
}

/** @throws where a part is missing */
export async function readKept({ columns: table }: DeskDatabase): Promise<Kept | null> {
  const head = (await table.get(headName))?.value as ColumnsHead | undefined
  if (!head) return null
  const names = [...arrayNames, ...wideNames.flatMap((name) => [`${name} 0`, `${name} 1`]), 'titles 0']
  const parts = new Map((await valuesOf(table, names)).map((value, index) => [names[index]!, value]))
  const part = <A>(name: string): A => {
    const value = parts.get(name)
    if (value === undefined) throw new Error(`no ${name}`)
    return value as A
  }
  const columns = new Columns()
  columns.count = head.count
  for (const name of arrayNames) columns[name] = part(name)
  for (const name of wideNames) columns[name] = new WideColumn(part(`${name} 0`), parts.get(`${name} 1`) as Uint32Array | undefined)
  columns.titles = Titles.from(part('titles 0'), await readTitles(table))
  columns.sites = new Dictionary(head.sites)
  columns.languages = new Dictionary(head.languages)
  columns.reasons = new Dictionary(head.reasons)
  for (const [tag, numbers] of head.tags) columns.tags.set(tag, new Bitmap(numbers))
  return { head, columns }
}
