// Paragraphs that stand twice in an article: whole ones, wrapped into lines or not, compared by their letters alone.
import type { Flag } from '../article/article'
import { endsSentence, isWide } from '../divide/shape'
import type { RawLine } from './lines'

/** Letters that make a paragraph worth telling where others stand between: refrains, notices, commands and table rows are shorter. */
const apart = 130
const apartWide = 40
/** Right behind itself, a line that says something is enough. */
const behind = 10
const behindWide = 4

export function repeatedFlags(raw: string, lines: readonly RawLine[]): readonly Flag[] {
  const seen = new Set<number>()
  const ranges: number[] = []
  /** Of a line and of a block of lines: what stood last. */
  const previous = [0, 0]
  const look = (start: number, end: number, last: string, of: 0 | 1, alone = false): void => {
    if (start < (ranges.at(-1) ?? 0)) return
    const key = fingerprint(raw, start, end)
    const letters = Math.floor(key / 2 ** 32)
    const again = (key === previous[of] || (alone && key === previous[1])) && letters >= (isWide(last) ? behindWide : behind) && isProse(raw.slice(start, Math.min(end, start + 400)))
    previous[of] = key
    const enough = isWide(last) ? apartWide : apart
    if (again) ranges.push(start, end)
    else if (letters < (endsSentence(last) ? enough : enough * 2)) return
    else if (seen.has(key)) ranges.push(start, end)
    else seen.add(key)
  }
  let block = 0
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    const ends = next === undefined || gap(raw, line.end, next.start) > 1
    if (ends && block < at) look(lines[block]?.start ?? 0, line.end, line.text, 1)
    look(line.start, line.end, line.text, 0, ends && block === at)
    if (ends && block === at) previous[1] = previous[0] ?? 0
    if (ends) block = at + 1
  }
  if (ranges.length === 0) return []
  const times = ranges.length / 2
  return [{ kind: 'repeated-paragraph', in: 'raw', ranges, message: times === 1 ? 'A paragraph that stood before' : `${times} paragraphs that stood before`, fix: '' }]
}

const word = /(?<![\p{L}\p{N}_:.])\p{L}[\p{L}\p{M}]{3}|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]{2}/u
const code = /[{}<>;]| = |::|\w\(|&\w+[*\s]*$|^\s*(?:[#$]|\/\/)/m

/** A word of four letters, or signs of a script without spaces; no `0x1122`, no `}`, no `use a::b`. */
function isProse(text: string): boolean {
  return word.test(text) && !code.test(text)
}

/** Line ends between two filled lines. */
function gap(raw: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const code = raw.charCodeAt(at)
    if (code === 10 || (code === 13 && raw.charCodeAt(at + 1) !== 10)) count += 1
  }
  return count
}

/** The small letters of Latin, Greek and Cyrillic, from U+00C0 on; a sigma is the same at a word's end. */
const smalls = Uint16Array.from({ length: 0x530 - 0xc0 }, (_, at) => (at + 0xc0 === 0x3c2 ? 0x3c3 : String.fromCharCode(at + 0xc0).toLowerCase().charCodeAt(0)))

/** Of letters and digits alone; their number stands in the upper half, so that it can be read back. */
function fingerprint(raw: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  let count = 0
  for (let at = start; at < end; at += 1) {
    let code = raw.charCodeAt(at)
    if (code < 128) {
      if (code >= 65 && code <= 90) code += 32
      if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) continue
    } else if (code < 0x530) {
      if (code < 0xc0) continue
      code = smalls[code - 0xc0] as number
    } else if ((code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff) continue
    hash = Math.imul(hash ^ code, 0x01000193)
    count += 1
  }
  return Math.min(count, 0x1fffff) * 2 ** 32 + (hash >>> 0)
}
