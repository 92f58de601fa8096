// The search by halves finds what a walk finds, and asks only where it has to.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWhere } from '../../../shared/text/ascending'

test('the first at which it holds, or the count where it holds at none', () => {
  fc.assert(fc.property(fc.array(fc.nat(40)), fc.nat(41), (some, wanted) => {
    const ascending = some.sort((one, other) => one - other)
    const found = ascending.findIndex((value) => value >= wanted)
    expect(firstWhere(ascending.length, (index) => ascending[index]! >= wanted)).toBe(found < 0 ? ascending.length : found)
  }), { seed: 20261127 })
})

test('of a million places some twenty are looked at', () => {
  let asked = 0
  expect(firstWhere(1_000_000, (index) => {
    asked += 1
    return index >= 654_321
  })).toBe(654_321)
  expect(asked).toBe(20)
})
