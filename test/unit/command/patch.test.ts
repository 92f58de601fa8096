// Patches turn round and back, and runs hold what they were made of.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnNames, countRuns, eachOf, eachValue, inRuns, invert, joinRuns, reach, rowTables, toRuns, toValueRuns, type Patch } from '../../../shared/command/patch'

const numbers = fc.uniqueArray(fc.nat(300), { maxLength: 60 }).map((some) => [...some].sort((one, other) => one - other))
const value = fc.oneof(fc.constantFrom('new', 'accepted', null, 0, 1), fc.string())
const row = fc.option(fc.record({ article: fc.nat(99), words: fc.string() }))
const stamp = { at: '2026-01-01T00:00:00.000Z', by: 'Mara', why: 'typed' }

const patch: fc.Arbitrary<Patch> = fc.oneof(
  fc.record({ on: fc.constant('row' as const), table: fc.constantFrom(...rowTables), key: fc.string(), before: row, after: row }),
  fc.record({ article: fc.nat(99), push: fc.boolean(), start: fc.nat(9), was: fc.string(), now: fc.string() }).map(({ article, push, ...edit }) =>
    ({ on: 'text' as const, article, push, edits: [{ kind: 'text' as const, id: 'e1.0', article, seq: 1, ...stamp, ...edit }] })),
  fc.record({ article: fc.nat(99), push: fc.boolean(), was: fc.string(), now: fc.string() }).map(({ article, push, ...edit }) =>
    ({ on: 'fields' as const, article, push, edits: [{ kind: 'field' as const, id: 'e1.0', article, seq: 1, ...stamp, field: 'site', ...edit }] })),
  fc.record({ column: fc.constantFrom(...columnNames), articles: numbers, before: value, after: value }).map(({ column, articles, before, after }) =>
    ({ on: 'column' as const, column, articles: toRuns(articles), before: toValueRuns(articles.map(() => before)), after: toValueRuns(articles.map(() => after)) })),
  fc.record({ tag: fc.string(), articles: numbers, add: fc.boolean() }).map(({ tag, articles, add }) => ({ on: 'tag' as const, tag, articles: toRuns(articles), add })),
  fc.record({ on: fc.constant('dump' as const), dump: fc.nat(9), before: fc.boolean(), after: fc.boolean() }),
)

describe('invert', () => {
  test('U1 turned round twice, a command is the same', () => {
    fc.assert(fc.property(fc.array(patch, { maxLength: 6 }), (patches) => {
      expect(invert(invert(patches))).toEqual(patches)
    }), { seed: 20261124 })
  })

  test('U1 the last patch is taken back first, each to what it replaced', () => {
    const patches: Patch[] = [
      { on: 'column', column: 'status', articles: [0, 2], before: [['new', 2]], after: [['accepted', 2]] },
      { on: 'tag', tag: 'science', articles: [1, 1], add: true },
      { on: 'row', table: 'notes', key: 'n', before: null, after: { article: 4 } },
    ]
    expect(invert(patches)).toEqual([
      { on: 'row', table: 'notes', key: 'n', before: { article: 4 }, after: null },
      { on: 'tag', tag: 'science', articles: [1, 1], add: false },
      { on: 'column', column: 'status', articles: [0, 2], before: [['accepted', 2]], after: [['new', 2]] },
    ])
    expect(patches.map(reach)).toEqual([[0, 2], [1, 1], [4, 1]])
  })
})

describe('runs', () => {
  test('several runs joined hold each of their numbers once, in as few runs as there can be', () => {
    fc.assert(fc.property(fc.array(numbers, { maxLength: 6 }), (several) => {
      expect(joinRuns(several.map(toRuns))).toEqual(toRuns([...new Set(several.flat())].sort((one, other) => one - other)))
    }), { seed: 20261127 })
  })

  test('numbers come back as they went in', () => {
    fc.assert(fc.property(numbers, (ascending) => {
      const runs = toRuns(ascending)
      expect([...eachOf(runs)]).toEqual(ascending)
      expect(countRuns(runs)).toBe(ascending.length)
      const within = new Set(ascending)
      for (let number = 0; number <= 301; number += 1) expect(inRuns(runs, number)).toBe(within.has(number))
    }), { seed: 20261124 })
  })

  test('neighbours share a run', () => expect(toRuns([3, 4, 5, 9, 11, 12])).toEqual([3, 3, 9, 1, 11, 2]))

  test('values come back as they went in', () => {
    fc.assert(fc.property(fc.array(value, { maxLength: 60 }), (values) => {
      expect([...eachValue(toValueRuns(values))]).toEqual(values)
    }), { seed: 20261124 })
  })
})
