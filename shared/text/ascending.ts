// The one search by halves: where, in what is in order, something begins.

/** The first of `count` indexes at which `holds` is true, or `count`. From there on it has to be true for all. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
