// What is typed must reach the store as exactly that change, over the text the store has.
import { ChangeSet } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference, replacements, textOf } from '../../../renderer/editor/changes'
import { dumpLine, firstLines, lineNumbers } from '../../../renderer/editor/line-numbers'

function replaced(text: string, changes: ReturnType<typeof replacements>): string {
  let out = ''
  let at = 0
  for (const change of changes) {
    out += text.slice(at, change.start) + change.with
    at = change.end
  }
  return out + text.slice(at)
}

describe('replacements', () => {
  it('composes keystrokes into ascending replacements over the old text', () => {
    const text = 'The Newton Fund'
    const changes = ChangeSet.of({ from: 4, to: 10, insert: 'X' }, text.length)
      .compose(ChangeSet.of({ from: 5, insert: 'Y' }, 10))
      .compose(ChangeSet.of({ from: 11, insert: '\n' }, 11))
    expect(replacements(changes)).toEqual([{ start: 4, end: 10, with: 'XY' }, { start: 15, end: 15, with: '\n' }])
  })

  it('is the same change, whatever the texts', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (from, to) => {
      const changes = difference(from, to)
      if (!changes) return from === to
      return changes.apply(textOf(from)).toString() === to && replaced(from, replacements(changes)) === to
    }))
  })
})

describe('line numbers', () => {
  const from = (start: number) => ({ start, above: 0, taken: 0 })

  it('stay those of the dump where lines are taken out', () => {
    expect(lineNumbers('a\n\nb\n\nc', 'a\n\nc', from(3))).toEqual([3, 4, 7])
  })

  it('are not invented for written lines', () => {
    expect(lineNumbers('a\nb', 'a\nnew\nb', from(1))).toEqual([1, null, 2])
  })

  it('hold where words of a line change', () => {
    expect(lineNumbers('a\nb\nc', 'a\nB\nc', from(1))).toEqual([1, 2, 3])
  })

  it('begin below the title line', () => {
    expect(dumpLine(firstLines('Title\r\n\r\nBody\r\nend', [0, 9], 10), 0)).toBe(12)
  })

  it('stand above a title that is not the first line, and go on below it', () => {
    const raw = 'Science\n\nTitle\nBody\n'
    const title = raw.indexOf('Title')
    expect(lineNumbers('Science\n\nBody\n', 'Science\n\nBody\n', firstLines(raw, [title, title + 6], 26)).slice(0, 3)).toEqual([26, 27, 29])
    // Where the next line repeats the title, it is the title that went.
    expect(lineNumbers('Title\nBody', 'Title\nBody', firstLines('Title\nTitle\nBody', [0, 6], 1))).toEqual([2, 3])
  })
})
