// Comparing: each side's pieces are its text, whatever was edited, and lines that are alike stand beside each other.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from '../../../shared/compare/align'
import { compare, folds, pieces, putBack } from '../../../shared/compare/compare'

const text = fc.array(fc.constantFrom('The fund pays well', 'The fund paid badly', '', 'He met Ann 😀 there', 'x', 'cafe\u0301 naïve'), { maxLength: 9 }).map((lines) => lines.join('\n'))

describe('compare', () => {
  test('both texts can be read again from the rows, by word and by character', () => {
    fc.assert(fc.property(text, text, fc.constantFrom('word' as const, 'character' as const), (first, second, by) => {
      const rows = compare(first, second)
      expect(rows.flatMap((row) => (row.was === null ? [] : [row.was])).join('\n')).toBe(first)
      expect(rows.flatMap((row) => (row.now === null ? [] : [row.now])).join('\n')).toBe(second)
      for (const row of rows) {
        const list = pieces(row, by)
        expect(list.filter(({ kind }) => kind !== 'ins').map((piece) => piece.text).join('')).toBe(row.was ?? '')
        expect(list.filter(({ kind }) => kind !== 'del').map((piece) => piece.text).join('')).toBe(row.now ?? '')
        if (row.now !== null) expect(second.slice(row.at, row.at + row.now.length)).toBe(row.now)
      }
    }), { seed: 20261125, numRuns: 2000 })
  })

  test('rows put back from the last to the first give the first text', () => {
    fc.assert(fc.property(text, text, (first, second) => {
      let now = second
      for (let step = 0; now !== first && step < 40; step += 1) {
        // The only line that is left cannot be taken out before another stands.
        const changes = compare(first, now).filter(({ changed }) => changed).map((row) => putBack(row, now))
        const wanted = changes.reverse().find((list) => list.some(({ start, end, with: words }) => end > start || words !== ''))!
        now = wanted.reduceRight((text, change) => text.slice(0, change.start) + change.with + text.slice(change.end), now)
      }
      expect(now).toBe(first)
    }), { seed: 20261125, numRuns: 1000 })
  })

  test('a line is put back by its words that differ, and by nothing else', () => {
    const now = 'One.\nIt gives very well to Ann.'
    expect(putBack(compare('One.\nIt pays well to Anna.', now)[1]!, now)).toEqual([
      { start: 8, end: 13, with: 'pays' }, { start: 14, end: 19, with: '' }, { start: 30, end: 30, with: 'a' },
    ])
  })

  test('a rewritten word is struck and written in its line', () => {
    const rows = compare('One.\nIt pays well.\nEnd.', 'One.\nIt gives well.\nEnd.')
    expect(rows.map(({ changed }) => changed)).toEqual([false, true, false])
    expect(pieces(rows[1]!, 'word')).toEqual([{ kind: 'same', text: 'It ' }, { kind: 'del', text: 'pays' }, { kind: 'ins', text: 'gives' }, { kind: 'same', text: ' well.' }])
    expect(pieces(compare('colour', 'color')[0]!, 'character')).toEqual([{ kind: 'same', text: 'colo' }, { kind: 'del', text: 'u' }, { kind: 'same', text: 'r' }])
  })

  test('a paragraph parted in two stands beside its greater part', () => {
    const pairs = align(['It began in Paris and it ended in Rome after many years'], ['It began', 'in Paris and it ended in Rome after many years'])
    expect(pairs).toEqual([[null, 'It began'], ['It began in Paris and it ended in Rome after many years', 'in Paris and it ended in Rome after many years']])
  })

  test('lines in between keep alike lines together', () => {
    expect(align(['alpha beta gamma', 'delta epsilon zeta'], ['something new', 'alpha beta gamma!', 'delta epsilon'])).toEqual([
      [null, 'something new'], ['alpha beta gamma', 'alpha beta gamma!'], ['delta epsilon zeta', 'delta epsilon'],
    ])
  })

  test('twenty thousand lines wholly rewritten are compared', () => {
    const first = Array.from({ length: 20_000 }, (_, index) => `line ${index}`).join('\n')
    expect(compare(first, first.replaceAll('line', 'row')).every(({ changed }) => changed)).toBe(true)
  })

  test('far from any change, lines fold', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`)
    expect(folds(compare(lines.join('\n'), lines.map((line, index) => (index === 10 ? 'changed' : line)).join('\n')))).toEqual([{ from: 0, to: 8 }, { from: 13, to: 20 }])
  })
})
