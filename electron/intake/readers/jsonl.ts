// JSON Lines: one object a line. A broken line costs that line only.
import type { Plain } from '../../../shared/formats/mapping'
import type { Item } from '../../../shared/formats/record'
import { parseObject, unmarked } from './json-text'
import { linesOf, type RawLine } from './lines'
import { createRecords } from './json-record'
import { broken, tooLong, type Reading } from './reader'

const mostSamples = 50

export async function* readJsonLines({ input, head, map }: Reading): AsyncGenerator<Item> {
  const samples = headObjects(head)
  const toRecord = await createRecords(samples, map)
  const item = ({ start, end, bytes }: RawLine): Item | null => {
    if (!bytes) return tooLong(start, end)
    const text = unmarked(bytes.toString('utf8').trim()).trim()
    if (text === '') return null
    // Some programs end lines with a comma, others pad with NUL: neither belongs to JSON, and neither is guessed away.
    const parsed = parseObject(text)
    return parsed.ok ? toRecord(parsed.value, start, end) : broken(start, end, 'not-json', parsed.why)
  }
  for await (const lines of linesOf(input)) {
    for (const line of lines) {
      const read = item(line)
      if (read) yield read
    }
  }
}

/** Objects of the first lines, to propose a mapping from. */
export function headObjects(head: Buffer): Plain[] {
  const objects: Plain[] = []
  for (const line of head.toString('utf8').split('\n')) {
    const parsed = line.trim() === '' ? null : parseObject(unmarked(line))
    if (parsed?.ok) objects.push(parsed.value)
    if (objects.length >= mostSamples) break
  }
  return objects
}
