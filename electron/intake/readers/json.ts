// JSON documents: a list of objects, of rows or of texts, a list somewhere below the top, one object, or several behind
// one another.
import type { Item } from '../../../shared/formats/record'
import { columnsOf, placesOf } from './json-columns'
import { layoutOf, mostSamples } from './json-place'
import { createRecords } from './json-record'
import { createScanner, type Found } from './json-scan'
import { parseJson } from './json-text'
import { broken, namesColumns, tooLong, unlike, type Reading } from './reader'

export async function* readJson({ input, head, map }: Reading): AsyncGenerator<Item> {
  const { at, values, samples, freely } = layoutOf(head)
  // The first may be longer than what was looked at.
  let toRecord = samples.length > 0 ? await createRecords(samples, map) : null
  let { header } = values
  const scanner = createScanner(at)
  async function* items({ start, end, bytes, cut }: Found): AsyncGenerator<Item> {
    if (cut) return yield broken(start, end, 'cut', 'The file ends within this object.')
    if (!bytes) return yield tooLong(start, end)
    const parsed = parseJson(bytes.toString('utf8'), freely)
    if (!parsed.ok) return yield broken(start, end, 'not-json', parsed.why)
    if (header) {
      header = false
      return yield namesColumns(start, end)
    }
    const value = values.plainOf(parsed.value)
    if (!value) return yield unlike(start, end)
    const columns = at.path === null ? columnsOf(value) : null
    const places = columns ? placesOf(bytes, columns.text) : []
    const rows = columns && places.length === columns.rows.length ? columns.rows : null
    toRecord ??= await createRecords(rows?.slice(0, mostSamples) ?? [value], map)
    if (!rows) return yield toRecord(value, start, end)
    for (const [index, row] of rows.entries()) yield toRecord(row, start + places[index]![0], start + places[index]![1])
  }
  for await (const chunk of input) for (const found of scanner.push(chunk)) yield* items(found)
  for (const found of scanner.finish()) yield* items(found)
}
