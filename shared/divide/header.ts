// Lines that stand under a title: an address, a date, an author, a field with a name.
import { looksLikeDate } from '../inspect/dates'
import { looksLikeByline } from '../inspect/byline'

const field = /^(?:source|url|link|permalink|date|load-date|length|publication-type|document-type|published|publication date|pubdate|author|by|byline|site|section|category|tags?|posted|quelle|datum|autor|fecha|fuente|autor|auteur|date de publication|données|fonte|data|autore|bron|auteur)\s?[:：]\s*[^\s]/iu
/** The name of a field that holds a title, with its colon. */
export const titleLabel = /^\s*(?:title|headline|subject|titel|titre|título|titolo|заголовок|标题|標題|タイトル|제목|العنوان|शीर्षक|tytuł|başlık|tiêu đề|judul|rubrik|überschrift|betreff)\s?[:：]\s*/iu
export const titleField = new RegExp(`${titleLabel.source}[^\\s]`, 'iu')
const stamped = /^(?:last |first )?(?:updated|published|posted|modified|filed|created|veröffentlicht|aktualisiert|stand|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|geplaatst|gepubliceerd|bijgewerkt|opublikowano|aktualizacja|(?:опубликован|обновлен|yayınlan|güncellen|发布|发表|更新|अपडेट)\p{L}*|公開日|投稿日|입력|수정|게시|نشر|تحديث|प्रकाशित|เผยแพร่|đăng|cập nhật|diterbitkan|publicerad|uppdaterad)[\s:：|][^\n]{0,60}\d{4}|^(?:发布|更新|公開|投稿)[^\n]{0,12}\d{4}/iu
const address = /^<?https?:\/\/\S+>?$/i
// `LONDON, Jan 5 (Reuters) - `, `MADRID, 4 may (EFE) - `, `LYON, France, Sept. 8, 2022 – `, `МОСКВА, 5 мая — `, `OSLO, May 2 /PRNewswire/ -- `.
const day = '(?:[\\p{L}.]{3,9} \\d{1,2}|\\d{1,2}\\.? [\\p{L}.]{3,9})(?:,? \\d{4})?'
const dateline = new RegExp(`^[\\p{Lu}][\\p{Lu} .’'/-]{2,40}(?:, [\\p{L}. ]{2,30}){0,2}(?:,? \\(?${day}\\)?)?(?: \\([\\p{L} /]{2,20}\\))?[.,]? ?(?:[—–-]{1,2}|/[\\p{L}-]{3,16}/\\.?(?: ?[—–-]{1,2})?) `, 'u')
// A place in small letters too, told by the agency behind it: `Köln (ots) - `, `Lugo, 3 mar (EFE).- `, `Nowy Jork, 3.5.2021 (PAP) – `.
const reported = /^\p{Lu}[\p{L} .’'/-]{1,40}(?:,? [\p{L}\d]{1,9}[.-]? ?[\p{L}\d]{0,9}[., ]{0,2}(?:\d{4})?)? ?\([\p{L}\d][\p{L}\d./ -]{1,18}\) ?[.,]? ?[—–-]{1,2} ?(?=[\p{L}"“„«‚'‘])/u
// Places in scripts without capitals, told by the agency or the day beside them: `القاهرة (رويترز) - `, `新华社北京9月15日电`, `(서울=연합뉴스)`.
const wire = /^[\p{Lo}\p{M} ،،,/]{2,40} ?\([\p{L}\p{M} /.-]{2,30}\) ?[—–-] |^[（(【]?[\p{sc=Han}]{1,8}社[\p{sc=Han}]{2,12}\d{1,2}月\d{1,2}日(?:电|電|讯|訊)|^(?:本报|本报讯|本刊|中新网|人民网)[\p{sc=Han}]{0,10}\d{1,2}月\d{1,2}日(?:电|讯)|^【[\p{L} ・]{2,12}[=＝＝][\p{L} ・]{2,16}】|^\(?[\p{sc=Hangul}, ]{2,12}=[\p{sc=Hangul}\d]{2,12}\)/u

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122
/** A report's first paragraph is no shorter: `Anna Berg (Sweden) – gold` is none. */
const leastReport = 60
/** Begins in capitals, as a dateline's place does: few lines do, and its expression is the dearest to compile. */
const isLoud = (head: string): boolean => !isSmall(head.charCodeAt(1)) && !isSmall(head.charCodeAt(2))

export type HeaderKind = 'address' | 'date' | 'byline' | 'field' | 'dateline'

export function headerKind(text: string): HeaderKind | null {
  const line = text.trim()
  if (line.length < 160) {
    if (address.test(line)) return 'address'
    if (field.test(line)) return /https?:\/\//i.test(line) ? 'address' : 'field'
    if (looksLikeDate(line) || (line.length < 90 && stamped.test(line))) return 'date'
    if (looksLikeByline(line)) return 'byline'
  }
  const head = line.slice(0, 120)
  const enclosed = line.length >= leastReport ? head.indexOf(')') : -1
  if (enclosed > 0 && enclosed < 90 && reported.test(head)) return 'dateline'
  return (isLoud(head) && /[—–/-]/.test(head) && dateline.test(head)) || (line.charCodeAt(0) > 127 || line.startsWith('(') ? wire.test(head) : false) ? 'dateline' : null
}
