// The step of a file: where every line stands behind two blank lines, they are what one is elsewhere.

/** Gaps in the head of a file that tell its step, and the lines that are waited for at most. */
export const telling = { gaps: 60, lines: 400 }

/** From how many gaps of 0, 1, 2, 3, 4 or more blank lines there are: the least that is usual, if nearly all lines have one. */
export function stepOf(gaps: readonly number[]): number {
  const [none = 0, ...blank] = gaps
  const all = blank.reduce((sum, count) => sum + count, 0)
  if (all < 4 || none > all) return 1
  let sum = 0
  for (const [at, count] of blank.entries()) {
    sum += count
    if (sum >= 0.2 * all) return Math.min(3, at + 1)
  }
  return 1
}

/** Blank lines as they count in such a file: of the usual ones, one. */
export const inSteps = (blanks: number, step: number): number => (blanks === 0 ? 0 : Math.max(1, blanks - step + 1))
