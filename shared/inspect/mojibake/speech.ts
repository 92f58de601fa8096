// How much a text reads like one that somebody wrote: letters that follow each other as they do in its script, common
// signs of Chinese, Japanese and Korean, and nothing that stands in no word.
import { commonHan, commonHangul, following } from './letters'

const [between, plain, small, large, alone, mark, common, rare, kana, odd, foreign] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
/** What a sign counts by itself; letters count by pairs. */
const counts = [0, 0, 0, 0, 0, 0, 1.2, -0.6, 1, -2, -1] as const
const byPairs = { common: 1, other: -1.1, risen: -2, loose: -4 } as const

/** What the signs of a range are: later rows count before earlier ones. Alone are letters without case; marks stand on another; foreign are letters of
 * scripts that nothing is known of here, and signs that seldom stand in a sentence. */
const ranges: readonly (readonly [number, number, number])[] = [
  [plain, 0x41, 0x5a], [plain, 0x61, 0x7a], [odd, 0x80, 0x9f], [foreign, 0xa1, 0xa9], [foreign, 0xac, 0xb6], [foreign, 0xb8, 0xba], [foreign, 0xbc, 0xbf], [foreign, 0x2020, 0x2022], [foreign, 0x2030, 0x2031], [foreign, 0x20a0, 0x2122], [foreign, 0x2200, 0x22ff], [small, 0x386, 0x45f], [small, 0x490, 0x491], [alone, 0x5d0, 0x5ea], [alone, 0x620, 0x6d2], [alone, 0xe01, 0xe4e], [mark, 0xe31, 0xe31], [mark, 0xe34, 0xe3a], [mark, 0xe47, 0xe4e],
  [odd, 0x2500, 0x259f], [kana, 0x3041, 0x30fe], [rare, 0x4e00, 0x9fff], [rare, 0xac00, 0xd7a3], [odd, 0xd800, 0xf8ff], [odd, 0xff61, 0xff9f], [odd, 0xfff0, 0xffff],
]

interface Known {
  readonly is: Uint8Array
  /** Pairs of letters that are common, by both. */
  readonly pairs: ReadonlySet<number>
}
const codes = 65_536
let known: Known | null = null

function learn(): Known {
  const is = new Uint8Array(codes)
  for (let code = 0xaa; code < 0x3000; code += 1) if (/[\p{L}\p{M}]/u.test(String.fromCharCode(code))) is[code] = foreign
  for (const [what, first, last] of ranges) is.fill(what, first, last + 1)
  for (let code = 0x386; code < 0x492; code += 1) if (is[code] === small && String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code)) is[code] = large
  for (const sign of commonHan + commonHangul) is[sign.charCodeAt(0)] = common
  const pairs = new Set<number>()
  for (const rows of Object.values(following)) {
    for (const row of rows.split(' ')) for (let at = 1; at < row.length; at += 1) pairs.add(row.charCodeAt(0) * codes + row.charCodeAt(at))
  }
  return { is, pairs }
}

/** Above 0 for a text, far below for letters at random; it grows with the length. */
export function speech(text: string): number {
  known ??= learn()
  const { is, pairs } = known
  let score = 0
  let before = 0
  let beforeCode = 0
  let beforeIs: number = between
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const now = is[code]!
    // A sign that is repeated says nothing more, be it a dash or a byte.
    if (now < common || code !== beforeCode || now === odd) score += counts[now]!
    if (now >= small && now <= mark) {
      const letter = now === large ? text.charAt(at).toLowerCase().charCodeAt(0) : code
      if (beforeIs >= small && beforeIs <= mark) score += letter === before ? 0 : pairs.has(before * codes + letter) ? byPairs.common : byPairs.other
      else if (now === mark) score += byPairs.loose
      if (beforeIs === plain) score += byPairs.other
      if (beforeIs === small && now === large) score += byPairs.risen
      before = letter
    }
    beforeIs = now
    beforeCode = code
  }
  return score
}
