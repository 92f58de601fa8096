// Is the text cut off: marks of a feed or an interface at its end, or an end in mid-sentence.
import type { Flag } from '../article/article'
import { endsSentence, isWide } from '../divide/shape'
import { valediction } from './kind-signs'
import type { RawLine } from './lines'

// Marks of feeds and interfaces: dots, alone or in brackets, counted characters, and an invitation to read on.
const dots = '(?:\\.{3,}|\\.(?: \\.){2,}|&hellip;|&#8230;|…|⋯|。{3,}|・{3,}|â€¦)'
const invitation = '(?:click here to )?read (?:more|on|(?:the )?(?:full|whole|rest of the) (?:story|article|post|text))|continue reading|keep reading|full story|weiterlesen|mehr (?:lesen|anzeigen)|lire la suite|afficher (?:la suite|plus)|en savoir plus|leer más|seguir leyendo|sigue leyendo|ver mais|ver más|leia mais|continue lendo|continuar a ler|leggi tutto|continua a leggere|leggi di più|lees meer|lees verder|läs mer|läs vidare|læs mere|læs videre|les mer|les videre|lue lisää|jatka lukemista|czytaj (?:więcej|dalej)|číst dále?|čítať ďalej|tovább olvasom|olvass tovább|citește mai (?:mult|departe)|devamını oku|читать (?:далее|полностью|дальше)|читати далі|прочетете още|διαβάστε περισσότερα|baca selengkapnya|selengkapnya|xem thêm|đọc tiếp|อ่านต่อ|続きを読む|もっと見る|더보기|더 보기|阅读全文|查看(?:全文|更多)|繼續閱讀|閱讀更多|اقرأ المزيد|ادامه مطلب|קרא עוד|המשך קריאה|आगे पढ़ें|और पढ़ें|पूरी (?:खबर|ख़बर) पढ़ें|(?:view|see) full (?:story|article|post|text)|(?:den )?(?:ganzen|vollständigen|gesamten) (?:artikel|beitrag|text)(?: lesen)?|zum (?:ganzen|vollständigen) (?:artikel|beitrag)|lire (?:plus|davantage|l.article(?: (?:complet|entier|en entier))?)|voir plus|leer (?:la )?(?:noticia|nota) completa|leer (?:el )?artículo completo|leer todo|continúa leyendo|continuar leyendo|ler (?:mais|a? ?(?:notícia|matéria) completa|o artigo completo|na íntegra)|saiba mais|continuar lendo|leggi (?:l.articolo completo|di più|ancora)|lees (?:het )?(?:hele|volledige) (?:artikel|verhaal)|läs hela (?:artikeln|texten)|fortsätt läsa|læs hele artiklen|les hele (?:saken|artikkelen)|lue koko (?:juttu|artikkeli)|czytaj (?:całość|cały artykuł)|celý článok|pokračovat ve čtení|teljes cikk|elolvasom|citește (?:tot|întreg articolul|continuarea)|haberin devamı|yazının devamı|читать (?:целиком|весь текст)|читайте (?:далее|также полностью)|продолжение|читати повністю|διαβάστε (?:ολόκληρο το άρθρο|τη συνέχεια)|συνέχεια|تابع القراءة|المزيد|قراءة المزيد|ادامه خبر|بیشتر بخوانید|לכתבה המלאה|baca (?:lebih lanjut|juga selanjutnya|selanjutnya)|lanjutkan membaca|đọc thêm|อ่านฉบับเต็ม|อ่านเพิ่ม|全文を読む|続きはこちら|展开全文|点击阅读|閱讀全文|더 읽기|계속 읽기|전문 보기|기사 전체보기'
/** Words that say so only behind dots or in brackets. */
const besides = `${invitation}|(?:see |show |view )?more|view entire message|message clipped|truncated|continued|continua|continúa|à suivre|suite|fortsetzung folgt|mehr|далее|详细|详情|詳細|更多|未完待续|続く|つづく|계속|tovább|devamı|детальніше|докладніше|подробнее|прочети(?:те)? още|อ่านเพิ่มเติม|περισσότερα|celý článek|viac|więcej|mai mult|više|več|loe edasi|lasīt vairāk|skaityti daugiau|daugiau|visa ziņa`
const mark = new RegExp(`${dots}[.…\\s"”’»→›[(]*$|${dots}\\s*(?:${besides})[.… »>→›:]*$|${dots}\\s*[[(（［【]\\s?(?:${besides})\\s?[\\])）］】]$|[[(（［【]\\s?(?:${dots}|(?:${besides})\\s?(?:${dots})?|\\+\\s?\\d+ (?:chars|characters|words|more))\\s?[\\])）］】]\\s*$|(?:${dots}|(?<=[\\p{L},]\\s))\\s*[[(]?(?:${invitation})[.… »>→›:]*[\\])]?$|[[(]message clipped[\\])]\\s*(?:view entire message)?$|\\+\\s?\\d+ chars\\]?$`, 'iu')

/** Next to no whole word of the languages written in these letters ends so: `developm`. Of other scripts, no ending tells. */
const rarelyEnds = /^[a-z]{5,}(?:[bcdfgkptv][mgbdkpv]|[jqv])$/

/** `body`: the lines that are no debris; `wall`: the line that asks readers to pay for the rest. */
export function truncationFlags(raw: string, body: readonly RawLine[], wall: RawLine | null = null): readonly Flag[] {
  if (wall !== null) return [{ kind: 'truncated', in: 'raw', ranges: [wall.start, wall.end], fix: null, message: `The text is cut off for readers without a subscription: "${wall.text.trim()}"` }]
  const last = body.at(-1)
  if (last === undefined) return []
  // The invitation may stand in a tag left over.
  const text = last.text.replace(/<[^<>]{1,300}>/g, (one) => ' '.repeat(one.length)).trimEnd()
  const tail = Math.max(0, text.length - 80)
  const hit = mark.exec(text.slice(tail))
  if (hit === null) return inMidSentence(body, last)
  const at = tail + hit.index
  const range = [last.start + at, last.start + at + hit[0].length]
  const word = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? ''
  const inside = word.length >= 3 && !wholeElsewhere(raw, word) && (longerElsewhere(raw, word) || rarelyEnds.test(word))
  const sign = hit[0].trim()
  return [{
    kind: 'truncated', in: 'raw', ranges: range, fix: null,
    message: inside ? `The text is cut off in mid-word, after "${word}", with ${sign}` : `The text is cut off: it ends in ${sign}`,
  }]
}

/** Words that no sentence ends in: articles, some prepositions, words that join. */
const open = new Set('the a an and or of into than our your my its their every der den dem des und oder von für eine einer eines einem einen im am zum zur beim dass weil le les une des du de et ou que qui aux dans avec pour sur el los las una del y o que con para por lo il gli una della delle dello nel nella di e che con per os uma do da dos das em no na ao het een van en of voor met naar dat w z i oraz lub że dla od przez ze a v s na že pro nebo se ett och eller för av som til og på det en ja tai sekä että és vagy hogy egy și sau în cu pentru din ve veya ile için bir и в на с что или для от по к из і й та або що до за із και ή το την της του των με για στο στη από ότι في من على إلى عن أن التي الذي که از به در و را של את על או כי का के की और में से को या कि dan atau yang di ke dari untuk dengan và hoặc của cho với trong các những'.split(' '))
const joins = /[,،、，;؛–—-]$/u

/** No mark, but a paragraph that breaks off, where all others of the article end their sentences. */
function inMidSentence(body: readonly RawLine[], last: RawLine): readonly Flag[] {
  const text = last.text.trimEnd()
  if (!/[\p{L}\p{M}\p{N},;،、，؛–—-]$/u.test(text)) return []
  const word = /\S+$/u.exec(text.slice(-40))?.[0] ?? ''
  // What no sentence ends in needs fewer others to say so, and may be short.
  const sure = (joins.test(text) || (open.has(word) && !isWide(text))) && text.length >= fewestOpen && !valediction.test(text)
  if (!sure && !isParagraph(text)) return []
  const others = body.slice(0, -1).map((line) => line.text.trimEnd()).filter(isParagraph)
  if (others.length < (sure ? 2 : 3) || !others.every((other) => endsSentence(other) || /[:：]$/u.test(other))) return []
  const end = last.start + text.length
  return [{ kind: 'truncated', in: 'raw', ranges: [end - word.length, end], fix: null, message: `The text breaks off in mid-sentence, after "${word}", while its other paragraphs end in a mark` }]
}

/** As long a line is no name and no heading. */
const fewestOpen = 40
const isParagraph = (text: string): boolean => text.length >= (isWide(text) ? 40 : 100)

/** A longer word of the text begins so: only that shows that a word was cut, whatever its script writes or leaves out. */
function longerElsewhere(raw: string, word: string): boolean {
  for (let at = raw.indexOf(word); at >= 0; at = raw.indexOf(word, at + 1)) if (!/[\p{L}\p{M}]/u.test(raw.charAt(at - 1)) && /[\p{L}\p{M}]{2}/u.test(raw.slice(at + word.length, at + word.length + 2))) return true
  return false
}

function wholeElsewhere(raw: string, word: string): boolean {
  const letter = /[\p{L}\p{M}]/u
  for (let at = raw.indexOf(word); at >= 0; at = raw.indexOf(word, at + 1)) {
    const after = raw.charAt(at + word.length)
    if (!letter.test(raw.charAt(at - 1)) && !letter.test(after) && after !== '…' && after !== '.') return true
  }
  return false
}
