// The name of a site or of a section that stands by a title on a line of its own: over it, as papers print them, or in a field.
import { isDebris, isMenuWord } from './debris'
import { looksLikeByline } from './byline'
import { looksLikeDate } from './dates'
import { isAgency } from './desks'
import { isKicker } from './kind-signs'
import type { RawLine } from './lines'
import { isSectionName } from './section-names'
import { isSiteName } from './site-words'
import { trailOf } from './trail'

const field = /^(?:source|quelle|fuente|fonte|bron|źródło|zdroj|forrás|surs[aă]|izvor|vir|kaynak|källa|kilde|lähde|allikas|avots|šaltinis|источник|джерело|източник|πηγή|المصدر|مصدر|منبع|מקור|स्रोत|উৎস|sumber|nguồn|ที่มา|来源|來源|稿源|出典|출처)\s?[:：]\s*([^\s][^\n]{1,47})$/iu
/** In a row of fields that no space parts from their names: `2021-07-22 来源：青川日报 作者：卢晓峰`. */
const inRow = /(?:来源|來源|稿源|출처)\s?[:：]\s?([^\s|，,：:]{2,20})/u
const name = /^[\p{Lu}\p{Lo}\d«„“"]/u
const sentence = /[.!?。！？:：,;]$|https?:|@/u
/** What stands over a title and is nobody's name: a wire's own word, a number, a code. */
const code = /\p{N}|^[\p{Lu}]{2,}[-/]\p{Lu}|[<>{}[\]=#]/u
const longest = 28
const mostWords = 3

interface Said {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The site that a field of its own names, and its place in the line. */
export function sourceOf(line: string): Said | null {
  if (line.length > 140 || !/[:：]/u.test(line)) return null
  const text = (field.exec(line.trim())?.[1] ?? inRow.exec(line)?.[1])?.trim()
  if (text === undefined || !name.test(text) || sentence.test(text) || isAgency(text) || text.split(/\s+/u).length > 7) return null
  const start = line.lastIndexOf(text)
  return { text, start, end: start + text.length }
}

/** The nearest name above a title, that of a section or of the site. */
export function nameOver(above: readonly RawLine[], title: RawLine): (Said & { readonly is: 'site' | 'section'; readonly sure: number }) | null {
  for (const line of [...above].reverse()) {
    const text = line.text.trim()
    const start = line.start + line.text.indexOf(text)
    const said = { text, start, end: start + text.length }
    if (isSectionName(text)) return { ...said, is: 'section', sure: 0.8 }
    if (isSiteName(text) && !isDebris(text)) return { ...said, is: 'site', sure: 0.7 }
    if (trailOf(text) !== null || isDebris(text) || isMenuWord(text)) continue
    return isPlain(text) && title.text.trim().length > 1.5 * text.length && line === above.at(-1) ? { ...said, is: 'section', sure: 0.5 } : null
  }
  return null
}

/** A word or two that are no kicker, no day, no person's. */
function isPlain(text: string): boolean {
  return text.length >= 2 && text.length <= longest && text.split(/\s+/u).length <= mostWords && /^[\p{Lu}\p{Lo}]/u.test(text) && !sentence.test(text) && !code.test(text) && !isKicker(text) && !looksLikeByline(text) && !looksLikeDate(text)
}
