// What a file is like bears on how far the odds of a cut can be trusted: the same odds are nearly always right in a file
// of plain starts, and often wrong in a single page or in one article with headings.
import type { Context } from './context'

interface Situation {
  readonly name: string
  readonly value: (context: Context) => number
}

/** How much the file is made of short lines: above half, the more the surer. */
export const pageLike = ({ short, filled }: Context['learned']): number => Math.max(0, Math.min(1, 4 * (short / Math.max(1, filled) - 0.55)))

/** The same of files whose short lines are in part a page's own, which those of verse and lists are not. */
export const furnished = ({ short, filled, furniture }: Context['learned']): number => Math.max(0, Math.min(1, 12 * (furniture - 0.04))) * Math.max(0, Math.min(1, 4 * (short / Math.max(1, filled) - 0.45)))

export const situations: readonly Situation[] = [
  { name: 'plain starts', value: ({ learned }) => Math.min(1, (learned.cues.count[1] ?? 0) / 4) },
  { name: 'many expected', value: ({ learned }) => Math.min(3, Math.log1p(learned.cues.count[0] ?? 0)) },
  { name: 'long gaps without other lines', value: ({ row, learned }) => learned.cues.pureFrom[Math.min(5, row.gap)] ?? 0 },
  { name: 'behind a long gap', value: ({ row }) => (row.gap >= 2 ? 1 : 0) },
  { name: 'whole pages', value: ({ learned }) => pageLike(learned) },
]
