// The second pass: cuts a file's lines into pieces by the weight of evidence and the rhythm that the first pass learned.
import type { Boundary } from '../article/article'
import type { Divider, Rhythm } from './division'
import { readRhythm } from './rhythm'
import { createWalk } from './walk'
import { barOf, createScale, separated } from './weigh'

/** `first` is the boundary of the piece that a pass goes on with, as the piece before it foretold it. */
export function createDivider(rhythm: Rhythm, first: Boundary | null = null): Divider {
  const learned = readRhythm(rhythm)
  const bar = barOf(learned)
  const scale = createScale('second')
  return createWalk(learned, {
    at(context) {
      if (context.row.mark !== null) return separated
      const odds = scale.weigh(context)
      return odds > bar ? scale.boundary(odds, context) : null
    },
  }, first)
}
