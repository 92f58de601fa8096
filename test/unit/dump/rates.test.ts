// However long an import runs, its curve has few places, evenly over all of it.
import { expect, test } from 'vitest'
import { addRate, noRates } from '../../../shared/dump/rates'

test('rates of a day are kept in a few places that reach from its beginning to its end', () => {
  let rates = noRates
  const day = 86_400_000
  for (let at = 0; at <= day; at += 5000) rates = addRate(rates, at, at / 1000)
  expect(rates.all.length).toBeGreaterThan(50)
  expect(rates.all.length).toBeLessThanOrEqual(120)
  expect(rates.all[0]).toEqual([0, 0])
  expect(day - rates.all.at(-1)![0]).toBeLessThanOrEqual(rates.step + 5000)
  const gaps = rates.all.slice(1).map(([at], index) => at - rates.all[index]![0])
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(rates.step / 2)
  expect(Math.max(...gaps)).toBeLessThanOrEqual(rates.step + 5000)
  expect(rates.all.every(([at, rate]) => rate === at / 1000)).toBe(true)
})

test('words that come close behind one another are one place', () => {
  expect([0, 40, 90, 130].reduce((rates, at) => addRate(rates, at, 7.4), noRates).all).toEqual([[0, 7], [130, 7]])
})
