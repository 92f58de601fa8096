// What a single line looks like: blank, title-like, the end of a sentence, cut off. Cheap, and blind to its neighbours.

const notBlank = /[^\s\u00a0\u200b\u200c\u200d\u2060\ufeff]/
/** Blank as a reader sees it: no-break spaces, form feeds and zero-width characters show nothing. */
export function isBlank(text: string): boolean {
  if (text === '') return true
  const first = text.charCodeAt(0)
  return first > 32 && first < 127 ? false : !notBlank.test(text)
}

const cutMark = /(?:\.{3,}|…)[.…\s]*(?:(?:[[(]\s*)?(?:read more|more|continue reading|weiterlesen|mehr|lire la suite|leer más|leia mais|lees meer|leggi tutto|continua|читать далее|阅读全文|続きを読む|더보기|اقرأ المزيد)[\s\])»›→.…]*)?$|[[(](?:(?:more ?)?(?:…|\.{3})|\+\d+ chars)[\])]\s*$/iu
export function endsCutOff(text: string): boolean {
  const end = text.slice(-40)
  return (end.includes('…') || end.includes('...') || end.includes(' chars]')) && cutMark.test(end)
}

const cells = /\S\t+\S[^\t]*\t+\S|^\t+\S[^\t]*\t|^\s*\|[^|]+\|[^|]+\|/
export function isTableRow(text: string): boolean {
  return (text.includes('\t') || text.includes('|')) && cells.test(text)
}

// Style of press releases (`###`, `-30-`, `ENDS`) and of newswires (`-0-`, `(END)`, the agency's name in capitals).
const endMark = /^(?:[[(]? ?end of (?:the )?(?:transcript|interview|recording|tape|document|article)s? ?[\])]?|[[(](?:end|ende|fin|fine|fim|конец)[\])]|#{2,}|#(?: #){2,}|x{3,}|\*{3,} ?(?:end|ende|ends) ?\*{3,}|[-–—( ]*(?:30|0|0-0-0|ends?|ende|fin|fine|fim|slut|конец|完|了|끝|終|انتهى|more)[-–—) .]*|reuters?|\(?完\)?|（完）|（了）|\(끝\))$/iu
export function isEndMark(line: string): boolean {
  return line.length <= 32 && endMark.test(line)
}

const sentenceEnd = /[.!?。！？؟।۔॥།။៕…](?:["'”’»›)\]」』】]*)\s*$/u
export function endsSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  if ((last >= 97 && last <= 122) || (last >= 65 && last <= 90) || (last >= 48 && last <= 57)) return false
  return last === 46 || sentenceEnd.test(text.slice(-12))
}

const abbreviation = /(?:\b[A-Z]|\b(?:Inc|Co|Ltd|Corp|Jr|Sr|St|vs|No|etc|U\.S|a\.m|p\.m))\.\s*$/
const bullet = /^\s*(?:[-*•–·▪◦‣+]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s|#{1,6}\s|>)/
const codeLike = /[{};]\s*$|^\s*(?:\$ |>>> |\/\/|#include|import |let |const |fn |def |return |pub |use |\[\[?\w|<\/?\w|@\w+\()|=>|::\w+|\(\)|==/
const speakerTurn = /^(?:[\p{Lu}][\p{L}.’'-]*\s?){1,4}(?:\([^)]{1,40}\))?\s?[:：]\s*\S/u
const continued = /^[\p{Ll}(),;.&]/u
const letters = /\p{L}/u

/** 0 to 1: how much a line reads like a headline, without looking around it. */
export function titleLikeness(text: string): number {
  const line = text.trim()
  const length = line.length
  if (length < 4 || length > 300 || !letters.test(line)) return 0
  const wide = isWide(line)
  const words = wide ? Math.ceil(length / 2) : wordCount(line)
  if (words < 2 && !wide) return length > 3 ? 0.1 : 0
  let score = words < 3 ? 0.25 : words < 4 ? 0.45 : words <= 22 ? 0.8 : words <= 34 ? 0.6 : 0.25
  if (continued.test(line)) score -= 0.35
  if (bullet.test(line)) score -= 0.4
  if (codeLike.test(line)) score -= 0.6
  const last = line.charCodeAt(length - 1)
  if (last === 46 || last === 0x3002) score -= endsCutOff(line) ? 0.3 : abbreviation.test(line) ? 0.1 : 0.5
  else if (last === 58 || last === 0xff1a || last === 59 || last === 44) score -= 0.5
  if (speakerTurn.test(line) && words > 24) score -= 0.3
  if (/[.!?]["”’]?\s+\p{Lu}\p{Ll}+\s\p{Ll}+\s/u.test(line) && words > 14) score -= 0.25
  score += 0.2 * capitalShare(line, words)
  return Math.min(1, Math.max(0, score))
}

/** Words by white space, without making a list of them. */
function wordCount(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const space = code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000
    if (!space && !inside) count += 1
    inside = !space
  }
  return count
}

/** Scripts that set no spaces between words. */
export function isWide(text: string): boolean {
  const code = text.charCodeAt(text.length >> 1)
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0e7f)
}

function capitalShare(line: string, words: number): number {
  let capitals = 0
  let start = true
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    if (code === 32) start = true
    else {
      if (start && ((code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f))) capitals += 1
      start = false
    }
  }
  return words === 0 ? 0 : Math.min(1, capitals / words)
}
