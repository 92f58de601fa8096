// Panes keep to their limits, and leave the article its room.
import { expect, test } from 'vitest'
import { allowed } from '../../../renderer/app/widths'

test.each([
  ['nav', 10, 600, 1440, 184],
  ['nav', 250, 600, 1440, 250],
  ['nav', 999, 600, 1440, 320],
  ['list', 999, 488, 1440, 472],
  ['inspector', 300, 540, 1440, 300],
  ['inspector', 999, 0, Infinity, 400],
  ['list', 400, 488, 1000, 264],
] as const)('%s wished %d', (pane, wished, others, window, width) => expect(allowed(pane, wished, others, window)).toBe(width))
