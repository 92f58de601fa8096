// Odd spaces, invisible, control, direction and replacement characters: each sort one flag with all its places.
import type { Flag, FlagKind } from '../article/article'
import { windows1252 } from './mojibake/encodings'

const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffd]/g
/** Looked for by itself: two classes are searched in half the time of one that has all their ranges. */
const rare = /[\u034f\u061c\u115f\u1160\u17b4\u17b5\u2800\u3164\ufe00-\ufe0f\uffa0\udb40]/g
/** What a variation selector may follow, and a tag the flag it is of. */
const varied = /[\p{S}#*\u203c\u2049\u3030\u303d\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f\u2018\u2019\u201c\u201d\p{N}\p{M}\p{Extended_Pictographic}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}]$/u
const tagged = /[\u{1f3f4}\u{e0020}-\u{e007f}]$/u
const joined = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Mongolian}\p{Script=Syriac}\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}]/u
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const names = new Map<number, string>([
  [0xa0, 'no-break space'],
  [0x2002, 'en space'],
  [0x2003, 'em space'],
  [0x2009, 'thin space'],
  [0x200a, 'hair space'],
  [0x202f, 'narrow no-break space'],
  [0x3000, 'ideographic space'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x2060, 'word joiner'],
  [0xfeff, 'byte order mark'],
  [0xad, 'soft hyphen'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0xfffd, 'replacement character'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
])

const isSpace = (code: number): boolean => code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x2800 || code === 0x3000
const blank = (sign: string): boolean => sign === ' ' || sign === '\t' || isSpace(sign.charCodeAt(0))

/** Looks a few signs to each side only: longer runs of spaces are odd wherever they stand. */
function onBlankLine(raw: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && at - before < 80 && blank(raw.charAt(before))) before -= 1
  if (before >= 0 && raw.charAt(before) !== '\n' && raw.charAt(before) !== '\r') return false
  let after = at + 1
  while (after < raw.length && after - at < 80 && blank(raw.charAt(after))) after += 1
  return after >= raw.length || raw.charAt(after) === '\n' || raw.charAt(after) === '\r'
}

function kindOf(code: number): FlagKind {
  if (code === 0xfffd) return 'replacement-char'
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'bidi'
  if (isSpace(code)) return 'odd-space'
  if (code < 32 || (code >= 0x7f && code < 0xa0)) return 'control-char'
  return 'invisible-char'
}

export function characterFlags(raw: string): readonly Flag[] {
  const places = new Map<number, number[]>()
  for (const shape of [suspicious, rare]) {
    for (const { 0: sign, index } of raw.matchAll(shape)) {
      const code = raw.codePointAt(index) ?? 0
      // Half a sign: that of tags and selectors, or of another.
      if (sign === '\udb40' && !(code >= 0xe0000 && code <= 0xe01ef)) continue
      if (needed(raw, index, code) || (code < 0xa0 && code >= 0x80 && windows1252.charAt(code - 0x80) !== sign)) continue
      // On a blank line, it parts paragraphs as an empty line does.
      if (isSpace(code) && onBlankLine(raw, index)) continue
      const end = index + (code > 0xffff ? 2 : 1)
      const list = places.get(code)
      if (list === undefined) places.set(code, [index, end])
      else list.push(index, end)
    }
  }
  return [...places].map(([code, ranges]) => flagOf(code, ranges))
}

function flagOf(code: number, ranges: readonly number[]): Flag {
  const kind = kindOf(code)
  const sign = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const name = names.has(code) ? `${sign} ${names.get(code)}` : sign
  const times = ranges.length / 2
  const fix = kind === 'odd-space' ? ' ' : kind === 'replacement-char' ? null : code === 0x2028 || code === 0x2029 ? '\n' : ''
  return { kind, in: 'raw', ranges, message: `${times} × ${name}`, fix }
}

/** Joiners and marks stay where a script or an emoji needs them; French and ideographic spaces where they belong. */
function needed(raw: string, at: number, code: number): boolean {
  if (code === 0x200c || code === 0x200d) return joined.test(raw.slice(Math.max(0, at - 2), at)) && (code === 0x200c || at + 1 < raw.length || /[\u0900-\u0dff]/.test(raw.charAt(at - 1)))
  if (code === 0x200b) return /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u.test(raw.slice(Math.max(0, at - 1), at))
  if (code === 0x200e || code === 0x200f || code === 0x61c) return rightToLeft.test(raw.slice(Math.max(0, at - 40), at) + raw.slice(at + 1, at + 40))
  if ((code >= 0xfe00 && code <= 0xfe0f) || code >= 0xe0100) return varied.test(raw.slice(Math.max(0, at - 2), at))
  if (code >= 0xe0000) return tagged.test(raw.slice(Math.max(0, at - 2), at))
  if (code === 0x34f) return /\p{M}/u.test(raw.charAt(at - 1) + raw.charAt(at + 1))
  if (code === 0x115f || code === 0x1160) return /[\u1100-\u11ff]/.test(raw.charAt(at - 1) + raw.charAt(at + 1))
  if (code === 0x17b4 || code === 0x17b5) return /[\u1780-\u17ff]/.test(raw.charAt(at - 1) + raw.charAt(at + 1))
  if (code === 0x2800) return /[\u2801-\u28ff]/.test(raw.charAt(at - 1) + raw.charAt(at + 1))
  if (code === 0x3000) return /[\u3000-\u9fff\uff00-\uffef]/.test(raw.charAt(at - 1) + raw.charAt(at + 1))
  if (code === 0xa0 || code === 0x202f) return /[«\d]/.test(raw.charAt(at - 1)) && /[\d%€]/.test(raw.charAt(at + 1)) || /[?!:;»]/.test(raw.charAt(at + 1)) || raw.charAt(at - 1) === '«'
  return false
}
