// The flag at hand: taken, stepped through, fixed or dismissed.
import type { ArticleView } from '../../shared/question'
import { say } from '../app/state'
import { useArticle } from './article-state'
import { act, editorNow, flushTyping } from './at-hand'
import { flagKey, hasFix, isOpen, openPlaces } from './flag-words'
import { wording } from '../words/wording'

export function firstFlag(view: ArticleView): string | null {
  const flag = view.flags.find(one => isOpen(one) && hasFix(one)) ?? view.flags.find(isOpen)
  return flag ? flagKey(flag) : null
}

export function takeFlag(key: string | null, reveal = true): void {
  useArticle.setState({ flag: key })
  const flag = useArticle.getState().view?.flags.find(one => flagKey(one) === key)
  const place = flag && openPlaces(flag).find(one => one.text)
  editorNow()?.showFlag(key, reveal ? (place?.text?.[0] ?? null) : null)
}

/** Brings a place of the text into view. */
export function showPlace(position: number): void {
  editorNow()?.showFlag(useArticle.getState().flag, position)
}

export function nextFlag(): void {
  const { view, flag } = useArticle.getState()
  const open = (view?.flags ?? []).filter(isOpen)
  if (open.length === 0) return
  const at = open.findIndex(one => flagKey(one) === flag)
  useArticle.setState({ inspector: 'flags' })
  takeFlag(flagKey(open[(at + 1) % open.length]!))
}

export async function settleFlag(what: 'fix.accept' | 'fix.dismiss', key = useArticle.getState().flag): Promise<void> {
  await flushTyping()
  const { view } = useArticle.getState()
  const flag = view?.flags.find(one => flagKey(one) === key)
  if (!view || !flag || !isOpen(flag)) return
  if (what === 'fix.accept' && !hasFix(flag)) return say(wording.editor.thisFlagHasNoFix)
  const alone = view.flags.filter(one => one.kind === flag.kind).length === 1
  // Of several flags of one kind only the places of this one are meant; all of them are one step.
  const starts = alone ? [] : openPlaces(flag).map(place => place.start)
  const saved = await act({ do: what, article: view.id, kind: flag.kind, in: flag.in, ...(starts.length === 0 ? {} : { start: starts }) })
  if (!saved.ok) return
  const left = useArticle.getState().view?.flags.filter(one => isOpen(one) && flagKey(one) !== key) ?? []
  takeFlag(left[0] ? flagKey(left[0]) : null, false)
}
