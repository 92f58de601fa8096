// Dates as they are written: ISO, numbers, prose with month names. Impossible ones are refused, doubtful ones said.
import { monthNumber } from './months'

export interface WrittenDate {
  readonly iso: string
  readonly start: number
  readonly end: number
  /** Day and month could be swapped. */
  readonly ambiguous: boolean
}

const space = '[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]'
const word = '\\p{L}[\\p{L}\\p{M}]{2,13}'
const shapes: readonly { readonly shape: RegExp; readonly order: string }[] = [
  { shape: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?))?/gu, order: 'ymd' },
  { shape: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu, order: 'ymd' },
  { shape: new RegExp(`(${word})\\.?${space}*(\\d{1,2})(?:st|nd|rd|th)?${space}*,?${space}*(\\d{4})(?!\\d)`, 'gu'), order: 'ndy' },
  { shape: new RegExp(`(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?${space}*(?:(?:de|of|di)${space}+|d[’'])?(${word})\\.?${space}*(?:(?:de|del)${space}+)?,?${space}*(\\d{4})(?!\\d)`, 'gu'), order: 'dny' },
  { shape: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d])/gu, order: 'ab' },
]

const yearLike = /(?:1[5-9]|2[01])\d\d/

/** Every full date in a text, in order of place. */
export function findDates(text: string): readonly WrittenDate[] {
  if (!yearLike.test(text)) return []
  const found: WrittenDate[] = []
  for (const { shape, order } of shapes) {
    shape.lastIndex = 0
    for (const hit of text.matchAll(shape)) {
      const date = read(hit, order)
      if (date !== null && !found.some((one) => one.start < date.end && date.start < one.end)) found.push(date)
    }
  }
  return found.sort((left, right) => left.start - right.start)
}

function read(hit: RegExpMatchArray, order: string): WrittenDate | null {
  const [, one = '', two = '', three = '', four = ''] = hit
  const place = { start: hit.index ?? 0, end: (hit.index ?? 0) + hit[0].length }
  if (order === 'ymd') return made(Number(one), Number(two), Number(three), place, false)
  if (order === 'ndy') return made(Number(three), monthNumber(one) ?? 0, Number(two), place, false)
  if (order === 'dny') return made(Number(three), monthNumber(two) ?? 0, Number(one), place, false)
  const first = Number(one)
  const second = Number(three)
  if (first > 12) return made(Number(four), second, first, place, false)
  if (second > 12) return made(Number(four), first, second, place, false)
  const american = two === '/'
  return american
    ? made(Number(four), first, second, place, first !== second)
    : made(Number(four), second, first, place, two === '-' && first !== second)
}

function made(year: number, month: number, day: number, place: { start: number; end: number }, ambiguous: boolean): WrittenDate | null {
  if (year < 1500 || year > 2199 || month < 1 || month > 12 || day < 1) return null
  const longest = month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (day > longest) return null
  return { iso: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, ...place, ambiguous }
}

const around = /(?:\p{L}+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\p{L}+tag|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|\p{L}+-feira|published|posted|updated|last|modified|on|date|publié|le|veröffentlicht|am|publicado|el|pubblicato|il|gepubliceerd|op|at|the|by|time|[ap]\.?m\.?|e[sd]t|p[sd]t|gmt|utc|cet|uhr|min|read|t|z)/giu

/** A line that says a date and next to nothing else. */
export function looksLikeDate(line: string): boolean {
  if (line.length < 8 || line.length > 90 || !yearLike.test(line)) return false
  const date = findDates(line)[0]
  if (date === undefined) return false
  const rest = line.slice(0, date.start) + line.slice(date.end)
  return rest.replace(around, '').replace(/[\d\s:.,|()+/–—•·-]/g, '').length <= 2
}
