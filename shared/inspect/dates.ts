// Dates as they are written: ISO, numbers, prose with month names, in the languages, digits and calendars of the web.
// Impossible, relative and open ones (no year, no day, spans) are refused; doubtful ones say so.
import { remembered } from '../text/remembered'
import { fold, weekdayWords } from './date/names'
import { hasArabicDigits, hasPersianDigits, westernDigits } from './date/digits'
import { contextOf, numericDates } from './date/numeric'
import { wordedDates } from './date/worded'
import type { DateHints, WrittenDate } from './date/written'

export type { DateHints, WrittenDate } from './date/written'

const numbered = /[\d年]/
const possible = /\d{4}|\d\D{1,4}\d{1,2}\D{1,4}\d|[’'-]\d\d|[〇一二三四五六七八九元]年/u
const foreign = /[\u0660-\u0e60\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/
/** Most text has none of either, and this is soon said. */
const counting = /[\d年\u0660-\u0e60\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/

/** Every full date in a text, in order of place. */
export function findDates(text: string, hints: DateHints = {}): readonly WrittenDate[] {
  if (!counting.test(text)) return []
  const other = foreign.test(text)
  const western = other ? westernDigits(text) : text
  if (!numbered.test(western) || !possible.test(western)) return []
  const context = contextOf(text, hints, other && hasPersianDigits(text), other && hasArabicDigits(text))
  const found: WrittenDate[] = []
  for (const date of [...numericDates(western, context), ...wordedDates(western, context)]) {
    if (!found.some((one) => one.start < date.end && date.start < one.end)) found.push(date)
  }
  return found.sort((left, right) => left.start - right.start)
}

const besides = new Set(('published posted updated last modified on date at the by time am pm est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist jst kst min mins read h uhr '
  + 'publié mis à jour le veröffentlicht aktualisiert stand am um vom publicado publicada actualizado el a las pubblicato aggiornato il alle ore gepubliceerd op bijgewerkt om publicerad uppdaterad kl udgivet opdateret publisert oppdatert julkaistu päivitetty '
  + 'opublikowano aktualizacja dnia zveřejněno publikováno aktualizováno uveřejnené publikované közzétéve frissítve publicat actualizat la yayınlanma yayın tarihi güncelleme tarih δημοσιευση δημοσιεύθηκε στις ενημέρωση опубликовано обновлено дата публикации в опубліковано оновлено публикувана '
  + 'diterbitkan diperbarui pada wib tanggal đăng cập nhật lúc ngày giờ phát hành 公開 公開日 更新 更新日 掲載 投稿日 配信 发布时间 发布于 发表于 更新时间 發布 發佈 發表 更新時間 時間 时间 日期 来源 入力 수정 입력 등록 승인 게시 '
  + 'نشر نشرت تاريخ النشر آخر تحديث في الساعة انتشار تاریخ ساعت פורסם עודכן בתאריך בשעה प्रकाशित अपडेट पर बजे เผยแพร่ อัปเดต วันที่ เวลา น den de of year г р ч года году року р').split(' '))

/** A line that says a date and next to nothing else. */
export function looksLikeDate(line: string): boolean {
  return line.length >= 6 && line.length <= 90 && /[\p{Nd}年]/u.test(line) && isDate(line)
}

const isDate = remembered((line) => {
  const date = findDates(line)[0]
  return date !== undefined && standsAlone(line, date)
})

/** Nothing beside the date but its weekday, a time, and words of publishing. */
export function standsAlone(line: string, date: WrittenDate): boolean {
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`
  if (date.short && /\p{Nd}/u.test(rest.replace(/\p{Nd}{1,2}[:.h]\p{Nd}{2}/gu, ''))) return false
  let strange = 0
  for (const [word] of rest.matchAll(/[\p{L}\p{M}][\p{L}\p{M}’']*/gu)) {
    const lower = word.toLowerCase()
    if (!besides.has(lower) && !weekdayWords.has(fold(lower)) && !/^(?:[ap]m|[tz])$/.test(lower)) strange += lower.length
  }
  return strange <= 2
}
