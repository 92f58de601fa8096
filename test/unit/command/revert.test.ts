// One step of an article taken back by itself: what it made has to stand as it made it, and nothing else is touched.
import { describe, expect, test } from 'vitest'
import type { Patch } from '../../../shared/command/patch'
import { revertStep, type Standing } from '../../../shared/command/revert'

const stamp = { seq: 9, at: '2026-01-02T00:00:00.000Z', by: 'Bo' }
const edit = { kind: 'field' as const, article: 3, seq: 5, at: '2026-01-01T00:00:00.000Z', by: 'Mara', why: 'typed' }
const standing = (over: Partial<Standing> = {}): Standing => ({
  number: 3, text: 'text', textEdits: [], relations: [], row: () => undefined, column: () => null, field: () => null, tagged: () => false, ...over,
})
const back = (patches: readonly Patch[], over: Partial<Standing> = {}) => revertStep(standing(over), { seq: 5, patches }, stamp)
const corrected = (fields: Readonly<Record<string, unknown>>, decisions = {}) => ({ article: 3, fields, custom: {}, decisions })
const correction = (before: unknown, after: unknown): Patch => ({ on: 'row', table: 'corrections', key: 3, before, after })

describe('a correction', () => {
  test('goes back to what was there, or to nothing; later ones stay', () => {
    const now = corrected({ title: 'B', site: 'S', language: 'en' })
    expect(back([correction(corrected({ site: 'R' }), corrected({ title: 'B', site: 'S' }))], { row: () => now })).toStrictEqual({ ok: true, value: [correction(now, corrected({ site: 'R', language: 'en' }))] })
  })

  test('stays where it was changed since, or a flag was decided anew', () => {
    expect(back([correction(null, corrected({ title: 'B' }))], { row: () => corrected({ title: 'C' }) })).toMatchObject({ ok: false, failure: { code: 'rewritten', message: 'title was changed since.' } })
    expect(back([correction(null, corrected({}, { x: 'accepted' }))], { row: () => corrected({}, { x: 'dismissed' }) })).toMatchObject({ ok: false, failure: { message: 'The flag was decided anew since.' } })
  })
})

describe('a row', () => {
  const annotation = { id: 'a', article: 3, label: 'person' }
  const made: Patch = { on: 'row', table: 'annotations', key: 'a', before: null, after: annotation }
  const relation = { id: 'r', article: 3, from: 'a', to: 'b', label: 'of' }

  test('goes where it stands as it was made', () => expect(back([made], { row: () => annotation })).toEqual({ ok: true, value: [{ ...made, before: annotation, after: null }] }))
  test('stays where it was changed or removed', () => {
    expect(back([made], { row: () => ({ ...annotation, label: 'place' }) })).toMatchObject({ ok: false, failure: { message: 'It was changed since.' } })
    expect(back([made])).toMatchObject({ ok: false, failure: { message: 'It was removed since.' } })
  })
  test('stays where a relation was drawn to it, but for one of the same step', () => {
    expect(back([made], { row: () => annotation, relations: [relation] })).toMatchObject({ ok: false, failure: { message: 'A relation was drawn to it since.' } })
    const drawn: Patch = { on: 'row', table: 'relations', key: 'r', before: null, after: relation }
    expect(back([made, drawn], { row: (_, key) => (key === 'a' ? annotation : relation), relations: [relation] })).toMatchObject({ ok: true, value: [{ key: 'r', after: null }, { key: 'a', after: null }] })
  })
})

describe('columns', () => {
  const status: Patch = { on: 'column', column: 'status', articles: [1, 2, 3, 2], before: [['new', 3], ['reviewing', 1]], after: [['accepted', 4]] }

  test('go back for this article alone, to what it was', () => {
    expect(back([status], { column: () => 'accepted' })).toEqual({ ok: true, value: [{ ...status, articles: [3, 1], before: [['accepted', 1]], after: [['new', 1]] }] })
    expect(revertStep({ ...standing({ column: () => 'accepted' }), number: 4 }, { seq: 5, patches: [status] }, stamp)).toMatchObject({ value: [{ articles: [4, 1], after: [['reviewing', 1]] }] })
  })
  test('stay where the article was judged since', () => expect(back([status], { column: () => 'rejected' })).toMatchObject({ ok: false, failure: { message: 'The status was changed since.' } }))
  test('that follow fields are not compared', () => {
    expect(back([{ on: 'column', column: 'site', articles: [3, 1], before: [['R', 1]], after: [['S', 1]] }], { column: () => null })).toMatchObject({ ok: true })
  })
  test('of a split stay', () => expect(back([{ on: 'column', column: 'retired', articles: [3, 1], before: [[0, 1]], after: [[1, 1]] }])).toMatchObject({ ok: false, failure: { code: 'divided' } }))
  test('of another article are no step of this one', () => expect(back([{ ...status, articles: [5, 1] }])).toMatchObject({ ok: false, failure: { code: 'no-step' } }))
})

test('fields go back the last one first, as edits of the new step', () => {
  const patch: Patch = { on: 'fields', article: 3, push: true, edits: [{ ...edit, id: 'e5.0', field: 'site', was: 'R', now: 'S' }, { ...edit, id: 'e5.1', field: 'title', was: null, now: 'B' }] }
  const stands: Partial<Standing> = { field: (name) => (name === 'site' ? 'S' : 'B') }
  expect(back([patch], stands)).toMatchObject({ ok: true, value: [{ edits: [{ id: 'e9.0', seq: 9, by: 'Bo', field: 'title', was: 'B', now: null }, { id: 'e9.1', field: 'site', was: 'S', now: 'R' }] }] })
  expect(back([patch], { field: () => 'B' })).toMatchObject({ ok: false, failure: { message: 'site was changed since.' } })
})

test('tags go back where they stand as the step left them', () => {
  const patch: Patch = { on: 'tag', tag: 'science', articles: [1, 5], add: true }
  expect(back([patch], { tagged: () => true })).toEqual({ ok: true, value: [{ ...patch, articles: [3, 1], add: false }] })
  expect(back([patch])).toMatchObject({ ok: false, failure: { message: 'The tag science was taken off since.' } })
})
