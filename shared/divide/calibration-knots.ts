// What a confidence rests on. Written by `npm run -s figures -- calibrate FOLDER…`; on what dumps stands in
// `test/figures/README.md`.

/** What each situation adds to the odds of a cut before they are trusted. */
export const leanings: Readonly<Record<string, number>> = {
  'plain starts': 3.482,
  'many expected': -1.543,
  'long gaps without other lines': -4.44,
  'behind a long gap': -1.716,
  'whole pages': -0.996,
}

/** Trusted odds, and how many of the cuts with such odds were right; at least a half, for less is no cut. */
export const knots: readonly (readonly [odds: number, right: number])[] = [
  [-1.576, 0.5],
  [-1.43, 0.556],
  [-1.167, 0.61],
  [-0.891, 0.751],
  [-0.744, 0.764],
  [-0.594, 0.833],
  [-0.235, 0.892],
  [0.479, 0.925],
  [1.141, 0.927],
  [1.592, 0.939],
  [2.009, 0.954],
  [2.173, 0.951],
  [2.939, 0.994],
  [7.399, 0.999],
]
