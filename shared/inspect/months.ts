// Names of months in the languages of the web, lower case, without marks: the key of every date in prose.

const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen', 'janeiro', 'januari', 'stycznia', 'styczen', 'января', 'январь', 'янв', 'ledna', 'ocak', 'janner', 'tammikuuta', 'ianuarie', 'sausio', 'januara', 'sijecnja', 'januaris', 'januar', 'ιανουαριου', 'січня', 'januarja', 'januari', 'thang 1', 'يناير', 'enero', 'gener', 'jaanuar'],
  ['february', 'feb', 'febr', 'februar', 'fevrier', 'fevr', 'febrero', 'febbraio', 'febb', 'fevereiro', 'fev', 'februari', 'lutego', 'февраля', 'февраль', 'фев', 'unora', 'subat', 'helmikuuta', 'februarie', 'φεβρουαριου', 'лютого', 'veljace', 'فبراير', 'febrer'],
  ['march', 'mar', 'marz', 'maerz', 'mars', 'marzo', 'marco', 'maart', 'mrt', 'marca', 'марта', 'март', 'brezna', 'mart', 'maaliskuuta', 'martie', 'μαρτιου', 'березня', 'maret', 'مارس', 'ozujka'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile', 'kwietnia', 'апреля', 'апрель', 'апр', 'dubna', 'nisan', 'huhtikuuta', 'aprilie', 'απριλιου', 'квітня', 'أبريل', 'ابريل', 'travnja'],
  ['may', 'mai', 'mayo', 'maggio', 'mag', 'maio', 'mei', 'maja', 'мая', 'май', 'kvetna', 'mayis', 'toukokuuta', 'maj', 'μαιου', 'травня', 'مايو', 'svibnja', 'maig'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'giu', 'junho', 'czerwca', 'июня', 'июнь', 'cervna', 'haziran', 'kesakuuta', 'iunie', 'ιουνιου', 'червня', 'يونيو', 'lipnja'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'julho', 'lipca', 'июля', 'июль', 'cervence', 'temmuz', 'heinakuuta', 'iulie', 'ιουλιου', 'липня', 'يوليو', 'srpnja'],
  ['august', 'aug', 'aout', 'agosto', 'ago', 'augustus', 'sierpnia', 'августа', 'август', 'авг', 'srpna', 'agustos', 'elokuuta', 'augusti', 'αυγουστου', 'серпня', 'agustus', 'أغسطس', 'kolovoza', 'set agosto'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'settembre', 'sett', 'set', 'setembro', 'wrzesnia', 'сентября', 'сентябрь', 'сен', 'zari', 'eylul', 'syyskuuta', 'septembrie', 'σεπτεμβριου', 'вересня', 'سبتمبر', 'rujna'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'ott', 'outubro', 'out', 'pazdziernika', 'октября', 'октябрь', 'окт', 'rijna', 'ekim', 'lokakuuta', 'octombrie', 'οκτωβριου', 'жовтня', 'أكتوبر', 'oktobra'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro', 'listopada', 'ноября', 'ноябрь', 'ноя', 'listopadu', 'kasim', 'marraskuuta', 'noiembrie', 'νοεμβριου', 'листопада', 'نوفمبر', 'studenoga'],
  ['december', 'dec', 'dezember', 'dez', 'decembre', 'diciembre', 'dic', 'dicembre', 'dezembro', 'des', 'desember', 'grudnia', 'декабря', 'декабрь', 'дек', 'prosince', 'aralik', 'joulukuuta', 'decembrie', 'δεκεμβριου', 'грудня', 'ديسمبر', 'prosinca'],
]

const numbers = new Map<string, number>()
for (const [at, list] of names.entries()) for (const name of list) if (!numbers.has(name)) numbers.set(name, at + 1)

/** 1 to 12, or null. */
export function monthNumber(word: string): number | null {
  return numbers.get(plain(word)) ?? null
}

export function plain(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/(?<=[a-zα-ω])\p{M}/gu, '').normalize('NFC').replace(/ı/g, 'i')
}
