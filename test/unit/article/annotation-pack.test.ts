// What is packed is unpacked the same, and what the page knows is told by its places alone.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contextOf, place, quoteOf } from '../../../shared/anchor/place'
import { packAnnotations, unpackAnnotations } from '../../../shared/article/annotation-pack'
import type { Annotation } from '../../../shared/article/annotation'

const first = 'Isaac Newton met Michael Faraday in London, and they spoke of light.'

function annotation(index: number, [start, end]: readonly [number, number], note: string | null): Annotation {
  const spans = [start, Math.max(start + 1, end)]
  return {
    id: `id-${index}`, article: 3, spans, version: 0, quote: quoteOf(first, spans), ...contextOf(first, spans), label: index % 2 ? 'person' : 'place', note,
    attributes: index % 5 ? {} : { sure: 'yes' }, by: 'Mara', at: `2026-01-01T00:00:0${index % 10}.000Z`, replies: [],
  }
}

test('annotations over any edits come over as they are, whole or by their places', () => {
  const ranges = fc.array(fc.tuple(fc.tuple(fc.nat(50), fc.nat(60)), fc.option(fc.constant('A note.'))), { maxLength: 12 })
  fc.assert(fc.property(ranges, fc.array(fc.record({ at: fc.nat(60), long: fc.nat(8), now: fc.constantFrom('', 'x', '😀') }), { maxLength: 4 }), (list, changes) => {
    const rows = list.map(([range, note], index) => annotation(index, range, note))
    let text = first
    const before = rows.map((row) => place(row, [], text))
    const edits = changes.map(({ at, long, now }) => {
      const start = Math.min(at, text.length)
      const edit = { start, was: text.slice(start, start + long), now }
      text = text.slice(0, start) + now + text.slice(start + edit.was.length)
      return edit
    })
    const after = rows.map((row) => place(row, edits, text))
    const plain = (state: string) => state === 'same' || state === 'moved'
    // The surroundings of what stands are for finding it again once it is lost; the page does not need them.
    const shown = after.map((one) => (plain(one.state) && one.note === null && Object.keys(one.attributes).length === 0 ? { ...one, prefix: '', suffix: '' } : one))
    expect(unpackAnnotations(packAnnotations(rows, edits, text, false), text, 3, [])).toEqual(shown)
    expect(unpackAnnotations(packAnnotations(rows, edits, text, true), text, 3, before)).toEqual(after)
  }), { seed: 20261125, numRuns: 500 })
})
