// How quickly an import went, from its beginning to its end, in as few places as a curve needs. Pure.

/** Milliseconds since the beginning, and bytes of dump a second then. */
export type Rate = readonly [at: number, rate: number]

interface Rates {
  readonly all: readonly Rate[]
  /** Milliseconds between two of them, at least; it grows whenever there are too many. */
  readonly step: number
}

export const noRates: Rates = { all: [], step: 100 }

const most = 120

function apart(all: readonly Rate[], step: number): readonly Rate[] {
  let next = 0
  return all.filter(([at]) => {
    if (at < next) return false
    next = at + step
    return true
  })
}

export function addRate(rates: Rates, at: number, rate: number): Rates {
  const all = apart([...rates.all, [Math.round(at), Math.round(rate)]], rates.step)
  if (all.length <= most) return { all, step: rates.step }
  const step = (2 * at) / most
  return { all: apart(all, step), step }
}
