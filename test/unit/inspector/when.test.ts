// Hours and days of steps, as the clock of the place says them: midnight is no 24, and a day is the one that was there.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { when } from '../../../renderer/inspector/when'

const zone = process.env['TZ']
beforeEach(() => {
  process.env['TZ'] = 'Asia/Tokyo'
  vi.useFakeTimers({ now: new Date('2026-11-27T03:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test.each([
  ['2026-11-26T15:23:00.000Z', '00:23'],
  ['2026-11-26T02:05:00.000Z', '2026-11-26 11:05'],
  ['2026-11-25T20:00:00.000Z', '2026-11-26 05:00'],
  ['not a time', 'not a time'],
])('%s', (at, shown) => expect(when(at)).toBe(shown))
