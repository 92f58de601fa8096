// Texts made to be slow: gigantic lines of one character must not take a detector more than a moment.
import { expect, it } from 'vitest'
import { describe } from '../../../shared/inspect/describe'
import { inspect } from '../../../shared/inspect/inspect'

it.each(['.', ' ', '…', 'a', 'A ', '1', '-', '<p', '&', 'Ã', '@a.', '\u2002', '\u200b', 'a_', '(1) ', 'a\n', '\r'])('describes a megabyte of %j in a moment', (part) => {
  const raw = `${part.repeat(Math.ceil(1_000_000 / part.length))}x`
  const before = Date.now()
  for (const text of [raw, `A plain title\n\n${raw}`]) inspect(text, describe(text, { titleOffset: 0, rhythm: {} }), { rhythm: {} })
  expect(Date.now() - before).toBeLessThan(4_000)
})
