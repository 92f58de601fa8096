// Bits as a set of numbers, against a set of numbers.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Bitmap } from '../../../renderer/store/bitmap'

test('a bitmap is the set of what was added and not taken away', () => {
  // Mostly few numbers, so that what is taken away was there.
  const step = fc.tuple(fc.boolean(), fc.oneof(fc.nat(40), fc.nat(40), fc.nat(5000)))
  fc.assert(fc.property(fc.array(step, { maxLength: 200 }), fc.array(fc.nat(5000)), (steps, others) => {
    const bits = new Bitmap()
    const set = new Set<number>()
    for (const [add, number] of steps) {
      if (add) set.add(number)
      else set.delete(number)
      if (add) bits.add(number)
      else bits.delete(number)
    }
    const sorted = [...set].sort((one, other) => one - other)
    expect([...bits]).toEqual(sorted)
    expect(bits.size).toBe(set.size)
    expect(bits.within(new Bitmap(others))).toBe(sorted.filter((number) => others.includes(number)).length)
    bits.join(new Bitmap(others))
    expect(bits.size).toBe(new Set([...sorted, ...others]).size)
  }), { seed: 20261127 })
})
