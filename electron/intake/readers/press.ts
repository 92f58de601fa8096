// Articles as archives of newspapers hand them out in one text: each is read by the form that the archive writes.
import type { Item } from '../../../shared/formats/record'
import { linesOf } from './lines'
import { formOf, type Form } from './press-forms'
import { broken, longestRecord, skipped, tooLong, type Reading } from './reader'

interface Part {
  readonly start: number
  end: number
  lines: string[]
  bytes: number
  /** It was begun, or ended, by the line that says so. */
  marked: boolean
}

function itemOf({ start, end, lines, bytes, marked }: Part, form: Form): Item {
  if (bytes > longestRecord) return tooLong(start, end)
  const { text, fields, custom } = form.read(lines)
  if (text.trim() === '') return marked ? broken(start, end, 'no-text', 'The article of the archive has no text.') : skipped(start, end, 'around', 'It stands around the articles of the archive.')
  // What was not finished is an article where it says what one says.
  if (!marked && fields.published === undefined) return skipped(start, end, 'around', 'It stands around the articles of the archive.')
  return { record: { text, start, end, titled: false, fields, from: Object.fromEntries(Object.keys(fields).map((name) => [name, 'its head'])), crawled: null, custom, marks: null } }
}

export async function* readPress({ input, head }: Reading): AsyncGenerator<Item> {
  const form = formOf(head.toString('utf8').replace(/^\ufeff/, ''))
  let length = 0
  let part: Part | null = null
  for await (const lines of linesOf(input)) {
    for (const { start, end, bytes } of lines) {
      length = end
      if (!form) continue
      const line = bytes?.toString('utf8').replace(/^\ufeff/, '') ?? ''
      const begins = form.begins?.test(line) === true
      if (begins && part) {
        yield itemOf(part, form)
        part = null
      }
      if (!part && line.trim() === '') continue
      part ??= { start, end, lines: [], bytes: 0, marked: begins }
      part.bytes += end - start + 1
      if (line.trim() !== '') part.end = end
      const ends = form.ends?.test(line) === true
      if (part.bytes > longestRecord) part.lines = []
      else if (!begins && !ends) part.lines.push(line)
      if (!ends) continue
      part.marked = true
      yield itemOf(part, form)
      part = null
    }
  }
  if (!form) yield broken(0, length, 'no-records', 'It is written as no known archive writes its articles.')
  else if (part) yield itemOf(part, form)
}
