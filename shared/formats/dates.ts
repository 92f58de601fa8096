// Dates as records of programs write them, onto ISO 8601: strict forms first, then what people write.
import { findDates } from '../inspect/dates'

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(\.\d+)?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})Z?)?$/
const yearOrMonth = /^\d{4}(?:-\d{2})?$/

function real(text: string): string | null {
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : text
}

function fromEpoch(number: number): string | null {
  // Seconds up to the year 2100, else milliseconds.
  const time = Math.abs(number) < 4_102_444_800 ? number * 1000 : number
  return Math.abs(time) < 8.64e15 && Math.abs(number) >= 31_536_000 ? new Date(time).toISOString() : null
}

/** As lists of references have it: `[[2024, 3, 4]]`, of numbers or of their figures. Null where it is none. */
export function datePartsOf(value: unknown): string | null {
  const parts: unknown = Array.isArray(value) ? value[0] : null
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(String(part)))) return null
  return real(parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'))
}

/** Mon Mar 04 10:00:00 +0000 2024, as programs in C print it. */
const printed = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}) (?:([A-Z]{1,4}|[+-]\d{4}) )?(\d{4})$/

/** Null where it is no date. A time without a zone stays without one. */
export function isoDate(value: unknown): string | null {
  if (typeof value === 'number') return fromEpoch(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (typeof value !== 'string') return datePartsOf(value)
  const text = value.trim()
  const strict = iso.exec(text)
  if (strict) {
    const [, day = '', time, second = '00', part = '', zone = ''] = strict
    return real(time === undefined ? day : `${day}T${time}:${second}${part}${zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`)
  }
  const packed = compact.exec(text)
  if (packed) {
    const [, year, month, day, hour, minute, second] = packed
    return real(hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  }
  if (yearOrMonth.test(text)) return real(text)
  // Of the last century, in corpora of newswire; later ones would read as a year and a month.
  const short = /^([4-9]\d)(\d{2})(\d{2})$/.exec(text)
  if (short) return real(`19${short[1]}-${short[2]}-${short[3]}`)
  if (/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text)) return fromEpoch(Number(text))
  // The form of mail and feeds: Mon, 05 Oct 2015 08:00:00 +0000
  if (/^(?:[A-Z][a-z]{2},?\s+)?\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s+\d{2}:\d{2}/.test(text)) {
    const time = Date.parse(text)
    if (!Number.isNaN(time)) return new Date(time).toISOString()
  }
  const inC = printed.exec(text)
  if (inC) {
    const [, month, day, clock, zone, year] = inC
    const time = Date.parse(`${day} ${month} ${year} ${clock} ${zone ?? 'UTC'}`)
    if (!Number.isNaN(time)) return zone === undefined ? new Date(time).toISOString().slice(0, 19) : new Date(time).toISOString()
  }
  return text.length <= 200 ? (findDates(text)[0]?.iso ?? null) : null
}

/** BCP 47 for what corpora call languages: `eng`, `en_US`, `deu_Latn`. Null where it is none. */
export function languageTag(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const tag = value.trim().replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}
