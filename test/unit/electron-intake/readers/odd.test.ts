// Files as people and programs really leave them: each gives the articles that somebody who looks at it would expect.
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { read } from './read'

const ferry = 'The ferry between the two islands is back, and the harbour is full of people.'
const mill = 'The mill was sold to a family from the valley, who want to bake bread in it again.'
const articles = [['The ferry comes back', `${ferry}\n\nThey waited.`], ['The mill is sold', `${mill}\n\nThe village helps.`]] as const
const wanted = articles.map(([title, text]) => ({ title, text }))

async function told(content: Buffer | string, name?: string): Promise<unknown[]> {
  const { records } = await read(content, name === undefined ? {} : { name })
  return records.map(({ text, fields: { title } }) => (title === undefined ? { text } : { title, text }))
}

const lines = (of: (title: string, text: string) => unknown): string => articles.map(([title, text]) => `${JSON.stringify(of(title, text))}\n`).join('')

test.each([
  ['names and paragraphs one level down', lines((title, text) => ({ headline: { main: title, kicker: null }, content: text.split('\n\n').map((paragraph) => ({ type: 'paragraph', text: paragraph })) }))],
  ['a list that holds more than paragraphs', lines((title, text) => ({ title, contents: [{ type: 'kicker', content: 'Local' }, ...text.split('\n\n').map((paragraph) => ({ type: 'sanitized_html', subtype: 'paragraph', content: paragraph })), { type: 'image', imageURL: 'x' }] }))],
  ['HTML in a field', lines((title, text) => ({ title: { rendered: title }, content: { rendered: text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`).join('\n') } }))],
  ['a sequence of JSON texts', articles.map(([title, text]) => `\x1e${JSON.stringify({ title, text })}\n`).join('')],
  ['an object that names each', JSON.stringify(Object.fromEntries(articles.map(([title, text], at) => [`id-${at}`, { title, text, tags: [{ name: 'x' }] }])))],
  ['the same below a name', JSON.stringify({ count: 2, articles: Object.fromEntries(articles.map(([title, text], at) => [`id-${at}`, { title, text }])) }, null, 1)],
  ['records under a name that texts have too', JSON.stringify({ page: 1, content: articles.map(([title, text]) => ({ title, text })) })],
  ['names in another language', articles.map(([title, text]) => `${JSON.stringify({ Überschrift: title, Inhalt: text })}\n`).join('')],
])('JSON: %s', async (_, content) => {
  expect(await told(content)).toEqual(wanted)
})

test('a text that only speaks of tags stays as it is', async () => {
  const text = 'Write <p>one</p> for a paragraph.'
  expect(await told(`${JSON.stringify({ title: 'Tags', text })}\n${JSON.stringify({ title: 'More', text: ferry })}\n`)).toEqual([{ title: 'Tags', text }, { title: 'More', text: ferry }])
})

const rows = articles.map(([title, text]) => `${title};"${text}"\r\n`).join('')

test.each([
  ['what a spreadsheet says of its separator', `sep=;\r\ntitle;text\r\n${rows}`, 'a.csv'],
  ['a heading above the columns', `Export of 1 March;\r\n;\r\ntitle;text\r\n${rows}`, 'a.csv'],
  ['columns named in another language', `Titel;Text des Artikels;Volltext\r\n${articles.map(([title, text]) => `${title};x;"${text}"\r\n`).join('')}`, 'a.csv'],
])('a table: %s', async (_, content, name) => {
  expect(await told(content, name)).toEqual(wanted)
})

test('a table of one column', async () => {
  expect(await told(`text\n"${articles[0][1]}"\n"${articles[1][1]}"\n`, 'a.csv')).toEqual(wanted.map(({ text }) => ({ text })))
})

test('Markdown with TOML for its front matter', async () => {
  const { format, records } = await read(`+++\ntitle = "The ferry: back"\ndate = 2024-03-01\ntags = ["boats", "news"]\nweight = 3\n\n[params]\n  title = "no"\n+++\n\n${ferry}\n\n+++\n\n${mill}\n`)
  expect(format).toBe('markdown')
  expect(records).toMatchObject([{ text: `${ferry}\n\n+++\n\n${mill}`, fields: { title: 'The ferry: back', published: '2024-03-01' }, custom: { tags: ['boats', 'news'], weight: '3' } }])
})

test('a feed with ampersands that begin no entity', async () => {
  const item = (at: number): string => `<item><title>Fish & chips ${at}</title><link>https://example.org/?a=1&b=${at}</link><description>AT&T said &quot;no&quot; &amp; left; ${ferry}</description></item>`
  const { records, unread } = await read(`<rss version="2.0"><channel><title>A & B</title>${Array.from({ length: 1200 }, (_, at) => item(at)).join('')}</channel></rss>`)
  expect(unread).toEqual([])
  expect(records).toHaveLength(1200)
  for (const [at, { fields, text }] of records.entries()) expect([fields.title, fields.url, text]).toEqual([`Fish & chips ${at}`, `https://example.org/?a=1&b=${at}`, `AT&T said "no" & left; ${ferry}`])
})

test('pages of an archive in encodings that pass for ASCII', async () => {
  const japanese = 'フェリーが港に戻ってきた。冬の間は誰も渡らなかったので、人々は朝から桟橋で待っていた。'
  const page = (text: string): string => `<html><body><h1>x</h1><p>${text.repeat(6)}</p></body></html>`
  // Its signs are those of EUC-JP between two escapes, without their high bits.
  const iso2022 = Buffer.concat(page('\0').split('\0').flatMap((part, at) => (at === 0 ? [Buffer.from(part)] : [Buffer.from('\x1b$B'), Buffer.from(iconv.encode(japanese, 'euc-jp').map((byte) => byte & 0x7f)), Buffer.from(`\x1b(B${part}`)])))
  const record = (charset: string, body: Buffer): Buffer => {
    const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=${charset}\r\n\r\n`), body])
    return Buffer.concat([Buffer.from(`WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\nContent-Length: ${http.length}\r\n\r\n`), http, Buffer.from('\r\n\r\n')])
  }
  const { records } = await read(Buffer.concat([record('iso-2022-jp', iso2022), record('utf-16', Buffer.from(page(ferry), 'utf16le')), record('utf-8', Buffer.from(page(mill)))]))
  expect(records.map(({ text }) => text)).toEqual([japanese.repeat(6), ferry.repeat(6), mill.repeat(6)])
})
