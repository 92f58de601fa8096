// The head of a page as papers and reports set it (`THE PARISH NEWS  March 2011  Page 2`): where it counts from page to
// page it stands in texts and between them, and begins none.
import { has } from './look'
import type { Row } from './row'

const called = 'page|pg|p|seite|s|página|pagina|pàgina|pág|pag|strona|str|strana|stran|stranica|side|sida|sivu|lk|oldal|puslapis|lappuse|pagină|страница|стр|с|сторінка|стор|старонка|страна|σελίδα|σελ|sayfa|sf|səhifə|صفحة|صفحه|עמוד|עמ|पृष्ठ|পৃষ্ঠা|பக்கம்|หน้า|trang|tr|halaman|hal|muka surat|blz|bls|bl'
const worded = new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${called})[.:]? ?(\\d{1,4})$`, 'iu')
const counted = /(?:第 ?(\d{1,4}) ?[页頁版]|(\d{1,4}) ?(?:ページ|頁|페이지|쪽|면|\. ?(?:oldal|sivu)))$/u
const longest = 100

/** The number of the page whose head the line is, or 0. */
export function pageOf(row: Row): number {
  if (row.text.length > longest || (row.look.flags & has.digit) === 0 || row.look.units < 3) return 0
  const found = worded.exec(row.trimmed) ?? counted.exec(row.trimmed)
  return found === null ? 0 : Number(found[1] ?? found[2])
}
