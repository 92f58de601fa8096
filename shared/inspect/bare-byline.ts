// Who wrote it, where only a name says so: a line by the title or the date that is a name and nothing else. Told from
// headings by names that are common, and by the text: a word that it also writes small is no name.
import { givenNames, isEasternName } from './given-names'
import { isPeople } from './people'

interface Beside {
  readonly text: string
  /** Stands right by a date of its own line. */
  readonly dated: boolean
  /** The article's first lines. */
  readonly body: () => string
}

const particle = /^(?:d[aeiou]|dos|das|del|della|des|van|von|vom|zu|der|den|ter|ten|te|bin|ibn|ben|al|el|la|le|las|los|y|af|av|san|bint)$/u
const initial = /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u
const called = /^\p{Lu}[\p{L}\p{M}’'.-]*$/u
const joint = /\s*[,;&]\s*|\s+(?:and|und|et|e|en|och|og|i|и|та|και|ve)\s+/u
const role = /^(?:staff|senior|chief|science|political|health|business|sports?|foreign|special|editor|reporter|writer|correspondent|columnist|contributor|contributing|ph\.?d|m\.?d|redakteur|redaktion|korrespondent|journalist|rédact|journaliste|correspondant|redact|periodista|corresponsal|giornalista|inviat|redator|repórter|jornalista|redakt|reporter|корреспондент|обозреватель|редактор|журналист|кореспондент|muhabir|yazar|wartawan)/iu
/** What stands by dates and titles in capitals, and is no name. */
const other = new Set(('the a an for press media news release report statement update breaking exclusive opinion analysis editorial feature review interview comment commentary blog world local national international politics business sport sports culture science technology tech health travel arts life style lifestyle education environment economy finance money weather home page latest top read more share print live video photo photos gallery podcast newsletter team staff group committee council department office agency institute university foundation society association company inc ltd corp '
  + 'aktuell nachrichten politik wirtschaft kultur wissen wissenschaft meinung lokales regional ausland inland panorama leben reise gesundheit bildung umwelt presse mitteilung bericht redaktion '
  + 'actualité actualités politique économie société monde culture sciences santé opinion opinions presse communiqué dossier reportage rédaction '
  + 'योजना मंदिर समाचार विशेष सरकार أخبار الجوار خاص سوق '
  + 'vida social noticias actualidad política economía sociedad mundo cultura deportes ciencia salud opinión prensa comunicado reportaje redacción nota '
  + 'notizie attualità politica economia società mondo cultura scienza salute comunicato stampa redazione notícias mundo esportes ciência saúde opinião comunicado redação '
  + 'nieuws binnenland buitenland economie wetenschap gezondheid redactie wiadomości kraj świat gospodarka nauka zdrowie opinie redakcja haberler gündem dünya ekonomi spor sağlık berita nasional ekonomi olahraga '
  + 'новости политика экономика общество культура наука спорт мир россия мнение редакция новини політика економіка суспільство').split(' '))
const handle = /^@?[a-z][a-z\d]*(?:[._-][a-z\d]*){0,2}$/
const noHandle = new Set('home news blog print share top more next menu posts post about contact archive search login comments tags press today live video photos update updates politics sport sports world business culture science health opinion all'.split(' '))

/** Those who sign as one: `The Release Team`. */
const collective = /^The (?:\p{Lu}[\p{L}\d&’'-]* ){1,4}(?:Teams?|Group|WG|Board|Staff|Desk|Editors|Committee|Council)$/u

/** The names, or none. */
export function bareNames({ text, dated, body }: Beside): readonly string[] {
  if (text.length < 3 || text.length > 80 || /[!?:;…|]|\p{Nd}{2}/u.test(text)) return dated && isHandle(text) ? [text] : []
  if (collective.test(text)) return [text]
  if (isEasternName(text, dated)) return text.split(/\s*[、，,／/]\s*/u)
  const [head = '', ...tail] = text.split(/,\s*/u)
  const names = tail.length > 0 && tail.every((one) => role.test(one)) ? [head] : text.split(joint)
  if (names.length > 5) return []
  if (names.every((one) => isName(one, dated, body))) return names
  return dated && isHandle(text) ? [text] : []
}

/** How somebody is called on the web: one small word right by a date. */
const isHandle = (text: string): boolean => text.length >= 2 && text.length <= 24 && handle.test(text) && !noHandle.has(text)

function isName(text: string, dated: boolean, body: () => string): boolean {
  const words = text.split(/\s+/u)
  if (words.length < 2 || words.length > 5 || text.length > 40) return false
  const first = (words[0] ?? '').toLowerCase().replace(/^(?:dr|prof)\.$/u, '')
  if (/^[\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Hebr}]/u.test(text)) return dated && words.length <= 4 && givenNames.has(first) && words.every((word) => !other.has(word) && /^[\p{L}\p{M}\u200c]{2,}$/u.test(word))
  if (!words.every((word, at) => initial.test(word) || (particle.test(word) && at > 0 && at < words.length - 1) || (called.test(word) && (!word.endsWith('.') || /^(?:Dr|Prof|St|Jr|Sr)\.$/u.test(word))))) return false
  const telling = words.filter((word) => !particle.test(word) && !initial.test(word)).map((word) => word.toLowerCase())
  if (telling.length === 0 || telling.some((word) => other.has(word))) return false
  if (givenNames.has(first.split('-')[0] ?? '')) return true
  // Unknown names: told where nothing speaks against them.
  if (telling.length > 3 || (!dated && text === text.toUpperCase()) || !(dated || isPeople(text))) return false
  const small = body()
  return !telling.some((word) => word.length > 2 && new RegExp(`(?<![\\p{L}\\p{M}])${word.replace(/[^\p{L}\p{M}]/gu, '.')}(?![\\p{L}\\p{M}])`, 'u').test(small))
}
