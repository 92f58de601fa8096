// A triage under way: its queue, frozen when it began so that nothing moves under the hand, and what was judged so far.
import { create } from 'zustand'
import type { ArticleNumber } from '../../shared/article/article'
import type { Row } from '../../shared/question'
import type { Verdict } from './pace'

interface Judged {
  readonly number: ArticleNumber
  readonly title: string | null
  readonly verdict: Verdict
}

export interface Triage {
  readonly list: number
  readonly count: number
  readonly order: 'worst' | 'list'
  /** From 0; `count` when it is over. */
  readonly at: number
  readonly row: Row | null
  readonly next: Row | null
  /** In the order of judging; an article judged anew stands once, at its end. */
  readonly judged: readonly Judged[]
  readonly time: number
  /** When the article at hand was shown. */
  readonly since: number
  /** The reasons stand in the dock. */
  readonly reasons: boolean
}

export const useTriage = create<{ readonly triage: Triage | null }>()(() => ({ triage: null }))

export const triageNow = (): Triage | null => useTriage.getState().triage

export function setTriage(part: Partial<Triage>): void {
  const triage = triageNow()
  if (triage) useTriage.setState({ triage: { ...triage, ...part } })
}
