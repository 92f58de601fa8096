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

const header = (title: string, more = ''): string => `<teiHeader><fileDesc><titleStmt><title>${title}</title>${more}</titleStmt><publicationStmt><publisher>Coast Post</publisher><date when="1900-05-01"/></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader>`
const one = '<text xml:id="t1"><body><head>The ferry</head><p>The ferry – “comes” back to the harbour.</p></body></text>'
const two = '<text xml:lang="de"><front><titlePage><docTitle><titlePart>Die Mühle</titlePart></docTitle><docAuthor>Bo Ek</docAuthor></titlePage></front><body><p>Die Mühle wird verkauft.</p></body></text>'
const three = '<text><body><p>The lamp is lit again.</p></body></text>'

test('texts of a group in TEI are articles at their own bytes, and what stands around them is one more', async () => {
  const nested = `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">${header('Three texts', '<author>Ann Lee</author>')}<text><front><p>Before all of them.</p></front><group>${one}<text><group>${two}</group></text>${three}</group></text></TEI>`
  const { records, input, unread } = await read(nested)
  expect(unread).toEqual([])
  expect(records.map(({ text, fields }) => [text, fields.title, fields.byline, fields.language])).toEqual([
    ['Before all of them.', 'Three texts', ['Ann Lee'], 'en'], ['The ferry\n\nThe ferry – “comes” back to the harbour.', 'The ferry', ['Ann Lee'], 'en'],
    ['Die Mühle\n\nBo Ek\n\nDie Mühle wird verkauft.', 'Die Mühle', ['Bo Ek'], 'de'], ['The lamp is lit again.', undefined, ['Ann Lee'], 'en'],
  ])
  expect(records.slice(1).map(({ start, end }) => input.toString('utf8', start, end))).toEqual([one, two, three])
  expect(records[1]!.custom).toEqual({ 'xml:id': 't1', collection: 'Three texts' })
})

test('documents of TEI within one and within corpora', async () => {
  const document = (title: string, text: string): string => `<TEI>${header(title)}${text}</TEI>`
  for (const all of [`<TEI>${header('All')}${document('One', one)}${document('Two', three)}</TEI>`, `<teiCorpus>${header('All')}${document('One', one)}<teiCorpus>${header('More')}${document('Two', three)}</teiCorpus></teiCorpus>`]) {
    const { records, input } = await read(all)
    expect(records.map(({ fields, start, end }) => [fields.title, input.toString('utf8', start, end)])).toEqual([['One', document('One', one)], ['Two', document('Two', three)]])
  }
})

test('newswire in SGML, with signs of the wire and without a declaration, gives each story', async () => {
  const story = (title: string, text: string, at: number): string => `<REUTERS TOPICS="YES" NEWID="${at}">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<TOPICS><D>cocoa</D></TOPICS>\n<UNKNOWN>&#5;&#5;C T</UNKNOWN>\n<TEXT>&#2;\n<TITLE>${title}</TITLE>\n<DATELINE> ROME, Feb 26 - </DATELINE><BODY>${text}\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>`
  const { format, records, unread } = await read(`<!DOCTYPE lewis SYSTEM "lewis.dtd">\n${pair.map(([title, text], at) => story(title, text, at)).join('\n')}\n`)
  expect([format, unread]).toEqual(['xml', []])
  expect(records).toMatchObject(pair.map(([title, text]) => ({ text: `${text}\nReuter`, fields: { title, published: '1987-02-26' } })))
})

test('a date of the last century in six digits is one, and a year with its month another', async () => {
  const dated = async (date: string) => (await fieldsOf(all((title, text) => `<DOC><DOCNO>1</DOCNO><DATE>${date}\n</DATE><HEADLINE>${title}</HEADLINE><TEXT>${text}</TEXT></DOC>`)))[0]!.published
  expect([await dated('910514'), await dated('911314'), await dated('200312')]).toEqual(['1991-05-14', undefined, undefined])
})

test('one story below others’ names keeps the title that stands beside it', async () => {
  const one = `<?xml version="1.0"?><NewsML><NewsItem><NewsManagement><FirstCreated>20240301T080000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>The ferry</HeadLine><ByLine>By Ann Lee</ByLine></NewsLines><ContentItem><DataContent><p>${ferry}</p><p>${mill}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
  expect(await fieldsOf(one)).toEqual([{ title: 'The ferry', byline: ['Ann Lee'], published: '2024-03-01T08:00:00Z', text: `${ferry}\n\n${mill}` }])
})

test('an archive’s byline in capitals gives way to the one in order', async () => {
  const archived = story.replace(/<byline>.*<\/byline>/, '<byline class="print_byline">By ANN LEE and BO EK</byline><byline class="normalized_byline">Lee, Ann; Ek, Bo</byline>')
  expect((await fieldsOf(archived))[0]!.byline).toEqual(['Ann Lee', 'Bo Ek'])
})

test('exports of blogs give posts and pages, and tell the rest', async () => {
  const item = (type: string, title: string, text: string): string => `<item><title>${title}</title><dc:creator>ann</dc:creator><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded><wp:post_type>${type}</wp:post_type></item>`
  const press = await read(`<rss version="2.0"><channel><title>Coast Post</title><wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name><![CDATA[Ann Lee]]></wp:author_display_name></wp:author>${item('post', 'The ferry', ferry)}${item('page', 'About', mill)}${item('attachment', 'boat.jpg', '')}${item('nav_menu_item', 'Menu', 'Home')}</channel></rss>`)
  expect(press.records).toMatchObject([{ text: ferry, fields: { title: 'The ferry', byline: ['Ann Lee'] } }, { text: mill }])
  expect(press.unread).toMatchObject([{ kind: 'skipped', why: 'What WordPress keeps as “attachment” is no article.' }, { kind: 'skipped' }])
  const entry = (kind: string, title: string, text: string): string => `<entry><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${kind}"/><title>${title}</title><content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry>`
  const blogger = await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Post</title>${entry('template', 'Design', 'b { color: red }')}${entry('post', 'The ferry', ferry)}${entry('comment', 'Nice', mill)}</feed>`)
  expect(blogger.records).toMatchObject([{ text: ferry }])
  expect(blogger.unread).toMatchObject([{ why: 'What Blogger keeps as “template” is no article.' }, { kind: 'skipped' }])
})

test('a wiki gives pages, and no talks and templates, also where only the title says the namespace', async () => {
  const page = (title: string, ns: string): string => `<page><title>${title}</title>${ns}<revision><text>${ferry}</text></revision></page>`
  const wiki = (pages: string): Promise<string[]> => read(`<mediawiki><siteinfo><namespaces><namespace key="0"/><namespace key="1">Talk</namespace><namespace key="10">Template</namespace></namespaces></siteinfo>${pages}</mediawiki>`).then(({ records, unread }) => [...records.map(({ fields }) => fields.title!), ...unread.map(({ why }) => why)])
  const wanted = ['Ferry: a history', 'A page of the namespace “Talk” is no article.', 'A page of the namespace “Template” is no article.']
  expect(await wiki(page('Ferry: a history', '<ns>0</ns>') + page('Talk:Ferry', '<ns>1</ns>') + page('Template:Ferry', '<ns>10</ns>'))).toEqual(wanted)
  expect(await wiki(page('Ferry: a history', '') + page('Talk:Ferry', '') + page('Template:Ferry', ''))).toEqual(wanted)
})

test('a record whose elements are called as blocks of a page are, and titles and texts in paragraphs', async () => {
  const medline = pair.map(([title, text]) => `<Entry><Citation><Article><Journal><Title>Coast</Title></Journal><ArticleTitle>${title}</ArticleTitle><Abstract><AbstractText Label="AIM">${text}</AbstractText></Abstract></Article></Citation></Entry>`).join('')
  expect(await fieldsOf(`<?xml version="1.0"?><Set>${medline}</Set>`)).toMatchObject(pair.map(([title, text]) => ({ title, text })))
  const wire = pair.map(([title, text]) => `<article><headline><paragraph>${title}</paragraph></headline><leadParagraph><paragraph>${text}</paragraph></leadParagraph><tailParagraphs><paragraph>One.</paragraph><paragraph>Two.</paragraph></tailParagraphs></article>`).join('')
  expect(await fieldsOf(`<?xml version="1.0"?><articles>${wire}</articles>`)).toMatchObject(pair.map(([title, text]) => ({ title, text: `${text}\n\nOne.\n\nTwo.` })))
})

test('articles of a paper in TEI are articles each, chapters of a book are not', async () => {
  const part = (type: string, title: string, text: string): string => `<div type="${type}"><head>${title}</head><byline>By <name>Ann Lee</name></byline><p>${text}</p></div>`
  const paper = (type: string): string => `<TEI xmlns="http://www.tei-c.org/ns/1.0">${header('Coast Post, 1 May 1900')}<text><body><div type="page">${part(type, 'The ferry', 'The ferry came back on Monday.')}${part(type, 'The mill', 'The mill was sold on Friday.')}</div></body></text></TEI>`
  const { records, input } = await read(paper('article'))
  expect(records.map(({ text, fields: { title, byline, published } }) => [title, byline, published, text.split('\n').at(-1)])).toEqual([
    ['The ferry', ['Ann Lee'], '1900-05-01', 'The ferry came back on Monday.'], ['The mill', ['Ann Lee'], '1900-05-01', 'The mill was sold on Friday.'],
  ])
  expect(input.toString('utf8', records[1]!.start, records[1]!.end)).toBe(part('article', 'The mill', 'The mill was sold on Friday.'))
  expect((await read(paper('chapter'))).records).toHaveLength(1)
})

test('references in RDF are records, and a page as its extractor writes it is one', async () => {
  const abstract = 'The ferry between the two islands came back on Monday, and people waited.'
  const article = (at: number): string => `<bib:Article rdf:about="https://example.org/${at}"><dc:title>Ferry ${at}</dc:title><dcterms:abstract>${abstract}</dcterms:abstract><dc:date>2024-03-0${at}</dc:date></bib:Article>`
  const rdf = await read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${article(1)}${article(2)}</rdf:RDF>`)
  expect(rdf.records.map(({ text, fields }) => [text, fields.title, fields.published])).toEqual([[abstract, 'Ferry 1', '2024-03-01'], [abstract, 'Ferry 2', '2024-03-02']])
  const page = await read(`<doc sitename="Coast Post" title="The ferry" author="Ann Lee" date="2024-03-01" source="https://example.org/1" excerpt="Short."><main><p>${abstract}</p><p>It was a long winter.</p></main><comments/></doc>`)
  expect(page.records).toMatchObject([{ text: `${abstract}\n\nIt was a long winter.`, fields: { title: 'The ferry', byline: ['Ann Lee'], published: '2024-03-01', url: 'https://example.org/1', site: 'Coast Post' } }])
})

test('a post of WordPress has its paragraphs by blank lines, its lines by line ends, and no codes of plug-ins', async () => {
  const post = (content: string, status = 'publish') => `<item><title>The ferry</title><content:encoded><![CDATA[${content}]]></content:encoded><wp:status>${status}</wp:status><wp:post_type>post</wp:post_type></item>`
  const texts = async (...posts: string[]) => (await read(`<rss version="2.0"><channel><title>Coast Post</title>${posts.join('')}</channel></rss>`)).records.map(({ text, custom }) => [text, custom['status']])
  const classic = `<strong>Harbour</strong>\n${ferry}\n\n[caption id="a_7" width="300"]<img src="a.jpg" /> The harbour in March[/caption]\n\n${mill}\n[gallery ids="1,2"]\n\n[embed]https://video.example.org/1[/embed]\n\nHe said "teh" [sic] and [1].`
  expect(await texts(post(classic), post(`<!-- wp:paragraph -->\n<p>${ferry}\nand on</p>\n<!-- /wp:paragraph -->\n\n[vc_row][vc_column width="1/2"]${mill}[/vc_column][/vc_row]`, 'draft'))).toEqual([
    [`Harbour ${ferry}\n\nThe harbour in March\n\n${mill}\n\nHe said "teh" [sic] and [1].`, undefined],
    [`${ferry} and on\n\n${mill}`, 'draft'],
  ])
  expect(await texts(post('Sail on,\nsail on.\n\n[code lang="js"]\nlet a = 1\n\nlet b\n[/code]'))).toEqual([['Sail on,\nsail on.\n\nlet a = 1\n\nlet b', undefined]])
})

test('the front of a document in TEI is read line by line, without its list of contents; parted words are whole', async () => {
  const front = `<front><titlePage><docTitle><titlePart type="main">The Ferry</titlePart><titlePart type="sub">A Tale</titlePart></docTitle><byline>by <docAuthor>Ann Lee</docAuthor></byline><docImprint>London, <docDate>1898</docDate></docImprint></titlePage><div type="contents"><head>Contents</head><list><item>One 1</item></list></div><div type="preface"><p>${mill}</p></div></front>`
  const { records } = await read(`<TEI xmlns="http://www.tei-c.org/ns/1.0">${header('The Ferry')}<text>${front}<body><p>It was a har-<lb break="no"/>bour, and a win-\n<pb break="no" n="2"/> ter,<lb/>then.</p></body></text></TEI>`)
  expect(records.map(({ text }) => text)).toEqual([`The Ferry\nA Tale\nby Ann Lee\nLondon, 1898\n\n${mill}\n\nIt was a harbour, and a winter,\nthen.`])
})

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('an element called `%s` is one like any other', async (name) => {
  const document = (title: string, text: string) => `<doc><title>${title}</title><text><p>${text}</p><${name}><b>And this.</b></${name}></text></doc>`
  const texts = [`<docs>${document('The ferry', ferry)}${document('The mill', mill)}</docs>`, `<rss><channel><item><title>The ferry</title><description>&lt;p>${ferry}&lt;/p>&lt;${name}>And this.&lt;/${name}></description></item></channel></rss>`]
  for (const text of texts) expect((await read(text)).records[0]!.text).toContain(ferry)
})

test.each([
  ['a search engine', (rows: string) => `<add>${rows}</add>`, 'doc', 'field'],
  ['a database', (rows: string) => `<?xml version="1.0"?><mysqldump><database name="news"><table_structure name="articles"></table_structure><table_data name="articles">${rows}</table_data></database></mysqldump>`, 'row', 'field'],
  ['a tool for databases', (rows: string) => `<pma_xml_export version="1.0"><database name="news">${rows}</database></pma_xml_export>`, 'table', 'column'],
])('fields that are called by an attribute, as %s writes them', async (_, around, row, field) => {
  const record = (title: string, text: string) => `<${row} name="articles"><${field} name="id">7</${field}><${field} name="title">${title}</${field}><${field} name="published">2024-03-01</${field}><${field} name="body">${text}</${field}></${row}>`
  expect((await fieldsOf(around(`${record('The ferry', ferry)}${record('The mill', mill)}`)))).toEqual([{ title: 'The ferry', published: '2024-03-01', text: ferry }, { title: 'The mill', published: '2024-03-01', text: mill }])
  expect((await fieldsOf(around(record('The ferry', ferry))))).toEqual([{ title: 'The ferry', published: '2024-03-01', text: ferry }])
})
