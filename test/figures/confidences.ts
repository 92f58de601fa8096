// The table that shows whether a confidence means what it says.
import { share, type Table } from './figure'

export interface Said {
  readonly confidence: number
  readonly right: boolean
}

const steps = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1]

/** Cuts by their confidence: what was said on average, and how many were right. */
export function confidences(title: string, cuts: readonly Said[]): Table {
  const rows = steps.map((to, at): Table['rows'][number] => {
    const from = at === 0 ? 0 : (steps[at - 1] ?? 0)
    const inside = cuts.filter(({ confidence }) => (confidence >= from || at === 0) && (confidence < to || to === 1))
    return [`${from} to ${to}`, inside.length, share(inside.reduce((sum, cut) => sum + cut.confidence, 0), inside.length), share(inside.filter(({ right }) => right).length, inside.length)]
  })
  return { title, columns: ['cuts', 'said', 'right'], rows: rows.filter(([, count]) => count !== 0) }
}
