// Looks words up among the names of months and weekdays, whatever their case and marks.
import { monthNames } from './month-names'
import { weekdayNames } from './weekday-names'

/** Lower case, without the marks that capitals and hasty writers leave out; other scripts keep theirs. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z]*$/.test(lower)) return lower
  return lower.normalize('NFD').replace(/(?<=[a-zα-ω])\p{M}+/gu, '').normalize('NFC').replace(/ı/g, 'i').replace(/['`´ʼ]/g, '’').replace(/[.\s\u00a0]+$/u, '').replace(/[\s\u00a0]+/g, '_')
}

interface Meaning {
  /** From 1; 0 for Sunday. */
  readonly number: number
  readonly languages: Set<string>
}

function table(rows: Readonly<Record<string, string>>, first: number): ReadonlyMap<string, readonly Meaning[]> {
  const known = new Map<string, Meaning[]>()
  for (const [language, row] of Object.entries(rows)) {
    for (const [at, cell] of row.split(' ').entries()) {
      for (const name of cell.split('|')) {
        if (name === '-') continue
        const meanings = known.get(name) ?? []
        const same = meanings.find(({ number }) => number === at + first)
        if (same === undefined) meanings.push({ number: at + first, languages: new Set([language]) })
        else same.languages.add(language)
        known.set(name, meanings)
      }
    }
  }
  return known
}

const months = table(monthNames, 1)
const weekdays = table(weekdayNames, 0)
const cases = /(?:[-’](?:n|in|en|i|a|es|tól|től|ben|ban|de|da|te|ta)|(?:n|ren)(?:a|aren)?|it|ta|n)$/u

/** The month a word names, and whether other languages mean another by it (`listopad`). Null for no month. */
export function monthOf(word: string, language: string | null): { readonly month: number; readonly doubtful: boolean } | null {
  const folded = fold(word)
  const meanings = months.get(folded) ?? prefixed(folded) ?? (folded.length > 6 ? months.get(folded.replace(cases, '')) : undefined)
  const first = meanings?.[0]
  if (meanings === undefined || first === undefined) return null
  const own = language === null ? undefined : meanings.find(({ languages }) => languages.has(language))
  return { month: (own ?? first).number, doubtful: own === undefined && meanings.length > 1 }
}

/** Hebrew and Syriac set `in` before the name without a space; so do Maltese and Irish with a mark. */
function prefixed(folded: string): readonly Meaning[] | undefined {
  if (/^[בלמ]/u.test(folded)) return months.get(folded.slice(1))
  return /^(?:d|l|t’|n|m)’?/u.test(folded) ? months.get(folded.replace(/^[dltnm]’/u, '')) : undefined
}

/** The days of the week that a word names: more than one where languages differ. */
export function weekdaysOf(word: string): readonly number[] {
  return weekdays.get(fold(word))?.map(({ number }) => number) ?? []
}

/** Every word that weekdays are written with. */
export const weekdayWords: ReadonlySet<string> = new Set([...weekdays.keys()].flatMap((name) => name.split(/[_-]/)))
