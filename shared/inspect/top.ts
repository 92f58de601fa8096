// The lines around a title: date, author, address, section and deck, each with its place.
import type { Found } from '../article/article'
import { headerKind } from '../divide/header'
import { endsSentence, isWide } from '../divide/shape'
import { isDebris } from './debris'
import { readByline } from './byline'
import type { DateHints } from './dates'
import { bareNames } from './bare-byline'
import { creditBehind, isAgency } from './desks'
import { signerOf } from './signer'
import { findPublished } from './published'
import { headParts } from './head-parts'
import type { RawLine } from './lines'
import { nameOver, sourceOf } from './masthead'
import { sectionOf, trailOf } from './trail'

interface Top {
  readonly published: string | null
  readonly byline: readonly string[]
  readonly url: string | null
  readonly section: string | null
  /** That a field or a line over the title names; the title itself may name another. */
  readonly site: string | null
  readonly deck: RawLine | null
  readonly found: { readonly [field in 'published' | 'byline' | 'url' | 'section' | 'site']?: Found }
}

const urlShape = /https?:\/\/[^\s<>"]+/i
const urlLine = /^(?:<?https?:\/\/\S+>?|(?:source|url|link|permalink|quelle|fuente|fonte)\s?[:：]\s*https?:\/\/\S+)$/i
const authorField = /^(?:author|authors|autor|auteur|autore|auteurs)\s?[:：]\s*([^\n]+)$/iu
export function readTop(lines: readonly RawLine[], titleAt: number, hints: DateHints = {}): Top {
  const near = lines.slice(Math.max(0, titleAt - 3), titleAt + 9)
  const found: { published?: Found; byline?: Found; url?: Found; section?: Found; site?: Found } = {}
  let byline: readonly string[] = []
  let url: string | null = null
  let kicker: RawLine | null = null
  let dateRow = -1
  for (const [at, line] of near.entries()) {
    const place = titleAt >= 0 ? at - Math.min(3, titleAt) : at + 1
    if (place === 0 && titleAt >= 0) continue
    const text = line.text.trim()
    if (text.length > 260) {
      if (place > 3) break
      continue
    }
    if (url === null && urlLine.test(text)) {
      url = urlShape.exec(text)?.[0].replace(/>$/, '') ?? null
      const start = line.start + line.text.search(urlShape)
      if (url !== null) found.url = { start, end: start + url.length, confidence: 0.95, how: 'own line by the title' }
      continue
    }
    const writer = byline.length === 0 ? authors(line) : null
    if (writer !== null && !isDebris(text)) {
      byline = writer.names
      found.byline = { start: line.start + writer.start, end: line.start + writer.end, confidence: 0.9, how: 'own line under the title' }
    }
  }
  let site: string | null = null
  let section: string | null = null
  const bodyWithout = (line: RawLine) => (): string => lines.slice(titleAt + 1).filter((one) => one !== line).map((one) => one.text).join('\n')
  for (const line of near) {
    if (line === lines[titleAt]) continue
    const source: ReturnType<typeof sourceOf> = site === null ? sourceOf(line.text) : null
    if (source !== null) {
      site = source.text
      found.site = { start: line.start + source.start, end: line.start + source.end, confidence: 0.7, how: 'a field that names its source' }
    }
    const parts = line.start < (lines[titleAt + 5]?.start ?? Number.POSITIVE_INFINITY) ? headParts(line.text, bodyWithout(line)) : null
    if (parts === null) continue
    if (section === null && parts.section !== null) {
      section = parts.section.text
      found.section = { start: line.start + parts.section.start, end: line.start + parts.section.end, confidence: 0.8, how: 'beside the author or the date' }
    }
    if (byline.length === 0 && parts.byline !== null) {
      byline = parts.byline.names
      found.byline = { start: line.start + parts.byline.start, end: line.start + parts.byline.end, confidence: 0.8, how: 'beside the date' }
    }
  }
  const over = titleAt > 0 ? nameOver(lines.slice(Math.max(0, titleAt - 3), titleAt), lines[titleAt]!) : null
  if (over !== null) {
    const place = { start: over.start, end: over.end, confidence: over.sure, how: 'a line of its own over the title' }
    if (over.is === 'site' && site === null) {
      site = over.text
      found.site = place
    } else if (over.is === 'section' && section === null) {
      section = over.text
      found.section = place
    }
  }
  const placed = near.map((line, at) => ({ line, place: titleAt >= 0 ? at - Math.min(3, titleAt) : at + 1 }))
  const date = findPublished(placed, lines.slice(Math.max(0, titleAt + 1), titleAt + 5), url, found.url, hints)
  if (date !== null) found.published = date.found
  if (date?.own) {
    dateRow = near.indexOf(date.line)
    const above = near[dateRow - 1]
    if (above !== undefined && (placed[dateRow]?.place ?? 0) > 1 && isKicker(above.text.trim())) kicker = above
  }
  const under = titleAt >= 0 && lines.slice(titleAt + 2, titleAt + 7).some((line) => line.text.length >= 60) ? lines[titleAt + 1] : undefined
  const besides = byline.length > 0 ? [] : dateRow >= 0 ? [near[dateRow], near[dateRow - 1], near[dateRow + 1], under] : [under]
  for (const beside of besides) {
    if (beside === undefined || beside === lines[titleAt] || beside === kicker || isDebris(beside.text.trim())) continue
    // A line of its own may hold both, the name and the date.
    const text = date !== null && beside === near[dateRow] ? nameByDate(beside.text, date.found, beside.start) : beside.text.trim()
    const names = bareNames({ text, dated: dateRow >= 0 && Math.abs(near.indexOf(beside) - dateRow) <= 1, body: bodyWithout(beside) })
    if (names.length === 0) continue
    byline = names
    kicker = null
    const start = beside.start + beside.text.indexOf(text)
    found.byline = { start, end: start + text.length, confidence: 0.6, how: 'a name under the title' }
    break
  }
  const signer = byline.length === 0 ? signerOf(lines, titleAt) : null
  if (signer !== null) {
    byline = [signer.name]
    found.byline = { start: signer.start, end: signer.end, confidence: 0.8, how: 'signed below the text' }
  }
  const credit = byline.length === 0 ? lines.slice(-6).map((line) => ({ line, credit: creditBehind(line.text) })).find((one) => one.credit !== null) : undefined
  if (credit?.credit) {
    byline = [credit.credit.said]
    found.byline = { start: credit.line.start + credit.credit.start, end: credit.line.start + credit.credit.end, confidence: 0.5, how: 'a credit behind the text' }
  }
  if (section === null && kicker !== null) {
    section = kicker.text.trim()
    found.section = { start: kicker.start, end: kicker.end, confidence: 0.7, how: 'kicker under the title' }
  } else if (section === null) {
    for (const line of near) {
      const trail = trailOf(line.text)
      section = trail === null ? null : sectionOf(trail, lines[titleAt]?.text.trim() ?? '')
      if (section === null) continue
      const start = line.start + line.text.lastIndexOf(section)
      found.section = { start, end: start + section.length, confidence: 0.8, how: 'the path of the page' }
      break
    }
  }
  const own = [found.byline?.start, date?.own ? date.line.start : undefined]
  const headed = (line: RawLine): boolean => own.some((start) => start !== undefined && start >= line.start && start <= line.end)
  const title = titleAt >= 0 ? lines[titleAt + 1] : undefined
  const below = dateRow >= 0 ? lines.indexOf(near[dateRow]!) + 1 : -1
  const deck = [...(title !== undefined && own.some((start) => start !== undefined && start > title.end) ? [titleAt + 1] : []), ...(below > 0 ? [below] : [])]
    .find((at) => isDeck(lines, at) && !headed(lines[at]!) && lines[at] !== kicker)
  return { published: date?.iso ?? null, byline, url, section, site, deck: deck === undefined ? null : lines[deck]!, found }
}

/** What leads to the text, says whom to ask, or whose a picture is. */
const aside = /[:：]$|@\p{L}|\d{3}[-. ]\d{4}|^(?:photos?|images?|pictures?|illustration|fotos?|bild(?:er)?|imagen|imagem|immagine|fotografía|fotografia|crédito|zdjęcie|fot\.|obrázek|görsel|fotoğraf|kuva|фото|ілюстрація|φωτογραφία|صورة|عکس|תמונה|צילום|फोटो|ảnh|ภาพ|写真|照片|图|圖|사진)(?![\p{L}\p{M}])/iu

/** Between a title and its author or date, or right under the date. What ends as a sentence is the text's own first, but above a much longer paragraph. */
function isDeck(lines: readonly RawLine[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? ''
  if (text.length < (isWide(text) ? 10 : 20) || text.length > 200 || isDebris(text) || isKicker(text) || urlLine.test(text) || aside.test(text) || /^\d{1,2}[.)]\s/.test(text) || headerKind(text) !== null) return false
  return !endsSentence(text) || (lines[at + 1]?.text.length ?? 0) >= Math.max(200, 2 * text.length)
}

/** What stands on a date's line before or behind it: `Anna Miller | March 3, 2021`. */
function nameByDate(line: string, { start, end }: Found, from: number): string {
  const before = line.slice(0, start - from).replace(/[\s|·•/–—,:(-]+$/u, '').trim()
  const behind = line.slice(end - from).replace(/^[\s|·•/–—,:)-]+|[\s|·•/–—,-]*(?:\p{L}{1,6}\.?\s)?\d{1,2}[:.h]\d{2}.*$/gu, '').trim()
  return before === '' ? behind : behind === '' ? before : ''
}

function isKicker(text: string): boolean {
  return text.length >= 3 && text.length <= 40 && text.split(/\s+/).length <= 4 && /^\p{Lu}/u.test(text) && !/[.:;,?!]$/.test(text) && /^(?:news|press|media|feature|opinion|analysis|editorial|review|interview|commentary|statement|blog|report|release)\b/i.test(text)
}

function authors(line: RawLine): { readonly names: readonly string[]; readonly start: number; readonly end: number } | null {
  const hit = authorField.exec(line.text.trim())
  if (hit?.[1] !== undefined && hit[1].length < 300) {
    const names = hit[1].split(/(?:\s*[,;]\s*)(?!\s*(?:ph\.?d|m\.?d|jr|sr)\b)(?:and\s+)?|\s+and\s+|\s+&\s+/u).map((one) => one.trim()).filter((one, at) => one !== '' && (at === 0 || !isAgency(one)))
    const start = line.text.indexOf(hit[1])
    return names.length === 0 ? null : { names, start, end: start + hit[1].length }
  }
  return readByline(line.text)
}
