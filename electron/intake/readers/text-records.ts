// Plain text that is not divided by its rhythm: one article a line, or the whole file one article.
import type { Item } from '../../../shared/formats/record'
import { linesOf } from './lines'
import { broken, tooLong, wholeOf, type Reading } from './reader'

const nothing = { titled: true, fields: {}, from: {}, crawled: null, custom: {}, marks: null } as const

/** The classes of a line, before its text. */
const classes = /^\s*((?:__label__\S+\s+)+)/

/** Whether lines are written as fastText reads them. */
export function areClassified(text: string): boolean {
  const lines = text.slice(0, 1 << 16).split(/\r\n?|\n/).slice(0, 100).filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.every((line) => classes.test(line))
}

function lineRecord(line: string, start: number, end: number): Item {
  const [whole = '', found = ''] = classes.exec(line) ?? []
  const tags = found.split(/\s+/).filter((one) => one !== '').map((one) => one.slice('__label__'.length))
  return { record: { text: line.slice(whole.length), start, end, ...nothing, marks: tags.length > 0 ? { annotations: [], relations: [], tags, status: null, notes: [], lost: 0 } : null } }
}

export async function* readTextLines({ input }: Reading): AsyncGenerator<Item> {
  for await (const lines of linesOf(input)) {
    for (const { start, end, bytes } of lines) {
      if (!bytes) yield tooLong(start, end)
      else if (bytes.toString('utf8').trim() !== '') yield lineRecord(bytes.toString('utf8'), start, end)
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
