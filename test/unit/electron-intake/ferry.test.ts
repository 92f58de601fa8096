// Buffers that go to another thread and come back.
import { expect, test } from 'vitest'
import { createFerry } from '../../../electron/intake/ferry'
import { own } from '../../../electron/intake/own'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

test('what came back is used again where it is large enough, and holds only what is loaded now', () => {
  const ferry = createFerry()
  const first = ferry.load([bytes(1, 2, 3), bytes(4)])
  expect([...first]).toEqual([1, 2, 3, 4])
  const { buffer } = first
  expect(ferry.load([bytes(9)]).buffer).not.toBe(buffer)
  ferry.land(buffer as ArrayBuffer)
  expect(ferry.load([new Uint8Array(buffer.byteLength + 1)]).buffer).not.toBe(buffer)
  const again = ferry.load([bytes(7), bytes(8)])
  expect(again.buffer).toBe(buffer)
  expect([...again]).toEqual([7, 8])
  expect(ferry.load([]).length).toBe(0)
})

test('bytes get a buffer of their own, and are not copied where they have one', () => {
  const whole = bytes(1, 2, 3)
  expect(own([whole])).toBe(whole)
  for (const made of [own([whole.subarray(1)]), own([whole.subarray(1, 2), whole.subarray(2)])]) {
    expect([...made]).toEqual([2, 3])
    expect(made.buffer.byteLength).toBe(2)
  }
  expect(own([]).buffer.byteLength).toBe(0)
})
