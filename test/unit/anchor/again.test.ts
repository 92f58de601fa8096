// Lines that read again as at first are found where they stand, whatever happened to them meanwhile.
import { expect, test } from 'vitest'
import { placeAgain } from '../../../shared/anchor/again'
import { applyReplacement, type Replacement } from '../../../shared/anchor/place'

const first = 'One line.\nLeave a  Reply\nThe end.'
const flagged = 'a  Reply'
const from = first.indexOf(flagged)

function again(...edits: readonly Replacement[]): string | null {
  const text = edits.reduce(applyReplacement, first)
  const place = placeAgain(first, from, from + flagged.length, edits, text)
  return place && text.slice(...place)
}

test('words that were written and taken back, in any number of edits, stand again', () => {
  const at = first.indexOf('  ')
  expect(again({ start: at, was: '  ', now: ' ' })).toBeNull()
  expect(again({ start: at, was: '  ', now: ' ' }, { start: at, was: ' ', now: '  ' })).toBe(flagged)
  expect(again({ start: 0, was: 'One', now: 'A first' }, { start: at + 4, was: '  ', now: '' }, { start: at + 4, was: '', now: '  ' })).toBe(flagged)
  expect(again({ start: at, was: '  ', now: '__' }, { start: 0, was: '', now: 'New\n' }, { start: at + 4, was: '__', now: '  ' })).toBe(flagged)
})

test('a line that was taken out, with the line end before or behind it, stands again when it is put back', () => {
  expect(again({ start: 10, was: 'Leave a  Reply\n', now: '' })).toBeNull()
  expect(again({ start: 10, was: 'Leave a  Reply\n', now: '' }, { start: 10, was: '', now: 'Leave a  Reply\n' })).toBe(flagged)
  expect(again({ start: 9, was: '\nLeave a  Reply', now: '' }, { start: 9, was: '', now: '\nLeave a  Reply' })).toBe(flagged)
  expect(again({ start: 9, was: '\nLeave a  Reply', now: '' }, { start: 10, was: '', now: 'Leave a  Reply\n' })).toBe(flagged)
})

test('a line that something was written before or behind does not read as at first', () => {
  expect(again({ start: 10, was: '', now: 'X' })).toBeNull()
  expect(again({ start: from + flagged.length, was: '', now: ' now' })).toBeNull()
})
