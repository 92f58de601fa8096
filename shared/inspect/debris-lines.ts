// Which lines of an article are furniture: known phrases, and menu words that stand in their company.
import { debrisReason, isMenuWord } from './debris'
import type { RawLine } from './lines'

export function debrisLines(lines: readonly RawLine[], titleAt: number): ReadonlyMap<RawLine, string> {
  const reasons = lines.map((line, at) => (at === titleAt ? null : debrisReason(line.text)))
  for (const step of [1, -1]) {
    for (let at = step > 0 ? 0 : lines.length - 1; at >= 0 && at < lines.length; at += step) {
      const line = lines[at]
      if (line === undefined || reasons[at] !== null || at === titleAt || !isMenuWord(line.text)) continue
      if (reasons[at - step] || reasons[at + step]) reasons[at] = 'a menu word beside other lines of the page'
    }
  }
  const found = new Map<RawLine, string>()
  for (const [at, line] of lines.entries()) {
    const reason = reasons[at]
    if (reason) found.set(line, reason)
  }
  return found
}
