// Selections end at whole characters, words or sentences, in any script.
import { describe, expect, test } from 'vitest'
import { nearestEdge, nextEdge, snapped, type SnapUnit } from '../../../shared/anchor/snap'

function over(text: string, part: string): readonly [number, number] {
  const at = text.indexOf(part)
  return [at, at + part.length]
}

const table: readonly (readonly [title: string, text: string, part: string, unit: SnapUnit, expected: string])[] = [
  ['half of an emoji family is the whole', 'a 👩‍👩‍👧 b', '👩', 'grapheme', '👩‍👩‍👧'],
  ['a letter takes its mark', 'cafe\u0301 x', 'fe', 'grapheme', 'fe\u0301'],
  ['a flag is one character', 'x 🇩🇪 y', '🇩', 'grapheme', '🇩🇪'],
  ['letters grow to their word', 'Isaac Newton met', 'ewt', 'word', 'Newton'],
  ['a selection over a gap takes both words', 'Isaac Newton met', 'ac New', 'word', 'Isaac Newton'],
  ['spaces and points at the ends are no words', 'He met, then left.', ' met, ', 'word', 'met,'],
  ['words of a script from right to left', 'قال نيوتن إن الضوء', 'يوت', 'word', 'نيوتن'],
  ['words without spaces between them', '東京都に住む', '京', 'word', '東京'],
  ['letters grow to their sentence', 'It rained. Dr. Smith of the U.S. team left. He slept.', 'team', 'sentence', 'Dr. Smith of the U.S. team left.'],
  ['a line that ends with an abbreviation ends its sentence', 'He works for Acme Inc.\nShe does not.', 'works', 'sentence', 'He works for Acme Inc.'],
  ['a sentence ends with its line', 'A title without a stop\nThen a sentence.', 'title', 'sentence', 'A title without a stop'],
]

describe('a selection snaps', () => {
  test.each(table)('%s', (_title, text, part, unit, expected) => {
    const [start, end] = snapped(text, over(text, part), unit)!
    expect(text.slice(start, end)).toBe(expected)
  })

  test('the unit at a place is taken by an empty selection', () => {
    const text = 'one two three'
    for (const at of [4, 5, 7]) expect(snapped(text, [at, at], 'word')).toEqual([4, 7])
    expect(snapped(text, [4, 4], 'grapheme')).not.toBeNull()
    expect(snapped('  ', [1, 1], 'word')).toBeNull()
  })

  test('over two lines it takes both sentences', () => {
    const text = 'First here.\nSecond there. Third.'
    const [start, end] = snapped(text, [3, 15], 'sentence')!
    expect(text.slice(start, end)).toBe('First here.\nSecond there.')
  })
})

describe('an edge moves', () => {
  const text = 'Ann 👩‍👩‍👧 left.\nThen'
  test('by a whole character', () => {
    expect(nextEdge(text, 4, 1, 'grapheme')).toBe(12)
    expect(nextEdge(text, 12, -1, 'grapheme')).toBe(4)
  })
  test('by a word', () => {
    expect(nextEdge(text, 0, 1, 'word')).toBe(3)
    expect(nextEdge(text, 17, -1, 'word')).toBe(13)
  })
  test('a place within a character goes to its nearer end, any other stays', () => {
    expect([4, 5, 11, 12, 13].map((at) => nearestEdge(text, at))).toEqual([4, 4, 12, 12, 13])
    // Of two that are as near, the one behind.
    expect(nearestEdge('👍🏽', 2)).toBe(4)
  })
  test('never stands still within the text, and never leaves it', () => {
    for (const unit of ['grapheme', 'word', 'sentence'] as const) {
      for (let at = 0; at < text.length; at = nextEdge(text, at, 1, unit)) expect(nextEdge(text, at, 1, unit)).toBeGreaterThan(at)
      for (let at = text.length; at > 0; at = nextEdge(text, at, -1, unit)) expect(nextEdge(text, at, -1, unit)).toBeLessThan(at)
    }
  })
})
