// Plain text that is not divided by its rhythm: one article a line, or the whole file one article.
import type { Item } from '../../../shared/formats/record'
import { linesOf } from './lines'
import { broken, tooLong, wholeOf, type Reading } from './reader'

const nothing = { titled: true, fields: {}, from: {}, crawled: null, custom: {}, marks: null } as const

export async function* readTextLines({ input }: Reading): AsyncGenerator<Item> {
  for await (const lines of linesOf(input)) {
    for (const { start, end, bytes } of lines) {
      if (!bytes) yield tooLong(start, end)
      else if (bytes.toString('utf8').trim() !== '') yield { record: { text: bytes.toString('utf8'), start, end, ...nothing } }
    }
  }
}

export async function* readTextWhole({ input }: Reading): AsyncGenerator<Item> {
  const { bytes, length } = await wholeOf(input)
  const text = bytes?.toString('utf8')
  if (text === undefined) yield tooLong(0, length)
  else if (text.trim() === '') yield broken(0, length, 'empty', 'It has no text.')
  else yield { record: { text, start: 0, end: length, ...nothing } }
}
