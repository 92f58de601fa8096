// The mapping that would be taken for a member's records, with the names that there are to choose from.
import { mergeMaps, pathsOf, proposeMap, type FieldMap, type Plain } from '../../../shared/formats/mapping'
import type { FormatName } from '../../../shared/formats/names'
import { tableRows } from './csv'
import { layoutOf } from './json-place'
import { headRecords } from './jsonl'
import { shapeOf } from './shapes'
import { xmlRecords } from './xml-records'

interface Proposal {
  readonly map: FieldMap
  /** Paths of fields, as they are met in the first records. */
  readonly names: readonly string[]
  /** How a table is written, in words. */
  readonly table: string | null
}

const samplers: { readonly [format in FormatName]?: (head: Buffer) => readonly Plain[] | Promise<readonly Plain[]> } = {
  jsonl: (head) => headRecords(head).samples,
  json: (head) => layoutOf(head).samples,
  csv: async (head) => (await tableRows(head))?.samples ?? [],
  xml: async (head) => (await xmlRecords(head))?.samples ?? [],
}

const delimiterWords: Readonly<Record<string, string>> = { ',': 'commas', '\t': 'tabs', ';': 'semicolons', '|': 'bars' }

async function tableWords(head: Buffer): Promise<string | null> {
  const table = (await tableRows(head))?.table
  return table ? `Columns parted by ${delimiterWords[String.fromCharCode(table.dialect.delimiter)]}, ${table.header ? 'named by the first row' : 'without a row of names'}.` : null
}

/** Null where a format has no names to map. */
export async function proposalOf(format: FormatName, head: Buffer, given: FieldMap | null): Promise<Proposal | null> {
  const samples = await samplers[format]?.(head)
  if (!samples) return null
  const shape = shapeOf(samples)
  const inner = samples.map((one) => shape.inner(one))
  const names = [...new Set(inner.flatMap((one) => pathsOf(one).map(([path]) => path)))].slice(0, 500)
  return { map: mergeMaps(proposeMap(inner), given), names, table: format === 'csv' ? await tableWords(head) : null }
}
