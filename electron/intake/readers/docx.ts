// DOCX: the paragraphs, by mammoth, and title, author and date, by the document's own properties. What a press archive hands
// out as a document is the articles in it.
import mammoth from 'mammoth'
import { isoDate, languageTag } from '../../../shared/formats/dates'
import { namesOf } from '../../../shared/formats/mapped'
import type { Item } from '../../../shared/formats/record'
import { unzip } from '../inflate/zip'
import { upToDamage } from '../open/damage'
import { memorySource } from '../open/source'
import { documentOf } from './html-parse'
import { textOfElement } from './html-text'
import { readPress } from './press'
import { formOf } from './press-forms'
import { broken, tooLong, wholeOf, type Reading } from './reader'
import { allOf, firstOf, plainText, treesOf, type Element } from './xml-tree'

const mostInflated = 128 << 20

async function looked(bytes: Buffer): Promise<{ readonly inflated: number; readonly core: Element | null }> {
  const held = await memorySource(bytes).hold()
  let inflated = 0
  let core: Element | null = null
  for await (const entry of unzip(held)) {
    for await (const chunk of upToDamage(entry.open(), () => undefined)) {
      inflated += chunk.length
      if (inflated > mostInflated) return { inflated, core }
    }
    if (entry.name !== 'docProps/core.xml') continue
    for await (const tree of treesOf(entry.open(), (tag) => tag.endsWith('coreProperties')).records) core = tree.element
  }
  return { inflated, core }
}

const noPicture = mammoth.images.imgElement(async () => ({ src: '' }))
const styles = ["p.Title => h1.title:fresh", "p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p:fresh", "p[style-name='title'] => h1.title:fresh"]

export async function* readDocx(reading: Reading): AsyncGenerator<Item> {
  const { bytes, length } = await wholeOf(reading.input)
  if (!bytes) {
    yield tooLong(0, length)
    return
  }
  let item: Item
  try {
    const { inflated, core } = await looked(bytes)
    if (inflated > mostInflated) {
      yield broken(0, length, 'bomb', 'The document grows beyond all proportion when it is unpacked.')
      return
    }
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { styleMap: styles, ignoreEmptyParagraphs: true, convertImage: noPicture })
    item = itemOf(value, core, length)
  } catch (error) {
    item = broken(0, length, 'docx', `The document cannot be read (${(error as Error).message.split('\n')[0]}).`)
  }
  yield* 'record' in item && formOf(item.record.text) ? articlesIn(item.record.text, length, reading) : [item]
}

/** Their places are those in the text, in proportion: a packed document has no others. */
async function* articlesIn(text: string, length: number, reading: Reading): AsyncGenerator<Item> {
  const bytes = Buffer.from(text)
  async function* input(): AsyncGenerator<Buffer> { yield bytes }
  const placed = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({ ...one, start: Math.floor((one.start * length) / bytes.length), end: Math.floor((one.end * length) / bytes.length) })
  for await (const item of readPress({ ...reading, input: input(), head: bytes })) yield 'record' in item ? { record: placed(item.record) } : { unread: placed(item.unread) }
}

function itemOf(html: string, core: Element | null, length: number): Item {
  const page = documentOf(html)
  const [heading] = page.elements(({ localName, className }) => localName === 'h1' && className === 'title')
  const said = (name: string): string => plainText(firstOf(core, name)).replace(/\s+/g, ' ').trim()
  const title = (heading?.textContent ?? '').replace(/\s+/g, ' ').trim() || said('title')
  const text = textOfElement(page.body)
  if (text.trim() === '') return broken(0, length, 'empty', 'The document has no text.')
  const byline = allOf(core, 'creator').flatMap((creator) => namesOf(plainText(creator)))
  const published = isoDate(said('created'))
  const language = languageTag(said('language'))
  return {
    record: {
      text, start: 0, end: length, titled: true,
      fields: { ...(title ? { title } : {}), ...(byline.length > 0 ? { byline } : {}), ...(published ? { published } : {}), ...(language ? { language } : {}) },
      from: { title: heading ? 'the style Title' : 'the properties', byline: 'the properties', published: 'the properties', language: 'the properties' },
      crawled: null,
      custom: { ...(said('subject') ? { subject: said('subject') } : {}), ...(said('keywords') ? { keywords: said('keywords') } : {}) },
      marks: null,
    },
  }
}
