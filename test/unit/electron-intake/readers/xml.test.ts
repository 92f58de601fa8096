// XML as newsrooms, journals and scripts write it: stories, journal articles, and any element that repeats with a text.
import { expect, test } from 'vitest'
import { proposalOf } from '../../../../electron/intake/readers/proposal'
import { read } from './read'

const ferry = 'The ferry between the two islands is back, and the harbour is full of people.'
const mill = 'The mill was sold to a family from the valley, who want to bake bread in it again.'
const fieldsOf = async (content: string, how = {}) => (await read(content, how)).records.map(({ text, fields }) => ({ text, ...fields }))

const story = `<nitf><head><title>Ferry</title><meta content="Travel" name="online_sections"/><docdata><date.issue norm="20240301T080000Z"/><doc-id id-string="42"/></docdata><pubdata name="Coast Post" ex-ref="https://example.org/a"/></head>
<body><body.head><hedline><hl1>The ferry <em>comes</em> back</hl1><hl2>People wait</hl2></hedline><byline>By <person>Ann Lee</person></byline><byline class="normalized"><person>Ann Lee</person></byline></body.head>
<body.content><block class="lead_paragraph"><p>${ferry}</p></block><block class="full_text"><p>${ferry}</p><media media-type="image"><media-caption>A picture</media-caption></media><p>${mill} It is <b>new</b>.</p></block></body.content></body></nitf>`

test('NITF: headline, byline, date, section and the paragraphs of the body, also of several in one file', async () => {
  const wanted = { title: 'The ferry comes back', byline: ['Ann Lee'], published: '2024-03-01T08:00:00Z', site: 'Coast Post', section: 'Travel', url: 'https://example.org/a', text: `${ferry}\n\n${mill} It is new.` }
  expect((await read(`<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-3.dtd">\n${story}`)).format).toBe('nitf')
  expect(await fieldsOf(`<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-3.dtd">\n${story}`)).toEqual([wanted])
  expect(await fieldsOf(`<?xml version="1.0"?><stories>${story}${story}</stories>`)).toEqual([wanted, wanted])
})

test('JATS: title, authors, date, journal, subject, and the text of abstract and body in paragraphs', async () => {
  const article = `<article article-type="research-article" xml:lang="en" xmlns:xlink="http://www.w3.org/1999/xlink"><front><journal-meta><journal-title-group><journal-title>Journal of Ferries</journal-title></journal-title-group></journal-meta>
<article-meta><article-id pub-id-type="doi">10.1/x</article-id><article-categories><subj-group><subject>Harbours</subject></subj-group></article-categories><title-group><article-title>On <italic>ferries</italic></article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Lee</surname><given-names>Ann</given-names></name><xref ref-type="aff">1</xref></contrib><contrib contrib-type="editor"><name><surname>Roe</surname></name></contrib></contrib-group>
<pub-date pub-type="epub"><day>1</day><month>3</month><year>2024</year></pub-date><abstract><p>${ferry}</p></abstract></article-meta></front>
<body><sec><title>Introduction</title><p>${mill} See <xref ref-type="bibr">1</xref>.</p><list><list-item><p>One</p></list-item></list></sec></body><back><ref-list><ref><mixed-citation>Not this</mixed-citation></ref></ref-list></back></article>`
  const wanted = { title: 'On ferries', byline: ['Ann Lee'], published: '2024-03-01', language: 'en', site: 'Journal of Ferries', section: 'Harbours', kind: 'research-article', text: `${ferry}\n\nIntroduction\n\n${mill} See 1.\n\nOne` }
  expect(await fieldsOf(`<?xml version="1.0"?>${article}`)).toEqual([wanted])
  expect(await fieldsOf(`<pmc-articleset>${article}${article}</pmc-articleset>`)).toEqual([wanted, wanted])
})

const pair = [['The ferry comes back', ferry], ['The mill is sold', mill]] as const
const all = (one: (title: string, text: string) => string): string => pair.map(([title, text]) => one(title, text)).join('\n')

test.each([
  ['elements by name', `<?xml version="1.0"?><articles>${all((title, text) => `<article id="1"><title>${title}</title><date>2024-03-01</date><body>${text}</body></article>`)}</articles>`],
  ['without a declaration, the text in paragraphs', `<export><made>today</made>${all((title, text) => `<article><headline>${title}</headline><date>2024-03-01</date><body><para>${text}</para></body></article>`)}</export>`],
  ['fields as attributes, below other elements', `<?xml version="1.0"?><site><pages count="2">${all((title, text) => `<page title="${title}" date="2024-03-01"><content><![CDATA[<p>${text}</p>]]></content></page>`)}</pages></site>`],
  ['documents behind one another', all((title, text) => `<doc id="7" title="${title}" date="2024-03-01">\n${text}\n</doc>`)],
  ['paragraphs beside the title', `<?xml version="1.0"?><news>${all((title, text) => `<story><title>${title}</title><date>2024-03-01</date><p>${text}</p></story>`)}</news>`],
  ['with prefixes', `<?xml version="1.0"?><x:set xmlns:x="urn:x">${all((title, text) => `<x:record><x:head><x:title>${title}</x:title><x:date>2024-03-01</x:date></x:head><x:content>${text}</x:content></x:record>`)}</x:set>`],
])('XML of any kind: %s', async (_, content) => {
  const { format, records, unread, input } = await read(content)
  expect([format, unread]).toEqual(['xml', []])
  expect(records.map(({ text, fields: { title, published } }) => [title, text, published])).toEqual(pair.map(([title, text]) => [title, text, '2024-03-01']))
  expect(records.every(({ start, end, fields }) => input.toString('utf8', start, end).startsWith('<') && input.toString('utf8', start, end).includes(fields.title!))).toBe(true)
})

test('one article in XML stays whole, with its sections; what is mapped is shown and can be changed', async () => {
  const one = `<?xml version="1.0"?><document><title>One</title><subtitle>Another name for it</subtitle><section><heading>First</heading><text>${ferry}</text></section><section><heading>Second</heading><text>${mill}</text></section><body><section><heading>First</heading><par>${ferry}</par></section><section><heading>Second</heading><par>${mill} It is <b>new</b>.</par></section></body></document>`
  expect((await fieldsOf(one)).map(({ title, text }) => [title, text])).toEqual([['One', `First\n\n${ferry}\n\nSecond\n\n${mill} It is new.`]])
  const proposal = (await proposalOf('xml', Buffer.from(one), null))!
  expect([proposal.map.title, proposal.map.text, proposal.names]).toEqual(['title', 'body', expect.arrayContaining(['title', 'subtitle', 'body'])])
  expect((await fieldsOf(one, { map: { title: 'subtitle' } }))[0]!.title).toBe('Another name for it')
})

test('what XML holds no articles, or speaks of tags, is none; entities stay shut', async () => {
  expect((await read('<?xml version="1.0"?><settings><width>3</width><name>A name</name></settings>')).format).toBe('format-not-yet')
  expect((await read(`<?xml version="1.0"?><svg><text>${ferry}</text></svg>`)).format).toBe('format-not-yet')
  expect((await read(`<note> is how a note begins.\n\n${ferry}\n`)).format).toBe('text')
  const bomb = await read(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "${'boom'.repeat(9)}"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><a><r><title>T</title><body>${ferry} &b; &x;</body></r><r><title>T</title><body>${mill}</body></r></a>`)
  expect([bomb.format, bomb.records.length, bomb.records.some(({ text }) => /boom|root:/.test(text)), bomb.unread[0]?.code]).toEqual(['xml', 2, false, 'xml'])
})
