// The text of a record that was written as HTML: what stands between its tags. Told by the first records of the member, so
// that a text which only speaks of tags stays as it is.
import type { Fields } from '../../../shared/article/article'

const begins = /^\s*(?:<!--[\s\S]*?-->\s*|<[?!][^<>]*>\s*)*<(?:html|head|body|main|en-note|p|div|h[1-6]|ul|ol|table|blockquote|article|section|figure|span|strong|em|b|i|a|img)\b[^<>]*>/i
const closes = /<\/(?:p|div|h[1-6]|ul|ol|table|blockquote|article|section|figure)>|<br\s*\/?>/i

const isMarkup = (text: string): boolean => begins.test(text) && closes.test(text)

interface TextReader {
  text(written: string): string
  /** The words of a page, as browsers count them. */
  shown(written: string): string
  /** Titles have entities of HTML where texts are written in it. */
  fields(written: Partial<Fields>): Partial<Fields>
}

const asWritten: TextReader = { text: (text) => text, shown: (text) => text, fields: (fields) => fields }

/** `samples`: texts of the first records. */
export async function textReader(samples: readonly (string | null)[]): Promise<TextReader> {
  const texts = samples.filter((text): text is string => text !== null && text.trim() !== '')
  if (texts.length === 0 || texts.filter(isMarkup).length * 2 <= texts.length) return asWritten
  const [{ textOfHtml }, { documentOf }] = await Promise.all([import('./html-text'), import('./html-parse')])
  return {
    text: (text) => (isMarkup(text) ? textOfHtml(text) : text),
    shown: (text) => documentOf(text).body?.textContent ?? '',
    fields: (fields) => (fields.title && /&[a-z\d#]+;|<\/\w+>/i.test(fields.title) ? { ...fields, title: textOfHtml(fields.title).replace(/\s+/g, ' ') } : fields),
  }
}
