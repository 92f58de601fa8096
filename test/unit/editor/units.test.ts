// Sentence and paragraph around a place, as a label takes them.
import { expect, test } from 'vitest'
import { unitAt } from '../../../renderer/annotate/units'

const text = 'Dr. Kim Montgomery spoke. She asked the U.S. Embassy twice!  \n\n  “Why?” Nobody knew.'
const at = (words: string): number => text.indexOf(words)
const cut = (range: readonly [number, number] | null): string | null => range && text.slice(...range)

test('a sentence is whole, and no title or initial ends it', () => {
  expect(cut(unitAt(text, at('Montgomery'), 'sentence'))).toBe('Dr. Kim Montgomery spoke.')
  expect(cut(unitAt(text, at('Embassy'), 'sentence'))).toBe('She asked the U.S. Embassy twice!')
  expect(cut(unitAt(text, text.length, 'sentence'))).toBe('Nobody knew.')
})

test('a paragraph is a line without the spaces at its ends; a blank line has none', () => {
  expect(cut(unitAt(text, at('spoke'), 'paragraph'))).toBe('Dr. Kim Montgomery spoke. She asked the U.S. Embassy twice!')
  expect(cut(unitAt(text, at('Nobody'), 'paragraph'))).toBe('“Why?” Nobody knew.')
  expect(unitAt(text, at('“') - 3, 'paragraph')).toBeNull()
})
