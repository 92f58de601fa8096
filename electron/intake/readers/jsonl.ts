// JSON Lines: an object, a row or a text a line. A broken line costs that line only.
import type { Plain } from '../../../shared/formats/mapping'
import type { Item } from '../../../shared/formats/record'
import { parseJson, parseSome, unmarked } from './json-text'
import { kindOf, valuesOf, type Values } from './json-values'
import { linesOf, type RawLine } from './lines'
import { createRecords } from './json-record'
import { broken, namesColumns, tooLong, unlike, type Reading } from './reader'

const mostSamples = 50

export async function* readJsonLines({ input, head, map }: Reading): AsyncGenerator<Item> {
  const { values, samples, freely } = headRecords(head)
  // The first may be longer than what was looked at.
  let toRecord = samples.length > 0 ? await createRecords(samples, map) : null
  let { header } = values
  const item = async ({ start, end, bytes }: RawLine): Promise<Item | null> => {
    if (!bytes) return tooLong(start, end)
    const text = unmarked(bytes.toString('utf8').trim()).trim()
    if (text === '') return null
    // Some programs end lines with a comma, others pad with NUL: neither belongs to JSON, and neither is guessed away.
    const parsed = parseJson(text, freely)
    if (!parsed.ok) return broken(start, end, 'not-json', parsed.why)
    if (header) {
      header = false
      return namesColumns(start, end)
    }
    const value = values.plainOf(parsed.value)
    if (!value) return unlike(start, end)
    toRecord ??= await createRecords([value], map)
    return toRecord(value, start, end)
  }
  for await (const lines of linesOf(input)) {
    for (const line of lines) {
      const read = await item(line)
      if (read) yield read
    }
  }
}

/** What the first lines hold, to propose a mapping from. */
export function headRecords(head: Buffer): { readonly values: Values; readonly samples: readonly Plain[]; readonly freely: boolean } {
  const lines = head.toString('utf8').split(/\r\n?|\n/).map((line) => unmarked(line.trim()).trim()).filter((line) => line !== '')
  const { values: found, freely } = parseSome(lines, mostSamples)
  const values = valuesOf(kindOf(found), found)
  return { values, samples: found.slice(values.header ? 1 : 0).map((value) => values.plainOf(value)).filter((one) => one !== null), freely }
}
