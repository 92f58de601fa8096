// What is suggested for the article at hand: asked of the store whenever the article changes, walked through by key,
// accepted as an annotation or dismissed for good.
import { act, select } from '../editor/at-hand'
import { useArticle } from '../editor/article-state'
import type { ArticleView } from '../../shared/question'
import type { Suggestion } from '../../shared/scheme/lexicon'
import { ask } from '../bridge/store'
import { say } from '../app/state'
import { useSuggestions } from './suggestion-state'
import { wording } from '../words/wording'

let due = 0

async function read(view: ArticleView): Promise<void> {
  const answer = await ask('article.suggestions', { number: view.number })
  const now = useArticle.getState().view
  if (!answer.ok || now?.number !== view.number || answer.value.version !== now.version) return
  const { here } = useSuggestions.getState()
  const list = answer.value.suggestions
  useSuggestions.setState({ list, here: list.some(({ start }) => start === here) ? here : null })
}

/** Follows the article at hand; many changes in a row are one question. */
export function watchSuggestions(): () => void {
  return useArticle.subscribe((state, before) => {
    if (state.view === before.view) return
    if (state.view?.number !== before.view?.number) useSuggestions.setState({ list: [], here: null })
    clearTimeout(due)
    const { view } = state
    if (view && !view.more) due = window.setTimeout(() => void read(view), 120)
  })
}

export function suggestionHere(): Suggestion | null {
  const { list, here } = useSuggestions.getState()
  return list.find(({ start }) => start === here) ?? null
}

/** No annotation stays selected beside it, so that a key means one of the two. */
export function takeSuggestion(start: number): void {
  select(null, false)
  useSuggestions.setState({ here: start })
}

export function stepSuggestion(by: 1 | -1): void {
  const { list, here } = useSuggestions.getState()
  const at = list.findIndex(({ start }) => start === here)
  const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length
  if (list[next]) takeSuggestion(list[next].start)
}

/** The one after it comes to hand, so that one key after the other goes through them. */
async function settled(what: Suggestion, deed: (article: string) => Promise<{ readonly ok: boolean }>): Promise<void> {
  const { view } = useArticle.getState()
  if (!view) return
  const saved = await deed(view.id)
  if (!saved.ok) return
  const { list } = useSuggestions.getState()
  const left = list.filter(({ label, words, start }) => start !== what.start && !(label === what.label && words === what.words && start < what.start))
  useSuggestions.setState({ list: list.filter(({ start }) => start !== what.start), here: left.find(({ start }) => start > what.start)?.start ?? left[0]?.start ?? null })
}

/** With none at hand, the first comes to hand: it must be seen before it is accepted. */
export async function acceptSuggestion(where: 'here' | 'everywhere' = 'here'): Promise<void> {
  const here = suggestionHere()
  if (!here) return useSuggestions.getState().list.length > 0 ? stepSuggestion(1) : say(wording.marks.nothingIsSuggestedHere)
  const { view } = useArticle.getState()
  await settled(here, (article) => act(where === 'everywhere'
    ? { do: 'annotation.every', target: { articles: [article] }, words: here.words, label: here.label }
    : { do: 'annotation.add', article, spans: [here.start, here.end], label: here.label, version: view?.version ?? 0 }))
}

export async function dismissSuggestion(): Promise<void> {
  const here = suggestionHere()
  if (here) await settled(here, (article) => act({ do: 'suggestion.dismiss', article, label: here.label, words: here.words }))
}
