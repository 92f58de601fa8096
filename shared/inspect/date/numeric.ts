// Dates of numbers alone: 2014-10-01, 18.01.2013, 8/4/07, 2007年8月4日, 令和5年1月2日.
import { eras, hanNumber } from './calendars'
import { weekdaysOf } from './names'
import { exists, fullYear, type DateHints, type Reading, written, type WrittenDate } from './written'

const mark = '[\\u200e\\u200f\\s]*[./\\-–−／．][\\u200e\\u200f\\s]{0,2}'
const triple = new RegExp(`(?<![\\d\\p{L}][./:–-]?|[#$€£+])(\\d{1,4})(${mark})(\\d{1,2})(${mark})(\\d{1,4})(?![\\d%]|[./:-]\\d|\\p{L}{3})(?:T\\d{2}:?\\d{2})?`, 'gu')
const han = '[〇零○一二三四五六七八九十元]'
const east = new RegExp(`(?:(令和|平成|昭和|大正|明治|民國|民国)\\s?)?(\\d{1,4}|${han}{1,5})\\s?[年년]\\s?(\\d{1,2}|${han}{1,3})\\s?[月월]\\s?(\\d{1,2}|${han}{1,3})\\s?[日일號号]?`, 'gu')
const mongolian = /(\d{4})\s?оны?\s(\d{1,2})(?:-?р|\s?(?:дугаар|дүгээр))?\sсарын\s(\d{1,2})/gu

/** Languages that write the year first even where it has two digits. */
const yearFirst = new Set(['ja', 'zh', 'ko', 'hu', 'sv', 'lt', 'mn', 'fa', 'eu'])
const monthFirst = new Set(['en-us', 'en-ph', 'es-pa', 'es-pr', 'en-ca', 'fil'])

interface Context {
  readonly language: string | null
  readonly region: boolean
  readonly order: 'day first' | 'month first' | null
  readonly persian: boolean
  readonly arabic: boolean
  readonly thai: boolean
}

export function contextOf(text: string, hints: DateHints, persian: boolean, arabic: boolean): Context {
  const full = (hints.language ?? '').toLowerCase()
  const language = full === '' ? null : full.split('-')[0] ?? null
  const region = /-[a-z]{2}\b/.test(full)
  const order = monthFirst.has(full) ? 'month first' : region || (language !== null && language !== 'en') ? 'day first' : (hints.order ?? null)
  return { language, region, order, persian: persian || language === 'fa', arabic, thai: language === 'th' || language === 'lo' || /[\u0e00-\u0e7f]/.test(text) }
}

export type { Context }

/** `text` has western digits. */
export function numericDates(text: string, context: Context): readonly WrittenDate[] {
  const found: WrittenDate[] = []
  const add = (reading: Reading | null, start: number, length: number): void => {
    const date = reading === null ? null : written(reading, start, start + length)
    if (date !== null) found.push(date)
  }
  if (/[年년]/u.test(text)) for (const hit of text.matchAll(east)) add(eastern(hit), hit.index, hit[0].trimEnd().length)
  if (text.includes('сарын')) for (const hit of text.matchAll(mongolian)) add({ year: Number(hit[1]), month: Number(hit[2]), day: Number(hit[3]) }, hit.index, hit[0].length)
  for (const hit of text.matchAll(triple)) add(threeNumbers(hit, text, context), hit.index, hit[0].replace(/T.*$/, '').length)
  return found
}

function eastern([, era, yearText = '', monthText = '', dayText = '']: RegExpMatchArray): Reading | null {
  const year = hanNumber(yearText)
  const month = hanNumber(monthText)
  const day = hanNumber(dayText)
  if (year === null || month === null || day === null) return null
  if (era !== undefined) return { year: year + (eras[era] ?? 0), month, day }
  return yearText.length === 4 ? { year, month, day } : null
}

function threeNumbers([whole = '', one = '', left = '', two = '', right = '', three = '']: RegExpMatchArray, text: string, context: Context): Reading | null {
  const sign = left.replace(/[\s\u200e\u200f]/g, '')
  if (sign !== right.replace(/[\s\u200e\u200f]/g, '')) return null
  const [first, second, third] = [Number(one), Number(two), Number(three)]
  const { persian, thai } = context
  const lunar = context.arabic || context.language === 'ar' || context.language === 'ur'
  if (one.length === 4) return three.length > 2 || (lunar && first < 1500) ? null : { year: first, month: second, day: third, persian, thai }
  if (one.length === 3 || three.length === 3 || three.length === 1 && !spacedDots(whole)) return null
  if (three.length === 4) return lunar && third < 1500 ? null : dayAndMonth(first, second, { year: third, persian, thai }, sign, text, whole, context)
  if (sign === '-' && three.length === 2 && context.language === null) return null
  return shortYear([first, second, third], sign, text, whole, context)
}

/** `13. 1. 18.` is how Korean and Hungarian set a year of two digits. */
const spacedDots = (whole: string): boolean => /^\d+\.\s\d+\.\s\d+$/.test(whole)

function shortYear([first, second, third]: readonly [number, number, number], sign: string, text: string, whole: string, context: Context): Reading | null {
  const byYear = { year: fullYear(first, false), month: second, day: third, short: true }
  if (yearFirst.has(context.language ?? '')) return byYear
  if (context.language === null && spacedDots(whole) && text.slice(text.indexOf(whole) + whole.length).startsWith('.')) return byYear
  const rest = dayAndMonth(first, second, { year: fullYear(third, context.thai), thai: context.thai }, sign, text, whole, context)
  return rest !== null && exists({ ...rest, year: context.thai ? rest.year - 543 : rest.year }) ? { ...rest, short: true } : exists(byYear) ? { ...byYear, ambiguous: true } : null
}

function dayAndMonth(first: number, second: number, rest: { readonly year: number; readonly persian?: boolean; readonly thai?: boolean }, sign: string, text: string, whole: string, context: Context): Reading | null {
  const dayFirst = { ...rest, month: second, day: first }
  const american = { ...rest, month: first, day: second }
  if (first > 12) return dayFirst
  if (second > 12) return american
  if (first === second) return dayFirst
  const byWeekday = weekdayDecides(text, whole, dayFirst, american)
  if (byWeekday !== null) return byWeekday
  if (context.order === 'month first') return american
  if (context.order === 'day first' || sign === '.') return dayFirst
  return context.language === 'en' && sign === '/' ? { ...american, ambiguous: true } : { ...dayFirst, ambiguous: true }
}

/** A weekday beside the numbers fits one of two readings. */
function weekdayDecides(text: string, whole: string, ...readings: readonly Reading[]): Reading | null {
  const at = text.indexOf(whole)
  const before = /(\p{L}[\p{L}\p{M}-]{2,})[.,\s]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1]
  const days = before === undefined ? [] : weekdaysOf(before)
  if (days.length !== 1) return null
  const fitting = readings.filter(({ year, month, day }) => new Date(Date.UTC(year, month - 1, day)).getUTCDay() === days[0])
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}
