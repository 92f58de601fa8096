// Which lines of an article are furniture: those known as such, and short lines that stand in their company.
import { looksLikeByline } from './byline'
import { looksLikeDate } from './dates'
import { debrisReason, isMenuWord } from './debris'
import type { RawLine } from './lines'
import { isSectionName } from './section-names'

const company = 'a short line among other lines of the page'

export function debrisLines(lines: readonly RawLine[], titleAt: number, wall: RawLine | null = null): ReadonlyMap<RawLine, string> {
  // The name of its section right over a title belongs to it, but for the last of a menu's words.
  const over = titleAt > 0 && isSectionName(lines[titleAt - 1]?.text ?? '') && !isMenuWord(lines[titleAt - 2]?.text ?? '') ? titleAt - 1 : -1
  const reasons = lines.map((line, at) => (at === titleAt || at === over ? null : (debrisReason(line.text) ?? (line === wall ? 'It asks readers to pay for the rest' : null))))
  // Menu words join what stands beside them, line after line, from above and from below.
  for (const step of [1, -1]) {
    for (let at = step > 0 ? 0 : lines.length - 1; at >= 0 && at < lines.length; at += step) {
      const line = lines[at]
      if (line === undefined || reasons[at] !== null || at === titleAt || at === over || !isMenuWord(line.text)) continue
      if (reasons[at - step] || reasons[at + step]) reasons[at] = 'a menu word beside other lines of the page'
    }
  }
  loneWords(lines, reasons, titleAt)
  between(lines, reasons, titleAt)
  const found = new Map<RawLine, string>()
  for (const [at, line] of lines.entries()) {
    const reason = reasons[at]
    if (reason) found.set(line, reason)
  }
  return found
}

/** Menu words in a row, or at the very end, are no headings: nothing follows that they could head. */
function loneWords(lines: readonly RawLine[], reasons: (string | null)[], titleAt: number): void {
  let run: number[] = []
  const settle = (ended: boolean): void => {
    if (run.length >= 2 || (run.length === 1 && ended && lines.length > 3)) for (const at of run) reasons[at] = company
    run = []
  }
  for (const [at, line] of lines.entries()) {
    if (at > titleAt && reasons[at] === null && isMenuWord(line.text)) run.push(at)
    else settle(false)
  }
  settle(true)
}

/** Up to three short lines between furniture and furniture are furniture, be it names that no list knows. */
function between(lines: readonly RawLine[], reasons: (string | null)[], titleAt: number): void {
  let last = -1
  for (let at = 0; at < lines.length; at += 1) {
    if (reasons[at] === null) continue
    const gap = at - last - 1
    if (last > titleAt && gap > 0 && gap <= 3) {
      const inner = lines.slice(last + 1, at)
      if (inner.every(({ text }) => isLabel(text.trim()))) for (let each = last + 1; each < at; each += 1) reasons[each] = company
    }
    last = at
  }
}

function isLabel(text: string): boolean {
  return text.length <= 40 && text.split(/\s+/).length <= 5 && !/[.!?。！？;；:：,]$/u.test(text) && !looksLikeDate(text) && !looksLikeByline(text)
}
