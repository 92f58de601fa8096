// The query language of lists, exports and the command line: words joined by spaces, all of which must hold.
import { flagKinds, statuses, type FlagKind, type Status } from '../article/article'
import { done, failed, type Result } from '../result'

/** `value` null: articles without a site (`site:none`; a site of that name is `site:"none"`). */
export type Term = { readonly negated: boolean } & (
  | { readonly field: 'status'; readonly value: Status }
  | { readonly field: 'tag' | 'dump' | 'import'; readonly value: string }
  | { readonly field: 'site'; readonly value: string | null }
  | { readonly field: 'flag'; readonly value: FlagKind }
  | { readonly field: 'is'; readonly value: 'removed' }
)

/** No terms: all articles. Removed articles are left out by whoever runs a query without an `is` term. */
interface Query {
  readonly terms: readonly Term[]
}

const known = 'A query is made of all, status:S, tag:T, site:"S", site:none, dump:"NAME", import:ID, flag:KIND and is:removed, with - before a word for its opposite.'
const word = /(-?)(?:([^\s:"]+)(?:(:)(?:"((?:[^"\\]|\\.)*)"|([^\s"]*))?)?)(?=\s|$)/suy

/** Characters of the query, counted from 1, as a person counts them. */
function place(text: string, index: number): string {
  return `character ${Array.from(text.slice(0, index)).length + 1} of the query`
}

function oneOf<V extends string>(value: string, values: readonly V[]): V | undefined {
  return values.find((candidate) => candidate === value.toLowerCase())
}

function term(field: string, value: string, quoted: boolean, negated: boolean): Term | string {
  switch (field) {
    case 'status': {
      const status = oneOf(value, statuses)
      return status ? { field, value: status, negated } : `status is one of ${statuses.join(', ')}`
    }
    case 'flag': {
      const flag = oneOf(value, flagKinds)
      return flag ? { field, value: flag, negated } : `flag is one of ${flagKinds.join(', ')}`
    }
    case 'is':
      return value.toLowerCase() === 'removed' ? { field, value: 'removed', negated } : 'is: knows only removed'
    case 'site':
      return { field, value: !quoted && value === 'none' ? null : value, negated }
    case 'tag':
    case 'dump':
    case 'import':
      return { field, value, negated }
    default:
      return known
  }
}

export function parseQuery(text: string): Result<Query> {
  const terms: Term[] = []
  let index = 0
  for (;;) {
    while (index < text.length && /\s/u.test(text[index]!)) index += 1
    if (index >= text.length) return done({ terms })
    word.lastIndex = index
    const match = word.exec(text)
    const said = match?.[0] ?? /^\S*/u.exec(text.slice(index))![0]
    const [, minus = '', field = '', colon, quotedValue, plainValue = ''] = match ?? []
    if (match && field.toLowerCase() === 'all' && colon === undefined && minus === '') {
      index += said.length
      continue
    }
    const value = quotedValue === undefined ? plainValue : quotedValue.replace(/\\(.)/gsu, '$1')
    if (match && colon !== undefined && value === '') {
      return failed('bad-query', `“${said}” at ${place(text, index)} has no value.`, known)
    }
    const made = match && colon !== undefined ? term(field.toLowerCase(), value, quotedValue !== undefined, minus === '-') : known
    if (typeof made === 'string') {
      const why = made === known ? 'is not a word of the query language' : `is not known: ${made}`
      return failed('bad-query', `“${said}” at ${place(text, index)} ${why}.`, known)
    }
    terms.push(made)
    index += said.length
  }
}

/** What somebody types into the filter: terms of a query, and words to look for. What is no term (`http://x`) is a word. */
export function splitFilter(text: string): { readonly terms: readonly Term[]; readonly words: string } {
  const terms: Term[] = []
  const words = text.replace(/(?<=^|\s)-?\p{L}+:(?:"(?:[^"\\]|\\.)+"|[^\s"]+)(?=\s|$)/gsu, (said) => {
    const parsed = parseQuery(said)
    if (!parsed.ok) return said
    terms.push(...parsed.value.terms)
    return ''
  })
  return { terms, words: terms.length > 0 ? words.replace(/\s+/gu, ' ').trim() : text.trim() }
}

function written(term: Term): string {
  if (term.value === null) return 'none'
  const bare = /^[^\s"\\]+$/u.test(term.value) && !(term.field === 'site' && term.value === 'none')
  return bare ? term.value : `"${term.value.replace(/["\\]/gu, '\\$&')}"`
}

/** The query as one would type it; `parseQuery` gives it back. */
export function formatQuery(query: Query): string {
  if (query.terms.length === 0) return 'all'
  return query.terms.map((term) => `${term.negated ? '-' : ''}${term.field}:${written(term)}`).join(' ')
}
