// Names of the formats that intake reads, as the command line and reports write them.

export const formatNames = ['text', 'text-lines', 'text-file', 'galley', 'jsonl', 'json', 'csv', 'warc', 'html', 'markdown', 'docx', 'eml', 'mbox', 'tei', 'newsml-g2', 'rss', 'atom', 'mediawiki', 'nitf', 'jats', 'xml', 'press'] as const
export type FormatName = (typeof formatNames)[number]

/** In words, for people: in reports, and in English. */
export const formatWords: Readonly<Record<FormatName, string>> = {
  text: 'plain text',
  galley: 'Galley JSONL',
  'text-lines': 'plain text, an article a line',
  'text-file': 'plain text, one article',
  jsonl: 'JSON Lines',
  json: 'JSON',
  csv: 'a table (CSV or TSV)',
  warc: 'a web archive (WARC or WET)',
  html: 'a web page',
  markdown: 'Markdown',
  docx: 'a Word document',
  eml: 'an e-mail',
  mbox: 'a mailbox (mbox)',
  tei: 'TEI',
  'newsml-g2': 'NewsML-G2',
  rss: 'RSS',
  atom: 'Atom',
  mediawiki: 'a MediaWiki export',
  nitf: 'NITF',
  jats: 'JATS',
  xml: 'XML',
  press: 'an export of a press archive (Nexis, Factiva, ProQuest, RIS)',
}
