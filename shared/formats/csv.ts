// CSV after RFC 4180, for spreadsheets. A cell that a spreadsheet would take for a formula gets a leading apostrophe. Where the
// comma is decimal, sheets part cells at semicolons and take no quotes behind a comma for such, so there is a form for each.
import type { ArticleView } from '../question'
import { byUnits, type Writer } from './writer'

const columns: readonly (readonly [string, (view: ArticleView) => string | number | null])[] = [
  ['id', (view) => view.id],
  ['title', (view) => view.fields.title],
  ['site', (view) => view.fields.site],
  ['section', (view) => view.fields.section],
  ['byline', (view) => view.fields.byline.join('; ')],
  ['published', (view) => view.fields.published],
  ['language', (view) => view.fields.language],
  ['url', (view) => view.fields.url],
  ['kind', (view) => view.fields.kind],
  ['status', (view) => view.status],
  ['reason', (view) => view.reason],
  ['tags', (view) => [...view.tags].sort(byUnits).join('; ')],
  ['words', (view) => view.words],
  ['annotations', (view) => view.annotations.length],
  ['dump', (view) => view.source.dump],
  ['member', (view) => view.source.member],
  ['byteStart', (view) => view.source.byteStart],
  ['byteEnd', (view) => view.source.byteEnd],
  ['lineStart', (view) => view.source.lineStart],
  ['lineEnd', (view) => view.source.lineEnd],
  ['text', (view) => view.text],
]

/** Numbers of ours stand bare; text never begins a formula. */
export function cell(value: string | number | null, separator = ','): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  // Where wide characters are usual, a spreadsheet reads wide signs as plain ones.
  const safe = /^[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫]/.test(value) ? `'${value}` : value
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function writerWith(separator: string): Writer {
  return {
    extension: 'csv',
    head: () => `${columns.map(([name]) => name).join(separator)}\r\n`,
    article: (view) => `${columns.map(([, value]) => cell(value(view), separator)).join(separator)}\r\n`,
    tail: () => '',
  }
}

export const csvWriter: Writer = writerWith(',')
export const semicolonWriter: Writer = writerWith(';')
