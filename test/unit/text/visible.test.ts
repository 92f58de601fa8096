// What would steer a terminal is written out, and a JSON line written out so still means the same.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visible } from '../../../shared/text/visible'

test('escapes, overrides and odd line ends are seen and do nothing', () => {
  expect(visible('a\u001b[31mb\u009bc\u202Ed\u2066e\rf\u0007')).toBe('a\\u001b[31mb\\u009bc\\u202ed\\u2066e\\u000df\\u0007')
  expect(visible('plain\ttext\nكتاب – “x” 😀')).toBe('plain\ttext\nكتاب – “x” 😀')
})

test('JSON keeps its value', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '\u001b', '\u009b', '\u202e', '"', '\\', '\n', '😀', '\u2028') }), (text) => {
    const line = visible(JSON.stringify({ text }))
    expect(JSON.parse(line)).toEqual({ text })
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\u2028]/)
  }))
})
