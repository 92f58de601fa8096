// What a confidence rests on. Written by `npm run -s figures -- calibrate FOLDER…`; on what dumps stands in
// `test/figures/README.md`.

/** What each situation adds to the odds of a cut before they are trusted. */
export const leanings: Readonly<Record<string, number>> = {
  'plain starts': 2.97,
  'many expected': -1.357,
  'long gaps without other lines': -1.621,
  'behind a long gap': -0.665,
  'whole pages': 0.57,
}

/** Trusted odds, and how many of the cuts with such odds were right; at least a half, for less is no cut. */
export const knots: readonly (readonly [odds: number, right: number])[] = [
  [-1.281, 0.5],
  [-0.869, 0.598],
  [-0.475, 0.639],
  [-0.143, 0.705],
  [0.21, 0.754],
  [0.612, 0.787],
  [0.959, 0.795],
  [1.435, 0.88],
  [2.059, 0.934],
  [2.627, 0.955],
  [3.042, 0.975],
  [3.342, 0.984],
  [3.991, 0.992],
  [5.481, 0.997],
  [11.137, 0.999],
]
