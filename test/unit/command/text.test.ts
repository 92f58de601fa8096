// Replacements over one text as edits, and what takes a step's edits back.
import { describe, expect, test } from 'vitest'
import { applyReplacement } from '../../../shared/anchor/place'
import { checkRanges, editsOver, shortened, takenBack, wordsOf, type StoredTextEdit } from '../../../shared/command/text'

const stamp = { seq: 5, at: '2026-01-01T00:00:00.000Z', by: 'Mara' }
const of = { number: 3, text: 'one two three' }
const plain = (edits: readonly StoredTextEdit[]) => edits.map(({ start, was, now }) => [start, was, now])

describe('replacements as edits', () => {
  test('the last one first, numbered from where the command is', () => {
    const edits = editsOver(of, [{ start: 0, end: 3, with: 'ein' }, { start: 8, end: 13, with: 'drei' }], stamp, 'typed', 2)
    expect(plain(edits)).toEqual([[8, 'three', 'drei'], [0, 'one', 'ein']])
    expect(edits.map(({ id }) => id)).toEqual(['e5.2', 'e5.3'])
  })
  test('what starts at one place stays in order', () => expect(plain(editsOver(of, [{ start: 4, end: 4, with: 'a' }, { start: 4, end: 4, with: 'b' }], stamp, 'typed'))).toEqual([[4, '', 'b'], [4, '', 'a']]))
  test('line ends are line feeds, and what changes nothing is none', () => {
    expect(plain(editsOver(of, [{ start: 3, end: 4, with: '\r\n' }, { start: 7, end: 8, with: '\r' }], stamp, 'typed'))).toEqual([[7, ' ', '\n'], [3, ' ', '\n']])
    expect(editsOver(of, [{ start: 0, end: 3, with: 'one' }], stamp, 'typed')).toEqual([])
  })
  test.each([[[4, 2]], [[0, 99]], [[0, 3, 2, 5]]])('%j do not fit', (ranges) => {
    const changes = ranges.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: ranges[at + 1]!, with: '' }] : []))
    expect(checkRanges(of.text, changes)).toMatchObject({ ok: false, failure: { code: 'out-of-range' } })
  })
})

describe('a step taken back', () => {
  const edit = (seq: number, start: number, was: string, now: string): StoredTextEdit => ({ kind: 'text', id: `e${seq}`, article: 3, seq, at: stamp.at, by: 'Mara', why: 'typed', start, was, now })
  test('where its words went since', () => expect(takenBack([edit(1, 4, 'two', 'zwei'), edit(2, 0, '', 'and ')], 1)).toEqual({ ok: true, value: [{ start: 8, end: 12, with: 'two' }] }))
  test('words taken out side by side come back in their order', () => {
    const out = editsOver(of, [{ start: 0, end: 3, with: '' }, { start: 3, end: 7, with: '' }], stamp, 'typed')
    const back = takenBack(out, stamp.seq)
    const without = out.reduce(applyReplacement, of.text)
    expect(back.ok && editsOver({ ...of, text: without }, back.value, stamp, 'taken back').reduce(applyReplacement, without)).toBe(of.text)
  })
  test('not where a later step rewrote them', () => expect(takenBack([edit(1, 4, 'two', 'zwei'), edit(2, 5, 'w', 'v')], 1)).toMatchObject({ ok: false, failure: { code: 'rewritten', message: '“zwei” was rewritten since.' } }))
})

test('what was done to a text is said shortly', () => {
  expect(wordsOf([])).toBe('Left the text as it was')
  expect([['', 'a\nb'], ['a', ''], ['a', 'b']].map(([was, now]) => wordsOf([{ was: was!, now: now! }]))).toEqual(['Wrote “a¶b”', 'Deleted “a”', 'Rewrote “a” as “b”'])
  expect(wordsOf([{ was: '', now: 'a' }, { was: '', now: 'b' }])).toBe('Edited the text in 2 places')
  expect(shortened('😀'.repeat(41))).toBe(`${'😀'.repeat(39)}…`)
})
