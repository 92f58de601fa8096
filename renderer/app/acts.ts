// Actions of the shell: on the picked articles or the one at hand, saved by the store, told with their undo.
import type { Action } from '../../shared/action/action'
import type { Status } from '../../shared/article/article'
import { ask } from '../bridge/store'
import { flushTyping, shown } from '../editor/at-hand'
import { useArticle } from '../editor/article-state'
import { announce } from './announce'
import { app, say, sayFailure } from './state'
import { said, wording } from '../words/wording'

/** What batch commands reach: the picked articles, else the article at hand. */
export function reach(): readonly string[] {
  const { picked } = app()
  if (picked.size > 1) return [...picked]
  const { view } = useArticle.getState()
  return view ? [view.id] : [...picked]
}

/** What was done is told with its undo, or only said to who listens where it is seen anyway. */
export async function perform(action: Action, told: 'told' | 'quietly' = 'told'): Promise<boolean> {
  const saved = await ask('act', action)
  if (saved.ok) await shown(saved.value.seq)
  if (!saved.ok) sayFailure(saved.failure)
  else if (told === 'quietly') announce(wording.app.andSaved(said(saved.value.words)))
  else say(said(saved.value.words), 'plain', { title: wording.common.undo, run: () => void perform({ do: 'undo' }, 'quietly') })
  return saved.ok
}

/** One article that has the status already is new again. */
export async function judge(status: Status, reason?: string): Promise<void> {
  const articles = reach()
  const again = articles.length === 1 && reason === undefined && useArticle.getState().view?.status === status
  await flushTyping()
  if (articles.length > 0) await perform({ do: 'status.set', target: { articles: [...articles] }, status: again ? 'new' : status, ...(reason ? { reason } : {}) }, articles.length > 1 ? 'told' : 'quietly')
}

/** Every fix that is proposed for the articles that are meant. */
export async function acceptAllFixes(): Promise<void> {
  const articles = reach()
  await flushTyping()
  if (articles.length > 0) await perform({ do: 'fix.accept', target: { articles: [...articles] }, kind: '*' }, articles.length > 1 ? 'told' : 'quietly')
}

export async function step(direction: 'undo' | 'redo'): Promise<void> {
  await flushTyping()
  const saved = await ask('act', { do: direction })
  if (saved.ok) await shown(saved.value.seq)
  if (saved.ok) say(said(saved.value.words))
  else if (saved.failure.code.startsWith('nothing')) say(said(saved.failure.message))
  else sayFailure(saved.failure)
}

/** Into the bin, or out of it. */
export async function bin(what: 'article.remove' | 'article.restore'): Promise<void> {
  const articles = reach()
  if (articles.length === 0) return
  await perform({ do: what, target: { articles: [...articles] } })
}
