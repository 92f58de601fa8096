// What a confidence rests on. Written by `npm run -s figures -- calibrate FOLDER…`; on what dumps stands in
// `test/figures/README.md`.

/** What each situation adds to the odds of a cut before they are trusted. */
export const leanings: Readonly<Record<string, number>> = {
  'plain starts': 2.994,
  'many expected': -0.35,
  'long gaps without other lines': -1.174,
  'behind a long gap': -1.534,
  'whole pages': -2.05,
}

/** Trusted odds, and how many of the cuts with such odds were right; at least a half, for less is no cut. */
export const knots: readonly (readonly [odds: number, right: number])[] = [
  [0.795, 0.5],
  [1.14, 0.652],
  [1.408, 0.665],
  [1.814, 0.704],
  [2.184, 0.712],
  [2.47, 0.743],
  [2.656, 0.798],
  [3.048, 0.907],
  [3.581, 0.925],
  [3.954, 0.928],
  [4.426, 0.959],
  [4.89, 0.959],
  [5.529, 0.996],
  [10.663, 0.999],
]
