// The suggestions at hand, shared by the text, the inspector and the keys.
import { create } from 'zustand'
import type { Suggestion } from '../../shared/scheme/lexicon'

interface Suggestions {
  readonly list: readonly Suggestion[]
  /** Start of the one at hand. */
  readonly here: number | null
}

export const useSuggestions = create<Suggestions>()(() => ({ list: [], here: null }))
