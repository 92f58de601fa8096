// Raw text to text: the one automatic step (SPEC T3). The title line goes, with the blank lines after it when it stands
// first, and every line end becomes `\n`. Positions between the two are mapped here and nowhere else.
import { firstWhere } from './ascending'

export interface Body {
  readonly text: string
  /** Raw range that was taken out: the title line, and what goes with it. */
  readonly cut: readonly [number, number]
  /** Position in text of a raw offset, or null where it lies in the part that was taken out. UTF-16 units. */
  toText(rawOffset: number): number | null
}

function afterLine(raw: string, offset: number): number {
  if (raw[offset] === '\r' && raw[offset + 1] === '\n') return offset + 2
  return offset < raw.length ? offset + 1 : offset
}

function cutOf(raw: string, title: readonly [number, number] | null): readonly [number, number] {
  if (!title) return [0, 0]
  const first = raw.slice(0, title[0]).trim() === ''
  let end = afterLine(raw, title[1])
  if (first) end += (/^(?:[^\S\r\n]*(?:\r\n|\r|\n))*/u.exec(raw.slice(end))?.[0] ?? '').length
  return [first ? 0 : title[0], end]
}

function oneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** How many of the ascending `marks` lie before `offset`. */
const countBefore = (marks: readonly number[], offset: number): number => firstWhere(marks.length, (index) => marks[index]! >= offset)

export function bodyOf(raw: string, title: readonly [number, number] | null): Body {
  const [cutStart, cutEnd] = cutOf(raw, title)
  const before = raw.slice(0, cutStart)
  const kept = before + raw.slice(cutEnd)
  const dropped: number[] = []
  for (let at = kept.indexOf('\r\n'); at >= 0; at = kept.indexOf('\r\n', at + 2)) {
    // Around the cut, two line ends may only look like one.
    if (at !== cutStart - 1) dropped.push(at)
  }
  return {
    cut: [cutStart, cutEnd],
    text: kept.includes('\r') ? oneLineEnd(before) + oneLineEnd(kept.slice(cutStart)) : kept,
    toText(rawOffset) {
      if (rawOffset >= cutStart && rawOffset < cutEnd) return null
      const offset = rawOffset < cutStart ? rawOffset : rawOffset - (cutEnd - cutStart)
      return offset - countBefore(dropped, offset)
    },
  }
}
