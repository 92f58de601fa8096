// The line that a file ends with closes the articles before it too, where it stands above a text again as it is: a row of
// networks to share on, a notice of the house, terms of use. Lines that are alike in form only are told by `closing.ts`.
import type { Context } from './context'
import { countsPart } from './headings'
import { has, look } from './look'
import { recurringKey } from './rhythm'

/** Longer lines are texts. */
export const longestLast = 400

/** The line as it is known again; empty where it is hardly a line. */
export function lastLineOf(text: string): string {
  const { units, flags } = look(text)
  return units >= 2 && (flags & has.letter) !== 0 ? recurringKey(text) : ''
}

/** Right above the line stands what the file ends with, and below it a text. */
export function closesAbove({ row, open, after, learned }: Context): boolean {
  const { last } = open
  if (learned.last === '' || learned.closing !== '' || open.prose === 0 || Math.abs(last.text.length - learned.last.length) > 24) return false
  if (last.speaker !== '' || last.key !== learned.last) return false
  // Parts of one text that are counted may all end in the same line.
  return row.key !== learned.last && !countsPart(row) && !row.startsSmall && row.look.units >= 2 && row.speaker === '' && (after[0]?.prose === true || after[1]?.prose === true || after[2]?.prose === true)
}
