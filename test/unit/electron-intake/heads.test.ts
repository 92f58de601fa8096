import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createHeads } from '../../../electron/intake/heads'
import { describe as said, describeLines } from '../../../shared/inspect/describe'
import { filledLines } from '../../../shared/inspect/lines'

const never = () => false

describe('the first lines of an article out of its bytes', () => {
  it.each(['a\r\nb\rc\n\n d', 'Größe – über\n\u3000\nμ 𝒳 z\r\n', '\r\r\n\n\rone', ''])('are those of its text: %j', (text) => {
    const before = 'éin anderer Artikel\r\n'
    const bytes = Buffer.from(`${before}${text}\nand one behind`)
    const start = Buffer.byteLength(before)
    expect(createHeads(bytes.subarray(start), start)(start, start + Buffer.byteLength(text), never)).toEqual(filledLines(text))
  })

  it('are found also where one is asked for that stands before the last', () => {
    const bytes = Buffer.from('one\ntwo\nthree\nfour')
    const heads = createHeads(bytes, 0)
    expect(heads(8, 18, never).map(({ text }) => text)).toEqual(['three', 'four'])
    expect(heads(0, 7, never).map(({ text }) => text)).toEqual(['one', 'two'])
  })
})

describe('the lines that an article is described by', () => {
  const lines = readFileSync(new URL('../../fixtures/inspect/kinds.txt', import.meta.url), 'utf8').split('\n')

  it('say the same as many more of them', () => {
    for (let from = 0; from < lines.length; from += 7) {
      const raw = lines.slice(from, from + 90).join('\n')
      for (const titleOffset of [null, 0, (lines[from]?.length ?? 0) + 1]) {
        let read = 0
        const most = filledLines(raw, () => {
          read += 1
          return read >= 64
        })
        expect(said(raw, { titleOffset, rhythm: {} })).toEqual(describeLines(most, { titleOffset, rhythm: {} }))
      }
    }
  })
})
