// Finding words and patterns in a text, and what takes the place of each hit. A pattern of a person may never end: who
// runs one does so where it can be stopped.
import { done, failed, type Result } from '../result'
import { z } from '../schema'

export const findSchema = z.object({
  text: z.string().min(1).max(2000),
  /** A regular expression, in the words of JavaScript, with Unicode; `^` and `$` are ends of lines. */
  regular: z.boolean(),
  /** Capitals and small letters are told apart. */
  exact: z.boolean(),
  /** Only where no letter or digit stands before or behind. */
  words: z.boolean(),
})
export type Find = z.infer<typeof findSchema>

export interface Hit {
  /** UTF-16 units of the text, half-open. */
  readonly start: number
  readonly end: number
  readonly with: string
}

/** So many hits of one text are found; what is beyond is left for another round. */
const mostHits = 100_000

/** A pattern that finds what is asked for, from the beginning on. */
export function patternOf({ text, regular, exact, words }: Find): Result<RegExp> {
  const bare = regular ? text : text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
  const source = words ? `(?<![\\p{L}\\p{N}\\p{M}_])(?:${bare})(?![\\p{L}\\p{N}\\p{M}_])` : bare
  try {
    return done(new RegExp(source, `gmu${exact ? '' : 'i'}`))
  } catch (error) {
    return failed('bad-pattern', `“${text}” is no regular expression: ${(error as Error).message.replace(/^.*: /su, '')}.`, 'Mend the pattern, or look for the words as they are.')
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' }

/** `$&`, `$1`, `$<name>` and `$$` of a regular replacement, and `\n`, `\t`; a plain one is taken as it is. */
function replacementFor(template: string, match: RegExpMatchArray, regular: boolean): string {
  if (!regular) return template
  return template.replace(/\$(?:(\$)|(&)|(\d{1,2})|<([^>]+)>)|\\([nt\\])/gu, (all, dollar, whole, place, name, mark) => {
    if (dollar) return '$'
    if (whole) return match[0]
    if (place) return match[Number(place)] ?? (Number(place) < match.length ? '' : all)
    if (name) return match.groups?.[name] ?? ''
    return escapes[mark] ?? all
  })
}

/** Hits of a text, in order; what is empty is no hit. */
export function hitsIn(text: string, pattern: RegExp, template: string, regular: boolean): Hit[] {
  const hits: Hit[] = []
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue
    hits.push({ start: match.index, end: match.index + match[0].length, with: replacementFor(template, match, regular).replace(/\r\n?/g, '\n') })
    if (hits.length >= mostHits) break
  }
  return hits
}

/** The words around a hit, in one line. */
export function around(text: string, { start, end }: Pick<Hit, 'start' | 'end'>, units = 60): { readonly before: string; readonly hit: string; readonly after: string } {
  const from = Math.max(0, start - units)
  const to = Math.min(text.length, end + units)
  const line = (part: string) => part.replace(/\n+/g, ' ¶ ')
  return {
    before: line(text.slice(from, start)).replace(/^[\udc00-\udfff]/, ''),
    hit: line(text.slice(start, end)),
    after: line(text.slice(end, to)).replace(/[\ud800-\udbff]$/, ''),
  }
}
