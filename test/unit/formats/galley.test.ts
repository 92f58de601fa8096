// The native export: key order, code points, nulls.
import { describe, expect, test } from 'vitest'
import { articleLine, galleyWriter, headerLine } from '../../../shared/formats/galley'
import { extra, set, view } from './sample'

interface Line {
  readonly [key: string]: unknown
  readonly text: string
  readonly firstText: string
  readonly edits: readonly { kind: string; field: string | null; start: number | null; was: string; now: string }[]
  readonly annotations: readonly { spans: readonly [number, number][]; quote: string }[]
}
const line = JSON.parse(articleLine(view, extra)) as Line

test('E1 the header has no clock and counts the set', () => {
  expect(headerLine(set)).toBe(
    '{"galley":1,"offsetUnit":"codepoint","set":{"name":"all","query":"all","pinned":[],"excluded":[],"count":1},' +
      '"schemes":[{"name":"person","hue":1,"stroke":"solid","key":"1","description":"A person.","guideline":""}],"generator":"galley 0.1.0"}',
  )
})

describe('E2 an article line', () => {
  test('has every key, in order', () => {
    expect(Object.keys(line)).toEqual([
      'id', 'title', 'site', 'section', 'byline', 'published', 'language', 'url', 'kind', 'titleRaw', 'text', 'raw', 'status', 'reason', 'tags', 'fields',
      'notes', 'annotations', 'relations', 'flags', 'speakers', 'source', 'boundary', 'firstText', 'edits', 'alike',
    ])
  })
  test('sorts what has no order of its own', () => {
    expect(line.tags).toEqual(['art/new', 'science'])
    expect(Object.keys(line.fields as object)).toEqual(['alpha', 'zeta'])
    expect(line.annotations.map((entry) => entry.quote)).toEqual(['gone', 'one … two'])
  })
  test('A1 quotes are true in code points', () => {
    const points = Array.from(line.text)
    const [lost, kept] = line.annotations
    expect(lost!.spans).toEqual([])
    expect(kept!.spans.map(([start, end]) => points.slice(start, end).join('')).join(' … ')).toBe(kept!.quote)
  })
  test('a flag is one line a place', () => {
    expect(line.flags).toEqual([
      { kind: 'odd-space', start: 6, end: 7, in: 'raw', message: 'Two en spaces.', fix: 'accepted' },
      { kind: 'odd-space', start: 8, end: 9, in: 'raw', message: 'Two en spaces.', fix: 'proposed' },
      { kind: 'dangling-title', start: 1, end: 2, in: 'title', message: 'A dash.', fix: null },
      { kind: 'no-date', start: null, end: null, in: 'raw', message: 'No date.', fix: null },
    ])
  })
  test('T3 the text edits carry firstText to text', () => {
    let points = Array.from(line.firstText)
    for (const edit of line.edits) {
      if (edit.kind !== 'text') continue
      const was = Array.from(edit.was)
      expect(points.slice(edit.start!, edit.start! + was.length)).toEqual(was)
      points = [...points.slice(0, edit.start!), ...Array.from(edit.now), ...points.slice(edit.start! + was.length)]
    }
    expect(points.join('')).toBe(line.text)
    expect(line.edits[1]).toMatchObject({ kind: 'title', field: 'title', start: null })
  })
  test('firstText is null where it equals text', () => {
    expect(JSON.parse(articleLine(view, { ...extra, firstText: view.text, edits: [] })).firstText).toBeNull()
  })
  test('E3 is the same twice', () => {
    expect(galleyWriter.article(view, extra, 0)).toBe(galleyWriter.article(view, extra, 0))
    expect(articleLine(view, extra)).not.toContain('\n')
  })
})
