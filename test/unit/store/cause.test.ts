// What is said of a refusal of the database is one line, whatever Dexie writes behind it.
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { causeOf } from '../../../renderer/store/cause'

test('of an error that holds another one, the first line', () => {
  const error = new Dexie.AbortError('Transaction aborted', new Error('QuotaExceededError: the disk is full'))
  expect(error.message).toContain('\n')
  expect(causeOf(error)).toBe('Transaction aborted')
  expect(causeOf(new Error('The disk is full.'))).toBe('The disk is full.')
})
