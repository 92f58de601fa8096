// Dates with a month's name: around each year, the number and the words between them. What is neither a month nor a
// word that dates are joined with makes it no date.
import { isHijriMonth, persianMonth } from './calendars'
import { monthOf } from './names'
import type { Context } from './numeric'
import { type Reading, written, type WrittenDate } from './written'

const year = /(?<![\d\p{L}.,:]|\d[/-])(?:1[2-9]\d\d|2[0-6]\d\d)(?!\d|[.,]\d)|(?<=\p{L}\.?[-’' ][’']?|\s[’'])\d\d(?![\d:.,%’'-])/gu
const joined = /(?<![\d\p{L}])(?:(\d{1,2})([-/.])(\p{L}{3,12})\2(\d{4}|\d{2})|(\d{4})([-/])(\p{L}{3,12})\6(\d{1,2}))(?![\d\p{L}])/gu
/** What every such date has: quick to look for. */
const joint = /\d[-./]\p{L}/u
const wordShape = /\p{L}[\p{L}\p{M}’'׳ʼ॰\u200d-]*(?:\.\p{L}[\p{L}\p{M}]*)*/gu
const joining = new Set(('of the de del di den da do d l el la en le het die der ngày năm th thg tháng ปี พ.ศ ค.ศ ที่ วันที่ г год года р року m d dd day г. ж жылы жылдың gada gads il ili년 سنة عام من م से को का की का सन् সালের সাল إلى ko (e)ko urteko urte mes '
  + 'ს წლის წელი թ թ. թվականի år im vom am in on year на от от року оны року г.р st nd rd th ste er ère ème º ª a tes te is i pada tahun tanggal petsa ika ng noong hari bulan tarikh y anno godine godina god év évi de-l').split(' '))
const ordinal = /^(?:st|nd|rd|th|er|re|º|ª|°|-?(?:го|е|й|я|ых|i|án|én|a|e|es)|’?(?:ste|de|e|ой)|\.|ה|מ|일)?(?![\p{L}\d])/u

/** `text` has western digits. */
export function wordedDates(text: string, context: Context): readonly WrittenDate[] {
  const found: WrittenDate[] = []
  const later: (() => void)[] = []
  for (const hit of text.matchAll(year)) {
    const start = hit.index
    const end = start + hit[0].length
    const add = (reading: Partial | null): void => {
      const date = reading === null ? null : written({ ...reading, ...yearOf(hit[0], context, reading.persian === true) }, reading.start, reading.end)
      if (date !== null) found.push(date)
    }
    const before = beforeYear(text, start, end, context)
    if (before !== null) add(before)
    else if (hit[0].length === 4) later.push(() => add(afterYear(text, start, end, context)))
  }
  for (const one of later) one()
  if (!joint.test(text)) return found
  for (const hit of text.matchAll(joined)) {
    const [, day = '', , name = '', yearText = '', firstYear = '', , middle = '', lastDay = ''] = hit
    const named = monthOf(name || middle, context.language)
    if (named === null) continue
    const date = written({ ...yearOf(yearText || firstYear, context, false), month: named.month, day: Number(day || lastDay), ambiguous: named.doubtful }, hit.index, hit.index + hit[0].length)
    if (date !== null) found.push(date)
  }
  return found
}

type Partial = Omit<Reading, 'year'> & { readonly start: number; readonly end: number }

function yearOf(text: string, context: Context, persian: boolean): Pick<Reading, 'year' | 'thai' | 'persian' | 'short'> {
  const number = Number(text)
  if (text.length === 2) return { year: number < 69 ? 2000 + number : 1900 + number, short: true }
  return { year: number, thai: context.thai, persian }
}

interface Words {
  readonly month: number
  readonly doubtful: boolean
  readonly persian: boolean
}

/** One month and joining words only: the month; no month but joining words: 0; else null. */
function monthIn(text: string, language: string | null): Words | 0 | null {
  if (text.length > 40) return null
  const words = text.match(wordShape) ?? []
  let found: Words | null = null
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (isHijriMonth(word)) return null
    const two = at + 1 < words.length ? monthOf(`${word}_${words[at + 1]}`, language) : null
    const one = two ?? monthOf(word, language)
    const persian = one === null ? persianMonth(word) : null
    if (one === null && persian === null) {
      if (joining.has(word.toLowerCase()) || /^\p{L}$/u.test(word)) continue
      return null
    }
    if (found !== null) return null
    found = { month: one?.month ?? persian ?? 0, doubtful: one?.doubtful === true, persian: persian !== null }
    if (two !== null) at += 1
  }
  return found ?? 0
}

/** A day and a month, in either order, before the year. */
function beforeYear(text: string, start: number, end: number, { language }: Context): Partial | null {
  const head = text.slice(Math.max(0, start - 48), start)
  const number = /(?<!\d)(\d{1,2})([^\d]{0,40})$/u.exec(head)
  if (number === null) return null
  const numberAt = start - head.length + number.index
  const [, digits = '', between = ''] = number
  // A span of days, a time, a share is no day.
  if (/^\s?[%:/]/.test(between) || /\d\s?(?:[–−/-]\s?|[.:])$/.test(text.slice(Math.max(0, numberAt - 4), numberAt))) return null
  if (/[.!?]\s+[\p{L}\p{M}]+\s+[\p{L}\p{M}]+\s+\p{L}/u.test(between)) return null
  const middle = monthIn(between.replace(ordinal, ''), language)
  if (middle === null) return null
  if (middle !== 0) return { ...middle, ambiguous: middle.doubtful, day: Number(digits), start: numberAt, end }
  // The month stands before the day: `January 25, 2023`.
  const lead = text.slice(Math.max(0, numberAt - 40), numberAt)
  const vietnamese = /(?<!\d)(\d{1,2})\s+(?:tháng|thg)\s+$/iu.exec(lead)
  if (vietnamese !== null) return { month: Number(digits), day: Number(vietnamese[1]), start: numberAt - lead.length + vietnamese.index, end }
  const name = /(\p{L}[\p{L}\p{M}’'׳ʼ॰]*(?:\.\p{L}+)*)(\.?[\s\u00a0,]*(?:the\s)?-?)$/u.exec(lead)
  if (name === null) return null
  const named = monthIn(name[1] ?? '', language)
  return named === null || named === 0 ? null : { ...named, ambiguous: named.doubtful, day: Number(digits), start: numberAt - lead.length + name.index, end }
}

/** A month and a day, in either order, after the year. */
function afterYear(text: string, start: number, end: number, { language }: Context): Partial | null {
  const tail = text.slice(end, end + 60)
  const number = /^([^\d]{1,40}?)(\d{1,2})(?!\d|\s?[:%/])/u.exec(tail)
  if (number === null) return null
  const [, between = '', digits = ''] = number
  if (/[!?;:|—]/.test(between)) return null
  const middle = monthIn(between, language)
  if (middle === null) return null
  const dayEnd = end + number[0].length
  if (middle !== 0) return { ...middle, ambiguous: middle.doubtful, day: Number(digits), start, end: dayEnd }
  const name = /^(?:\.|-?\p{Ll}{1,2}(?=\s))?\s*(\p{L}[\p{L}\p{M}’'-]*)/u.exec(text.slice(dayEnd, dayEnd + 24))
  const named = name === null ? 0 : monthIn(name[1] ?? '', language)
  return named === null || named === 0 || name === null ? null : { ...named, ambiguous: named.doubtful, day: Number(digits), start, end: dayEnd + name[0].length }
}
