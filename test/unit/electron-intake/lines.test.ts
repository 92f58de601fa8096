// Lines are the same however the bytes come in chunks, and together with their ends they are all the bytes.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CutLine, createLineCutter, fileStart, partBytes } from '../../../electron/intake/lines'
import { createLineCount } from '../../../electron/intake/line-count'
import { linesOf } from '../../../electron/intake/readers/lines'

type Told = Pick<CutLine, 'text' | 'index' | 'number' | 'start' | 'end' | 'next' | 'continued'>

const plain = ({ text, index, number, start, end, next, continued }: CutLine): Told => ({ text, index, number, start, end, next, continued })

function lines(bytes: Buffer, cuts: readonly number[] = [], place = fileStart): Told[] {
  const found: Told[] = []
  const cutter = createLineCutter((line) => found.push(plain(line)), place)
  let from = 0
  for (const cut of [...cuts].sort((one, other) => one - other)) {
    cutter.push(bytes.subarray(from, cut))
    from = cut
  }
  cutter.push(bytes.subarray(from))
  cutter.finish()
  return found
}

const texts = fc.array(fc.oneof(fc.constantFrom('\n', '\r\n', '\r', '', ' ', '\f', '\u2028', '🌊', 'é', '春'), fc.string({ unit: 'binary' })), { maxLength: 40 }).map((parts) => parts.join(''))

test('any chunks give the lines that a split of the whole text gives', () => {
  fc.assert(fc.property(texts, fc.array(fc.nat(), { maxLength: 20 }), (text, places) => {
    const bytes = Buffer.from(text)
    const found = lines(bytes, places.map((place) => (bytes.length > 0 ? place % bytes.length : 0)))
    const expected = bytes.toString('utf8').split(/\r\n|\n|\r/)
    if (expected.at(-1) === '') expected.pop()
    expect(found.map(({ text: line }) => line)).toEqual(expected)
    expect(found).toEqual(lines(bytes))
    let at = 0
    for (const [index, line] of found.entries()) {
      expect(line).toMatchObject({ index, number: index + 1, start: at, continued: false })
      expect(bytes.subarray(line.start, line.end).toString('utf8')).toBe(line.text)
      expect(['', '\n', '\r\n', '\r']).toContain(bytes.subarray(line.end, line.next).toString('utf8'))
      at = line.next
    }
    expect(at).toBe(bytes.length)
  }), { numRuns: 500 })
})

test('lines of records are those of a text, with their numbers, and any chunks give the same', async () => {
  await fc.assert(fc.asyncProperty(texts, fc.array(fc.nat(), { maxLength: 20 }), async (text, places) => {
    const bytes = Buffer.from(text)
    const cuts = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((one, other) => one - other)
    const count = createLineCount()
    async function* chunks(): AsyncGenerator<Buffer> {
      for (const [index, cut] of cuts.slice(1).entries()) {
        const chunk = bytes.subarray(cuts[index], cut)
        count.push(chunk)
        yield chunk
      }
    }
    const found: unknown[] = []
    for await (const some of linesOf(chunks())) for (const { start, end, bytes: line } of some) found.push([line!.toString('utf8'), start, end, count.at(start)])
    expect(found).toEqual(lines(bytes).map(({ text: line, start, end, number }) => [line, start, end, number]))
  }), { numRuns: 500 })
})

test('one byte at a time gives the same', () => {
  const bytes = Buffer.from('a\r\n\r\r\n\n€🌊\r\nend\r')
  expect(lines(bytes, Array.from(bytes.keys()))).toEqual(lines(bytes))
  expect(lines(bytes).map(({ text }) => text)).toEqual(['a', '', '', '', '€🌊', 'end'])
})

test('a long line comes in parts that never break a character', () => {
  const bytes = Buffer.from(`${'春'.repeat(partBytes)}\nshort\n`)
  const found = lines(bytes, [5, partBytes - 1, partBytes + 1, 2 * partBytes + 7])
  expect(found).toEqual(lines(bytes))
  expect(found.map(({ continued }) => continued)).toEqual([false, true, true, true, false])
  expect(found.slice(0, -1).map(({ text }) => text).join('')).toBe('春'.repeat(partBytes))
  for (const line of found) expect(line.end - line.start).toBeLessThanOrEqual(partBytes)
})

test('a pass that begins inside a long line says so', () => {
  const place = { at: 100, index: 7, number: 3, continued: true }
  expect(lines(Buffer.from('rest\nnext'), [], place)).toEqual([
    { text: 'rest', index: 7, number: 3, start: 100, end: 104, next: 105, continued: true },
    { text: 'next', index: 8, number: 4, start: 105, end: 109, next: 109, continued: false },
  ])
})

test('a line that is decoded late says the same', () => {
  const found: CutLine[] = []
  const cutter = createLineCutter((line) => found.push(line))
  for (const part of ['one\nzw', 'ei é\n', 'drei 🌊']) cutter.push(Buffer.from(part))
  cutter.finish()
  expect(found.map((line) => line.text)).toEqual(['one', 'zwei é', 'drei 🌊'])
  expect(found.map((line) => line.text)).toEqual(['one', 'zwei é', 'drei 🌊'])
})

test('lines are counted far back, in chunks whose bytes were let go', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('\n', '\r\n', '\r', 'a', 'word ', '€'.repeat(40)), { minLength: 30, maxLength: 200 }), fc.integer({ min: 1, max: 30 }), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (parts, size, places) => {
    const bytes = Buffer.from(parts.join(''))
    const count = createLineCount()
    // All of it is pushed before anything is asked: of a thousand bytes most chunks keep only where their lines end.
    for (let at = 0; at < bytes.length; at += size) count.push(bytes.subarray(at, at + size))
    for (const place of places.map((one) => one % bytes.length).sort((one, other) => one - other)) {
      const before = bytes.toString('latin1', 0, place)
      // `\r\n` counts at its `\r`.
      const ends = (before.match(/\r\n?|\n/g) ?? []).length
      expect(count.at(place)).toBe(1 + ends)
    }
  }), { numRuns: 300, seed: 5 })
})
