// A query in the words of the navigation. Pure.
import { parseQuery } from '../../shared/find/query'
import { wording } from '../words/wording'

export function queryTitle(query: string): string {
  const parsed = parseQuery(query)
  if (!parsed.ok) return query
  const [term, ...more] = parsed.value.terms
  if (!term) return wording.list.allArticles
  if (more.length > 0 || term.negated) return query
  if (term.field === 'status') return wording.kinds.statuses[term.value]
  if (term.field === 'is') return wording.list.bin
  if (term.field === 'import') return wording.list.oneImport
  return term.value ?? wording.common.noSite
}
