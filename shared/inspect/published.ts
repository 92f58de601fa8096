// When an article was published: told from dates that are merely mentioned by where they stand and what stands before.
import type { Found } from '../article/article'
import { looksLikeByline } from './byline'
import { type DateHints, findDates, standsAlone, type WrittenDate } from './dates'
import type { RawLine } from './lines'

interface Published {
  readonly iso: string
  readonly line: RawLine
  readonly found: Found
  /** A line of its own, by which its neighbours are read. */
  readonly own: boolean
}

const dateField = /^(?:date|published|publication date|date published|posted|datum|fecha|data|dato|dátum|päivämäärä|tarih|дата|ημερομηνία|تاریخ|التاريخ|תאריך|दिनांक|तारीख|tanggal|ngày|วันที่|日期|日付|날짜|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|publicerad|udgivet|publisert|julkaistu|opublikowano|publikováno|közzétéve|publicat|yayınlanma|опубликовано|опубліковано|δημοσιεύθηκε|date de publication|发布时间|发布日期|發布日期|公開日|掲載日|投稿日|등록|입력|게시일)\s?(?:[:：]|(?:on|le|am|el|il|em)\b)\s*/iu
const updating = /^(?:last )?(?:updated?|modified|aktualisiert|mis à jour|modifié|actualizado|actualizada|aggiornato|atualizado|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|aktualizacja|aktualizováno|frissítve|actualizat|güncelleme|обновлено|оновлено|ενημερώθηκε|تحديث|עודכן|अपडेट|diperbarui|cập nhật|อัปเดต|更新|수정)/iu
/** What stands before the date that it announces. */
const announced = /(?:published|posted|issued|released|updated|appeared|veröffentlicht|erschienen|publié|paru|publicado|publicada|pubblicato|gepubliceerd|publicerad|udgivet|publisert|opublikowano|publikováno|publicat|yayınlandı|опубликован[оаы]?|опубліковано|diterbitkan|发布于|发表于|掲載|dated)[\s\u00a0\u2000-\u200a,:]*(?:on|am|le|el|il|em|op|den|dnia|la|pada|at|the)?[\s\u00a0\u2000-\u200a]*(?:\p{L}+,?\s)?$/iu
/** The place in front of a dateline, the agency or mark behind it. */
const placeBefore = /^[\s(（【[“"]*(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*(?:[\s,/–—(-]+|\s*\([^)]{1,30}\)\s*[,–—-]?\s*)){0,8}(?:\p{L}+day,?\s+|am\s+|le\s+|el\s+|den\s+|lunedì\s+)?(?:\p{L}+,\s+)?$/u
const markBehind = /^(?:\s*(?:г|р|г\.|року|года)\.?)?[\s,]*(?:[([（][^)\]）]{1,50}[)\]）][\s,]*)?(?:[–—:：―－-]+|\/\p{Lu}[\p{L} -]{1,40}\/|\/\/|\.\s?[–—-]|[)）】][\s–—:：-]*)/u
const agency = /[([（](?:AP|AFP|Reuters|REUTERS|UPI|dpa|DPA|EFE|ANSA|PTI|Xinhua|Kyodo|TASS|ANI|IANS|Lusa|Bloomberg|CNN|BBC)\b/

export function findPublished(near: readonly { readonly line: RawLine; readonly place: number }[], prose: readonly RawLine[], url: string | null, urlAt: Found | undefined, hints: DateHints): Published | null {
  const dated = near.filter(({ line, place }) => place !== 0 && line.text.length <= 260).map(({ line, place }) => ({ line, place, date: firstOf(line.text, hints) }))
  let late: Published | null = null
  for (const { line, place, date } of dated) {
    if (date === null) continue
    const text = line.text.trim()
    const own = text.length <= 90 && standsAlone(line.text, date)
    if (!own && !dateField.test(text)) continue
    const read = publishedAt(line, date, own || text.length < 60 ? 0.95 : 0.8, place < 0 ? 'own line above the title' : 'own line under the title', true)
    if (!updating.test(text)) return read
    late ??= read
  }
  for (const { line, place, date } of dated) {
    if (date !== null && place <= 4 && line.text.length <= 140 && !date.short && (isMost(line.text, date) || (line.text.length <= 120 && looksLikeByline(line.text)))) return publishedAt(line, date, 0.8, `with little else on a line ${place < 0 ? 'above' : 'under'} the title`, true)
  }
  for (const { line, place, date } of dated) {
    if (date !== null && !date.short && place <= 5 && line.text.length <= 140 && inRow(line.text, date)) return publishedAt(line, date, 0.75, 'beside the author or the place', true)
  }
  if (late !== null) return late
  return inProse(prose, hints) ?? inAddress(url, urlAt)
}

function firstOf(text: string, hints: DateHints): WrittenDate | null {
  return findDates(text.slice(0, 300), hints)[0] ?? null
}

function publishedAt(line: RawLine, date: WrittenDate, confidence: number, how: string, own: boolean): Published {
  return {
    iso: date.iso, line, own,
    found: { start: line.start + date.start, end: line.start + date.end, confidence: date.ambiguous ? 0.5 : confidence, how: date.ambiguous ? `${how}, day and month could be swapped` : how },
  }
}

/** The date, with a name, a place or a time: no sentence. */
function isMost(text: string, { start, end }: WrittenDate): boolean {
  const line = text.trim()
  if (/[.!?。]["”’)]?$/u.test(line) && !/\b\p{L}{1,3}\.$/u.test(line)) return false
  const rest = (line.length - (end - start)) - (line.match(/\d{1,2}[:.h]\d{2}/g)?.length ?? 0) * 6
  const alone = start <= 1 || /[|·•/–—,:(]\s*$/u.test(text.slice(0, start)) || /^\s*[|·•/–—,)]/u.test(text.slice(end)) || end >= text.trimEnd().length
  return alone && rest <= Math.max(24, (end - start) * 1.6) && !/\p{Ll}{3,}\s\p{Ll}{2,}\s\p{Ll}{3,}/u.test(line)
}

/** Between marks on a line that has marks: `Ann Lee | Bilbao | 05/10/2019`. */
function inRow(text: string, { start, end }: WrittenDate): boolean {
  const before = /(?:^|[|｜•·\t]|\s[-–—/]\s)\s*(?:\p{L}+\.?,?\s)?$/u.exec(text.slice(0, start))
  const behind = /^\s*(?:[|｜•·\t]|\s[-–—/]\s|$)/u.exec(text.slice(end))
  return before !== null && behind !== null && before[0].length + behind[0].length > 0 && !/[.!?。]$/u.test(text.trimEnd())
}

/** A dateline that opens a paragraph, or a date in the first paragraphs that a word of publishing announces. */
function inProse(lines: readonly RawLine[], hints: DateHints): Published | null {
  for (const line of lines) {
    const head = line.text.slice(0, 800)
    for (const date of findDates(head, hints)) {
      if (date.short) continue
      const before = head.slice(0, date.start)
      const after = head.slice(date.end, date.end + 70)
      const opens = date.start <= 80 && placeBefore.test(before) && (markBehind.test(after) || agency.test(after.slice(0, 20)))
      if (opens) return publishedAt(line, date, 0.85, 'dateline', false)
      if (announced.test(before.slice(-44))) return publishedAt(line, date, 0.75, 'in prose', false)
    }
  }
  return null
}

/** Many sites put the day into the address. */
function inAddress(url: string | null, at: Found | undefined): Published | null {
  const hit = url === null ? null : /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-])/.exec(url)
  if (hit === null || at === undefined) return null
  const date = findDates(`${hit[1]}-${hit[2]}-${hit[3]}`)[0]
  const start = at.start + hit.index + 1
  const line: RawLine = { text: '', start, end: start }
  return date === undefined ? null : { iso: date.iso, line, own: false, found: { start, end: start + hit[0].length - 1, confidence: 0.7, how: 'in the address' } }
}
