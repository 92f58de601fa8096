// Where a search over many articles found something: what is done to all of it right after looks at these alone.
import type { Target } from '../../shared/action/action'
import type { ArticleNumber } from '../../shared/article/article'
import type { Find } from '../../shared/find/find'
import type { Desk } from './desk'

export interface KeptFound {
  readonly sought: string
  /** The last command then: after another one it says nothing any more. */
  readonly seq: number
  readonly numbers: readonly ArticleNumber[]
}

export function soughtIn(target: Target, what: Find | { readonly words: string; readonly label: string }): string {
  return JSON.stringify([target, Object.entries(what).sort(([one], [other]) => (one < other ? -1 : 1))])
}

export function rememberFound(desk: Desk, sought: string, seq: number, numbers: readonly ArticleNumber[]): void {
  desk.found = { sought, seq, numbers }
}

/** Those of these articles that can have what is sought. */
export function foundStill({ found, seq }: Desk, sought: string, numbers: readonly ArticleNumber[]): readonly ArticleNumber[] {
  return found?.sought === sought && found.seq === seq ? found.numbers : numbers
}
