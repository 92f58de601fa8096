// Spans of annotations in typed arrays: in order of their places whatever order the annotations have, on the levels that
// overlapping spans get, and found by what is in view.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levels } from '../../../renderer/annotate/segments'
import { spanSet, spansIn } from '../../../renderer/annotate/span-set'
import type { PlacedAnnotation } from '../../../shared/article/annotation'

const annotation = (id: string, spans: readonly number[]) => ({ id, spans }) as PlacedAnnotation

describe('spans of annotations', () => {
  it('stand in order, each with its annotation and its level', () => {
    const pair = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 })).map(([start, long]) => [start, start + long])
    fc.assert(fc.property(fc.array(fc.array(pair, { maxLength: 2 }), { maxLength: 25 }), (all) => {
      const annotations = all.map((spans, index) => annotation(String(index), spans.flat()))
      const set = spanSet(annotations)
      const expected = annotations.flatMap(({ id, spans }, owner) => [0, 2].filter((at) => at < spans.length).map((at) => ({ id, owner, start: spans[at]!, end: spans[at + 1]! })))
        .sort((one, other) => one.start - other.start)
      const level = levels(expected)
      expect([...set.from]).toEqual(expected.map(({ start }) => start))
      expect([...set.to]).toEqual(expected.map(({ end }) => end))
      expect([...set.owner]).toEqual(expected.map(({ owner }) => owner))
      expect([...set.level]).toEqual(expected.map((span) => level.get(span) ?? 1))
    }), { seed: 20261125, numRuns: 300 })
  })

  it('are found by what is in view, however long they are', () => {
    const set = spanSet([annotation('late', [50, 60]), annotation('long', [0, 55]), annotation('far', [90, 95])])
    expect([...spansIn(set, 52, 90)].map((index) => set.owner[index])).toEqual([1, 0])
  })
})
