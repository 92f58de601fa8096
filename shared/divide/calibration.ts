// Turns ln odds into a confidence that means something: of the cuts said to be 0.9 sure, nine in ten are right.

export function confidenceOf(odds: number): number {
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000
}
