// The Changes view must tell every change: struck and unstruck pieces together are the first text, written ones the new.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeLines, countChanges, folded } from '../../../renderer/editor/word-changes'

describe('changes by line', () => {
  it('strikes and writes words, and keeps the lines of the dump', () => {
    const lines = changeLines('one two\n\nthree', 'one 2\n\nthree', 5)
    expect(lines[0]).toEqual({ number: 5, pieces: [{ kind: 'same', text: 'one ' }, { kind: 'del', text: 'two' }, { kind: 'ins', text: '2' }] })
    expect(lines.at(-1)).toEqual({ number: 7, pieces: [{ kind: 'same', text: 'three' }] })
    expect(countChanges(lines)).toBe(1)
  })

  it('folds what is far from a change', () => {
    const before = Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n')
    const rows = folded(changeLines(before, before.replace('line 19', 'end'), 1))
    expect(rows[0]).toEqual({ same: [1, 16] })
    expect(rows).toHaveLength(5)
  })

  it('loses no word of either text', () => {
    const words = fc.array(fc.constantFrom('a', 'bb', 'ccc', '\n', 'd.')).map(list => list.join(' '))
    fc.assert(fc.property(words, words, (before, after) => {
      const pieces = changeLines(before, after, 1).flatMap(line => line.pieces)
      const told = (left: 'del' | 'ins') => pieces.filter(({ kind }) => kind !== left).map(({ text }) => text).join('').replace(/[\s¶]/g, '')
      return told('ins') === before.replace(/\s/g, '') && told('del') === after.replace(/\s/g, '')
    }))
  })
})
