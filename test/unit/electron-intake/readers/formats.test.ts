// Each format is told by its content, and gives its records with their text, what they say of themselves, and their bytes.
import { expect, test } from 'vitest'
import { read, type Read } from './read'

const ferry = 'On Monday the ferry came back to the harbour after forty days at the yard, and the town was there to see it.'
const mill = 'The old mill at the river was sold on Friday to a family of bakers, who mean to grind their own flour again.'

/** Records without their places, which are looked at by their bytes. */
const told = ({ records }: Read) => records.map(({ text, fields }) => ({ text, ...fields }))
const bytesOf = ({ records, input }: Read): string[] => records.map(({ start, end }) => input.toString('utf8', start, end))

const lines = [
  { id: 'a', title: 'The ferry comes back', text: `The ferry comes back\n\n${ferry}`, url: 'https://example.org/a', authors: ['Ann Lee', 'Bo Ek'], date: '2024-03-01', lang: 'en' },
  { id: 'b', title: 'The mill is sold', text: `The mill is sold\n\n${mill}`, url: 'https://example.org/b', authors: [], date: '2024-03-02T10:00:00Z', lang: 'eng' },
]

test('F4 JSON Lines, whatever the line ends', async () => {
  for (const [end, last] of [['\n', '\n'], ['\r\n', '\r\n'], ['\r', '\r'], ['\r', '\n'], ['\n', '\r\n'], ['\r\n', '\r'], ['\r', '']] as const) {
    const json = lines.map((line) => JSON.stringify(line))
    const found = await read(`\ufeff${json.join(end)}${last}`)
    expect(found.format).toBe('jsonl')
    expect(told(found)).toEqual([
      { text: lines[0]!.text, title: 'The ferry comes back', url: 'https://example.org/a', byline: ['Ann Lee', 'Bo Ek'], published: '2024-03-01', language: 'en' },
      { text: lines[1]!.text, title: 'The mill is sold', url: 'https://example.org/b', published: '2024-03-02T10:00:00Z', language: 'en' },
    ])
    expect(bytesOf(found)).toEqual(json)
    expect(found.records[0]).toMatchObject({ titled: true, custom: { id: 'a' } })
  }
})

test('F8 broken lines cost themselves', async () => {
  const good = JSON.stringify(lines[0])
  const found = await read([good, good.slice(0, 60), '{"text": NaM}', "{'title': 'One', 'text': 'Two'}", '', `${good},`, `${good}\0`, '{"title": "no text"}', '{"text": "  "}', '[1,2]', good].join('\n'))
  expect(found.records.length).toBe(2)
  expect(found.unread.map(({ code }) => code)).toEqual(['not-json', 'not-json', 'not-json', 'not-json', 'not-json', 'no-text', 'empty', 'not-json'])
})

test('keys of prototypes are names, twice the same key is its last value, and long numbers keep their digits', async () => {
  const found = await read(`{"text": "${ferry}", "__proto__": {"text": "x"}, "constructor": "y", "title": "one", "title": "two", "n": 12345678901234567890, "half": "a\\ud800b"}\n{"text":"${mill}"}\n`)
  expect(found.records[0]).toMatchObject({ text: ferry, fields: { title: 'two' }, custom: { constructor: 'y', n: '12345678901234567890', half: 'a\ufffdb' } })
  expect(Object.hasOwn(found.records[0]!.custom, '__proto__.text')).toBe(true)
  expect(({} as Record<string, unknown>)['text']).toBeUndefined()
})

test('lists of JSON, at the top and below it', async () => {
  const articles = [{ headline: 'One “ferry”', body: ferry, link: 'https://example.org/a', author: [{ name: 'Ann Lee' }] }, { headline: 'Two', body: `${mill} {[,"`, nested: { deep: [1, 2] } }]
  for (const json of [JSON.stringify(articles), JSON.stringify({ meta: { n: 2, tags: ['x'] }, data: { articles } }, null, 2), JSON.stringify({ articles, more: [{ a: 1 }] })]) {
    const found = await read(json)
    expect(found.format).toBe('json')
    expect(told(found)).toEqual([{ text: ferry, title: 'One “ferry”', url: 'https://example.org/a', byline: ['Ann Lee'] }, { text: `${mill} {[,"`, title: 'Two' }])
    expect(bytesOf(found).map((one) => JSON.parse(one))).toEqual(articles)
  }
})

test('one object over several lines is one record, and a list that was cut gives what is whole', async () => {
  expect(told(await read(JSON.stringify(lines[1], null, 2)))).toMatchObject([{ title: 'The mill is sold' }])
  const json = JSON.stringify(lines)
  const found = await read(json.slice(0, -40))
  expect(found.records.length).toBe(1)
  expect(found.unread).toMatchObject([{ code: 'cut' }])
})

test('an unknown shape is mapped by hand', async () => {
  const found = await read(JSON.stringify([{ a: ferry, b: 'Its name' }, { a: mill, b: 'Another' }]), { map: { text: 'a', title: 'b' } })
  expect(told(found)).toEqual([{ text: ferry, title: 'Its name' }, { text: mill, title: 'Another' }])
})

test.each([[',', '\r\n'], [';', '\n'], ['\t', '\n'], ['|', '\n']])('a table with %j', async (delimiter, end) => {
  const quote = (cell: string): string => (/["\r\n,;|\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const rows = [['id', 'title', 'author', 'date', 'text'], ['1', 'One, two; “three” "four"', 'Ann Lee; Bo Ek', '2024-03-01', `${ferry}\n\nAnd "more".`], ['2', 'Two', '', '1.3.2024', mill]]
  const found = await read(rows.map((row) => row.map(quote).join(delimiter)).join(end))
  expect(found.format).toBe('csv')
  expect(told(found)).toEqual([{ text: `${ferry}\n\nAnd "more".`, title: 'One, two; “three” "four"', byline: ['Ann Lee', 'Bo Ek'], published: '2024-03-01' }, { text: mill, title: 'Two', published: '2024-03-01' }])
  expect(found.unread).toMatchObject([{ kind: 'skipped', code: 'header' }])
})

test('ragged rows keep what they have; a mark that is never closed costs its row', async () => {
  const plain = ferry.replaceAll(',', '')
  for (const after of [`Four,${plain},one,more`, `Four,"${ferry}"`]) {
    const found = await read(`title,text\nOne,${plain}\nTwo,${plain}\nShort\nThree,"${mill},extra\n${after}\n`, { format: 'csv' })
    expect(found.records.map(({ fields }) => fields.title)).toEqual(['One', 'Two', 'Four'])
    expect(found.unread.map(({ code }) => code)).toEqual(['header', 'no-text', 'unclosed'])
  }
})

test.each([
  ['greetings and lists', 'Dear all, the ferry, the mill, and the lamp.\n\nWe saw, we came, we left, all of us.\nOne, two, three, four.\n'],
  ['a title over a line with one comma', 'The ferry to the south\n\nThe ferry to the south sails again, and the town has been waiting for it all winter long.\n'],
  ['a title with a comma over lines with one', 'The ferry, at last\nIt sails again, says the harbour\nIt had been away, says the town\n'],
])('prose with commas is no table: %s', async (_, text) => {
  expect((await read(text)).format).toBe('text')
})

const page = (body: string): string => `<!doctype html><html lang="en"><head><title>The ferry comes back | Coast Post</title><link rel="canonical" href="https://example.org/a">
<meta property="og:title" content="The ferry comes back"><meta property="og:site_name" content="Coast Post"><meta property="article:published_time" content="2024-03-01T08:00:00Z">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ann Lee"}]}]}</script></head><body><nav><a href="/">Home</a></nav><main><article><h1>The ferry comes back</h1>
<p class="meta"><time datetime="2024-03-01">1 March 2024</time> <span class="byline">Ann Lee</span></p>${body}</article></main><footer>© All rights reserved</footer><script>alert(1)</script></body></html>`
const paragraphs = `<p>${ferry}</p><p>The captain said <b>that</b> the engine<br>was new.</p><p>${mill}</p>`
const pageText = `${ferry}\n\nThe captain said that the engine\nwas new.\n\n${mill}`

test('a web page: main text, and what it says of itself', async () => {
  const found = await read(page(paragraphs))
  expect(found.format).toBe('html')
  expect(told(found)).toEqual([{ text: pageText, title: 'The ferry comes back', site: 'Coast Post', published: '2024-03-01T08:00:00Z', language: 'en', url: 'https://example.org/a', byline: ['Ann Lee'] }])
})

test('F5 a web archive: pages with chunks and compression, text of others, and the rest told', async () => {
  const { gzipSync } = await import('node:zlib')
  const html = Buffer.from(page(paragraphs))
  const zipped = gzipSync(html)
  const chunked = Buffer.concat([Buffer.from(`${zipped.length.toString(16)}\r\n`), zipped, Buffer.from('\r\n0\r\n\r\n')])
  const record = (type: string, content: Buffer, more = ''): Buffer => Buffer.concat([Buffer.from(`WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://example.org/w\r\nWARC-Date: 2024-04-01T00:00:00Z\r\nWARC-Record-ID: <urn:x:1>\r\n${more}Content-Length: ${content.length}\r\n\r\n`), content, Buffer.from('\r\n\r\n')])
  const response = (headers: string, body: Buffer): Buffer => record('response', Buffer.concat([Buffer.from(`HTTP/1.1 ${headers}\r\n\r\n`), body]))
  const file = Buffer.concat([
    record('warcinfo', Buffer.from('software: test\r\n')),
    response('200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked', chunked),
    response('404 Not Found\r\nContent-Type: text/html', html), response('200 OK\r\nContent-Type: image/png', Buffer.from('png')),
    Buffer.from('lost bytes between records\r\n'),
    record('conversion', Buffer.from(`The mill is sold\n${mill}`), 'WARC-Identified-Content-Language: eng\r\nContent-Type: text/plain\r\n'),
  ])
  const found = await read(file)
  expect(found.format).toBe('warc')
  expect(told(found)).toMatchObject([{ text: pageText, url: 'https://example.org/a' }, { text: `The mill is sold\n${mill}`, url: 'https://example.org/w', language: 'en' }])
  expect(found.records.map(({ crawled }) => crawled)).toEqual(['2024-04-01T00:00:00Z', '2024-04-01T00:00:00Z'])
  expect(found.unread.map(({ code }) => code)).toEqual(['other-kind', 'status', 'other-kind', 'not-warc'])
  expect(found.input.toString('latin1', found.records[1]!.start, found.records[1]!.start + 8)).toBe('WARC/1.1')
  const cut = await read(file.subarray(0, file.length - 60))
  expect(cut.records.length).toBe(2)
  expect(cut.unread.at(-1)).toMatchObject({ code: 'cut' })
})

const conversion = (title: string, text: string, length = (bytes: number) => String(bytes)): string => `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/${title}\r\nContent-Type: text/plain\r\nContent-Length: ${length(Buffer.byteLength(text))}\r\n\r\n${text}\r\n\r\n`

test.each([
  ['longer by some bytes', (bytes: number) => String(bytes + 9)],
  ['longer than the next record', (bytes: number) => String(bytes + 350)],
  ['longer than the file', (bytes: number) => String(bytes + 99_999)],
  ['longer than any record may be', () => '99999999999'],
  ['shorter', (bytes: number) => String(bytes - 40)],
  ['shorter, up to a blank line', () => String(Buffer.byteLength(ferry))],
  ['none', () => '0'],
  ['of no number', () => 'many'],
  ['below zero', () => '-5'],
])('a record of a web archive whose length is %s keeps its text, and the next ones theirs', async (_, length) => {
  const text = `${ferry}\n\nThe captain said so, and so did the town; and nobody was left on the quay.`
  const all = [conversion('one', mill), conversion('two', text, length), conversion('three', mill), conversion('four', ferry)]
  for (const count of [4, 2]) {
    const { records, unread } = await read(all.slice(0, count).join(''))
    expect(records.map((record) => record.text)).toEqual([mill, text, mill, ferry].slice(0, count))
    expect(unread.length).toBeGreaterThan(0)
    expect(['length', 'cut']).toContain(unread[0]!.code)
  }
})

test('a page that shows a record of a web archive is one page, and one that was cut is parted from the next', async () => {
  const shown = `A record looks so:\n${conversion('shown', ferry)}That is all.`
  const found = await read(conversion('one', shown) + conversion('two', mill))
  expect(told(found).map(({ text }) => text)).toEqual([shown, mill])
  const whole = conversion('one', `${ferry}\n${ferry}`)
  const cut = await read(`${whole.slice(0, -60)}${conversion('two', mill)}`)
  expect(told(cut).map(({ text }) => text)).toEqual([`${ferry}\n${ferry}`.slice(0, -56), mill])
  expect(cut.unread).toMatchObject([{ code: 'length' }])
})

test('Markdown with front matter, one article and several', async () => {
  const one = `---\ntitle: "The ferry: it's back"\ndate: 2024-03-01\nauthors:\n  - Ann Lee\nurl: https://example.org/a\ngrade: 4\n---\n\n${ferry}\n\n---\n\n## More\n\n${mill}\n`
  const found = await read(`${one}\n---\ntitle: Two\n---\n\n${mill}\n`)
  expect(found.format).toBe('markdown')
  expect(told(found)).toEqual([{ text: `${ferry}\n\n---\n\n## More\n\n${mill}`, title: "The ferry: it's back", published: '2024-03-01', byline: ['Ann Lee'], url: 'https://example.org/a' }, { text: mill, title: 'Two' }])
  expect(found.records[0]!.custom).toEqual({ grade: '4' })
})

test('YAML that is a bomb is no front matter to expand', async () => {
  const bomb = `---\na: &a [x,x,x]\nb: &b [*a,*a,*a]\ntitle: [*b,*b]\n---\n\n${ferry}\n`
  expect(told(await read(bomb))).toEqual([{ text: ferry }])
})

test('TEI, NewsML-G2, RSS, Atom and MediaWiki', async () => {
  const tei = await read(`<?xml version="1.0"?><teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Corpus</title></titleStmt></fileDesc></teiHeader>
<TEI xml:lang="en"><teiHeader><fileDesc><titleStmt><title>The ferry comes back</title><author>Ann Lee</author></titleStmt><publicationStmt><publisher>Coast Post</publisher><date when="2024-03-01"/></publicationStmt><sourceDesc><bibl><ref target="https://example.org/a"/></bibl></sourceDesc></fileDesc></teiHeader><text><body><head>The ferry comes back</head><p>${ferry}</p><p>It was <choice><sic>teh</sic><corr>the</corr></choice> ferry &amp; the mill.</p></body></text></TEI></teiCorpus>`)
  expect(tei.format).toBe('tei')
  expect(told(tei)).toEqual([{ text: `The ferry comes back\n\n${ferry}\n\nIt was the ferry & the mill.`, title: 'The ferry comes back', byline: ['Ann Lee'], site: 'Coast Post', published: '2024-03-01', url: 'https://example.org/a', language: 'en' }])
  expect(bytesOf(tei)[0]).toMatch(/^<TEI [\s\S]*<\/TEI>$/)
  const news = await read(`<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><packageItem guid="p"/><newsItem guid="g"><itemMeta><provider literal="Coast Post"/></itemMeta><contentMeta><contentCreated>2024-03-01</contentCreated><creator><name>Ann Lee</name></creator><language tag="en"/><headline>The ferry</headline></contentMeta><contentSet><inlineXML><html><body><p>${ferry}</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`)
  expect(told(news)).toEqual([{ text: ferry, title: 'The ferry', byline: ['Ann Lee'], published: '2024-03-01', language: 'en', site: 'Coast Post' }])
  expect(news.unread).toMatchObject([{ kind: 'skipped' }])
  const rss = await read(`<rss version="2.0"><channel><title>Coast Post</title><language>en-gb</language><item><title>The ferry &amp; the mill</title><link>https://example.org/a</link><pubDate>Fri, 01 Mar 2024 08:00:00 +0000</pubDate><author>ann@example.org (Ann Lee)</author><description><![CDATA[<p>${ferry}</p><p>More&nbsp;of it</p>]]></description></item></channel></rss>`)
  expect(told(rss)).toEqual([{ text: `${ferry}\n\nMore\u00a0of it`, title: 'The ferry & the mill', url: 'https://example.org/a', published: '2024-03-01T08:00:00.000Z', byline: ['Ann Lee'], site: 'Coast Post', language: 'en-GB' }])
  const atom = await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Post</title><author><name>Ann Lee</name></author><entry><title>The ferry</title><link rel="alternate" href="https://example.org/a"/><published>2024-03-01T08:00:00Z</published><content type="html">&lt;p&gt;${ferry}&lt;/p&gt;</content></entry></feed>`)
  expect(told(atom)).toEqual([{ text: ferry, title: 'The ferry', url: 'https://example.org/a', published: '2024-03-01T08:00:00Z', byline: ['Ann Lee'], site: 'Coast Post' }])
  const wiki = await read(`<mediawiki xml:lang="en"><siteinfo><sitename>Wiki</sitename><base>https://example.org/wiki/Main_Page</base></siteinfo><page><title>The ferry</title><ns>0</ns><id>7</id><revision><id>8</id><timestamp>2024-03-01T08:00:00Z</timestamp><contributor><username>Ann</username></contributor><text>'''Ferry''' ${ferry}</text></revision></page><page><title>Boat</title><redirect title="The ferry"/><revision><text>#REDIRECT</text></revision></page></mediawiki>`)
  expect(told(wiki)).toEqual([{ text: `'''Ferry''' ${ferry}`, title: 'The ferry', url: 'https://example.org/wiki/The_ferry', published: '2024-03-01T08:00:00Z', byline: ['Ann'], site: 'Wiki', language: 'en' }])
  expect(wiki.unread).toMatchObject([{ kind: 'skipped' }])
})

test('XML: bytes of records over any line ends, entities that are declared stay shut, damage is told', async () => {
  const bomb = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
  const item = (text: string): string => `<item>\r\n<title>T</title><description>${text}</description></item>`
  const found = await read(`${bomb}\r\n<rss>\r\n<channel>\r\n${item('&b;&b; first of all &x;')}\r\n<junk attribute=unquoted>\r\n</junk>${item('Größe 🌊 second')}\r\n</channel></rss>`)
  expect(found.records.length).toBe(2)
  expect(found.records[0]!.text).not.toContain('aaaaaaaaaa')
  expect(found.records[0]!.text).not.toContain('root:')
  expect(found.unread.some(({ code }) => code === 'xml')).toBe(true)
  for (const bytes of bytesOf(found)) expect(bytes).toMatch(/^<item>[\s\S]*<\/item>$/)
})

const message = (subject: string, body: string): string => `From: Ann Lee <ann@example.org>\nTo: list@example.org\nSubject: ${subject}\nDate: Fri, 01 Mar 2024 08:00:00 +0000\nMessage-ID: <${subject.length}@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\n\n${body}\n`

test('an e-mail and a mailbox', async () => {
  const one = await read(message('=?utf-8?q?The_f=C3=A4hre?=', ferry))
  expect(one.format).toBe('eml')
  expect(told(one)).toEqual([{ text: ferry, title: 'The fähre', byline: ['Ann Lee'], published: '2024-03-01T08:00:00.000Z' }])
  const box = await read(`From ann@example.org Fri Mar  1 08:00:00 2024\n${message('One', `>From the start: ${ferry}`)}\nFrom ann@example.org Fri Mar  1 09:00:00 2024\n${message('Two', mill)}`)
  expect(box.format).toBe('mbox')
  expect(told(box).map(({ title, text }) => [title, text])).toEqual([['One', `From the start: ${ferry}`], ['Two', mill]])
  const close = await read(`From ann@example.org Fri Mar  1 08:00:00 2024\n${message('One', ferry).trimEnd()}\nFrom ann@example.org Fri Mar  1 09:00:00 2024\n${message('Two', mill)}`)
  expect(told(close).map(({ title, text }) => [title, text])).toEqual([['One', ferry], ['Two', mill]])
  expect(bytesOf(box).every((bytes) => bytes.startsWith('From ann@example.org'))).toBe(true)
})

test.each(['\n', '\r\n', '\r'])('formats of lines with line ends %j', async (end) => {
  const box = `From ann@example.org Fri Mar  1 08:00:00 2024\n${message('One', ferry)}\nFrom ann@example.org Fri Mar  1 09:00:00 2024\n${message('Two', mill)}`
  const table = `title,text\nOne,"${ferry}"\nTwo,"${mill}"\n`
  const front = `---\ntitle: One\n---\n\n${ferry}\n\n---\ntitle: Two\n---\n\n${mill}\n`
  for (const content of [box, table, front]) expect(told(await read(content.replaceAll('\n', end))).map(({ title, text }) => [title, text])).toEqual([['One', ferry], ['Two', mill]])
  expect(told(await read(message('One', ferry).replaceAll('\n', end)))).toMatchObject([{ title: 'One', text: ferry }])
})

test('plain text by the line and by the file', async () => {
  expect((await read(`${ferry}\n\n${mill}\n`, { format: 'text-lines' })).records.map(({ text, start }) => [text, start])).toEqual([[ferry, 0], [mill, ferry.length + 2]])
  expect((await read(`${ferry}\n\n${mill}\n`, { format: 'text-file' })).records.length).toBe(1)
})

test('F1 what is no text or not read yet is told, whatever its name', async () => {
  expect((await read('<?xml version="1.0"?><svg><path/></svg>')).format).toBe('format-not-yet')
  expect((await read(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), { name: 'text.txt' })).format).toBe('format-not-yet')
  expect((await read('{\\rtf1 hello}')).format).toBe('format-not-yet')
})
