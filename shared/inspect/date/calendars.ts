// Days of other calendars as Gregorian ones: Persian, Thai, Japanese eras, the years of the Republic of China.

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const persian = 'فروردین|وری|حمل اردیبهشت|غویی|ثور خرداد|غبرګولی|جوزا تیر|چنگاښ|سرطان مرداد|امرداد|زمری|اسد شهریور|وږی|سنبله مهر|تله|میزان آبان|لړم|عقرب آذر|لیندۍ|قوس دی|مرغومی|جدی بهمن|سلواغه|دلو اسفند|کب|حوت'
const persianMonths = new Map(persian.split(' ').flatMap((cell, at) => cell.split('|').map((name) => [name, at + 1] as const)))

export function persianMonth(word: string): number | null {
  return persianMonths.get(word.replace(/ي/g, 'ی').replace(/ك/g, 'ک')) ?? null
}

const hijri = new Set('محرم صفر ربيع جمادى جمادي رجب شعبان رمضان شوال ذو ذي'.split(' '))
/** Lunar months differ by a day from land to land, so such dates are left alone. */
export const isHijriMonth = (word: string): boolean => hijri.has(word)

/** In the cycle of 33 years, right for 1178 to 1633. Null where the day does not exist. */
export function fromPersian(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : month <= 11 ? 30 : isPersianLeap(year) ? 30 : 29)) return null
  const shifted = year + 1595
  const days = 365 * shifted + Math.floor(shifted / 33) * 8 + Math.floor(((shifted % 33) + 3) / 4) + day + (month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186)
  const date = new Date(Date.UTC(2000, 0, 1) + (days - persianOf2000) * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const isPersianLeap = (year: number): boolean => [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33)
/** 1 January 2000 was 11 Dey 1378. */
const persianOf2000 = 365 * 2973 + Math.floor(2973 / 33) * 8 + Math.floor(((2973 % 33) + 3) / 4) + 11 + 3 * 30 + 186

export const buddhistYears = 543

/** What to add to a year of the era. */
export const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867, 民國: 1911, 民国: 1911 }

const signs = '〇一二三四五六七八九'
/** `二〇二三` and `二十五`; digits as they are. Null for anything else. */
export function hanNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  if (text === '元') return 1
  const plain = text.replace(/[零○]/g, '〇')
  if (/^[〇一二三四五六七八九]+$/.test(plain)) return Number([...plain].map((sign) => signs.indexOf(sign)).join(''))
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(plain)
  return tens === null ? null : (tens[1] === '' ? 1 : signs.indexOf(tens[1] ?? '')) * 10 + (tens[2] === '' ? 0 : signs.indexOf(tens[2] ?? ''))
}
