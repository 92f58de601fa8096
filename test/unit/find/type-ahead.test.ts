// Type-ahead: a name by its beginning, the next one by the same letter again.
import { expect, test } from 'vitest'
import { createTypeAhead, nameAhead } from '../../../shared/find/type-ahead'

const names = ['biology', 'science', 'Sport', 'society']

test('letters one soon after the other are one beginning', () => {
  let now = 0
  const type = createTypeAhead(() => now)
  expect(type('s')).toBe('s')
  now = 500
  expect(type('o')).toBe('so')
  now = 1500
  expect(type('s')).toBe('s')
})

test('the next name that begins so, round and round', () => {
  expect(nameAhead(names, 's', 0)).toBe(1)
  expect(nameAhead(names, 's', 1)).toBe(2)
  expect(nameAhead(names, 'sss', 3)).toBe(1)
  expect(nameAhead(names, 'so', 1)).toBe(3)
  expect(nameAhead(names, 'x', 0)).toBe(-1)
  expect(nameAhead([], 's', 0)).toBe(-1)
})
