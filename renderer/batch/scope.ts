// Which articles a batch means: the one at hand, its source, those that are picked, those of the list.
import type { Target } from '../../shared/action/action'
import { formatQuery } from '../../shared/find/query'
import type { ArticleView } from '../../shared/question'
import { app } from '../app/state'
import { ask } from '../bridge/store'
import { useArticle } from '../editor/article-state'
import { queryTitle } from '../list/title'
import { count } from '../ui/words'
import { wording } from '../words/wording'

const scopes = ['here', 'source', 'picked', 'list'] as const
export type Scope = (typeof scopes)[number]

/** All articles of its site; of its dump, where it has no site. */
function sourceQuery(view: ArticleView): string {
  const { site } = view.fields
  return formatQuery({ terms: [site === null ? { field: 'dump', value: view.source.dump, negated: false } : { field: 'site', value: site, negated: false }] })
}

/** Scopes that can be meant now, with their names. */
export function scopesNow(): readonly { readonly scope: Scope; readonly name: string }[] {
  const { picked, query, list, text } = app()
  const { view } = useArticle.getState()
  return [
    ...(view ? [{ scope: 'here' as const, name: wording.marks.thisArticle }, { scope: 'source' as const, name: view.fields.site ?? view.source.dump }] : []),
    ...(picked.size > 1 ? [{ scope: 'picked' as const, name: wording.marks.pickedMany(count(picked.size)) }] : []),
    ...(list && list.count > 0 ? [{ scope: 'list' as const, name: `${text ? wording.marks.wordsIn(text) : ''}${queryTitle(query)}, ${count(list.count)}` }] : []),
  ]
}

/** A list that is filtered by words is named article by article. */
export async function targetOf(scope: Scope): Promise<Target> {
  const { picked, query, list, text } = app()
  const { view } = useArticle.getState()
  if (scope === 'picked') return { articles: [...picked] }
  if (scope === 'here' || !list) return { articles: view ? [view.id] : [] }
  if (scope === 'source') return view ? { query: sourceQuery(view) } : { articles: [] }
  if (text.trim() === '') return { query }
  const ids = await ask('list.ids', { list: list.list, start: 0, end: list.count })
  return { articles: ids.ok ? [...ids.value.ids] : [] }
}
