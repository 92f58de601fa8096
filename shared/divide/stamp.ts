// The line with the day that stands under each title of a file, known again by its form: `Redactie • 4 november 2020 om
// 09:12` and `Jan Bakker • 2 november 2020 om 11:05` are one. In any language, for no word of it is read.
import type { Place } from './context'
import type { Row } from './row'

/** A year, or a day in three numbers. */
const day = /(?:^|\P{N})(?:(?:19|20)\d\d|\d{1,4}[-./]\d{1,2}[-./]\d{1,4})(?!\p{N})/u
/** A day with its year, in numbers or with the month in letters. */
const whole = /(?:19|20)\d\d\s?(?:[-./]\s?\d{1,2}[-./]\s?\d{1,2}|[年년]\s?\d{1,2}[月월])|(?:^|\P{N})\d{1,2}[-./]\s?\d{1,2}[-./]\s?(?:19|20)\d\d|(?:^|\P{N})\d{1,2}\.? (?:\p{L}{2,12}\.? ){1,3}(?:19|20)\d\d|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d/u
const longest = 120
/** Lines below the title that it is looked for in. */
const below = 3

/** Numbers as `#`, words in a row as `w`, marks as they are; empty where the line names no day. */
export function formOf(text: string): string {
  if (text.length > longest || !day.test(text)) return ''
  return text.trim().replace(/\p{N}+/gu, '#').replace(/[\p{L}\p{M}\s.'’-]+/gu, 'w').replace(/w?#w?/gu, '#')
}

/** Longer lines with a day tell something of it. */
const bare = 48

/** A line that names a day and little else, as a paper prints above each text: `Corriere, 3.4.2015, p. 4`. Empty for others, else its form. */
export const dayOf = (row: Row): string => (row.text.length <= bare && !row.endsSentence && whole.test(row.text) ? row.stamp : '')

/** Where such a line stands below a line that could be a title, and its form; empty where none does. */
export function stampOf({ row, after }: Place): string {
  if (!row.short || row.people || (row.endsSentence && !'?!？！'.includes(row.trimmed.slice(-1)))) return ''
  for (let at = 0; at < below; at += 1) {
    const next = after[at]
    if (next === undefined || next.text.length > longest) return ''
    // One below the other they are a list of days.
    if (next.stamp !== '') return next.stamp === row.stamp ? '' : `${at} ${next.stamp}`
  }
  return ''
}
