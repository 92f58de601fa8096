// Raw text to text: the title line goes, line ends become one kind, and positions go along.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf } from '../../../shared/text/body'

function titled(raw: string, title: string): readonly [number, number] {
  const start = raw.indexOf(title)
  return [start, start + title.length]
}

const table: readonly (readonly [title: string, raw: string, title: string | null, text: string])[] = [
  ['no title', 'One.\nTwo.', null, 'One.\nTwo.'],
  ['a title first, with the blank lines after it', 'Title\n\n \t\nOne.\nTwo.', 'Title', 'One.\nTwo.'],
  ['a title after blank lines', '\n \nTitle\n\nOne.', 'Title', 'One.'],
  ['a title later, and only its line', 'Site\n\nTitle\n\nOne.', 'Title', 'Site\n\n\nOne.'],
  ['a title in the last line, without an end', 'Site\nTitle', 'Title', 'Site\n'],
  ['nothing but a title', 'Title', 'Title', ''],
  ['CRLF, no title', 'One.\r\nTwo.\r\n', null, 'One.\nTwo.\n'],
  ['CRLF, a title first', 'Title\r\n\r\nOne.\r\n\r\nTwo.', 'Title', 'One.\n\nTwo.'],
  ['CRLF, a title later', 'Site\r\nTitle\r\nOne.\r\n', 'Title', 'Site\nOne.\n'],
  ['lone carriage returns', 'Title\rOne.\rTwo.\r\r\nThree.', 'Title', 'One.\nTwo.\n\nThree.'],
  ['line ends of two kinds around a title', 'Site\rTitle\r\n\nOne.', 'Title', 'Site\n\nOne.'],
  ['indented paragraphs after the title', 'Title\n\n   One.', 'Title', '   One.'],
]

describe('bodyOf', () => {
  test.each(table)('T3 %s', (_title, raw, title, text) => {
    const body = bodyOf(raw, title === null ? null : titled(raw, title))
    expect(body.text).toBe(text)
  })

  test.each(table)('T3 positions of every kept character: %s', (_title, raw, title) => {
    const range = title === null ? null : titled(raw, title)
    const body = bodyOf(raw, range)
    const reached = new Set<number>()
    for (let at = 0; at < raw.length; at += 1) {
      const to = body.toText(at)
      if (to === null) continue
      reached.add(to)
      expect(body.text[to]).toBe(raw[at] === '\r' ? '\n' : raw[at])
    }
    expect([...reached]).toEqual([...body.text].map((_, index) => index))
    if (range) expect(body.toText(range[0])).toBeNull()
  })

  test('T3 whatever the line ends, the text has one kind and all else is kept', () => {
    const piece = fc.constantFrom('a', 'b ', '\r\n', '\n', '\r', '😀')
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const raw = pieces.join('')
      const body = bodyOf(raw, null)
      expect(body.text).toBe(raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
      expect(body.toText(raw.length)).toBe(body.text.length)
    }), { seed: 20261124, numRuns: 1000 })
  })
})
