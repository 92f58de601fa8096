// WARC and WET: pages that a crawler fetched, and the plain text that it took from them. Requests, redirects and the
// crawler's notes are no articles.
import { isUtf8 } from 'node:buffer'
import { isoDate, languageTag } from '../../../shared/formats/dates'
import { wellFormed } from '../../../shared/formats/mapped'
import type { Item } from '../../../shared/formats/record'
import { countUtf8 } from '../../../shared/text/utf8'
import { declaredEncoding, encodingOf } from '../decode/detect'
import { createTranscoder } from '../decode/transcode'
import { readResponse } from './http'
import { broken, skipped, tooLong, type Reading } from './reader'
import { warcRecords, type WarcRecord } from './warc-scan'

const html = /^(?:text\/html|application\/xhtml\+xml)/i
const plainText = /^text\/plain/i

const beginning = 64 << 10

async function decoded(body: Buffer, type: string): Promise<string> {
  const head = body.subarray(0, beginning)
  // UTF-16 of Latin text, and ISO-2022-JP, would pass for UTF-8.
  if (isUtf8(body) && !head.includes(0) && !head.includes('\x1b$')) return body.toString('utf8')
  const said = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? declaredEncoding(body)
  const { name, mark } = await encodingOf({ head: body, sample: head, utf8: countUtf8(body), declared: said ?? null }, null)
  const transcoder = createTranscoder(name, mark)
  return Buffer.concat([...transcoder.push(body), ...transcoder.finish()].map(({ text }) => text)).toString('utf8')
}

async function itemOf({ start, end, headers, content, trouble }: WarcRecord, readPage: Reading['page']): Promise<Item> {
  const type = headers.get('warc-type') ?? ''
  if (trouble === 'no-version') return broken(start, end, 'not-warc', 'These bytes belong to no WARC record.')
  if (trouble === 'head') return broken(start, end, 'cut', 'The record’s head is damaged.')
  if (!['response', 'conversion', 'resource'].includes(type)) return skipped(start, end, 'other-kind', `A record of the kind “${type}” holds no article.`)
  if (!content) return tooLong(start, end)
  const target = (headers.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1')
  const crawled = isoDate(headers.get('warc-date'))
  const record = headers.get('warc-record-id')?.replace(/^<(.*)>$/, '$1')
  const custom = { ...(record ? { 'warc-record-id': record } : {}), ...(crawled ? { 'warc-date': crawled } : {}) }
  const url = /^https?:/.test(target) ? target : null
  const http = type === 'response' ? readResponse(content) : null
  if (type === 'response' && !http) return broken(start, end, 'not-http', 'The record is no answer of a web server.')
  if (http && (http.status < 200 || http.status > 299)) return skipped(start, end, 'status', `The server answered ${http.status}.`)
  const kind = http ? (http.headers.get('content-type') ?? '') : type === 'conversion' ? (headers.get('content-type') ?? 'text/plain') : (headers.get('content-type') ?? '')
  const body = http ? http.body : content
  const unpackable = (why: string): Item => broken(start, end, 'damaged', `The page cannot be read: ${why}.`)
  if (html.test(kind)) {
    const page = await readPage(await decoded(body, kind))
    if (page.text === '') return http?.trouble ? unpackable(http.trouble) : skipped(start, end, 'empty', 'The page has no text.')
    const fields = url ? { ...page.fields, url: page.fields.url ?? url } : page.fields
    return { record: { text: wellFormed(page.text), start, end, titled: false, fields, from: { ...page.from, ...(page.fields.url ? {} : { url: 'WARC-Target-URI' }) }, crawled, custom, marks: null } }
  }
  if (!plainText.test(kind)) return skipped(start, end, 'other-kind', `Its content is ${kind === '' ? 'of no kind that it names' : kind.split(';')[0]}, which holds no article.`)
  const text = wellFormed(await decoded(body, kind)).trim()
  if (text === '') return http?.trouble ? unpackable(http.trouble) : skipped(start, end, 'empty', 'The record has no text.')
  const language = languageTag(headers.get('warc-identified-content-language')?.split(',')[0])
  return { record: { text, start, end, titled: true, fields: { ...(url ? { url } : {}), ...(language ? { language } : {}) }, from: { url: 'WARC-Target-URI', language: 'WARC-Identified-Content-Language' }, crawled, custom, marks: null } }
}

/** What is under way at once, so that more threads than one have pages to read. */
const mostAhead = { records: 8, bytes: 8 << 20 }

export async function* readWarc({ input, page }: Reading): AsyncGenerator<Item> {
  const ahead: { readonly item: Promise<Item>; readonly record: WarcRecord }[] = []
  let bytes = 0
  async function* upTo(records: number, most: number): AsyncGenerator<Item> {
    for (let first = ahead[0]; first && (ahead.length > records || bytes > most); first = ahead[0]) {
      ahead.shift()
      bytes -= first.record.content?.length ?? 0
      yield await first.item
      const { trouble, end } = first.record
      if (trouble === 'cut') yield broken(end, end, 'cut', 'The file ends within this record.')
      if (trouble === 'length') yield broken(end, end, 'length', 'The record says another length than it has. It was read up to where the next one begins.')
    }
  }
  for await (const record of warcRecords(input)) {
    const item = itemOf(record, page)
    // One that fails is heard of when its turn comes.
    item.catch(() => undefined)
    ahead.push({ item, record })
    bytes += record.content?.length ?? 0
    yield* upTo(mostAhead.records, mostAhead.bytes)
  }
  yield* upTo(0, 0)
}
