// Annotations as rows: where spans may lie, parts added and taken away, and what a change keeps.
import { describe, expect, test } from 'vitest'
import { changedAnnotation, newAnnotation, withoutPart, withPart } from '../../../shared/command/marks'

const stamp = { seq: 4, at: '2026-01-01T00:00:00.000Z', by: 'Mara' }
const of = { number: 0, text: 'Ann Lee met Bo Chen.', textEdits: [] }
const made = { id: 'a', label: 'person', note: null }
const annotation = (spans: readonly number[]) => newAnnotation(of, spans, made, stamp)
const must = <T>(result: { ok: true; value: T } | { ok: false }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}

describe('spans', () => {
  test.each([[[0, 7]], [[0, 3, 3, 7]], [[0, 3, 12, 20]]])('%j lie in the text', (spans) => expect(annotation(spans)).toMatchObject({ ok: true, value: { spans } }))
  test.each([[[3, 3]], [[4, 2]], [[0, 21]], [[0, 4, 3, 7]], [[0, 3, 5]]])('%j do not', (spans) => expect(annotation(spans)).toMatchObject({ ok: false, failure: { code: 'out-of-range' } }))
})

describe('parts', () => {
  test('that touch or overlap melt, in any order', () => {
    expect(withPart([0, 3], [3, 7])).toEqual([0, 7])
    expect(withPart([4, 9], [0, 5])).toEqual([0, 9])
    expect(withPart([0, 9], [2, 4])).toEqual([0, 9])
    expect(withPart([8, 9], [0, 3])).toEqual([0, 3, 8, 9])
  })

  test('go where a position is in them or at either end', () => {
    for (const at of [4, 6, 7]) expect(withoutPart([0, 3, 4, 7], at)).toEqual([0, 3])
    expect(withoutPart([0, 3, 5, 7], 4)).toEqual([0, 3, 5, 7])
  })
})

describe('a change', () => {
  const before = must(annotation([0, 7]))

  test('of the note: an empty one is none', () => {
    expect(must(changedAnnotation(of, { ...before, note: 'who?' }, { note: '' }))).toEqual(before)
    expect(must(changedAnnotation(of, before, { note: null, label: 'place' }))).toEqual({ ...before, label: 'place' })
  })

  test('of the spans takes words, surroundings and version anew', () => {
    const edited = { ...of, text: 'Ann Leigh met Bo Chen.', textEdits: [{ start: 4, was: 'Lee', now: 'Leigh' }] }
    expect(must(changedAnnotation(edited, before, { keep: true }))).toMatchObject({ spans: [0, 9], quote: 'Ann Leigh', suffix: ' met Bo Chen.', version: 1 })
    expect(must(changedAnnotation(edited, before, { spans: [14, 21] }))).toMatchObject({ quote: 'Bo Chen', version: 1 })
    expect(changedAnnotation(edited, before, { spans: [14, 99] })).toMatchObject({ ok: false, failure: { code: 'out-of-range' } })
  })

  test('cannot keep words that are gone', () => {
    const deleted = { ...of, text: ' met Bo Chen.', textEdits: [{ start: 0, was: 'Ann Lee', now: '' }] }
    expect(changedAnnotation(deleted, before, { keep: true })).toMatchObject({ ok: false, failure: { code: 'lost' } })
  })
})
