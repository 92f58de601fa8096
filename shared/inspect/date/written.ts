// What a date reader answers, and the check that a day exists.
import { buddhistYears, type Day, fromPersian } from './calendars'

export interface WrittenDate {
  readonly iso: string
  readonly start: number
  readonly end: number
  /** Another reading is as good as this one: day and month could be swapped, or the month's name means two months. */
  readonly ambiguous: boolean
  /** The year has two digits: a date only where nothing else stands beside it. */
  readonly short: boolean
}

/** What is known from elsewhere. */
export interface DateHints {
  /** BCP 47, or null. With a region it settles the order of numbers. */
  readonly language?: string | null
  /** How this dump or article writes its numbers, where others of its dates tell. */
  readonly order?: 'day first' | 'month first' | null
}

export interface Reading extends Day {
  readonly ambiguous?: boolean
  readonly short?: boolean
  /** Calendar that the place speaks for, where it is not told from the year. */
  readonly persian?: boolean
  readonly thai?: boolean
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function exists({ year, month, day }: Day): boolean {
  const longest = month === 2 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 28 : (lengths[month - 1] ?? 0)
  return year >= 1500 && year <= 2100 && day >= 1 && day <= longest
}

/** Null for a day that does not exist in any calendar that may be meant. */
export function written(reading: Reading, start: number, end: number): WrittenDate | null {
  const { year, month, day } = reading
  const given: Day | null = reading.thai === true && year > 2400 ? { year: year - buddhistYears, month, day }
    : reading.persian === true && year >= 900 && year < 1500 ? fromPersian(year, month, day)
    : reading
  if (given === null || !exists(given)) return null
  const two = (value: number): string => String(value).padStart(2, '0')
  return { iso: `${given.year}-${two(given.month)}-${two(given.day)}`, start, end, ambiguous: reading.ambiguous === true, short: reading.short === true }
}

/** Years of two digits: the century that made them news. */
export const fullYear = (two: number, thai: boolean): number => (thai ? 2500 + two : two < 69 ? 2000 + two : 1900 + two)
