// Odds, and how many of the cuts with such odds were right. Written by `npm run -s figures -- calibrate FOLDER…`, on
// dumps that the weights were not fitted on.
export const knots: readonly (readonly [odds: number, right: number])[] = [
  [0.453, 0.61],
  [1.042, 0.786],
  [1.359, 0.829],
  [2.018, 0.866],
  [2.566, 0.881],
  [2.687, 0.905],
  [2.962, 0.943],
  [3.393, 0.959],
  [3.894, 0.971],
  [4.379, 0.981],
  [8.788, 1],
]
