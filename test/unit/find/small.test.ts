// Small letters keep their places, so that a hit among them is the hit in the text.
import { expect, test } from 'vitest'
import { fuzzy } from '../../../shared/find/fuzzy'
import { small } from '../../../shared/find/small'

test('every letter stays as long as it is', () => {
  const grown: string[] = []
  for (let code = 0; code < 0x110000; code += 1) {
    const letter = String.fromCodePoint(code)
    if (small(letter).length !== letter.length) grown.push(code.toString(16))
  }
  expect(grown).toEqual([])
})

test('words with the dotted capital of Turkish are found by small letters, at their place', () => {
  expect(small('İSTANBUL’DA İlk Kar').indexOf('ilk')).toBe(12)
  expect(fuzzy('İki İlde Seçim', 'ilde')!.at).toEqual([4, 5, 6, 7])
})
