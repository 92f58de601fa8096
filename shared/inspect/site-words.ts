// What papers, agencies and sites are called: words that their names begin or end in, in the languages of the web. By them a
// name alone on its line, or seen but once behind a title, is a site's and nobody's.

/** Words anywhere in the name. */
const whole = `times|herald|gazette|post|courier|chronicle|tribune|observer|guardian|telegraph|echo|argus|mercury|journal|examiner|inquirer|sentinel|bugle|advertiser|daily|weekly|news|magazine|radio|tv|fm|press|blog|newsletter|newspaper|zeitung|anzeiger|tageblatt|kurier|rundschau|bote|blatt|presse|nachrichten|morgenpost|volksstimme|allgemeine|merkur|spiegel|magazin|zeitschrift|rundfunk
le monde|le journal|la dépêche|la voix|courrier|l'écho|l’écho|le télégramme|la gazette|gazette|dépêche|nouvelles|quotidien|hebdo|matin|info|infos|revue|diario|heraldo|gaceta|periódico|noticiero|noticias|correo|la voz|crónica|prensa|semanario|boletín|eco|corriere|gazzetta|giornale|messaggero|quotidiano|notizie|notiziario|la voce|il resto|rivista|jornal|folha|gazeta|correio|diário|notícias|revista|semanário|expresso|público
courant|dagblad|nieuwsblad|nieuws|weekblad|omroep|krant|gazet|kurier|dziennik|tygodnik|głos|kronika|wiadomości|echo dnia|przegląd|noviny|deník|týdeník|listy|posel|zpravodaj|hírlap|napló|újság|ziarul|gazeta|monitorul|adevărul|știri|jutarnji|večernji|vjesnik|novine|novosti|dnevnik|glasnik|list|glasilo
tidning|tidningen|posten|bladet|dagbladet|nyheter|nytt|avis|avisen|avisa|tidende|tidender|blad|lehti|sanomat|uutiset|kaleva|gazete|gazetesi|haber|haberler|postası|ekspres|gündemi|sözcüsü
газета|вестник|правда|ведомости|известия|новости|курьер|время|журнал|вечерний|вечерняя|вісник|кур'єр|кур’єр|газета|новини|правда|хроніка|εφημερίδα|νέα|τα νέα|ελευθερία|βήμα|τύπος|παλμός|ταχυδρόμος|صحيفة|جريدة|وكالة|صدى|صوت|أنباء|الأنباء|مجلة|روزنامه|خبرگزاری|خبر|עיתון|ידיעות|קול|समाचार|टाइम्स|न्यूज़|भास्कर|पत्रिका|kabar|berita|warta|suara|koran|báo|tạp chí|tin tức|wikinews|wikinoticias|wikinotizie|wikinotícias|викиновости`
const words = new Set(whole.split(/[|\n]/))
/** Endings of words that are written as one. */
const endings = /(?:zeitung|anzeiger|tageblatt|kurier|rundschau|bote|blatt|presse|nachrichten|stimme|spiegel|zeiger|post|echo|bladet|posten|tidning|tidningen|avis|avisen|tidende|courant|nieuws|krant|lehti|sanomat)$/iu
const eastern = /(?:新聞|日報|日报|晚报|晚報|时报|時報|晨报|快报|早报|周刊|週刊|通信|通讯社|通訊社|新闻网|新聞網|晚报网|日报网|在线|电视台|テレビ|ニュース|タイムズ|オンライン|신문|일보|뉴스|타임스|방송|매일|투데이)$/u
const domain = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|info|co|eu|tv|news|[a-z]{2}|рф)$/iu
const longest = 48
/** A word in small letters that is as long stands in a sentence, unless papers are called by it. */
const small = /^[\p{Ll}][\p{L}\p{M}’'-]{3,}$/u

/** A few words with a capital, one of which says so, or an address. */
export function isSiteName(text: string): boolean {
  const name = text.trim()
  if (name.length < 3 || name.length > longest || /[.!?:;,。、，]$/u.test(name)) return false
  if (domain.test(name)) return true
  if (/^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name)) return name.length <= 16 && !/[\s、，。]/u.test(name) && eastern.test(name)
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(name)) return false
  const said = name.split(/\s+/u)
  const parts = said.map((part) => part.toLowerCase())
  if (parts.length < 2 || parts.length > 6) return parts.length === 1 && name.length > 6 && endings.test(name)
  if (said.some((part, at) => small.test(part) && !words.has(part) && !words.has(`${parts[at - 1]} ${part}`) && !endings.test(part))) return false
  return parts.some((part, at) => words.has(part) || endings.test(part) || (at > 0 && words.has(`${parts[at - 1]} ${part}`)))
}
