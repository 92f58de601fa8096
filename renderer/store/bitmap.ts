// A set of article numbers as bits: 100,000 articles under a tag are 12 kB, and counting over a mask is a walk over words.

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export class Bitmap {
  #words = new Uint32Array(32)
  #size = 0

  constructor(numbers: Iterable<number> = []) {
    for (const number of numbers) this.add(number)
  }

  get size(): number {
    return this.#size
  }

  has(number: number): boolean {
    return ((this.#words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0
  }

  add(number: number): void {
    const at = number >>> 5
    if (at >= this.#words.length) {
      const grown = new Uint32Array(Math.max(at + 1, this.#words.length * 2))
      grown.set(this.#words)
      this.#words = grown
    }
    if (this.has(number)) return
    this.#words[at]! |= 1 << (number & 31)
    this.#size += 1
  }

  delete(number: number): void {
    if (!this.has(number)) return
    this.#words[number >>> 5]! &= ~(1 << (number & 31))
    this.#size -= 1
  }

  /** Takes in all numbers of another. */
  join(other: Bitmap): void {
    if (other.#words.length > this.#words.length) {
      const grown = new Uint32Array(other.#words.length)
      grown.set(this.#words)
      this.#words = grown
    }
    this.#size = 0
    for (let at = 0; at < this.#words.length; at += 1) {
      this.#words[at]! |= other.#words[at] ?? 0
      this.#size += ones(this.#words[at]!)
    }
  }

  /** How many of its numbers are in a mask too. */
  within(mask: Bitmap): number {
    let count = 0
    const most = Math.min(this.#words.length, mask.#words.length)
    for (let at = 0; at < most; at += 1) count += ones(this.#words[at]! & mask.#words[at]!)
    return count
  }

  /** Ascending. */
  *[Symbol.iterator](): Generator<number> {
    for (let at = 0; at < this.#words.length; at += 1) {
      for (let word = this.#words[at]!; word !== 0; word &= word - 1) yield at * 32 + 31 - Math.clz32(word & -word)
    }
  }
}
