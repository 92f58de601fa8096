// What the article pane and the inspector share: the article as the store last told it, and what is at hand in it.
import { create } from 'zustand'
import type { SnapUnit } from '../../shared/anchor/snap'
import type { Label } from '../../shared/article/annotation'
import type { ArticleNumber } from '../../shared/article/article'
import type { Answer, ArticleView } from '../../shared/question'
import type { Failure } from '../../shared/result'

export type Mode = 'mark' | 'edit'
export type PaneTab = 'text' | 'raw' | 'changes'
export const inspectorTabs = ['details', 'flags', 'annotations', 'history'] as const
export type InspectorTab = (typeof inspectorTabs)[number]

export interface ArticleState {
  readonly number: ArticleNumber | null
  readonly view: ArticleView | null
  readonly raw: Answer<'article.raw'> | null
  readonly failure: Failure | null
  readonly labels: readonly Label[]
  readonly mode: Mode
  readonly tab: PaneTab
  readonly inspector: InspectorTab
  /** Where selections end. */
  readonly snap: SnapUnit
  /** Selected annotation. */
  readonly selected: string | null
  /** Key of the flag at hand. */
  readonly flag: string | null
}

export const useArticle = create<ArticleState>()(() => ({
  number: null, view: null, raw: null, failure: null, labels: [], mode: 'mark', tab: 'text', inspector: 'flags', snap: 'word', selected: null, flag: null,
}))
