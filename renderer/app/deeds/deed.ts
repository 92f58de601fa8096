// What a command of the table does, when it cannot, and what it would do just now in words.
import { useArticle } from '../../editor/article-state'
import { bench } from '../../workbench/state'
import { app, sayFailure } from '../state'
import type { Result } from '../../../shared/result'
import { wording } from '../../words/wording'

export interface Deed {
  readonly run: () => void
  /** Why it cannot be done now, as a short phrase; null where it can. */
  readonly not?: () => string | null
  /** What it would reach now: `22 places`. */
  readonly hint?: () => string | null
}

export function reported(result: Promise<Result<unknown>>): void {
  void result.then((answer) => answer.ok || sayFailure(answer.failure))
}

const several = (): boolean => app().picked.size > 1
export const noArticle = (): string | null => (bench().dump !== null ? wording.app.aDumpIsShown : useArticle.getState().view === null ? wording.app.noArticleIsOpen : null)
export const noReach = (): string | null => (bench().dump === null && several() ? null : noArticle())
