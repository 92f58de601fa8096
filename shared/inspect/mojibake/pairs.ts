// Finds the byte sequences of UTF-8 in a text that was read in a one-byte encoding, each with what it stands for and how
// surely. Sound text has such sequences too (`VOCÊ…`, `Îşi`, `Різне`), so a pair counts by what stands around it.
import type { Encoding } from './encodings'

export interface Pair {
  readonly start: number
  readonly end: number
  readonly decoded: string
  /** `weak` counts in a chain of its like, `lossy` beside sure ones, `inner` only where it touches one. */
  readonly strength: 'sure' | 'likely' | 'weak' | 'lossy' | 'inner'
}

/** What follows letters in sound text: closing marks, dashes, trademarks, no-break spaces. */
const natural = /^[…’‘”“»«›‹„‚–—™®©\u00a0´¡¿·•§ªº,]+$/u
const lower = /\p{Ll}/u
const sound = /^[\p{L}\p{M}\p{P}\p{S}\p{N}\p{Zs}\u200b-\u200f\ufeff\u2028]$/u

export function patternOf({ byteOf }: Encoding): RegExp {
  const between = (first: number, last: number): string => `[${[...byteOf].filter(([, byte]) => byte >= first && byte <= last).map(([sign]) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`
  const next = between(0x80, 0xbf)
  const [two, three, four] = [between(0xc2, 0xdf), between(0xe0, 0xef), between(0xf0, 0xf4)]
  return new RegExp(`${four}${next}{3}|${three}${next}{2}|${two}${next}|${three}${next}\\ufffd|${two}\\ufffd|${four}${next}{2}\\ufffd|${two} (?=${two}(?:${next}| ))|${three}${next} (?=${three}${next})`, 'g')
}

export function pairsOf(text: string, encoding: Encoding, pattern: RegExp): readonly Pair[] {
  const pairs: Pair[] = []
  if (encoding.name === 'iso-8859-2' && !/[\u0080-\u009f]/.test(text)) return pairs
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
    const [was] = hit
    const start = hit.index
    if (was.endsWith('\ufffd')) {
      const inWord = was.length === 2 && encoding.leads.includes(was.charAt(0)) && lower.test(text.charAt(start - 1)) && lower.test(text.charAt(start + 2))
      pairs.push({ start, end: start + was.length, decoded: '\ufffd', strength: inWord ? 'likely' : 'lossy' })
      continue
    }
    const surrogate = was.startsWith('í') ? halves(text.slice(start, start + 6), encoding) : null
    if (surrogate !== null) {
      pairs.push({ start, end: start + 6, decoded: surrogate, strength: 'sure' })
      pattern.lastIndex = start + 6
      continue
    }
    const decoded = decode(bytesOf(was, encoding))
    if (decoded !== null && /[\u0080-\u009f]/.test(decoded)) {
      pairs.push({ start, end: start + was.length, decoded, strength: 'inner' })
      continue
    }
    if (decoded === null || !sound.test(decoded)) {
      pattern.lastIndex = start + 1
      continue
    }
    pairs.push({ start, end: start + was.length, decoded, strength: strengthOf(was, decoded, text.charAt(start - 1), text.charAt(start + was.length), encoding) })
  }
  return pairs
}

const bytesOf = (text: string, { byteOf }: Encoding): readonly number[] => [...text].map((sign) => (sign === ' ' ? 0xa0 : (byteOf.get(sign) ?? 0)))

function decode([first = 0, ...rest]: readonly number[]): string | null {
  let code = rest.length === 1 ? first & 0x1f : rest.length === 2 ? first & 0x0f : first & 0x07
  for (const byte of rest) code = (code << 6) | (byte & 0x3f)
  // Scripts that hardly anybody reads on the web are read by chance alone.
  if (rest.length === 2 && (code < 0x900 || (code >= 0x1380 && code < 0x1780) || (code >= 0xd800 && code <= 0xdfff))) return null
  if (rest.length === 3 && (code < 0x10000 || code > 0x10ffff)) return null
  return String.fromCodePoint(code)
}

/** What a text becomes where it is pairs to its last sign; null where anything else stands in it. */
export function decodeWhole(text: string, encoding: Encoding): string | null {
  const bytes = [...text].map((sign) => encoding.byteOf.get(sign) ?? 0)
  let decoded = ''
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0
    const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0
    const part = bytes.slice(at, at + length)
    if (length === 2 && !encoding.leads.includes(text.charAt(at))) return null
    const sign = length === 0 || part.length < length || part.slice(1).some((byte) => byte < 0x80 || byte > 0xbf) ? null : decode(part)
    if (sign === null) return null
    decoded += sign
    at += length
  }
  return decoded === '' ? null : decoded
}

/** Emoji whose surrogates were written as three bytes each. */
function halves(text: string, encoding: Encoding): string | null {
  const bytes = bytesOf(text, encoding)
  if (bytes.length !== 6 || bytes[0] !== 0xed || bytes[3] !== 0xed) return null
  const [high, low] = [0, 3].map((at) => 0xd000 | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f)) as [number, number]
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000 ? String.fromCharCode(high, low) : null
}

function strengthOf(was: string, decoded: string, before: string, after: string, encoding: Encoding): Pair['strength'] {
  const [lead = '', ...rest] = [...was]
  const tail = rest.join('')
  if (was.includes(' ')) return 'weak'
  if (encoding.latinOnly && !/[\p{Script=Latin}\p{Script=Cyrillic}\p{P}\p{S}\u00a0]/u.test(decoded)) return 'weak'
  if (rest.length === 3) return encoding.name === 'windows-1252' ? 'sure' : 'weak'
  if (rest.length === 2) return threeBytes(lead, tail, decoded, encoding)
  if (encoding.name === 'windows-1252' && lead === 'Ã') {
    if (tail === '¥') return /^[a-zæøäö]$/.test(before) && !/^[a-z]$/.test(after) ? 'likely' : 'weak'
    return tail === '’' && !/\p{Lu}/u.test(before + after) ? 'weak' : 'sure'
  }
  if (encoding.name === 'windows-1252' && lead === 'Â') return /\p{Lu}/u.test(before) ? 'weak' : 'sure'
  if (!encoding.leads.includes(lead) || !/[\p{L}\p{P}\p{S}\u00a0]/u.test(decoded) || decoded === 'ſ') return 'weak'
  if (encoding.name === 'windows-1251') return /[a-z]/i.test(before + after) || lead === 'В' && /[\p{S}\p{P}\u00a0]/u.test(decoded) && (/\p{L}/u.test(tail) ? /^\d/.test(after) : /[\s\d]/.test(before + after)) ? 'likely' : 'weak'
  // The signs of these two are written as such before small letters.
  const alone = encoding.name === 'macintosh' || encoding.name.startsWith('ibm')
  const beside = lower.test(before) || (!alone && lower.test(after) && !natural.test(tail))
  const between = !alone && /^[a-z]$/.test(after) && /^(?:|\s|\p{L})$/u.test(before) && !/[…’”»–—]/u.test(tail)
  return beside || between ? 'likely' : 'weak'
}

function threeBytes(lead: string, tail: string, decoded: string, { name, byteOf }: Encoding): Pair['strength'] {
  const byte = byteOf.get(lead)
  const plain = /[\u2010-\u2044\u20ac\u2122\u2190-\u27bf\ufb00-\ufb06\ufeff\ufffd]/u.test(decoded)
  if (byte === 0xe2 && plain && /^[€\u0080ЂÄ˜™š›œž\u0098-\u009e]/u.test(tail) && name !== 'windows-1257') return 'sure'
  if (name === 'ibm850') return lead === 'Ô' && plain && tail.startsWith('Ç') ? 'sure' : 'weak'
  if (name === 'ibm437') return lead === 'Γ' && plain ? 'sure' : lead === 'ß' ? 'likely' : 'weak'
  if (name === 'windows-1251' || name === 'macintosh') return plain && !natural.test(tail) ? 'likely' : 'weak'
  return natural.test(tail) || name !== 'windows-1252' && !plain && byte !== 0xe1 ? 'weak' : 'likely'
}
