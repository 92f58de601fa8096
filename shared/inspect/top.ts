// The lines around a title: date, author, address, kicker and deck, each with its place.
import type { Found } from '../article'
import { isDebris } from './debris'
import { readByline } from './byline'
import { findDates, looksLikeDate } from './dates'
import { isPeople } from './people'
import type { RawLine } from './lines'

export interface Top {
  readonly published: string | null
  readonly byline: readonly string[]
  readonly url: string | null
  readonly kicker: RawLine | null
  readonly deck: RawLine | null
  readonly found: { readonly [field in 'published' | 'byline' | 'url' | 'section']?: Found }
}

const urlShape = /https?:\/\/[^\s<>"]+/i
const urlLine = /^(?:<?https?:\/\/\S+>?|(?:source|url|link|permalink|quelle|fuente|fonte)\s?[:：]\s*https?:\/\/\S+)$/i
const dateField = /^(?:date|published|publication date|posted|updated|datum|fecha|data|veröffentlicht|publié|date de publication)\s?(?:[:：]|\bon\b|\ble\b|\bam\b)\s*/iu
const authorField = /^(?:author|authors|autor|auteur|autore|auteurs)\s?[:：]\s*(.+)$/iu
const publishing = /publish|posted|issued|released|updated|veröffentlicht|publi[éc]|pubblicat|gepubliceerd|опубликовано/i
const announced = /(?:published|posted|issued|released|updated|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|опубликовано)[\s\u2002\u00a0]*(?:on|am|le|el|il|em|op)?[\s\u2002\u00a0]*$/iu

export function readTop(lines: readonly RawLine[], titleAt: number): Top {
  const near = lines.slice(Math.max(0, titleAt - 3), titleAt + 9)
  const found: { published?: Found; byline?: Found; url?: Found; section?: Found } = {}
  let published: string | null = null
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
    const writer = byline.length === 0 && !isDebris(text) ? authors(line) : null
    if (writer !== null) {
      byline = writer.names
      found.byline = { start: line.start + writer.start, end: line.start + writer.end, confidence: 0.9, how: 'own line under the title' }
    }
    if (published === null && (looksLikeDate(text) || dateField.test(text) || writer !== null)) {
      const date = findDates(line.text)[0]
      if (date !== undefined) {
        published = date.iso
        dateRow = at
        found.published = { start: line.start + date.start, end: line.start + date.end, confidence: date.ambiguous ? 0.5 : 0.95, how: date.ambiguous ? 'own line under the title, day and month could be swapped' : 'own line under the title' }
        const above = near[at - 1]
        if (above !== undefined && place > 1 && isKicker(above.text.trim())) kicker = above
      }
    }
  }
  if (published === null) {
    const prose = inProse(lines.slice(Math.max(0, titleAt + 1), titleAt + 4))
    published = prose?.iso ?? null
    if (prose !== null) found.published = prose.found
  }
  const besides = byline.length > 0 ? [] : dateRow >= 0 ? [near[dateRow - 1], near[dateRow + 1]] : [titleAt < 0 ? undefined : lines[titleAt + 1]]
  for (const beside of besides) {
    const text = beside?.text.trim() ?? ''
    if (beside === undefined || beside === lines[titleAt] || beside === kicker || !isPeople(text) || isDebris(text)) continue
    byline = text.split(/\s*,\s*|\s+(?:and|und|et|y|e|en|&)\s+/u)
    kicker = null
    const start = beside.start + beside.text.indexOf(text)
    found.byline = { start, end: start + text.length, confidence: 0.6, how: 'a name under the title' }
    break
  }
  if (kicker !== null) found.section = { start: kicker.start, end: kicker.end, confidence: 0.7, how: 'kicker under the title' }
  const below = dateRow >= 0 ? near[dateRow + 1] : undefined
  const deck = below !== undefined && below.text.length >= 20 && below.text.length <= 200 && found.byline?.start !== below.start && !isDebris(below.text) ? below : null
  return { published, byline, url, kicker, deck, found }
}

function isKicker(text: string): boolean {
  return text.length >= 3 && text.length <= 40 && text.split(/\s+/).length <= 4 && /^\p{Lu}/u.test(text) && !/[.:;,?!]$/.test(text) && /^(?:news|press|media|feature|opinion|analysis|editorial|review|interview|commentary|statement|blog|report|release)\b/i.test(text)
}

function authors(line: RawLine): { readonly names: readonly string[]; readonly start: number; readonly end: number } | null {
  const hit = authorField.exec(line.text.trim())
  if (hit?.[1] !== undefined && hit[1].length < 300) {
    const names = hit[1].split(/(?:\s*[,;]\s*)(?!\s*(?:ph\.?d|m\.?d|jr|sr)\b)(?:and\s+)?|\s+and\s+|\s+&\s+/u).map((one) => one.trim()).filter((one) => one !== '')
    const start = line.text.indexOf(hit[1])
    return names.length === 0 ? null : { names, start, end: start + hit[1].length }
  }
  return readByline(line.text)
}

/** A date in the first lines that a word of publishing stands before, or that opens a dateline. */
function inProse(lines: readonly RawLine[]): { readonly iso: string; readonly found: Found } | null {
  for (const line of lines) {
    const head = line.text.slice(0, 800)
    if (!publishing.test(head)) continue
    for (const date of findDates(head)) {
      if (!announced.test(head.slice(Math.max(0, date.start - 40), date.start))) continue
      return { iso: date.iso, found: { start: line.start + date.start, end: line.start + date.end, confidence: date.ambiguous ? 0.4 : 0.75, how: 'in prose' } }
    }
  }
  return null
}
