// Which articles are meant, in what order, and what is changed on many of them, from the columns alone.
import { describe, expect, test } from 'vitest'
import { Columns } from '../../../renderer/store/columns'
import type { Desk } from '../../../renderer/store/desk'
import { binAction, dumpBinAction, statusAction, tagAction } from '../../../renderer/store/resolve-bulk'
import type { StoredArticle } from '../../../renderer/store/schema'
import { select, sortOrder, targets } from '../../../renderer/store/select'
import { articleId } from '../../../shared/article/identity'
import type { Patch } from '../../../shared/command/patch'

const sha256 = 'ab'.repeat(32)
const stamp = { seq: 9, at: '2026-01-01T00:00:00.000Z', by: 'Mara' }

/** Thirty articles of ten bytes each in one dump. */
function deskOf(...patches: readonly Patch[]): Desk {
  const columns = new Columns()
  columns.append(Array.from({ length: 30 }, (_, at) => ({
    dump: 0, byteStart: at * 10, byteEnd: at * 10 + 9, start: at * 10, end: at * 10 + 9, length: 9 - (at % 3), boundary: { confidence: 1, reasons: [] },
    site: at % 3 === 0 ? null : `Site ${30 - at}`, published: at % 2 === 0 ? null : `2024-01-${String(at + 1).padStart(2, '0')}`, language: 'en', title: `Title ${at}`,
  }) as unknown as StoredArticle))
  for (const patch of patches) columns.apply(patch, 1)
  return { columns, dumps: [{ dump: 0, name: 'a.txt', member: null, sha256, removed: false }], cards: [], dumpNumbers: { seen: 0, byKey: new Map(), byStart: new Map() } } as unknown as Desk
}

const id = (at: number): string => articleId(sha256, at * 10, at * 10 + 9)
const tag = (name: string, first: number, count: number): Patch => ({ on: 'tag', tag: name, articles: [first, count], add: true })
const column = (name: 'status' | 'removed' | 'retired' | 'reason', first: number, count: number, value: string | number): Patch => ({ on: 'column', column: name, articles: [first, count], before: [[0, count]], after: [[value, count]] })
const found = (desk: Desk, query: string): readonly number[] => {
  const result = select(desk, query)
  if (!result.ok) throw new Error(result.failure.message)
  return [...result.value]
}

describe('a query', () => {
  test('for a tag finds the tags below it, and none that only begins with its letters', () => {
    const desk = deskOf(tag('art', 0, 1), tag('art/music', 1, 1), tag('artifacts', 2, 1))
    expect(found(desk, 'tag:art')).toEqual([0, 1])
  })
  test('finds what lies in the bin only where it asks for it', () => {
    const desk = deskOf(column('removed', 0, 2, 1), column('status', 1, 2, 'accepted'))
    expect(found(desk, 'status:accepted')).toEqual([2])
    expect(found(desk, 'status:accepted is:removed')).toEqual([1])
    expect(found(desk, 'status:accepted -is:removed')).toEqual([2])
  })
  test('never finds what was cut anew', () => expect(found(deskOf(column('retired', 0, 28, 1)), 'all')).toEqual([28, 29]))
})

describe('names', () => {
  test.each([2, 25])('%i of them mean the articles that stand there, not those that were cut anew', (count) => {
    const desk = deskOf()
    // As a split that was taken back and done again leaves it: the same place twice.
    desk.columns.append([{ dump: 0, byteStart: 0, byteEnd: 9, start: 0, end: 9, length: 9, boundary: { confidence: 1, reasons: [] }, site: null, published: null, language: null, title: 'Anew' } as unknown as StoredArticle])
    desk.columns.apply(column('retired', 0, 1, 1), 1)
    const names = Array.from({ length: count }, (_, at) => id(at))
    expect(targets(desk, { articles: names })).toEqual({ ok: true, value: [...Array.from({ length: count - 1 }, (_, at) => at + 1), 30] })
    desk.columns.apply(column('retired', 0, 1, 0), 1)
    desk.columns.apply(column('retired', 30, 1, 1), 1)
    expect(targets(desk, { articles: names })).toEqual({ ok: true, value: Array.from({ length: count }, (_, at) => at) })
  })
  test('that are on no desk are told, among many as well', () => {
    for (const more of [0, 25]) expect(targets(deskOf(), { articles: [...Array.from({ length: more }, (_, at) => id(at)), articleId(sha256, 5, 7)] })).toMatchObject({ ok: false, failure: { code: 'no-article' } })
  })
  test('that are left out of a query are', () => expect(targets(deskOf(column('retired', 3, 27, 1)), { query: 'all', except: [id(1)] })).toEqual({ ok: true, value: [0, 2] }))
})

describe('an order', () => {
  const order = (by: Parameters<typeof sortOrder>[2], descending = false): readonly number[] => [...sortOrder(deskOf(column('retired', 6, 24, 1)), Uint32Array.of(0, 1, 2, 3, 4, 5), by, descending)]
  test('by site has those without one last', () => expect(order('site')).toEqual([5, 4, 2, 1, 0, 3]))
  test('by length keeps ties as they stand in the dump, either way', () => {
    expect(order('length')).toEqual([2, 5, 1, 4, 0, 3])
    expect(order('length', true)).toEqual([0, 3, 1, 4, 2, 5])
  })
  test('by date, by title and turned round', () => {
    expect(order('published').slice(-3)).toEqual([1, 3, 5])
    expect(order('title')).toEqual([0, 1, 2, 3, 4, 5])
    expect(order('order', true)).toEqual([5, 4, 3, 2, 1, 0])
  })
})

describe('many at once', () => {
  const target = { articles: [id(0), id(1)] }
  const patches = async (result: ReturnType<typeof statusAction>): Promise<readonly Patch[]> => {
    const plan = await result
    if (!plan.ok) throw new Error(plan.failure.message)
    return plan.value.patches
  }
  test('a reason goes with a rejection only', async () => {
    expect(await patches(statusAction(deskOf(), { do: 'status.set', target, status: 'rejected', reason: 'stub' }, stamp))).toMatchObject([{ after: [['rejected', 2]] }, { column: 'reason', after: [['stub', 2]] }])
    expect(await patches(statusAction(deskOf(column('reason', 0, 2, 'stub')), { do: 'status.set', target, status: 'accepted', reason: 'stub' }, stamp))).toMatchObject([{ after: [['accepted', 2]] }, { column: 'reason', before: [['stub', 2]], after: [[null, 2]] }])
  })
  test('a tag is given to those that lack it, and taken off those that have it', async () => {
    const desk = deskOf(tag('art', 1, 1))
    expect(await patches(tagAction(true)(desk, { do: 'tag.add', target, tag: 'art' }, stamp))).toEqual([{ on: 'tag', tag: 'art', articles: [0, 1], add: true }])
    expect(await patches(tagAction(false)(desk, { do: 'tag.remove', target, tag: 'art' }, stamp))).toEqual([{ on: 'tag', tag: 'art', articles: [1, 1], add: false }])
  })
  test('a dump takes into the bin what stands and is not there yet', async () => {
    const desk = deskOf(column('retired', 3, 27, 1), column('removed', 1, 1, 1))
    expect(await patches(dumpBinAction(true)(desk, { do: 'dump.remove', dump: 'a.txt' }, stamp))).toMatchObject([{ on: 'dump', after: true }, { column: 'removed', articles: [0, 1, 2, 1], after: [[1, 2]] }])
    expect(await patches(binAction(false)(desk, { do: 'article.restore', target }, stamp))).toMatchObject([{ articles: [1, 1], after: [[0, 1]] }])
  })
})
