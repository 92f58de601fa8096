// WARC and WET: pages that a crawler fetched, and the plain text that it took from them. Requests, redirects and the
// crawler's notes are no articles.
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { isoDate, languageTag } from '../../../shared/formats/dates'
import { wellFormed } from '../../../shared/formats/mapped'
import type { Item } from '../../../shared/formats/record'
import { countUtf8 } from '../../../shared/text/utf8'
import { declaredEncoding, encodingOf } from '../decode/detect'
import { encodingName, iconvName } from '../decode/encodings'
import { readResponse } from './http'
import { readPage } from './page'
import { broken, skipped, tooLong, type Reading } from './reader'
import { warcRecords, type WarcRecord } from './warc-scan'

const html = /^(?:text\/html|application\/xhtml\+xml)/i
const plainText = /^text\/plain/i

async function decoded(body: Buffer, type: string): Promise<string> {
  const said = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? declaredEncoding(body)
  if (isUtf8(body)) return body.toString('utf8')
  const { name } = await encodingOf({ head: body, sample: body.subarray(0, 64 << 10), utf8: countUtf8(body), declared: said ?? null }, null)
  return iconv.decode(body, iconvName(encodingName(name) ?? 'windows-1252'))
}

async function itemOf({ start, end, headers, content, trouble }: WarcRecord): Promise<Item> {
  const type = headers.get('warc-type') ?? ''
  if (trouble === 'no-version') return broken(start, end, 'not-warc', 'These bytes belong to no WARC record.')
  if (trouble === 'cut' && !content) return broken(start, end, 'cut', 'The record’s head is damaged.')
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
  if (html.test(kind)) {
    const page = readPage(await decoded(body, kind))
    if (page.text === '') return http?.trouble ? broken(start, end, 'damaged', `The page cannot be read: ${http.trouble}.`) : skipped(start, end, 'empty', 'The page has no text.')
    const fields = url ? { ...page.fields, url: page.fields.url ?? url } : page.fields
    return { record: { text: wellFormed(page.text), start, end, titled: false, fields, from: { ...page.from, ...(page.fields.url ? {} : { url: 'WARC-Target-URI' }) }, crawled, custom, marks: null } }
  }
  if (!plainText.test(kind)) return skipped(start, end, 'other-kind', `Its content is ${kind === '' ? 'of no kind that it names' : kind.split(';')[0]}, which holds no article.`)
  const text = wellFormed(await decoded(body, kind)).trim()
  if (text === '') return skipped(start, end, 'empty', 'The record has no text.')
  const language = languageTag(headers.get('warc-identified-content-language')?.split(',')[0])
  return { record: { text, start, end, titled: true, fields: { ...(url ? { url } : {}), ...(language ? { language } : {}) }, from: { url: 'WARC-Target-URI', language: 'WARC-Identified-Content-Language' }, crawled, custom, marks: null } }
}

export async function* readWarc({ input }: Reading): AsyncGenerator<Item> {
  for await (const record of warcRecords(input)) {
    yield await itemOf(record)
    if (record.trouble === 'cut' && record.content) yield broken(record.end, record.end, 'cut', 'The file ends within this record.')
  }
}
