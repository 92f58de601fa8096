// Lines that stand under a title: an address, a date, an author, a field with a name.
import { looksLikeDate } from '../inspect/dates'
import { looksLikeByline } from '../inspect/byline'

const field = /^(?:source|url|link|permalink|date|published|publication date|pubdate|author|by|byline|site|section|category|tags?|posted|quelle|datum|autor|fecha|fuente|autor|auteur|date de publication|données|fonte|data|autore|bron|auteur)\s?[:：]\s*\S/iu
export const titleField = /^\s*(?:title|headline|subject|titel|titre|título|titolo|заголовок|标题|標題|タイトル|제목|العنوان|शीर्षक|tytuł|başlık|tiêu đề|judul|rubrik|überschrift|betreff)\s?[:：]\s*\S/iu
const stamped = /^(?:last |first )?(?:updated|published|posted|modified|filed|created|veröffentlicht|aktualisiert|stand|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|geplaatst|gepubliceerd|bijgewerkt|opublikowano|aktualizacja|опубликован\p{L}*|обновлен\p{L}*|yayınlan\p{L}*|güncellen\p{L}*|发布\p{L}*|发表\p{L}*|更新\p{L}*|公開日|投稿日|입력|수정|게시|نشر|تحديث|प्रकाशित|अपडेट\p{L}*|เผยแพร่|đăng|cập nhật|diterbitkan|publicerad|uppdaterad)[\s:：|].{0,60}\d{4}|^(?:发布|更新|公開|投稿).{0,12}\d{4}/iu
const address = /^<?https?:\/\/\S+>?$/i
const dateline = /^(?:[\p{Lu}][\p{Lu} .’'/-]{2,40})(?:, [\p{L}. ]{2,30})?(?:,? \(?[\p{L}.]{3,9} \d{1,2}\)?)?(?: \([\p{L} ]{2,20}\))? ?(?:[—–-]{1,2}) /u

export type HeaderKind = 'address' | 'date' | 'byline' | 'field' | 'dateline'

export function headerKind(text: string): HeaderKind | null {
  const line = text.trim()
  if (line.length < 160) {
    if (address.test(line)) return 'address'
    if (field.test(line)) return /https?:\/\//i.test(line) ? 'address' : 'field'
    if (looksLikeDate(line) || (line.length < 90 && stamped.test(line))) return 'date'
    if (looksLikeByline(line)) return 'byline'
  }
  return /[—–-]/.test(line.slice(0, 110)) && dateline.test(line.slice(0, 120)) ? 'dateline' : null
}
