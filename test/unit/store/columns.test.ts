// What articles are kept as in memory and for the next start: titles as bytes, places beyond 32 bits.
import { expect, test } from 'vitest'
import { Titles } from '../../../renderer/store/titles'
import { WideColumn } from '../../../renderer/store/wide-column'

test('titles come back as they were given, over several pieces and after they were kept', () => {
  const titles = new Titles()
  const given = Array.from({ length: 9000 }, (_, at) => (at % 7 === 0 ? '' : `${'Grüße 😀 東京 '.repeat(at % 5)}${at}`))
  titles.reserve(given.length)
  for (const [at, title] of given.entries()) titles.set(at, title)
  titles.set(3, 'Another one')
  given[3] = 'Another one'
  const all = (of: Titles) => given.map((_, at) => of.at(at))
  expect(all(titles)).toEqual(given)
  const [places, ...chunks] = titles.parts(given.length)
  const again = Titles.from(places as Uint32Array, chunks as Uint8Array[])
  again.reserve(given.length + 1)
  again.set(given.length, 'A later one')
  expect([all(again), again.at(given.length)]).toEqual([given, 'A later one'])
  expect(chunks.length).toBeGreaterThan(1)
})

test('a title that is longer than any list shows is cut between its characters', () => {
  const titles = new Titles()
  titles.reserve(2)
  titles.set(0, '東'.repeat(100_000))
  titles.set(1, 'next')
  expect([titles.at(0), titles.at(1)]).toEqual(['東'.repeat(21845), 'next'])
})

test('places beyond four gigabytes are exact, and those before them stay', () => {
  const column = new WideColumn()
  column.reserve(2)
  column.set(0, 4_294_967_295)
  column.set(1, 4_294_967_296 * 3 + 17)
  column.reserve(4)
  column.set(0, 5)
  const [low, high] = column.parts(2)
  expect([column.at(0), column.at(1), new WideColumn(low as Uint32Array<ArrayBuffer>, high as Uint32Array<ArrayBuffer>).at(1)]).toEqual([5, 4_294_967_296 * 3 + 17, 4_294_967_296 * 3 + 17])
})

test('places beyond 32 bits stay where they are when room is made for more', () => {
  const column = new WideColumn()
  const far = 4_294_967_296 * 2 + 5
  column.reserve(1)
  column.set(0, far)
  column.reserve(3)
  column.set(2, far + 1)
  expect([column.at(0), column.at(1), column.at(2)]).toEqual([far, 0, far + 1])
})
