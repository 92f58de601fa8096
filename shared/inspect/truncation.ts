// Is the text cut off: marks of a feed or an interface at its end, or an end in mid-sentence.
import type { Flag } from '../article'
import type { RawLine } from './lines'

const mark = /(?:\.{3,}|…)[.…\s]*$|[[(](?:(?:more ?)?(?:…|\.{3})|\+\d+ chars)[\])]\s*$|(?:\(|\[)?(?:read more|continue reading|weiterlesen|lire la suite|leer más|leia mais|lees meer)[.… »>→]*(?:\)|\])?$/iu

/** `last` is the last line that is no debris. */
export function truncationFlags(raw: string, last: RawLine | undefined): readonly Flag[] {
  if (last === undefined) return []
  const text = last.text.trimEnd()
  const tail = Math.max(0, text.length - 80)
  const hit = mark.exec(text.slice(tail))
  if (hit === null) return []
  const at = tail + hit.index
  const range = [last.start + at, last.start + at + hit[0].length]
  const word = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? ''
  const inside = word.length >= 5 && !wholeElsewhere(raw, word)
  const sign = hit[0].trim()
  return [{
    kind: 'truncated', in: 'raw', ranges: range, fix: null,
    message: inside ? `The text is cut off in mid-word, after "${word}", with ${sign}` : `The text is cut off: it ends in ${sign}`,
  }]
}

function wholeElsewhere(raw: string, word: string): boolean {
  const letter = /[\p{L}\p{M}]/u
  for (let at = raw.indexOf(word); at >= 0; at = raw.indexOf(word, at + 1)) {
    const after = raw.charAt(at + word.length)
    if (!letter.test(raw.charAt(at - 1)) && !letter.test(after) && after !== '…' && after !== '.') return true
  }
  return false
}
