// Counts keys in bounded memory: when there are too many, those seen once are forgotten.

const keep = 20_000
const most = 400

interface Counts {
  /** Live: also read while counting goes on. */
  readonly of: Readonly<Record<string, number>>
  add(key: string): void
  /** The most frequent, at most 400. */
  frequent(least: number): Readonly<Record<string, number>>
}

export function createCounts(): Counts {
  const of = Object.create(null) as Record<string, number>
  let size = 0
  const forget = (unless: number): void => {
    for (const key of Object.keys(of)) {
      if ((of[key] ?? 0) >= unless) continue
      delete of[key]
      size -= 1
    }
  }
  return {
    of,
    add(key) {
      const before = of[key]
      if (before === undefined) {
        if (size >= keep) forget(2)
        if (size >= keep) forget(Number.POSITIVE_INFINITY)
        size += 1
      }
      of[key] = (before ?? 0) + 1
    },
    frequent: (least) => Object.fromEntries(Object.entries(of).filter(([, count]) => count >= least).sort((left, right) => right[1] - left[1]).slice(0, most)),
  }
}
