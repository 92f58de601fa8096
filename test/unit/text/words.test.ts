// Words are counted as the pattern of words finds them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from '../../../shared/text/words'

test('as many words as the pattern finds', () => {
  const piece = fc.constantFrom('don’t', "o'clock", 'well-known', '-', '’', "'", ' ', '\n', 'a', '7', 'é', 'e\u0301', '東京', '😀', '𝒜', 'Ж', '.', '--')
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
    const text = pieces.join('')
    expect(countWords(text)).toBe(text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0)
  }), { seed: 20261125, numRuns: 2000 })
})
