// What is looked for in the article at hand, where it stands, and which of its places is at hand: shared by text and keys.
import { create } from 'zustand'
import type { Find, Hit } from '../../shared/find/find'

interface HitsShown {
  readonly find: Find | null
  readonly hits: readonly Hit[]
  /** Place of the one at hand among the hits. */
  readonly here: number | null
}

export const useHits = create<HitsShown>()(() => ({ find: null, hits: [], here: null }))
