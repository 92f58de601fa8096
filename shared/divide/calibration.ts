// Turns ln odds into a confidence that means something: of the cuts said to be 0.9 sure, nine in ten are right.
import { knots } from './calibration-knots'

/** A cut less sure than this is in doubt everywhere: of those below it, one in four to one in three is wrong. */
export const doubtfulBelow = 0.75

export function confidenceOf(odds: number): number {
  let before: readonly [number, number] = [0, 0.5]
  for (const knot of knots) {
    if (odds < knot[0]) return between(before, knot, odds)
    before = knot
  }
  return before[1]
}

function between([from, low]: readonly [number, number], [to, high]: readonly [number, number], odds: number): number {
  return Math.round((low + ((high - low) * (odds - from)) / (to - from)) * 1000) / 1000
}
