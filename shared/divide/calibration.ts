// Turns ln odds into a confidence that means something: of the cuts said to be 0.9 sure, nine in ten are right. Where the
// file is of a kind in which such odds are often wrong, it says less.
import { knots as fitted, leanings } from './calibration-knots'
import type { Context } from './context'
import { situations } from './situation'

/** A cut less sure than this is in doubt everywhere: of those between .6 and it, one in three is wrong, and of those said to be less sure two in three. */
export const doubtfulBelow = 0.75

/** The odds as far as they can be trusted in such a file. */
export function trusted(odds: number, context: Context): number {
  let sum = odds
  for (const { name, value } of situations) sum += (leanings[name] ?? 0) * value(context)
  return sum
}

type Knots = readonly (readonly [odds: number, right: number])[]

/** What trusted odds were worth. */
export function confidenceOf(odds: number, knots: Knots = fitted): number {
  let before = knots[0] ?? [0, 0.5]
  if (odds <= before[0]) return before[1]
  for (const knot of knots) {
    if (odds < knot[0]) return between(before, knot, odds)
    before = knot
  }
  return before[1]
}

function between([from, low]: readonly [number, number], [to, high]: readonly [number, number], odds: number): number {
  return Math.round((low + ((high - low) * (odds - from)) / (to - from)) * 1000) / 1000
}
