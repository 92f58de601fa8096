// Anchors: where spans are after edits, and that a state never claims what the text does not say.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyReplacement, contextOf, place, placeSpans, placeUntouched, quoteOf, touchedBy, type Replacement } from '../../../shared/anchor/place'
import type { Annotation, AnchorState, Spans } from '../../../shared/article/annotation'

const text = 'one two three four five'
const two: Spans = [4, 7]

function annotationOver(source: string, spans: Spans, version = 0): Annotation {
  return {
    id: 'a', article: 0, spans, version, quote: quoteOf(source, spans), ...contextOf(source, spans),
    label: 'person', note: null, attributes: {}, by: 'Mara', at: '2026-01-01T00:00:00.000Z', replies: [],
  }
}

const replace = (start: number, was: string, now: string): Replacement => ({ start, was, now })

const table: readonly (readonly [title: string, spans: Spans, edits: readonly Replacement[], state: AnchorState, placed: Spans])[] = [
  ['A1 no edit leaves it the same', two, [], 'same', [4, 7]],
  ['A1 an edit after it leaves it the same', two, [replace(8, 'three', '3')], 'same', [4, 7]],
  ['A1 an edit before it moves it', two, [replace(0, 'one', 'eleven')], 'moved', [7, 10]],
  ['A1 an insertion at its start stays outside', two, [replace(4, '', 'new ')], 'moved', [8, 11]],
  ['A1 an insertion at its end stays outside', two, [replace(7, '', '-ish')], 'same', [4, 7]],
  ['A1 a replacement over it that keeps its words only moves it', two, [replace(0, 'one two', 'just one two')], 'moved', [9, 12]],
  ['A1 there and back again is the same', two, [replace(0, 'one ', ''), replace(0, '', 'one ')], 'same', [4, 7]],
  ['A1 parts move each by themselves', [0, 3, 8, 13], [replace(4, 'two', 'twenty')], 'moved', [0, 3, 11, 16]],
  ['A2 an insertion inside it changes it', two, [replace(5, '', 'x')], 'changed', [4, 8]],
  ['A2 a deletion of its end changes it', two, [replace(6, 'o three', '')], 'changed', [4, 6]],
  ['A2 a deletion of its start changes it', two, [replace(2, 'e tw', '')], 'changed', [2, 3]],
  ['A2 its start rewritten with what is before it: what is left of it stands behind the new words', two, [replace(2, 'e tw', 'XY')], 'changed', [4, 5]],
  ['A2 its end rewritten with what is behind it: what is left of it stands before the new words', two, [replace(6, 'o th', 'XY')], 'changed', [4, 6]],
  ['A2 its words replaced exactly change it', two, [replace(4, 'two', 'six')], 'changed', [4, 7]],
  ['A2 its words put back by another edit are true again', two, [replace(5, 'w', 'v'), replace(5, 'v', 'w')], 'same', [4, 7]],
  ['A2 one of its parts gone changes it', [0, 3, 8, 13], [replace(8, 'three', '')], 'changed', [0, 3]],
  ['A2 A6 a mark that melts with its last letter changes it', two, [replace(7, '', '\u0301')], 'changed', [4, 8]],
  ['A2 A6 a joiner behind it takes only itself in', two, [replace(7, '', '\u200dx')], 'changed', [4, 8]],
  ['A3 its words deleted lose it', two, [replace(4, 'two', '')], 'lost', []],
  ['A3 more than its words deleted lose it', two, [replace(3, ' two ', '')], 'lost', []],
  ['A3 more than its words rewritten lose it', two, [replace(3, ' two ', '#######')], 'lost', []],
  ['A3 lost it stays lost when the words come back elsewhere', two, [replace(4, 'two ', ''), replace(4, '', 'two ')], 'lost', []],
]

describe('place', () => {
  test.each(table)('%s', (_title, spans, edits, state, placed) => {
    const annotation = annotationOver(text, spans)
    const after = edits.reduce(applyReplacement, text)
    const seen = place(annotation, edits, after)
    expect([seen.state, seen.spans]).toEqual([state, placed])
    expect(seen.quote).toBe(annotation.quote)
  })

  test('A4 only edits after its version count', () => {
    const edits = [replace(0, 'one ', ''), replace(0, '', 'so ')]
    const middle = 'two three four five'
    expect(place(annotationOver(middle, [0, 3], 1), edits, `so ${middle}`)).toMatchObject({ state: 'moved', spans: [3, 6] })
  })

  test('A1 A2 A3 A5 under any edits the state is true to the quote and spans are in order', () => {
    const edit = fc.record({ at: fc.nat(40), long: fc.nat(6), now: fc.stringMatching(/^[a-c ]{0,5}$/) })
    fc.assert(fc.property(fc.stringMatching(/^[a-c ]{8,30}$/), fc.uniqueArray(fc.nat(8), { minLength: 2, maxLength: 4 }), fc.array(edit, { maxLength: 6 }), (first, bounds, changes) => {
      const spans = [...bounds].sort((one, other) => one - other).slice(0, bounds.length - (bounds.length % 2))
      const annotation = annotationOver(first, spans)
      let now = first
      const edits: Replacement[] = []
      for (const { at, long, now: words } of changes) {
        const start = Math.min(at, now.length)
        edits.push(replace(start, now.slice(start, start + long), words))
        now = applyReplacement(now, edits.at(-1)!)
      }
      const seen = place(annotation, edits, now)
      const words = quoteOf(now, seen.spans)
      if (seen.state === 'same' || seen.state === 'moved') expect(words).toBe(annotation.quote)
      else expect(words).not.toBe(annotation.quote)
      expect(seen.state === 'lost').toBe(seen.spans.length === 0)
      for (let index = 1; index < seen.spans.length; index += 1) {
        if (index % 2) expect(seen.spans[index]!).toBeGreaterThan(seen.spans[index - 1]!)
        else expect(seen.spans[index]!).toBeGreaterThanOrEqual(seen.spans[index - 1]!)
      }
      expect(seen.spans.at(-1) ?? 0).toBeLessThanOrEqual(now.length)
    }), { seed: 20261124, numRuns: 2000 })
  })
})

describe('what places are made of', () => {
  test('A5 flat spans without edits are themselves', () => expect(placeSpans([0, 3, 8, 13], [])).toEqual([0, 3, 8, 13]))

  test.each<[string, readonly Replacement[], readonly [number, number] | null]>([
    ['moves behind an edit before it', [replace(0, 'one', 'o')], [2, 5]],
    ['moves behind an edit that ends where it begins', [replace(3, ' ', '  ')], [5, 8]],
    ['stays before an edit after it', [replace(7, ' ', '')], [4, 7]],
    ['ends where anything inside was touched', [replace(6, 'o ', '')], null],
    ['ends where it was replaced by itself', [replace(4, 'two', 'two')], null],
  ])('a range that may not be touched %s', (_title, edits, expected) => expect(placeUntouched(4, 7, edits)).toEqual(expected))

  test.each<[string, Spans, Replacement, Spans]>([
    ['first', [2, 4], replace(0, '😀😁', '😁'), [0, 2]],
    ['last', [1, 3], replace(0, 'a😀', '🨀'), []],
  ])('T1 a pair that shares its %s half with the one that was there stays whole', (_half, spans, edit, placed) => expect(placeSpans(spans, [edit])).toEqual(placed))

  test.each<[string, readonly Replacement[], number]>([
    ['ends where it begins', [replace(2, 'e ', '')], -1],
    ['begins where it ends', [replace(7, ' t', '')], -1],
    ['changes a letter of it', [replace(0, 'one', '1'), replace(3, 'w', 'v'), replace(0, '1', 'one')], 1],
  ])('A2 the last edit that touched words is found: one that %s', (_title, edits, expected) => expect(touchedBy(two, edits)).toBe(expected))

  test('A1 parts are joined by an ellipsis', () => expect(quoteOf(text, [0, 3, 8, 13])).toBe('one … three'))

  test('T1 context is never cut through the middle of a pair', () => {
    const source = `${'😀'.repeat(20)}x${'😀'.repeat(20)}`
    for (const pad of ['', 'a']) {
      const padded = `${source.slice(0, 40)}${pad}x${pad}${source.slice(41)}`
      const at = padded.indexOf('x')
      const { prefix, suffix } = contextOf(padded, [at, at + 1])
      for (const part of [prefix, suffix]) {
        expect(part.length).toBeLessThanOrEqual(32)
        expect([...part].every((point) => point === 'a' || point === '😀')).toBe(true)
      }
    }
  })

  test('A4 a replacement of words that do not stand there is refused', () => {
    expect(() => applyReplacement(text, replace(4, 'six', 'two'))).toThrow(RangeError)
  })
})
