// Which of a piece's first lines is its title.
import { isKicker } from '../inspect/kind-signs'
import { isPageName } from '../inspect/page-names'
import { isSectionName } from '../inspect/section-names'
import { trailOf } from '../inspect/trail'
import { has } from './look'
import { underTitle } from './reading'
import type { Learned } from './rhythm'
import type { Row } from './row'
import { dayOf } from './stamp'

/** A word of a wire's own above the title, as `BC-GRAIN-EXPORTS`. */
const slug = /^\p{Lu}{2,}(?:[-/][\p{Lu}\d]+)+$/u
/** Fields of a release's head that say whom to ask. */
const asking = new Set('contact|contacts|media contact|media contacts|press contact|media inquiries|press office|phone|telephone|tel|fax|email|e-mail|kontakt|pressekontakt|ansprechpartner|telefon|contact presse|contacts presse|téléphone|contacto|contacto de prensa|teléfono|contato|contatti|contatto|ufficio stampa|telefono|contactpersoon|kontakt dla mediów|kontakt pro média|контакт|контакты|телефон|iletişim|الاتصال|هاتف|聯絡|联系人|联系电话|聯絡人|問い合わせ|お問い合わせ|문의|연락처'.split('|'))
/** Longer lines are paragraphs, even if they end in no mark. */
const longestTitle = 200
/** A number alone, as chapters have it. */
const numeral = /^(?:[IVXLC]+|\d{1,3})\.?$/

export function titleRow(head: readonly Row[], { recurring }: Pick<Learned, 'recurring'>): Row | null {
  const first = head.slice(0, 4)
  const recurs = (row: Row): boolean => row.text.length <= 48 && row.affixes.length === 0 && (recurring[row.key] ?? 0) > 2
  const isAbove = (row: Row, next: Row | undefined): boolean => isOver(row.trimmed) || trailOf(row.text) !== null || (recurs(row) && next !== undefined && isFree(next))
  // Several words of a menu above the title are none.
  const menu = first.findIndex((row) => !row.furniture)
  for (const [at, row] of first.entries()) {
    if (at < menu && menu >= 3) continue
    if (!row.short) return null
    if (row.debris || (row.header !== null && row.header !== 'dateline')) continue
    const below = head.slice(at + 1)
    // A word over the title, as press offices, papers and wires set it, or what stands over others of this file too, is none
    // where a title follows.
    const title = isAbove(row, below[0]) || isSection(row, below) ? underKicker(below.filter((one, place) => !one.debris && !isAbove(one, below[place + 1]) && dayOf(one) === '')) : dayOf(row) !== '' && row.affixes.length === 0 ? underDay(below) : row.indented ? underMasthead(below) : undefined
    if (title !== undefined) return title
    if (reads(row, head[at + 1])) return row
    if (row.prose) break
  }
  return pageOver(head)
}

/** A page that menus name too, as `Privacy policy`, with its text under it. */
function pageOver([first, second]: readonly Row[]): Row | null {
  return first?.debris && second?.prose && !second.debris && isPageName(first.trimmed) ? first : null
}

/** Nothing that stands under titles. Headlines in capitals may look like names. */
const isFree = (row: Row): boolean => row.header === null && (!row.people || row.look.capitals === 2)

const isOver = (text: string): boolean => isKicker(text) || slug.test(text) || numeral.test(text)

/** A path in the site: `News > World`. */
const path = /^[^>»›]{2,30} [>»›] [^.!?]{2,40}$/u

/** A section's name over a title, or another word or a path over one that has its author or its day below it, or a site's name behind it. */
function isSection(row: Row, [title, ...under]: readonly Row[]): boolean {
  if (title === undefined || title.look.units < 3 || title.header !== null || !isTitle(title, under[0])) return false
  return isSectionName(row.trimmed) || ((row.look.units === 1 || path.test(row.trimmed)) && (title.affixes.length > 0 || isHeaded(under)))
}

/** Right below, or below a line that leads into the text. */
function isHeaded([next, after]: readonly Row[]): boolean {
  const heads = (row: Row | undefined): boolean => row !== undefined && !row.prose && (underTitle(row.header) || row.stamp !== '')
  return heads(next) || ((next?.text.length ?? Number.POSITIVE_INFINITY) <= longestTitle && heads(after))
}

/** No running text, nor one of its wrapped lines. */
function isTitle(row: Row, next: Row | undefined): boolean {
  if (!row.short || !reads(row, next)) return false
  if (!row.prose) return true
  return !row.endsSentence && row.text.length <= longestTitle && (row.affixes.length > 0 || next === undefined || next.gap > 0 || next.header !== null || next.text.length > 1.5 * row.text.length)
}

/** The first line that reads as one, behind whom to ask: `Contact:` and the lines close under it, `Contact: Ann Lee, 555-0147`. */
function underKicker(rows: readonly Row[]): Row | undefined {
  let asked = false
  for (const [at, row] of rows.entries()) {
    asked = row.trimmed.endsWith(':') || (asked && row.gap === 0)
    if (asked || asking.has(row.field)) continue
    return isTitle(row, rows[at + 1]) ? row : undefined
  }
  return undefined
}

/** Under the day of a paper, right below: of three words at least, for a meeting has its day in its title and words below. */
function underDay([row, next]: readonly Row[]): Row | undefined {
  return row?.short && !row.prose && !row.debris && isFree(row) && row.look.units >= 3 && reads(row, next) ? row : undefined
}

/** A paper's name, a date, an edition are set in the middle of the page, above a title that begins at its edge. */
function underMasthead(rows: readonly Row[]): Row | undefined {
  const at = rows.findIndex((row) => !row.indented)
  const row = rows[at]
  return row?.short && !row.prose && row.header === null && reads(row, rows[at + 1]) ? row : undefined
}

function reads(row: Row, next: Row | undefined): boolean {
  const { flags, units } = row.look
  if ((flags & has.letter) === 0 || ':,;：，；'.includes(row.trimmed.slice(-1))) return false
  if (next !== undefined && next.header !== null && next.header !== 'dateline') return row.text.length <= 200
  return row.endsSentence ? units < 12 || (units <= 34 && '?!？！'.includes(row.trimmed.slice(-1))) : units <= 60
}
