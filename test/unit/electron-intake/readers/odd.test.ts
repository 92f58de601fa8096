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
  ['HTML in a field, and in the title', lines((title, text) => ({ title: { rendered: title.replace('e', '&#101;') }, content: { rendered: text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`).join('') } }))],
  ['a sequence of JSON texts', articles.map(([title, text]) => `\x1e${JSON.stringify({ title, text })}\n`).join('')],
  ['an object that names each', JSON.stringify(Object.fromEntries(articles.map(([title, text], at) => [`id-${at}`, { title, text, tags: [{ name: 'x' }] }])))],
  ['the same below a name', JSON.stringify({ count: 2, articles: Object.fromEntries(articles.map(([title, text], at) => [`id-${at}`, { title, text }])) }, null, 1)],
  ['records under a name that texts have too', JSON.stringify({ page: 1, content: articles.map(([title, text]) => ({ title, text })) })],
  ['columns with lists', JSON.stringify({ id: [1, 2], title: articles.map(([title]) => title), text: articles.map(([, text]) => text) })],
  ['columns with a value for each row', JSON.stringify({ title: Object.fromEntries(articles.map(([title], at) => [at, title])), text: Object.fromEntries(articles.map(([, text], at) => [at, text])) }, null, 1)],
  ['rows under names that stand before them', JSON.stringify({ columns: ['id', 'title', 'text'], index: [0, 1], data: articles.map(([title, text], at) => [at, title, text]) })],
  ['rows under names that stand behind them', JSON.stringify({ description: 'Two articles of the harbour.', rows: articles.map((row) => [...row, null]), meta: { fields: [{ name: 'title', type: 'string' }, { name: 'text' }, { name: 'more' }] } }, null, 1)],
  ['rows of which the first names the columns', JSON.stringify([['title', 'text'], ...articles])],
  ['rows line by line, of which the first names the columns', [['title', 'text'], ...articles].map((row) => `${JSON.stringify(row)}\n`).join('')],
  ['objects behind one another in one line', articles.map(([title, text]) => JSON.stringify({ title, text })).join('')],
  ['a sequence of JSON texts over several lines', articles.map(([title, text]) => `\x1e${JSON.stringify({ title, text }, null, 2)}\n`).join('')],
  ['a sequence of JSON texts in one line', articles.map(([title, text]) => `\x1e${JSON.stringify({ title, text })}`).join('')],
  ['an object that names each by its number', JSON.stringify(Object.fromEntries(articles.map(([title, text], at) => [at, { title, text }])))],
  ['comments, apostrophes, names without quotes and commas behind the last', `// It's the newest "export" {of [all].\n[\n${articles.map(([title, text]) => `  {title: '${title}', /* {"text": "no"} */ text: "${text.replaceAll('\n', '\\n')}",},\n`).join('')}]\n`],
  ['the same below a name', `{\n  count: 2, // both\n  articles: [\n${articles.map(([title, text]) => `  // {"title": "Gone", "text": "${ferry}"},\n  {"title": "${title}", "text": "${text.replaceAll('\n', '\\n')}"},\n`).join('')}]}\n`],
  ['as Python prints it', `[${articles.map(([title, text]) => `{'title': '${title}', 'text': '${text.replaceAll('\n', '\\n')}', 'paid': False, 'more': None}`).join(', ')}]`],
  ['line by line as Python prints it', articles.map(([title, text]) => `{'title': '${title}', 'text': '${text.replaceAll('\n', '\\n')}', 'score': nan, 'paid': True}\n`).join('').replaceAll('nan', 'NaN')],
  ['numbers that are none', articles.map(([title, text]) => `{"score": NaN, "title": "${title}", "text": "${text.replaceAll('\n', '\\n')}", "n": -Infinity}\n`).join('')],
  ['line ends within strings', `[${articles.map(([title, text]) => `{"title": "${title}", "text": "${text}"}`).join(',\n')}]`],
  ['lists under several names', JSON.stringify({ coast: [{ title: articles[0][0], text: articles[0][1] }], inland: [{ title: articles[1][0], text: articles[1][1] }], by: [{ name: 'Ann Lee', about: 'She writes about the harbour.' }] })],
  ['lists of lists', JSON.stringify(articles.map(([title, text]) => [{ title, text, tags: [{ name: 'x' }] }]))],
  ['a list in each object of a list', JSON.stringify({ db: [{ meta: { version: '5.2' }, data: { posts: articles.map(([title, text]) => ({ title, plaintext: text })), users: [{ name: 'Ann', bio: 'She has written about the harbour since she came here.' }] } }] })],
  ['a list in each of several sections that are described', JSON.stringify([{ section: 'Coast', description: 'What happens at the coast, from Monday to Sunday.', articles: articles.map(([title, text]) => ({ title, text })) }])],
  ['a feed that is described', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'The Harbour Courier of every day', description: 'News of the harbour and the valley, every day but Sunday.', items: articles.map(([title, text]) => ({ url: 'https://example.org/a/long/address', title, content_text: text })) })],
  ['paragraphs with questions', JSON.stringify({ version: '1.1', data: articles.map(([title, text]) => ({ title, paragraphs: text.split('\n\n').map((context) => ({ context, qas: [{ question: 'Who?', answers: [{ text: 'They', answer_start: 0 }] }] })) })) })],
  ['within a program', `window["__DATA__"] = ${JSON.stringify({ articles: articles.map(([title, text]) => ({ title, text })) })};\n`],
  ['within a program as it is written by hand', `// Données.\nexport default [\n${articles.map(([title, text]) => `  { title: '${title}', text: "${text.replaceAll('\n', '\\n')}" },\n`).join('')}]\n`],
  ['as the answer to a call', `answer(${JSON.stringify(articles.map(([title, text]) => ({ title, text })))});`],
  ['words with links between them', JSON.stringify({ name: 'Harbour', messages: articles.map(([title, text]) => ({ title, text: [text.slice(0, 10), { type: 'link', text: text.slice(10, 20) }, text.slice(20)] })) })],
  ['a graph with its context', JSON.stringify({ '@context': 'https://schema.org', '@graph': articles.map(([title, text]) => ({ '@type': 'NewsArticle', headline: title, articleBody: text })) })],
  ['a whole page in a field', lines((title, text) => ({ name: title, article_body: { html: `<!DOCTYPE html><html><head><title>x</title></head><body>${text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`).join('')}</body></html>` } }))],
  ['names in another language', articles.map(([title, text]) => `${JSON.stringify({ Überschrift: title, Inhalt: text })}\n`).join('')],
])('JSON: %s', async (_, content) => {
  expect(await told(content)).toEqual(wanted)
})

const texts = articles.map(([, text]) => ({ text }))

test.each([
  ['a list', JSON.stringify(texts.map(({ text }) => text))],
  ['a list below a name', JSON.stringify({ source: 'x', documents: texts.map(({ text }) => text), tags: ['a', 'b'] }, null, 2)],
  ['one a line', texts.map(({ text }) => `${JSON.stringify(text)}\n`).join('')],
  ['each under its key', JSON.stringify(Object.fromEntries(texts.map(({ text }, at) => [`file-${at}.txt`, text])))],
  ['rows with numbers', JSON.stringify(texts.map(({ text }, at) => [at, text]))],
  ['columns beside numbers', JSON.stringify({ text: texts.map(({ text }) => text), label: [0, 1] })],
])('JSON of texts: %s', async (_, content) => {
  const { records, input } = await read(content)
  expect(records.map(({ text }) => ({ text }))).toEqual(texts)
  for (const { start, end, text } of records) expect(input.toString('utf8', start, end)).toContain(JSON.stringify(text))
})

test('a colon behind an object that is none costs nothing but that object', async () => {
  expect((await read(`{a} : ${JSON.stringify({ title: 'One', text: ferry })}`, { format: 'json' })).records.map(({ text }) => text)).toEqual([ferry])
})

test('a column of rows is chosen by hand', async () => {
  const { records } = await read(JSON.stringify(articles.map(([title, text]) => [text, title])), { map: { text: 'column 2', title: '' } })
  expect(records.map(({ text }) => text)).toEqual(articles.map(([title]) => title))
})

test.each([
  ['an article with lists', { title: 'One', text: ferry, tags: ['long tags of several words each', 'and another one of them'], table: { columns: ['name', 'text'], rows: [['a', 'short'], ['b', 'shorter']] } }],
  ['an article with its comments', { title: 'One', text: ferry, comments: [{ text: mill }, { text: mill }] }],
])('one object is one record: %s', async (_, value) => {
  expect(await told(JSON.stringify(value))).toEqual([{ title: 'One', text: ferry }])
})

test('a list in one line longer than what is looked at first, and a line that is longer', async () => {
  const many = Array.from({ length: 9000 }, (_, at) => ({ title: `Title ${at}`, text: `${ferry} ${mill} Number ${at}.` }))
  expect((await read(JSON.stringify({ count: 9000, articles: many }))).records).toHaveLength(9000)
  expect((await read(many.map((one) => JSON.stringify(one)).join(''))).records).toHaveLength(9000)
  const long = await read(`${JSON.stringify({ title: 'Long', text: ferry.repeat(20_000), authors: [{ name: 'Ann Lee' }] })}\n${JSON.stringify({ title: 'Short', text: mill })}\n`)
  expect(long.records.map(({ fields }) => fields.title)).toEqual(['Long', 'Short'])
})

test.each([
  ['in which people speak', '"Come on board," she said.\n\n"The ferry leaves."\n\n"Not today."\n'],
  ['that begins with a note in brackets', `[1] The ferry came back.\n\n${ferry}\n`],
  ['that begins with a date in brackets', `[2024-03-01, 10:00] ${ferry}\n`],
  ['of a wiki', `[[Category:Ships]]\n\n${ferry}\n`],
  ['that begins with a brace', `{note} ${ferry}\n`],
  ['of a program', `/* It says {"text": "${ferry}"} */\nlet a = [1]\n`],
])('plain text %s is no JSON', async (_, content) => {
  expect((await read(content, { name: 'a.txt' })).format).toBe('text')
})

test('columns longer than what is looked at first come in, each at the place of its text; lists of one record are none', async () => {
  const many = Array.from({ length: 9000 }, (_, at) => `${ferry} ${mill} Number ${at}.`)
  const content = JSON.stringify({ title: many.map((_, at) => `Title ${at}`), text: many })
  const { format, records, input } = await read(content)
  expect([format, records.length, records[8999]!.fields.title]).toEqual(['json', 9000, 'Title 8999'])
  expect(records.every(({ start, end, text }) => input.toString('utf8', start, end) === JSON.stringify(text))).toBe(true)
  const one = await told(JSON.stringify({ title: 'One', paragraphs: [ferry, mill], tags: ['a', 'b'] }))
  expect(one).toEqual([{ title: 'One', text: `${ferry}\n\n${mill}` }])
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

const places = ['https://example.org/1', 'https://example.org/2', 'https://example.org/3']
const long = [ferry, mill, 'The bridge, which was closed since the storm in the spring, is open again.'].map((text) => `${text} ${ferry} ${mill}`)
const short = ['The ferry, at last', 'A mill is sold', 'Open again']
const cells = places.map((url, at) => [url, `2024-03-0${at + 1}`, 'en', 'The Post', short[at]!, long[at]!])

test.each([
  ['with commas', cells.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'), 'a.csv'],
  ['with bars beside semicolons, in few rows', cells.map((row) => row.map((cell, at) => (at === 3 ? 'Post; Herald' : cell)).join('|')).join('\n'), 'a.csv'],
  ['with semicolons beside bars, in few rows', cells.map((row) => row.map((cell, at) => (at === 3 ? 'post|herald' : cell)).join(';')).join('\n'), 'a.csv'],
  ['with tabs, under a name that says nothing', cells.map((row) => row.join('\t')).join('\n'), 'export'],
])('a table without names %s', async (_, content, name) => {
  const { format, records } = await read(`${content}\n`, { name })
  expect(format).toBe('csv')
  expect(records.map(({ text, fields }) => [fields.url, fields.published, fields.language, fields.title, text])).toEqual(cells.map((row) => [row[0], row[1], row[2], row[4], row[5]]))
})

const labelled = Array.from({ length: 12 }, (_, at) => `${at % 3 === 0 ? 'spam' : 'ham'}\t${long[at % 3]!}`)
const numbered = (from: number, count: number): string[] => Array.from({ length: count }, (_, at) => `${from + at}\t${long[at % 3]!}`)

test.each([
  ['numbers, dates in words, titles', long.map((text, at) => `${at + 1}\t${at + 3} March 2020\t${short[at]!}\t${text}`)],
  ['dates that are missing in some rows', long.map((text, at) => `${at + 1}\t${at === 1 ? '' : `2020-03-0${at + 1}`}\t${short[at]!}\t${text}`)],
  ['numbers and titles', long.map((text, at) => `${at + 1}\t${short[at]!}\t${text}`)],
  ['short texts beside times', [ferry, mill, ferry].map((text, at) => `146000000000000000${at}\tMon Nov 15 21:26:0${at} +0000 2021\t@anna\t${text}`)],
  ['identifiers', long.map((text, at) => `doc-7${at * at}\t${text}`)],
  ['classes', labelled],
  ['numbers of sentences, as corpora of a language have them', numbered(1, 60)],
])('a table in a text file without names, by its tabs: %s', async (_, given) => {
  const { format, records } = await read(`${given.join('\n')}\n`, { name: 'a.txt' })
  expect(format).toBe('csv')
  expect(records.map(({ text }) => text)).toEqual(given.map((row) => row.split('\t').at(-1)))
})

test.each([
  ['numbered paragraphs', numbered(1, 12)],
  ['speakers', long.concat(long, long, long).map((text, at) => `${['ANNA', 'Bert'][at % 2]!}\t${text}`)],
  ['times and speakers', long.concat(long).map((text, at) => `00:0${at}:10\t${['ANNA', 'Bert'][at % 2]!}\t${text}`)],
  ['numbers and speakers', long.concat(long).map((text, at) => `${at + 1}\t${['ANNA', 'Bert'][at % 2]!}\t${text}`)],
  ['lines set in', long.map((text) => `\t${text}`)],
])('plain text with tabs stays one: %s', async (_, given) => {
  expect((await read(`${given.join('\n')}\n`, { name: 'a.txt' })).format).toBe('text')
})

test.each([
  ['bars in names and cells', ';', ['id', 'title|headline', 'tags|labels', 'text']],
  ['semicolons in names and cells', '|', ['id', 'title;headline', 'tags;labels', 'text']],
  ['two signs between cells', '||', ['id', 'title', 'tags', 'text']],
])('a table with %s', async (_, delimiter, names) => {
  const other = delimiter === ';' ? '|' : ';'
  const content = [names, ...articles.map(([title], at) => [String(at), title, ['a', 'b'].join(other), long[at]!])].map((row) => row.join(delimiter)).join('\n')
  const { records } = await read(`${content}\n`, { name: 'a.csv', map: { title: names[1]! } })
  expect(records.map(({ text, fields }) => [fields.title, text])).toEqual(articles.map(([title], at) => [title, long[at]]))
})

test('a table with apostrophes for its quotation marks', async () => {
  const content = articles.map(([title, text]) => `'${title}, said ''we''','${text}'\n`).join('')
  expect(await told(`title,text\n${content}`, 'a.csv')).toEqual(articles.map(([title, text]) => ({ title: `${title}, said 'we'`, text })))
})

test.each([
  ['with addresses and commas in it', `The list\n\nhttps://example.org/1, a page, tells of it: ${ferry} ${mill}\nhttps://example.org/2, another page, tells more: ${ferry} ${mill}\nhttps://example.org/3, the last page, ends it: ${mill} ${ferry}\n`],
  ['of which each line begins with a date', ['2024-03-01', '2024-03-02', '2024-03-03'].map((date, at) => `${date}, in the morning, ${long[at]}`).join('\n')],
  ['of notes with a date and a word before them', ['2024-03-01', '2024-03-02', '2024-03-03'].map((date) => `${date}, Harbour, ${mill.replace(',', '')} ${mill.replace(',', '')}`).join('\n')],
  ['in which people speak', `'Come,' she said, 'the ferry leaves.'\n\n'No,' he said, 'not today, not tomorrow.'\n\n'Then stay,' she said, 'and wait.'\n`],
  ['with a table in it', `| title | text |\n|---|---|\n| One | ${ferry} |\n| Two | ${mill} |\n`],
  ['of one line', `${ferry}\n`],
  ['that speaks of marks', `<b>Note</b> that <i>this</i> is prose.\n\n${ferry}\n\n${mill}\n`],
])('plain text %s is no table and no markup', async (_, content) => {
  expect((await read(content, { name: 'a.txt' })).format).toBe('text')
})

test('a table of one column', async () => {
  expect(await told(`text\n"${articles[0][1]}"\n"${articles[1][1]}"\n`, 'a.csv')).toEqual(wanted.map(({ text }) => ({ text })))
})

test('front matter in JSON says fields', async () => {
  const { format, records } = await read(`{\n  "title": "The ferry: back",\n  "date": "2024-03-01",\n  "tags": ["boats", "news"]\n}\n\n${ferry}\n\n{\n\n${mill}\n`)
  expect(format).toBe('markdown')
  expect(records).toMatchObject([{ text: `${ferry}\n\n{\n\n${mill}`, fields: { title: 'The ferry: back', published: '2024-03-01' }, custom: { tags: ['boats', 'news'] } }])
})

const said = { title: 'The ferry comes back', url: 'https://example.org/ferry', published: '2024-03-01', byline: ['Ann Lee'], site: 'Coast Post' }

test.each([
  ['a search engine', { title: [said.title], content: [ferry], author: ['Ann Lee'], url: [said.url], published_dt: '2024-03-01', publisher: ['Coast Post'] }],
  ['an archive of papers', { Title: said.title, Abstract: 'Short.', Authors: 'Ann Lee', pubdate: 'Mar 1, 2024', pubtitle: 'Coast Post', DocumentURL: said.url, FullText: ferry }],
  ['a newspaper of today', { webTitle: said.title, webUrl: said.url, webPublicationDate: '2024-03-01', fields: { headline: said.title, byline: 'By Ann Lee', bodyText: ferry }, publication: 'Coast Post' }],
  ['a program for pages', { title: said.title, author: 'Ann Lee', hostname: 'example.org', date: '2024-03-01', text: ferry, source: said.url, 'source-hostname': 'Coast Post' }],
  ['a list of references', { title: said.title, abstract: ferry, 'container-title': 'Coast Post', URL: said.url, author: [{ family: 'Lee', given: 'Ann' }], issued: { 'date-parts': [['2024', 3, 1]] } }],
  ['one with a source', { headline: said.title, body: ferry, link: said.url, byline: 'Von Ann Lee', date: '2024-03-01', source: 'Coast Post' }],
])('names that records have: %s', async (_, value) => {
  const { records: [record] } = await read(`${JSON.stringify(value)}\n`)
  expect({ ...record!.fields, text: record!.text }).toEqual({ ...said, text: ferry })
})

test.each([
  ['a time zone', 'Mon Mar 04 10:00:00 +0100 2024', '2024-03-04T09:00:00.000Z'],
  ['none', 'Mon Mar  4 10:00:00 2024', '2024-03-04T10:00:00'],
  ['a month alone, in parts', [[2024, 3]], '2024-03'],
])('a date as programs write it, with %s', async (_, created_at, published) => {
  const { records } = await read(`${JSON.stringify({ text: ferry, created_at })}\n`)
  expect(records[0]!.fields.published).toBe(published)
})

test('when something was marked is not when it was published or fetched', async () => {
  const { records } = await read(`${JSON.stringify({ text: ferry, _input_hash: 1, _task_hash: 2, answer: 'accept', _timestamp: 1709800000 })}\n`)
  expect(records).toMatchObject([{ fields: {}, crawled: null, marks: { status: 'accepted' } }])
})

test('a text that was removed before it was gathered is none', async () => {
  const { records, unread } = await read(`${JSON.stringify({ title: 'One', selftext: ferry })}\n${JSON.stringify({ title: 'Two', selftext: '[removed]' })}\n${JSON.stringify({ title: 'Three', selftext: '[ Removed by Reddit ]' })}\n`)
  expect([records.map(({ text }) => text), unread.map(({ code }) => code)]).toEqual([[ferry], ['removed', 'removed']])
})

test('lines with the classes that fastText reads: texts with tags', async () => {
  const { format, records } = await read(`__label__sea __label__Coast ${ferry}\n__label__land ${mill}\n`, { name: 'a.txt' })
  expect(format).toBe('text-lines')
  expect(records.map(({ text, marks }) => [text, marks?.tags])).toEqual([[ferry, ['sea', 'Coast']], [mill, ['land']]])
})

test('a page with names for its parts says writer and day, and its title once', async () => {
  const { records } = await read(`<!DOCTYPE html><html><head><title>The ferry</title></head><body><article class="h-entry"><header><h1 class="p-name">The ferry</h1><p class="p-summary">Short.</p></header><section class="e-content"><h3>The ferry</h3><p>${ferry}</p><p>${mill}</p></section><footer><p>By <a class="p-author h-card" href="/ann">Ann Lee</a> on <time>today</time> <time class="dt-published" datetime="2024-03-01">March 1</time></p></footer></article></body></html>`)
  expect(records).toMatchObject([{ text: `${ferry}\n\n${mill}`, fields: { title: 'The ferry', byline: ['Ann Lee'], published: '2024-03-01' } }])
})

test('what a corpus was gathered by is no site', async () => {
  const { records } = await read(lines((title, text) => ({ title, text, source: 'common-crawl' })))
  expect(records.map(({ fields }) => fields.site)).toEqual([undefined, undefined])
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

test.each([
  ['words with their annotations', `-DOCSTART- -X- O\n\n${ferry.split(' ').map((word) => `${word} NN O`).join('\n')}\n`],
  ['words with their syntax', `# text = ${ferry}\n${ferry.split(' ').map((word, at) => [at + 1, word, ...'_______'].concat('_').join('\t')).join('\n')}\n`],
  ['a text with its annotations', `<?xml version="1.0"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI"><cas:Sofa xmlns:cas="http:///uima/cas.ecore" sofaString="${ferry}"/></xmi:XMI>`],
  ['the same in JSON', JSON.stringify({ '%TYPES': {}, '%FEATURE_STRUCTURES': [{ '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaString: ferry }], '%VIEWS': {} })],
  ['Web Annotations', JSON.stringify([{ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', body: [{ type: 'TextualBody', value: ferry }], target: 'https://example.org/1' }])],
  ['settings of brat', '# what is marked\n[entities]\nPER\nLOC\n\n[relations]\n\n[events]\n'],
  ['addresses of a site', `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${'<url><loc>https://example.org/a/very/long/address/of/a/page</loc></url>'.repeat(3)}</urlset>`],
  ['annotations apart from their text', 'T1\tPER 4 15\tAnn Lee\nT2\tLOC 20 24\tRome\nR1\tnear Arg1:T1 Arg2:T2\n'],
  ['a list of what a web archive holds', ` CDX N b a m s k r M S V g\nexample,org)/1 20240301080000 https://example.org/1 text/html 200 ABC - - 22 3 x.warc.gz\n`],
  ['the same in its newer form', 'example,org)/1 20240301080000 {"url": "https://example.org/1", "mime": "text/html"}\n'],
  ['subtitles', `1\n00:00:01,000 --> 00:00:04,000\n${ferry}\n\n2\n00:00:05,000 --> 00:00:06,000\n${mill}\n`],
  ['a dump of a database', `-- MySQL dump\nINSERT INTO \`a\` VALUES (1,'${ferry}');\n`],
  ['a YAML list', articles.map(([title]) => `- title: ${title}\n  date: 2024-03-01\n  text: |\n    ${ferry}\n`).join('')],
])('what stands beside articles is told, and comes in as text where that is chosen: %s', async (_, content) => {
  expect((await read(content)).format).toBe('format-not-yet')
  expect((await read(content, { format: 'text' })).format).toBe('text')
})

test.each([
  ['verses of few words', 'A ship\nA sail\nA hat to O\nA song\nA way to go\n'],
  ['a list with dashes', `- Ferry: it is back\n- Mill: it is sold\n\n${ferry}\n\n${mill}\n`],
  ['prose that begins like an order', `SET sail, said the captain.\nINSERT a coin, said the ferry.\n${ferry}\n`],
])('a text stays one: %s', async (_, content) => {
  expect((await read(content)).format).toBe('text')
})

test('line ends and nothing else, as many as a head holds, are no format and cost no time', async () => {
  expect((await read(`${'\n'.repeat(1 << 20)}a`)).format).toBe('text')
}, 10_000)

test('an article of a newsgroup is mail', async () => {
  const { format, records } = await read(`From: ann@example.org (Ann Lee)\nSubject: The ferry comes back\nOrganization: Coast Post\nLines: 3\n\n${ferry}\n`)
  expect([format, records]).toMatchObject(['eml', [{ text: ferry, fields: { title: 'The ferry comes back', byline: ['Ann Lee'] } }]])
})

test('a post in Markdown has its day from its file’s name where it says none', async () => {
  const post = (head: string, name: string) => read(`---\ntitle: The ferry\n${head}---\n\n${ferry}\n`, { name }).then(({ records }) => records[0]!.fields.published)
  expect([await post('', '_posts/2024-03-01-ferry.md'), await post('date: 2024-03-02\n', '2024-03-01-ferry.md'), await post('', '2024-13-01-ferry.md')]).toEqual(['2024-03-01', '2024-03-02', undefined])
})

test('titles beside addresses are no texts, and by themselves they are', async () => {
  const listed = await read(lines((title) => ({ title: `${title} after forty days`, url: 'https://example.org/a' })))
  expect([listed.records.length, listed.unread.map(({ code }) => code)]).toEqual([0, ['no-text', 'no-text']])
  expect((await read(lines((title) => ({ headline: `${title} after forty days`, id: 3 })))).records).toHaveLength(2)
})

test('a page that a browser saved as mail is read as a page', async () => {
  const page = `<!DOCTYPE html><html lang="en"><head><title>${articles[0][0]} | Coast Post</title><meta name="author" content="Ann Lee"></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>${articles[0][0]}</h1><p>${ferry} ${mill}</p><p>${mill} ${ferry}</p></article></body></html>`
  const { records: [record] } = await read(`From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\nSubject: x\r\nDate: Fri, 01 Mar 2024 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://example.org/a\r\n\r\n${page}\r\n--b\r\nContent-Type: text/css\r\n\r\nbody { color: red }\r\n--b--\r\n`)
  expect(record).toMatchObject({ text: `${ferry} ${mill}\n\n${mill} ${ferry}`, fields: { title: articles[0][0], byline: ['Ann Lee'], url: 'https://example.org/a' } })
})

test('a table of posts without their texts has none: what identifies them is no text', async () => {
  const posts = ['post_id,post_date,is_published,type,title', ...['the-ferry-is-back', 'a-mill-for-the-valley', 'what-the-harbour-said'].map((slug, at) => `14000${at}.${slug},2024-03-0${at + 1}T10:00:00.000Z,true,newsletter,Post ${at}`)]
  const { records, unread } = await read(`${posts.join('\n')}\n`, { name: 'posts.csv' })
  expect([records.map(({ text }) => text), unread.map(({ code }) => code)]).toEqual([[], ['header', 'no-text', 'no-text', 'no-text']])
})
