// UTF-8 that was read as Windows-1252: found by its byte patterns, repaired where the bytes make sound UTF-8.
import type { Flag } from '../article'

const high = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
const bytes = new Map<string, number>()
const codes = [0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f]
for (const [at, sign] of [...high].entries()) bytes.set(sign, codes[at] ?? 0)

const tail = `[\\u0080-\\u00bf${high}]`
const pattern = new RegExp(`[\\u00c2-\\u00df]${tail}|[\\u00e0-\\u00ef]${tail}{2}|[\\u00f0-\\u00f4]${tail}{3}`, 'g')

export function mojibakeFlags(raw: string): readonly Flag[] {
  const ranges: number[] = []
  const fixes: string[] = []
  pattern.lastIndex = 0
  for (let hit = pattern.exec(raw); hit !== null; hit = pattern.exec(raw)) {
    const fixed = decode(hit[0])
    if (fixed === null || !likely(hit[0], fixed, raw, hit.index)) continue
    ranges.push(hit.index, hit.index + hit[0].length)
    fixes.push(fixed)
  }
  if (fixes.length === 0) return []
  return [{ kind: 'mojibake', in: 'raw', ranges, message: `${fixes.length} × letters read in the wrong encoding, such as ${raw.slice(ranges[0], ranges[1])} for ${fixes[0]}`, fix: null, fixes }]
}

function decode(text: string): string | null {
  const list = [...text].map((sign) => bytes.get(sign) ?? sign.charCodeAt(0))
  const first = list[0] ?? 0
  let code = list.length === 2 ? first & 0x1f : list.length === 3 ? first & 0x0f : first & 0x07
  for (const byte of list.slice(1)) {
    if ((byte & 0xc0) !== 0x80) return null
    code = (code << 6) | (byte & 0x3f)
  }
  if (list.length === 3 && (code < 0x800 || (code >= 0xd800 && code <= 0xdfff))) return null
  if (list.length === 4 && (code < 0x10000 || code > 0x10ffff)) return null
  return String.fromCodePoint(code)
}

/** Two-letter pairs can be meant: `Ã©` hardly ever, `À»` may be. Only pairs that make a letter or mark of the web's languages. */
function likely(was: string, now: string, raw: string, at: number): boolean {
  if (was.length > 2) return true
  if (was.startsWith('Â')) return /[\u00a0-\u00bf]/.test(now) && !/\p{Lu}/u.test(raw.charAt(at - 1))
  if (was.startsWith('Ã')) return /\p{L}/u.test(now) && !/\p{Lu}/u.test(raw.charAt(at - 1))
  return /[\u0080-\u009f\u00a1-\u00bf]/.test(was.charAt(1)) && /\p{L}/u.test(now)
}
