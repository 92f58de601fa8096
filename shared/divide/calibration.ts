// Turns ln odds into a confidence that means something: of the cuts said to be 0.9 sure, nine in ten are right. Written
// by `npm run -s figures -- calibrate FOLDER…`, on dumps that the weights were not fitted on.

/** Odds, and how many of the cuts with such odds were right. */
const knots: readonly (readonly [odds: number, right: number])[] = [
  [0.438, 0.548],
  [1.854, 0.871],
  [2.702, 0.929],
  [3.175, 0.975],
  [4.161, 0.994],
  [8.539, 1],
]

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
