// Who wrote it: `By Ann Lee and Bo Chen`, in several languages, on a line of its own near the top.
import { looksLikeDate } from './dates'
import { isAgency } from './desks'
import { isSiteName } from './site-words'

const opening = /^(?:écrit par|publié par|écrite par|escrito por|publicado por|scritto da|geschrieben von|geschreven door|skriven av|skrevet a[fv]|ditulis oleh|(?:(?:autorka|autorzy|yazar|yazan|oleh|penulis|tác giả|szerző|kirjoittaja|συντάκτης|redaktor|लेखक|بقلم|نویسنده|الكاتب)(?=\s?[:：])|بقلم|oleh)|(?:written|posted|reported|published|submitted|edited|words|guest post|story|text) by|by|author|von|par|por|di|door|av|af|autor|autore|auteur|autora|автор)(?![\p{L}\p{M}])\s?[:：]?\s+/iu
const openingLoose = /^(?:作者|文(?=[\s:：])|記者|记者|Автор|Von|Par|Por|Di|Door)\s?[:：]?\s*/u
/** How desks of many languages say who wrote, asked or reported; behind a mark, or before a name in capitals. */
const credited = /^(?:(?:Text[eo]?|Testo|Tekst|Haber|Muhabir|Söyleşi|Röportaj|Words|Автори?|Tác giả|Oleh|כתב|כתבה|מאת|كتبت?|حاورته?ا?|द्वारा|取材・文|文|評|撰文)\s?[:：＝=]\s*|(?:Propos recueillis par|A cura di|(?:Ein|Eine) [\p{Lu}][\p{Ll}]+ von|Un(?:e)? [\p{Ll}]+ de|Rozmawiała?|Napisała?|Беседовала?|Розмовляла?|Interview by|Της|Του|Γράφει (?:ο|η)|Από(?: τον| την)?|מאת|द्वारा|Tekst)\s+(?=[\p{Lu}\p{Lo}])|(?:文＝|評・|글(?:·사진)?\s|□\s)\s*)/u
/** By somebody of the house: `Von unserem Redaktionsmitglied Ute Hansen`. */
const ofTheHouse = /^(?:Von unsere[mrn] \p{Lu}\p{Ll}+|Van onze (?:\p{Ll}+ ){0,2}\p{Ll}+|De notre (?:envoyée? spéciale?|correspondante?)(?: à \p{Lu}\p{Ll}+)?,?|Dal nostro (?:inviato|corrispondente)|Dalla nostra (?:inviata|corrispondente)|De nuestr[oa] (?:enviad[oa] especial|corresponsal)(?: en \p{Lu}\p{Ll}+)?,?|D[oa] noss[oa] (?:enviad[oa] especial|correspondente)|From our (?:own )?(?:\p{Ll}+ )?correspondent,?|Av vår (?:utsända|korrespondent)|Наш (?:специальный |спец)?корр?(?:еспондент)?\.?|(?:كتبت?|تقرير|إعداد)(?=\s?[:：-]?(?:\s+\p{Lo}+){2,3}$))\s?[:：-]?\s+(?=[\p{Lu}\p{Lo}])/u
/** The date, and where it is filed, behind the name. */
const filed = /\s+(?:on|el|em|le|am|il|op|den|dnia|στις|в)\s+(?=\p{N})[^\n]*$|\s+\p{N}{1,2}\.?\s\p{L}[^\n]*$|\*+$/u
/** Behind a date on the same line: `March 3, 2021 by Ann Lee`, `2021-09-15 来源：海风网 作者：王晓东`. */
const behind = /^(?=[^\p{L}]{0,30}\p{N}|[^\n]{0,40}\p{N})([^\n]{6,90}?)(?:[\s|·•,–—-]+(?:by|von|par|por|di|da|door|av|af|oleh|przez)\s+|[\s|·•,]+(?:作者|记者|記者|文|撰文|by|author|autor|автор|بقلم)\s?[:：]\s?)(?=[^\s])/iu
const sourced = /(?:来源|來源|出处|出處|source|quelle|fuente|fonte)\s?[:：]\s?[^\s]+/giu
const name = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*|de|del|van|von|der|den|la|le|el|bin|al|da|dos|di|y|the|of)$/u

interface Byline {
  readonly names: readonly string[]
  readonly start: number
  readonly end: number
}

function behindDate(text: string): RegExpExecArray | null {
  const hit = behind.exec(text)
  return hit !== null && looksLikeDate((hit[1] ?? '').replace(sourced, ' ').trim()) ? hit : null
}

export function readByline(line: string): Byline | null {
  if (line.length > 240) return null
  const lead = line.length - line.trimStart().length
  const text = line.trim()
  const hit = (text.length <= 120 ? ofTheHouse.exec(text) : null) ?? opening.exec(text) ?? openingLoose.exec(text) ?? (text.length <= 120 ? credited.exec(text) : null) ?? (text.length <= 120 && /\p{N}/u.test(text) ? behindDate(text) : null)
  if (hit === null) return null
  const start = hit[0].length
  const rest = text.slice(start).replace(/\s*[(（][^()（）]{2,40}[)）]$/u, '').replace(/\s*(?:\||•|\s-\s|·|–|—|\bon\b|\bpublished\b|\bposted\b|\d{1,2}[/.]|\bin\b\s)[^\n]*$/iu, '').replace(filed, '').replace(/[,\s|]+$/u, '')
  const said = rest.split(/\s*(?:,(?!\s*(?:Ph\.?D|M\.?D|Jr|Sr)\b)| and | und | et | y | e | & | en | och |;|、|，)\s*/u).map((one) => one.replace(/^and\s+/i, '').trim()).filter((one) => one !== '')
  // Behind the first stands where it was printed, or who sent it.
  const names = said.filter((one, at) => at === 0 || !(isAgency(one) || isSiteName(one)))
  if (names.length === 0 || names.length > 12) return null
  const plainName = names.length === 1 && /(?:^|\s)by\s/i.test(hit[0]) && /^[\w.-]{3,24}(?:\s[\w.-]{2,20})?$/.test(names[0] ?? '') && text.length < 50 && !/^(?:the|a|an|this|that|now|then|using|doing|default|all|it|its|our|their)\b/i.test(names[0] ?? '')
  if (!plainName && !names.every(isPerson)) return null
  return { names, start: lead + start, end: lead + start + rest.length }
}

function isPerson(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length <= 6 && text.length <= 60 && !/[.!?]$/.test(text.replace(/\b(?:Jr|Sr|[A-Z])\.$/, '')) && words.every((word) => name.test(word.replace(/,$/, '').replace(/^["“(]|[)"”,]$/gu, '')))
}

export function looksLikeByline(line: string): boolean {
  return readByline(line) !== null
}
