// A file of HTML: one page, one article.
import type { Item } from '../../../shared/formats/record'
import { broken, tooLong, wholeOf, type Reading } from './reader'

export async function* readHtml({ input, page }: Reading): AsyncGenerator<Item> {
  const { bytes, length } = await wholeOf(input)
  if (!bytes) {
    yield tooLong(0, length)
    return
  }
  const { text, fields, from } = await page(bytes.toString('utf8'))
  if (text === '') yield broken(0, length, 'empty', 'The page has no text.')
  else yield { record: { text, start: 0, end: length, titled: false, fields, from, crawled: null, custom: {}, marks: null } }
}
