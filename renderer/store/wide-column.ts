// Places in dumps and numbers of commands, one for each article: four bytes each while all are below 2^32, eight from then on.

/** An array with more room, and what it held. */
export function grown<A extends Uint8Array | Uint32Array | Int32Array>(array: A, capacity: number): A {
  const next = new (array.constructor as new (length: number) => A)(capacity)
  next.set(array)
  return next
}

const upper = 2 ** 32

export class WideColumn {
  constructor(private low = new Uint32Array(0), private high: Uint32Array | null = null) {}

  reserve(capacity: number): void {
    this.low = grown(this.low, capacity)
    if (this.high) this.high = grown(this.high, capacity)
  }

  at(number: number): number {
    const low = this.low[number]!
    return this.high === null ? low : this.high[number]! * upper + low
  }

  set(number: number, value: number): void {
    this.low[number] = value % upper
    if (value >= upper) this.high ??= new Uint32Array(this.low.length)
    if (this.high) this.high[number] = Math.floor(value / upper)
  }

  /** What is kept of the first ones, to make it anew. */
  parts(count: number): readonly Uint32Array[] {
    return this.high ? [this.low.slice(0, count), this.high.slice(0, count)] : [this.low.slice(0, count)]
  }
}
