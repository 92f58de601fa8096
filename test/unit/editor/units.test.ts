// Sentence and paragraph around a place, as a label takes them.
import { expect, test } from 'vitest'
import { paragraphAt, sentenceAt } from '../../../renderer/annotate/units'

const text = 'Dr. Kim Montgomery spoke. She asked the U.S. Embassy twice!  \n\n  “Why?” Nobody knew.'
const at = (words: string): number => text.indexOf(words)
const cut = (range: readonly [number, number] | null): string | null => range && text.slice(...range)

test('a sentence is whole, and no title or initial ends it', () => {
  expect(cut(sentenceAt(text, at('Montgomery')))).toBe('Dr. Kim Montgomery spoke.')
  expect(cut(sentenceAt(text, at('Embassy')))).toBe('She asked the U.S. Embassy twice!')
  expect(cut(sentenceAt(text, text.length))).toBe('Nobody knew.')
})

test('a paragraph is a line without the spaces at its ends; a blank line has none', () => {
  expect(cut(paragraphAt(text, at('spoke')))).toBe('Dr. Kim Montgomery spoke. She asked the U.S. Embassy twice!')
  expect(cut(paragraphAt(text, at('Nobody')))).toBe('“Why?” Nobody knew.')
  expect(paragraphAt(text, at('“') - 3)).toBeNull()
})
