// What an empty list says, and what to do next: by what was asked for. Pure but for the language.
import type { Status } from '../../shared/article/article'
import { parseQuery, splitFilter } from '../../shared/find/query'
import { wording } from '../words/wording'
import { queryTitle } from './title'

interface EmptyWords {
  readonly said: string
  readonly next: string
  /** The key that the next step takes, shown before its words. */
  readonly keys?: string
  /** What a button takes out. */
  readonly out: 'text' | 'query' | null
}

const statusKeys: { readonly [status in Status]?: string } = { reviewing: 'r', accepted: 'a', rejected: 'Shift+x' }

export function emptyWords(query: string, text: string): EmptyWords {
  const { states } = wording
  // Terms of a query are no words that could be looked for.
  if (splitFilter(text).terms.length > 0) return { said: states.nothingMatches(text), next: states.takeAPartOut, out: 'text' }
  if (text !== '') return { said: states.nothingHasTheWords(queryTitle(query), text), next: states.fewerLetters, out: 'text' }
  const parsed = parseQuery(query)
  const [term, ...more] = parsed.ok ? parsed.value.terms : []
  if (!term) return { said: states.noArticleYet, next: states.bringsFilesIn, keys: '$mod+o', out: null }
  if (more.length > 0 || term.negated) return { said: states.nothingMatches(query), next: states.takeAPartOut, out: 'query' }
  if (term.field === 'is') return { said: states.binIsEmpty, next: states.waitsInTheBin, out: 'query' }
  if (term.field === 'status') {
    const keys = statusKeys[term.value]
    return { said: states.noStatus[term.value], next: states.toStatus[term.value], ...(keys ? { keys } : {}), out: 'query' }
  }
  if (term.field === 'tag') return { said: states.noTag(term.value ?? ''), next: states.givesATag, keys: 't', out: 'query' }
  return { said: states.noneOf(queryTitle(query)), next: states.movedOrChanged, out: 'query' }
}
