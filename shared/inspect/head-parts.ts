// A line beside a title that says several things, set apart by marks: `Ann Lee | Bilbao | 05/10/2019 | Travel`. By the one
// that is a day or an author it is known; the others say who, and in which section.
import { bareNames } from './bare-byline'
import { readByline } from './byline'
import { looksLikeDate } from './dates'
import { isDesk } from './desks'
import { isSectionName } from './section-names'
import { isSiteName } from './site-words'

interface HeadPart {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface HeadParts {
  readonly date: HeadPart | null
  readonly byline: (HeadPart & { readonly names: readonly string[] }) | null
  readonly section: HeadPart | null
}

const longest = 140
const apart = /\s*[|｜•·／]\s*|\s+[-–—/]\s+|\t+/gu
/** What most lines have none of, and that is soon said. */
const marked = /[|｜•·／\t/–—]| - /
const digit = /\p{Nd}/u
/** `… 30 de marzo de 2018 en Jardín`: the section behind the day. */
const filedUnder = /\s(?:in|under|en|dans|em|su|w|v|i|в|у|στο|στην|di|kategori|rubrik|rubrique|sección|categoría|kategorie|category|section)\s?[:：]?\s+([^\s\d|,;.][^|,;.]{2,24})$/iu

/** Null for a line that no day and no author tells. */
export function headParts(line: string, body: () => string): HeadParts | null {
  if (line.length > longest) return null
  const numbered = digit.test(line)
  if (!numbered && !marked.test(line)) return null
  const parts = cut(line)
  const behind = numbered ? filedUnder.exec(line.trimEnd()) : null
  const named = behind?.[1] !== undefined && isSectionName(behind[1]) ? { text: behind[1], start: behind.index + behind[0].length - behind[1].length, end: behind.index + behind[0].length } : null
  if (parts.length < 2 && named === null) return null
  const date = parts.length < 2 ? null : (parts.find(({ text }) => looksLikeDate(text)) ?? null)
  const credits = parts.length < 2 ? [] : parts.filter((part) => part !== date)
  const desk = credits.find(({ text }) => isDesk(text))
  const credited = credits.map((part) => ({ part, names: desk === part ? [part.text] : (readByline(part.text)?.names ?? []) })).find(({ names }) => names.length > 0)
  if (date === null && credited === undefined && named === null) return null
  const names = (text: string): readonly string[] => (date === null || isSiteName(text) || isSectionName(text) ? [] : bareNames({ text, dated: true, body }))
  const bare = credited ?? credits.map((part) => ({ part, names: names(part.text) })).find((one) => one.names.length > 0)
  return {
    date,
    byline: bare === undefined ? null : { ...bare.part, names: bare.names },
    section: named ?? credits.find(({ text }) => isSectionName(text)) ?? null,
  }
}

function cut(line: string): readonly HeadPart[] {
  const parts: HeadPart[] = []
  let from = 0
  const add = (to: number): void => {
    const text = line.slice(from, to)
    const start = from + text.length - text.trimStart().length
    if (text.trim() !== '') parts.push({ text: text.trim(), start, end: start + text.trim().length })
  }
  for (const hit of line.matchAll(apart)) {
    add(hit.index)
    from = hit.index + hit[0].length
  }
  add(line.length)
  return parts
}
