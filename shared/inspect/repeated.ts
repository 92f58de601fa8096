// Paragraphs that stand twice in an article: whole ones, wrapped into lines or not, compared by their letters alone.
import type { Flag } from '../article'
import { endsSentence, isWide } from '../divide/shape'
import type { RawLine } from './lines'

/** Letters that make a line a paragraph worth telling; refrains, headings, commands and table rows are shorter or end otherwise. */
const letters = 90
const lettersWide = 24

export function repeatedFlags(raw: string, lines: readonly RawLine[]): readonly Flag[] {
  const seen = new Map<number, number>()
  const ranges: number[] = []
  let previous = 0
  const look = (start: number, end: number, last: string): void => {
    if (start < (ranges.at(-1) ?? 0)) return
    const key = fingerprint(raw, start, end)
    const again = key === previous
    previous = key
    const enough = isWide(last) ? lettersWide : letters
    if (key < (again ? 15 : endsSentence(last) ? enough : enough * 2) * 2 ** 32) return
    const before = again ? start : seen.get(key)
    if (before === undefined) seen.set(key, end)
    else if (before <= start) ranges.push(start, end)
  }
  let block = 0
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    const ends = next === undefined || gap(raw, line.end, next.start) > 1
    if (ends && block < at) look(lines[block]?.start ?? 0, line.end, line.text)
    look(line.start, line.end, line.text)
    if (ends) block = at + 1
  }
  if (ranges.length === 0) return []
  const times = ranges.length / 2
  return [{ kind: 'repeated-paragraph', in: 'raw', ranges, message: times === 1 ? 'A paragraph that stood before' : `${times} paragraphs that stood before`, fix: '' }]
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

/** Of letters and digits alone; their number stands in the upper half, so that it can be read back. */
function fingerprint(raw: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  let count = 0
  for (let at = start; at < end; at += 1) {
    let code = raw.charCodeAt(at)
    if (code < 128) {
      if (code >= 65 && code <= 90) code += 32
      if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) continue
    } else if (code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff) continue
    hash = Math.imul(hash ^ code, 0x01000193)
    count += 1
  }
  return Math.min(count, 0x1fffff) * 2 ** 32 + (hash >>> 0)
}
