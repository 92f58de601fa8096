// Those who sign for a house and not for themselves: desks, and the agencies whose texts papers print.

const desks = new Set(`staff|staff writer|staff writers|staff reporter|staff reporters|news desk|newsdesk|newsroom|editorial team|editorial staff|editorial board|web desk|our correspondent|our reporter|redaktion|die redaktion|online-redaktion|onlineredaktion|lokalredaktion|sportredaktion|redaktionen|la rédaction|rédaction|la redacción|redacción|redacción digital|redacción web|la redazione|redazione|redazione web|redazione online|da redação|redação|a redação|redactie|de redactie|onze redactie|redakcja|redakce|redakcia|redakcija|uredništvo|szerkesztőség|redacția|toimitus|redaksjonen|redaktionen|redaksi|tim redaksi|haber merkezi|редакция|от редакции|редакція|редакцията|σύνταξη|η σύνταξη|συντακτική ομάδα|هيئة التحرير|التحرير|قسم الأخبار|تحریریه|מערכת|संपादकीय टीम|न्यूज़ डेस्क|वेब डेस्क|डेस्क|ban biên tập|กองบรรณาธิการ|編集部|编辑部|編輯部|本报编辑部|편집부|온라인뉴스팀|디지털뉴스팀`.split('|'))
const agencies = 'afp|ap|apa|ats|reuters|upi|dpa|dpa-afx|epd|kna|sid|efe|europa press|ep|ansa|agi|adnkronos|lusa|agência lusa|agência brasil|estadão conteúdo|folhapress|anp|belga|pap|čtk|ctk|tasr|sita|mti|agerpres|mediafax|hina|tanjug|fena|sta|bta|бта|тасс|риа новости|интерфакс|укрінформ|уніан|απε-μπε|aa|iha|dha|anka|irna|isna|mehr|wam|spa|mena|petra|وكالات|أ ف ب|رويترز|pti|ani|ians|uni|antara|vna|ttxvn|kyodo|jiji|共同|時事|新华社|中新社|연합뉴스|뉴시스|뉴스1|tt|ntb|ritzau|stt|bns|elta|leta|agencias|agencies|agences|agenturen|agenzie|agências|agencje|agentury|агентства|ajanslar|wire reports|wire services'
const agency = new Set(agencies.split('|'))
/** `dpa/mz`, `AFP/Reuters`, `jka`, `m.sch.`: who sent it, and who put it right. */
const parts = /\s*[/,+&]\s*|\s+(?:and|und|et|y|e|i|a|en|och|with|mit|avec|con|com)\s+/u
const initials = /^(?:\p{Ll}{2,4}|\p{Ll}{1,3}(?:\.\p{Ll}{1,4}){1,2}\.?|\p{Lu}\.\s?\p{Lu}\.)$/u
const trailing = /[(（]\s?([\p{L}\d][\p{L}\d ./,+&-]{1,28})\s?[)）]$/u

export const isDesk = (text: string): boolean => text.length <= 40 && desks.has(text.trim().toLowerCase())
export const isAgency = (text: string): boolean => text.length <= 24 && agency.has(text.trim().toLowerCase())

/** A credit in brackets at the end of a text, and where it stands; null where the brackets hold anything else. */
export function creditBehind(line: string): { readonly said: string; readonly start: number; readonly end: number } | null {
  const text = line.trimEnd()
  if (!/[)）]$/u.test(text)) return null
  const hit = trailing.exec(text.slice(-34))
  if (hit?.[1] === undefined) return null
  const said = hit[1].trim()
  const each = said.split(parts)
  // Small letters alone are somebody's only behind a whole sentence, beside an agency: `(siehe)` is not.
  if (!each.some(isAgency) || !each.every((one) => isAgency(one) || initials.test(one))) return null
  const start = line.lastIndexOf(hit[1])
  return { said, start, end: start + said.length }
}
