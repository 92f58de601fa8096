// Entities of a page's text and values as signs. Few of them have any, so they alone go through a library's tokenizer.
import { Parser } from 'htmlparser2'

/** `within`: the tag that it stands in, where that makes text of what looks like tags. */
export function decodedText(text: string, within: '' | '<title>' = ''): string {
  if (!text.includes('&')) return text
  let decoded = ''
  new Parser({ ontext: (part) => { decoded += part } }).end(`${within}${text}`)
  return decoded
}

/** `quote`: what the value stands in, or nothing. */
export function decodedValue(value: string, quote: '"' | "'" | ''): string {
  if (!value.includes('&')) return value
  let decoded = ''
  new Parser({ onattribute: (_, text) => { decoded = text } }).end(`<a b=${quote}${value}${quote}>`)
  return decoded
}
