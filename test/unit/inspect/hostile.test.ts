// Texts made to be slow: gigantic lines of one character. A detector that takes more than a moment for them runs into the
// time limit of its test.
import { expect, it } from 'vitest'
import { describe } from '../../../shared/inspect/describe'
import { inspect } from '../../../shared/inspect/inspect'

it.each(['.', ' ', '…', 'a', 'A ', '1', '-', '<p', '&', 'Ã', '@a.', '\u2002', '\u200b', 'a_', '(1) ', 'a\n', '\r', '12.', '4111 ', 'Â ', '¬'])('describes a megabyte of %j in a moment', (part) => {
  const raw = `${part.repeat(Math.ceil(1_000_000 / part.length))}x`
  for (const text of [raw, `A plain title\n\n${raw}`]) {
    const { flags, signals } = inspect(text, describe(text, { titleOffset: 0, rhythm: {} }), { rhythm: {} })
    for (const { ranges } of [...flags, ...signals]) expect(ranges.at(-1) ?? 0).toBeLessThanOrEqual(text.length)
  }
})
