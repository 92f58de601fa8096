// The table of formats that are read: how each is recognised by its content, and who reads it. A format is a line here.
// Readers bring libraries along, so each is loaded when a file of its format comes, and plain text waits for none.
import { proposeMap } from '../../../shared/formats/mapping'
import type { FormatName } from '../../../shared/formats/names'
import { beginsWithColumn } from './json-columns'
import { documentIn, documentStart, parseJson, parseObject, unmarked } from './json-text'
import { tableOf } from './csv-dialect'
import { foreignJson, foreignText, foreignXml } from './foreign-text'
import { formOf } from './press-forms'
import type { Reader } from './reader'
import { looksLikeElements, looksLikeMail, looksLikeMbox, xmlDialect, type XmlDialect } from './signs'
import { areClassified, readTextLines, readTextWhole } from './text-records'

interface Format {
  /** `text`: the reader gets UTF-8, decoded before. `bytes`: it decodes by itself, record by record. */
  readonly input: 'text' | 'bytes'
  /** `divide`: plain text, which the divider takes apart. `reread`: articles that go back to their dumps. */
  readonly read: Reader | 'divide' | 'reread'
}

function later(load: () => Promise<Reader>): Reader {
  return async function* (reading) {
    yield* (await load())(reading)
  }
}

const xml = (dialect: XmlDialect): Reader => later(async () => (await import('./xml')).xmlReader(dialect))

export const formats: Readonly<Record<FormatName, Format>> = {
  text: { input: 'text', read: 'divide' },
  galley: { input: 'text', read: 'reread' },
  'text-lines': { input: 'text', read: readTextLines },
  'text-file': { input: 'text', read: readTextWhole },
  jsonl: { input: 'text', read: later(async () => (await import('./jsonl')).readJsonLines) },
  json: { input: 'text', read: later(async () => (await import('./json')).readJson) },
  csv: { input: 'text', read: later(async () => (await import('./csv')).readTable) },
  warc: { input: 'bytes', read: later(async () => (await import('./warc')).readWarc) },
  html: { input: 'text', read: later(async () => (await import('./html')).readHtml) },
  markdown: { input: 'text', read: later(async () => (await import('./markdown')).readMarkdown) },
  docx: { input: 'bytes', read: later(async () => (await import('./docx')).readDocx) },
  eml: { input: 'bytes', read: later(async () => (await import('./mail')).readMail) },
  mbox: { input: 'bytes', read: later(async () => (await import('./mbox')).readMbox) },
  tei: { input: 'text', read: xml('tei') },
  'newsml-g2': { input: 'text', read: xml('newsml-g2') },
  rss: { input: 'text', read: xml('rss') },
  atom: { input: 'text', read: xml('atom') },
  mediawiki: { input: 'text', read: xml('mediawiki') },
  nitf: { input: 'text', read: xml('nitf') },
  jats: { input: 'text', read: xml('jats') },
  xml: { input: 'text', read: later(async () => (await import('./xml-any')).readAnyXml) },
  press: { input: 'text', read: later(async () => (await import('./press')).readPress) },
}

/** Formats of bytes, told before anything is decoded. */
export function bytesFormat(head: Buffer): FormatName | null {
  if (/^\s{0,8}WARC\/[01]\.\d/.test(head.toString('latin1', 0, 24))) return 'warc'
  const start = head.toString('latin1', 0, 1 << 16).replace(/^\xef\xbb\xbf/, '')
  if (looksLikeMbox(start)) return 'mbox'
  return looksLikeMail(start) ? 'eml' : null
}

const htmlElements = /^<(?:html|head|body|div|p|article|section|main|table|ul|ol|h[1-6]|span|meta|title|link|script)[\s>]/i

const isJson = (line: string): boolean => parseJson(line, true).ok
/** Prose is written in quotation marks too, but not with what JSON writes for line ends and marks within. */
const areStrings = (lines: readonly string[]): boolean => lines.length > 1 && lines.every((line) => line.startsWith('"') && isJson(line)) && lines.some((line) => line.includes('\\'))

const lineEnds = /\r\n?|\n/
/** What follows is like nothing but JSON; a text may begin with a bracket. */
const strictList = /^\[\s*(?:\{|\]\s*$|\[\s*(?:[{["\]\d-]|true|false|null)|(?:"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)\s*(?:,|\]\s*$|$))/
const strictObject = /^\{\s*(?:"|\})/

async function jsonFormat(text: string, whole: boolean): Promise<'json' | 'jsonl' | 'galley' | null> {
  const start = documentIn(text)
  // A program has lists and objects of its own.
  const program = documentStart(text) > 0
  if (!/^[{["]/.test(start)) return null
  const all = text.split(lineEnds)
  const lines = (whole ? all : all.slice(0, Math.max(1, all.length - 1))).slice(0, 50).map((line) => unmarked(line).trim()).filter((line) => line !== '')
  const header = parseObject(lines[0] ?? '')
  if (header.ok && header.value['galley'] === 1 && header.value['offsetUnit'] !== undefined) return 'galley'
  if (start.startsWith('"')) return areStrings(lines) ? 'jsonl' : null
  const opened = lines.filter((line) => line.startsWith(start[0]!))
  if (!program && lines.length > 1 && opened.length * 2 > lines.length && opened.some(isJson)) return 'jsonl'
  const strict = !program && (strictList.test(start) || strictObject.test(start))
  if (strict && (whole || lines.length > 1)) return 'json'
  const { layoutOf } = await import('./json-place')
  const { at, samples } = layoutOf(Buffer.from(text))
  // A line that fills the whole head: one of many, or all there is.
  if (strict) return at.path !== null || samples.length > 1 || beginsWithColumn(text) ? 'json' : 'jsonl'
  return samples.length > 0 && proposeMap(samples).text !== undefined ? 'json' : null
}

/** `head` is decoded; `whole`: nothing follows it. The name decides only where the content is plain text in any case. */
export async function textFormat(head: string, whole: boolean, name: string): Promise<FormatName | { readonly notYet: string }> {
  const text = head.replace(/^\ufeff/, '')
  const dialect = xmlDialect(text)
  if (dialect) return dialect
  if (/^\s*(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html|<html[\s>])/i.test(text) || (htmlElements.test(text.trimStart()) && /<\/\w+>/.test(text))) return 'html'
  if (dialect === null || looksLikeElements(text, whole)) {
    const other = foreignXml(text)
    if (other) return { notYet: other }
    const { xmlRecords } = await import('./xml-records')
    if (await xmlRecords(Buffer.from(text))) return 'xml'
    if (dialect === null) return { notYet: 'an XML document of a kind' }
  }
  const lined = text.replace(/\r\n?/g, '\n')
  // An object over several lines, and prose behind it.
  if (/^\{\s*\n\s*"[^"\n]+"\s*:[^\0]*?\n\}\s*\n\s*[^\s{}[\],"]/.test(lined)) return 'markdown'
  const json = await jsonFormat(text, whole)
  const beside = json === 'json' || json === 'jsonl' ? foreignJson(text) : null
  if (beside) return { notYet: beside }
  if (json) return json
  if (/^---\s*\n(?:[\w"-]+\s*:|#)/.test(lined) && /\n---\s*\n/.test(lined)) return 'markdown'
  if (/^\+\+\+\s*\n[\w-]+\s*=/.test(lined) && /\n\+\+\+\s*\n/.test(lined)) return 'markdown'
  if (formOf(text)) return 'press'
  const table = await tableOf(Buffer.from(text), whole, /\.(?:csv|tsv|tab)$/i.test(name))
  if (table) return 'csv'
  if (areClassified(text)) return 'text-lines'
  const other = foreignText(text)
  if (other) return { notYet: other }
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text'
}
