// Articles as archives of newspapers hand them out: each form gives title, writer, paper, date and the text alone.
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { fixture } from '../open/members'
import { read } from './read'

const articles = [
  { title: 'The ferry comes back', by: 'Ann Lee', day: 1, text: 'On Monday the ferry came back to the harbour after forty days at the yard.\n\n“We waited,” said the captain. Length: 12 words of thanks.' },
  { title: 'The mill is sold', by: 'Bo Ek', day: 2, text: 'The old mill at the river was sold on Friday to a family of bakers.\n\nThe village helps.' },
] as const
const turned = (name: string): string => name.replace(/(\S+) (\S+)/, '$2, $1')
type Article = (typeof articles)[number]

const all = (one: (article: Article, at: number) => string): string => articles.map(one).join('')
const centred = ({ title, by, day, text }: Article, at: number): string => `\n                               ${at + 1} of 2 DOCUMENTS\n\n\n                    Copyright 2024 Coast Ltd\n\n                              Coast Post\n\n                             March ${day}, 2024 Friday\n                                 Final Edition\n\n${title}\n\nBYLINE: By ${by}\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 512 words\n\n\n${text}\n\nLOAD-DATE: March 9, 2024\n\nLANGUAGE: ENGLISH\n\n                              All Rights Reserved\n\n`
const headed = ({ title, by, day, text }: Article): string => `${title}\nCoast Post\nMarch ${day}, 2024 Friday\n\nCopyright 2024 Coast Ltd All Rights Reserved\n\nSection: NEWS; Pg. 4\nLength: 512 words\nByline: ${by}\nBody\n\n${text}\n\nLoad-Date: March 9, 2024\nLanguage: ENGLISH\n\nEnd of Document\n\n`
const stacked = ({ title, by, day, text }: Article): string => `${title}\n${by}\n512 words\n${day} March 2024\n08:15\nCoast Post\nCOASP\n4\nEnglish\n(c) 2024 Coast Ltd\n\n${text}\n\nDocument COASP00020240301ek310000${day}\n\n`
const tagged = ({ title, by, day, text }: Article): string => `HD        ${title}\nBY        By ${by}\nWC        512 words\nPD        ${day} March 2024\nSN        Coast Post\nLA        English\nCY        (c) 2024\n\nLP\n${text.split('\n\n')[0]}\n\nTD\n${text.split('\n\n')[1]}\n\nAN        Document COASP00020240301ek310000${day}\n\n\n`
const references = ({ title, by, day, text }: Article): string => `TY  - NEWS\nTI  - ${title}\nAU  - ${turned(by)}\nPY  - 2024/03/0${day}/\nT2  - Coast Post\nLA  - English\nAB  - ${text}\nER  - \n\n`
const behindLabels = ({ title, by, day, text }: Article, at: number): string => `Document ${at + 1} of 2\n\n${title}\n\nAuthor: ${turned(by)}\n\nPublication info: Coast Post; Galway [Galway]${day} Mar 2024: 4.\n\nAbstract: None available.\n\nFull text: ${text}\n\nTitle: ${title}\n\nPublication title: Coast Post\n\nPublication date: Mar ${day}, 2024\n\nLanguage of publication: English\n\nLanguage: English\n\n____________________________________________________________\n\n`

test.each([
  ['Nexis with its heads in the middle', `Download Request: All\n\nTerms: ferry\n\n${all(centred)}`, 1],
  ['Nexis with Body', all(headed), 0],
  ['Factiva', `${all(stacked)}Search Summary\nText\nferry\n`, 1],
  ['Factiva with its fields', all(tagged), 0],
  ['references', all(references), 0],
  ['ProQuest', all(behindLabels), 0],
  ['Nexis with bare carriage returns', all(headed).replaceAll('\n', '\r'), 0],
])('%s', async (_, content, around) => {
  const { format, records, unread, input } = await read(content)
  expect(format).toBe('press')
  expect(records.map(({ text, fields }) => ({ text, ...fields, section: null }))).toEqual(articles.map(({ title, by, day, text }) => ({ title, byline: [by], published: `2024-03-0${day}`, site: 'Coast Post', language: 'en', section: null, text })))
  expect(unread.map(({ kind }) => kind)).toEqual(Array.from({ length: around }, () => 'skipped'))
  for (const { start, end, text } of records) expect(input.toString('utf8', start, end)).toContain(text.split('\n\n')[1])
})

test('labels of another language, and a head without Body', async () => {
  const { records } = await read('Die Fähre ist zurück\nKüstenbote\n1. März 2024 Freitag\n\nRubrik: LOKALES; S. 6\nLänge: 75 Wörter\n\nAm Montag kam die Fähre zurück.\n\nLoad-Date: March 2, 2024\n\nEnd of Document\n')
  expect(records).toMatchObject([{ text: 'Am Montag kam die Fähre zurück.', fields: { title: 'Die Fähre ist zurück', site: 'Küstenbote', published: '2024-03-01', section: 'LOKALES; S. 6' }, custom: { 'load-date': 'March 2, 2024' } }])
})

test('a last article that was cut comes in, and one without a text is told', async () => {
  const cut = await read(all(headed).slice(0, -120))
  expect(cut.records.map(({ fields }) => fields.title)).toEqual(articles.map(({ title }) => title))
  const empty = await read(all((article) => (article.day === 1 ? references(article).replace(/AB {2}- [\s\S]*?(?=ER)/, '') : references(article))))
  expect(empty.records).toHaveLength(1)
  expect(empty.unread).toMatchObject([{ kind: 'broken', code: 'no-text' }])
})

test('a text that only speaks of documents stays one', async () => {
  const prose = articles.map(({ title, text }) => `${title}\n\n${text}\n\n1 of 2 documents was found.\n\nEnd of document, said the clerk.\n`).join('\n\n')
  expect((await read(prose)).format).toBe('text')
})

test('a document that an archive hands out gives its articles, each at a place of its own', async () => {
  const { records, input } = await read(await readFile(fixture('press.docx')), { format: 'docx' })
  expect(records.map(({ text, fields: { title, byline, published, site } }) => ({ text, title, byline, published, site }))).toEqual([
    { title: 'The ferry comes back', byline: ['Ann Lee'], published: '2024-03-01', site: 'Coast Post', text: 'On Monday the ferry came back to the harbour.\n\nThey waited.' },
    { title: 'The mill is sold', byline: ['Bo Ek'], published: '2024-03-02', site: 'Coast Post', text: 'The old mill was sold to a family of bakers.' },
  ])
  const [one, two] = records
  expect([one!.start, one!.end <= two!.start, two!.end <= input.length]).toEqual([0, true, true])
})
