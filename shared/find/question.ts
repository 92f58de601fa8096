// What is asked of the store before one command changes many places: where words or a pattern stand, and what fixing one
// kind of flag would come to; each with samples in their context.
import type { MinedRule } from '../inspect/miner'
import type { Target } from '../action/action'
import type { ArticleNumber, FlagKind } from '../article/article'
import type { Find } from './find'

/** One hit of a search, in its context. */
export interface FindHit {
  readonly article: string
  readonly number: ArticleNumber
  readonly title: string | null
  /** UTF-16 units over the current text, half-open. */
  readonly start: number
  readonly end: number
  /** What would take its place. */
  readonly with: string
  readonly before: string
  readonly hit: string
  readonly after: string
}

/** Characters on each side of a sample: where there are as many, the text was cut there, perhaps within a word. */
export const besideSample = 40

/** One place of a flag, as a fix would change it, in its context. */
export interface FixSample {
  readonly article: string
  readonly title: string | null
  readonly site: string | null
  readonly in: 'raw' | 'title'
  readonly start: number
  readonly was: string
  readonly now: string | null
  readonly before: string
  readonly after: string
}

/** A rule that a source proposes by what recurs in it. */
export interface RecurringRule extends MinedRule {
  /** Lines that are not debris yet, or titles that carry the name: what applying it would change. */
  readonly open: number
}

export interface FindQuestions {
  /** Where words stand without a label, before they get it; a newer question ends an older one (failure `superseded`). */
  'words.find': {
    ask: { readonly target: Target; readonly words: string; readonly label: string }
    answer: { readonly count: number; readonly articles: number; readonly of: number; readonly samples: readonly { readonly title: string; readonly before: string; readonly words: string; readonly after: string }[] }
  }
  /** Hits over the articles of a target, the first `limit` of them in their context. Patterns have a limit of time; told as `scanning` of the slot `find`. */
  'find.hits': {
    ask: { readonly target: Target; readonly find: Find; readonly with: string; readonly limit: number }
    /** `slow`: articles on which the pattern took too long. `seq`: the state of the desk that was looked at. */
    answer: { readonly hits: readonly FindHit[]; readonly total: number; readonly articles: number; readonly slow: readonly string[]; readonly seq: number }
  }
  /** What recurs across the articles of a target; a newer question ends an older one, and one over no articles, refused itself, stops it. Told as `scanning` of the slot `recurring`. */
  'recurring.find': { ask: { readonly target: Target }; answer: { readonly of: number; readonly rules: readonly RecurringRule[] } }
  'find.stop': { ask: null; answer: null }
  /** What fixing one kind of flag over the articles of a target would come to; counts of very many articles are about right (`exact`). */
  'fix.preview': {
    ask: { readonly target: Target; readonly kind: FlagKind }
    answer: { readonly articles: number; readonly open: number; readonly fixable: number; readonly exact: boolean; readonly samples: readonly FixSample[] }
  }
}
