// Overlapping annotations must all stay visible: each stroke on its own level, edges only where a span truly ends.
import { describe, expect, it } from 'vitest'
import { levels, segments } from '../../../renderer/annotate/segments'

describe('segments of overlapping spans', () => {
  it('gives the longer span the upper level', () => {
    const fund = { id: 'fund', start: 0, end: 20 }
    const uk = { id: 'uk', start: 0, end: 2 }
    const china = { id: 'china', start: 3, end: 8 }
    const level = levels([fund, uk, china])
    expect([level.get(fund), level.get(uk), level.get(china)]).toEqual([1, 2, 2])
  })

  it('keeps the fourth and later strokes on the third level', () => {
    const spans = [1, 2, 3, 4, 5].map(size => ({ id: String(size), start: 0, end: size }))
    expect([...levels(spans).values()].sort()).toEqual([1, 2, 3, 3, 3])
  })

  it('cuts at every edge and marks true ends only', () => {
    const list = segments([{ id: 'a', start: 0, end: 6 }, { id: 'b', start: 4, end: 9 }])
    expect(list.map(({ start, end }) => [start, end])).toEqual([[0, 4], [4, 6], [6, 9]])
    expect(list[0]!.layers).toEqual([{ id: 'a', level: 1, first: true, last: false }])
    expect(list[1]!.layers).toEqual([{ id: 'a', level: 1, first: false, last: true }, { id: 'b', level: 2, first: true, last: false }])
    expect(list[2]!.layers).toMatchObject([{ id: 'b', last: true }])
  })

  it('leaves gaps unpainted and drops empty spans', () => {
    expect(segments([{ id: 'a', start: 0, end: 2 }, { id: 'b', start: 5, end: 7 }, { id: 'c', start: 3, end: 3 }])).toHaveLength(2)
  })
})
