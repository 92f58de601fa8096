// Positions in three units: whatever the text, and in whatever order they are asked.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointLength, fromBytes, toBytes, toCodePoints, toUtf16 } from '../../../shared/text/positions'

/** Any UTF-16, lone surrogates included. */
const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', '\ude00', 'é', '\u2002', '😀'))).map((parts) => parts.join(''))
const withOffsets = text.chain((value) => fc.tuple(fc.constant(value), fc.array(fc.nat(value.length))))

test('T1 code points count as iteration counts them', () => {
  fc.assert(fc.property(text, (value) => {
    const points = Array.from(value)
    const starts = [0]
    for (const point of points) starts.push(starts.at(-1)! + point.length)
    expect(toCodePoints(value, starts)).toEqual(starts.map((_, index) => index))
    expect(toUtf16(value, starts.map((_, index) => index))).toEqual(starts)
    expect(codePointLength(value)).toBe(points.length)
  }))
})

test('T1 the order of asking does not matter', () => {
  fc.assert(fc.property(withOffsets, ([value, offsets]) => {
    expect(toCodePoints(value, offsets)).toEqual(offsets.map((offset) => toCodePoints(value, [offset])[0]))
    expect(toBytes(value, offsets)).toEqual(offsets.map((offset) => toBytes(value, [offset])[0]))
    expect(toUtf16(value, offsets)).toEqual(offsets.map((offset) => toUtf16(value, [offset])[0]))
  }))
})

test('T1 bytes are those of the encoder', () => {
  fc.assert(fc.property(text, (value) => {
    expect(toBytes(value, [value.length])).toEqual([new TextEncoder().encode(value).length])
  }))
})

test('T1 within a pair is its start; beyond the end there is no code point', () => {
  expect(toCodePoints('a😀b', [2, 3, 99])).toEqual([1, 2, 3])
  expect(toUtf16('a😀b', [3, 4, 1])).toEqual([4, -1, 1])
  expect(toUtf16('', [0, 1])).toEqual([0, -1])
})

test('T1 one to four bytes a code point, to its borders and back', () => {
  const text = '\u007f\u0080\u07ff\u0800\uffff\u{10000}'
  const bytes = [0, 1, 3, 5, 8, 11, 15]
  const units = [0, 1, 2, 3, 4, 5, 7]
  expect(toBytes(text, units)).toEqual(bytes)
  expect(fromBytes(text, bytes)).toEqual(units)
  expect(fromBytes(text, [2, 4, 12, 99])).toEqual([1, 2, 5, 7])
})
