// What a confidence rests on. Written by `npm run -s figures -- calibrate FOLDER…`; on what dumps stands in
// `test/figures/README.md`.

/** What each situation adds to the odds of a cut before they are trusted. */
export const leanings: Readonly<Record<string, number>> = {
  'plain starts': 2.602,
  'many expected': 0.046,
  'long gaps without other lines': -1.336,
  'behind a long gap': -1.801,
  'whole pages': -1.076,
}

/** Trusted odds, and how many of the cuts with such odds were right; at least a half, for less is no cut. */
export const knots: readonly (readonly [odds: number, right: number])[] = [
  [1.194, 0.5],
  [1.865, 0.694],
  [2.684, 0.893],
  [3.203, 0.908],
  [3.963, 0.916],
  [5.04, 0.918],
  [6.073, 0.995],
  [11.541, 0.999],
]
