// Lines are the same however the bytes come: any chunks, line ends and characters split over them, lines without end.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLineCutter, partBytes } from '../../../electron/intake/lines'
import type { Line } from '../../../shared/text/line'

function cut(chunks: readonly Buffer[], start = 0, index = 0): Line[] {
  const lines: Line[] = []
  const cutter = createLineCutter((line) => lines.push(line), start, index)
  for (const chunk of chunks) cutter.push(chunk)
  cutter.finish()
  return lines
}

function chunked(bytes: Buffer, places: readonly number[]): Buffer[] {
  const bounds = [0, ...[...places].map((place) => place % (bytes.length + 1)).sort((one, other) => one - other), bytes.length]
  return bounds.slice(1).map((end, index) => bytes.subarray(bounds[index]!, end))
}

const source = fc.array(fc.constantFrom('a', 'words ', 'é', '—', '😀', '\n', '\r\n', '\r', '\n\n', '\ufeff', '\u2028'), { maxLength: 40 }).map((parts) => parts.join(''))

describe('createLineCutter', () => {
  test('D2 any chunks give the same lines, those of the text', () => {
    fc.assert(fc.property(source, fc.array(fc.nat(400), { maxLength: 12 }), (text, places) => {
      const lines = cut(chunked(Buffer.from(text), places))
      const expected = text.split(/\r\n|\r|\n/)
      if (expected.at(-1) === '') expected.pop()
      expect(lines.map((line) => line.text)).toEqual(expected)
      expect(lines).toEqual(cut([Buffer.from(text)]))
    }), { seed: 20261124, numRuns: 2000 })
  })

  test('I4 bytes add up: each line starts where the one before says, and the last ends the text', () => {
    fc.assert(fc.property(source, fc.array(fc.nat(400), { maxLength: 6 }), fc.nat(1000), (text, places, start) => {
      const bytes = Buffer.from(text)
      const lines = cut(chunked(bytes, places), start, 7)
      let at = start
      for (const [order, line] of lines.entries()) {
        expect([line.index, line.start, line.end - line.start]).toEqual([order + 7, at, Buffer.byteLength(line.text)])
        expect(bytes.toString('utf8', line.end - start, line.next - start)).toMatch(/^(?:\r\n|\r|\n|)$/)
        at = line.next
      }
      expect(at).toBe(start + bytes.length)
    }), { seed: 20261124, numRuns: 2000 })
  })

  test.each([['a line end', 'one\r\ntwo'], ['two bytes', 'é\né'], ['three bytes', '—\n—'], ['four bytes', '😀\r\n😀']])('D2 %s cut by single bytes', (_title, text) => {
    const bytes = Buffer.from(text)
    expect(cut([...bytes].map((byte) => Buffer.from([byte]))).map((line) => line.text)).toEqual(text.split(/\r?\n/))
  })

  test('D2 a line over 1 MiB comes in parts between characters, the same in any chunks', () => {
    const long = `x${'é'.repeat(partBytes * 1.25)}`
    const bytes = Buffer.from(`short\n${long}\r\nend`)
    const lines = cut([bytes])
    expect(lines.map(({ continued }) => continued)).toEqual([false, false, true, true, false])
    expect(lines.slice(1, 4).map(({ text }) => text).join('') === long).toBe(true)
    const again = cut(chunked(bytes, [1, 7, 65_536, partBytes + 3, partBytes * 2 + 6, bytes.length - 4]))
    expect(again.map(({ text, ...rest }) => ({ ...rest, length: text.length }))).toEqual(lines.map(({ text, ...rest }) => ({ ...rest, length: text.length })))
  })
})
