// Numbers, sizes, times and file names as people read them. Pure.
import type { Wording } from '../../shared/words/catalogue'
import { reasons } from '../../shared/article/reasons'
import { languages } from '../../shared/words/language'
import type { Noun } from '../../shared/words/part'
import { language, wording } from '../words/wording'
import { visible } from '../../shared/text/visible'

const numbers = new Map(languages.map((each) => [each, new Intl.NumberFormat(each)]))
const plurals = new Map(languages.map((each) => [each, new Intl.PluralRules(each)]))

export function count(value: number): string {
  return numbers.get(language)!.format(value)
}

/** With so many places behind the point, or behind the comma. */
export function decimal(value: number, places: number): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: places, maximumFractionDigits: places }).format(value)
}

export function percentage(part: number, places = 0): string {
  return new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: places, maximumFractionDigits: places }).format(part)
}

export function many(value: number, noun: keyof Wording['nouns']): string {
  const words: Noun = wording.nouns[noun]
  return `${count(value)} ${words[plurals.get(language)!.select(value)] ?? words.other}`
}

/** A reason as it is shown: what Galley offered is stored in English, what was written stands as it was written. */
export function reasonWords(reason: string): string {
  const known = reasons.find((each) => each === reason)
  return known ? wording.kinds.reasons[known] : reason
}

export function bytes(value: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  let at = 0
  let size = value
  while (size >= 999.5 && at < units.length - 1) {
    size /= 1000
    at += 1
  }
  return at === 0 ? many(value, 'byte') : `${size < 10 ? decimal(size, 1) : Math.round(size)} ${units[at]}`
}

export function timeLeft(seconds: number): string {
  if (seconds < 60) return wording.schemes.secondsLeft(Math.max(1, Math.ceil(seconds)))
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? wording.schemes.minutesLeft(minutes) : wording.schemes.hoursLeft(Math.floor(minutes / 60), minutes % 60)
}

/** File names are cut in the middle: both their beginning and their end tell them apart. None turns the order of its ending. */
export function middleCut(name: string, longest: number): string {
  const points = Array.from(visible(name))
  if (points.length <= longest) return points.join('')
  const tail = Math.floor((longest - 1) / 2)
  return `${points.slice(0, longest - 1 - tail).join('')}…${points.slice(points.length - tail).join('')}`
}
