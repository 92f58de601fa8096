// When what waits of a job is taken: the first at once, small batches behind others together, everything else at once.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTurns } from '../../../renderer/store/turns'
import type { JobMessage } from '../../../shared/port'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

const batch = (bytes: number): JobMessage => ({ type: 'batch', index: 0, sha256: '', head: new Uint8Array(0), pack: new Uint8Array(bytes) })

function turns(): { readonly came: (message: JobMessage) => void; taken(): number } {
  let taken = 0
  return { came: createTurns(() => { taken += 1 }), taken: () => taken }
}

test('small batches right behind others are taken together, and none waits for ever', () => {
  const { came, taken } = turns()
  came(batch(100))
  expect(taken()).toBe(1)
  for (let more = 0; more < 20; more += 1) came(batch(100))
  expect(taken()).toBe(1)
  vi.runAllTimers()
  expect(taken()).toBe(2)
  expect(vi.getTimerCount()).toBe(0)
})

test('a batch after a while is taken at once', () => {
  const { came, taken } = turns()
  came(batch(100))
  vi.advanceTimersByTime(1000)
  came(batch(100))
  expect(taken()).toBe(2)
})

test('a large batch, many small ones and a word of the job end the waiting', () => {
  const { came, taken } = turns()
  came(batch(100))
  for (const message of [batch(1 << 20), { type: 'drop', job: 'j' } as const, { type: 'end', job: 'j' } as const]) {
    const before = taken()
    came(batch(100))
    expect(taken()).toBe(before)
    came(message)
    expect(taken()).toBe(before + 1)
  }
  const before = taken()
  for (let more = 0; more < 16; more += 1) came(batch(64 << 10))
  expect(taken()).toBe(before + 1)
  vi.runAllTimers()
  expect(taken()).toBe(before + 1)
})
