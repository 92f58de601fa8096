// One e-mail as an article: subject, sender, date, and the plain text, or the HTML where there is no plain text. A page that
// a browser saved is written as one, and read as a page.
import PostalMime from 'postal-mime'
import { isoDate, languageTag } from '../../../shared/formats/dates'
import { wellFormed } from '../../../shared/formats/mapped'
import type { Item } from '../../../shared/formats/record'
import { textOfHtml } from './html-text'
import { broken, tooLong, wholeOf, type Reading } from './reader'

/** The library knows no line ends but those with `\n`. */
const lined = (bytes: Buffer): Buffer => (bytes.includes(10) ? bytes : Buffer.from(bytes.map((byte) => (byte === 13 ? 10 : byte))))

export async function mailItem(bytes: Buffer, start: number, end: number, readPage?: Reading['page']): Promise<Item> {
  const mail = await PostalMime.parse(lined(bytes), { maxNestingDepth: 50, maxHeadersSize: 1 << 20 }).catch((error: unknown) => error as Error)
  if (mail instanceof Error) return broken(start, end, 'mail', `The message cannot be read (${mail.message}).`)
  const plain = (mail.text ?? '').replace(/\r\n?/g, '\n').trim()
  const text = wellFormed(plain !== '' ? plain : mail.html ? textOfHtml(mail.html) : '')
  if (text === '') return broken(start, end, 'empty', 'The message has no text.')
  const header = (name: string): string | null => mail.headers.find(({ key }) => key === name)?.value.trim() ?? null
  if (readPage && mail.html && /^<?saved by /i.test(header('from') ?? '')) {
    const page = await readPage(mail.html)
    const url = page.fields.url ?? header('snapshot-content-location') ?? undefined
    if (page.text !== '') return { record: { text: page.text, start, end, titled: false, fields: { ...page.fields, ...(url ? { url } : {}) }, from: page.from, crawled: isoDate(mail.date ?? null), custom: {}, marks: null } }
  }
  const from = mail.from && 'address' in mail.from ? mail.from : null
  const title = mail.subject?.replace(/\s+/g, ' ').trim()
  const sender = from?.name || from?.address
  const published = isoDate(mail.date ?? null)
  const url = /https?:\/\/[^\s<>]+/.exec(header('archived-at') ?? '')?.[0]
  const language = languageTag(header('content-language')?.split(',')[0])
  const attached = mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType)
  return {
    record: {
      text, start, end, titled: false,
      fields: { ...(title ? { title } : {}), ...(sender ? { byline: [sender] } : {}), ...(published ? { published } : {}), ...(url ? { url } : {}), ...(language ? { language } : {}) },
      from: { title: 'Subject', byline: 'From', published: 'Date', url: 'Archived-At', language: 'Content-Language' },
      crawled: null,
      custom: {
        ...(mail.messageId ? { 'message-id': mail.messageId } : {}), ...(from?.address ? { from: from.address } : {}),
        ...(mail.inReplyTo ? { 'in-reply-to': mail.inReplyTo } : {}), ...(attached.length > 0 ? { attachments: attached } : {}),
        ...(header('list-id') ? { 'list-id': header('list-id') } : {}),
      },
      marks: null,
    },
  }
}

export async function* readMail({ input, page }: Reading): AsyncGenerator<Item> {
  const { bytes, length } = await wholeOf(input)
  yield bytes ? await mailItem(bytes, 0, length, page) : tooLong(0, length)
}
