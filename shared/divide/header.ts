// Lines that stand under a title: an address, a date, an author, a field with a name.
import { looksLikeDate } from '../inspect/dates'
import { looksLikeByline } from '../inspect/byline'

const field = /^(?:source|url|link|permalink|date|published|publication date|pubdate|author|by|byline|site|section|category|tags?|posted|quelle|datum|autor|fecha|fuente|autor|auteur|date de publication|données|fonte|data|autore|bron|auteur)\s?[:：]\s*\S/iu
export const titleField = /^\s*(?:title|headline|subject|titel|titre|título|titolo|заголовок|标题|標題|タイトル|제목|العنوان|शीर्षक|tytuł|başlık|tiêu đề|judul|rubrik|überschrift|betreff)\s?[:：]\s*\S/iu
const address = /^<?https?:\/\/\S+>?$/i
const dateline = /^(?:[\p{Lu}][\p{Lu} .’'/-]{2,40})(?:, [\p{L}. ]{2,30})?(?:,? \(?[\p{L}.]{3,9} \d{1,2}\)?)?(?: \([\p{L} ]{2,20}\))? ?(?:[—–-]{1,2}) /u

export type HeaderKind = 'address' | 'date' | 'byline' | 'field' | 'dateline'

export function headerKind(text: string): HeaderKind | null {
  const line = text.trim()
  if (line.length < 160) {
    if (address.test(line)) return 'address'
    if (field.test(line)) return /https?:\/\//i.test(line) ? 'address' : 'field'
    if (looksLikeDate(line)) return 'date'
    if (looksLikeByline(line)) return 'byline'
  }
  return /[—–-]/.test(line.slice(0, 110)) && dateline.test(line.slice(0, 120)) ? 'dateline' : null
}
