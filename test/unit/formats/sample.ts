// One article with a little of everything, for the tests of the formats.
import type { ArticleExtra, ExportSet } from '../../../shared/formats/writer'
import type { ArticleView } from '../../../shared/question'

const fields = {
  title: '=1+1 "😀"', site: null, section: 'News', byline: ['A', 'B'], published: '2021-12-17', language: 'en', url: null, kind: null,
}

export const view: ArticleView = {
  number: 0, id: '0123456789abcdef-0-40', fields, machine: { ...fields, title: '😀 T' }, found: {},
  custom: { zeta: 'z', alpha: ['1'] }, titleRaw: '😀 T', status: 'accepted', reason: null, removed: false,
  tags: ['science', 'art/new'], text: '😀 one\n--- two <b>', version: 2,
  flags: [
    { kind: 'odd-space', in: 'raw', message: 'Two en spaces.', places: [
      { start: 8, end: 9, text: null, was: ' ', now: ' ', state: 'accepted' },
      { start: 10, end: 11, text: [0, 1], was: ' ', now: ' ', state: 'open' },
    ] },
    { kind: 'dangling-title', in: 'title', message: 'A dash.', places: [{ start: 2, end: 3, text: null, was: ' ', now: null, state: 'open' }] },
    { kind: 'no-date', in: 'raw', message: 'No date.', places: [] },
  ],
  annotations: [
    { id: 'b', article: 0, spans: [3, 6, 11, 14], version: 2, quote: 'one … two', prefix: '😀 ', suffix: ' <b>', label: 'person', note: null,
      attributes: { y: '1', x: '2' }, by: 'Ann', at: '2026-01-01T00:00:01.000Z', replies: [{ id: 'r', at: '2026-01-01T00:00:02.000Z', by: 'Bo', text: 'yes' }], state: 'same' },
    { id: 'a', article: 0, spans: [], version: 1, quote: 'gone', prefix: '', suffix: '', label: 'place', note: 'n', attributes: {}, by: 'Ann',
      at: '2026-01-01T00:00:00.000Z', replies: [], state: 'lost' },
  ],
  relations: [{ id: 'q', article: 0, from: 'b', to: 'a', label: 'in' }],
  notes: [{ id: 'n', article: 0, at: '2026-01-01T00:00:00.000Z', by: 'Ann', text: 'good', replies: [] }],
  speakers: [{ name: 'Qin', turns: [3, 6] }],
  source: { dump: 'd.txt', sha256: '0'.repeat(64), member: null, encoding: 'utf-8', byteStart: 0, byteEnd: 40, lineStart: 1, lineEnd: 4, mapping: 'exact' },
  boundary: { confidence: 1, reasons: ['start of file'] }, signals: [], words: 3,
}

export const extra: ArticleExtra = {
  raw: '😀 T\n\n😀\u2002one\n--- two <b>',
  firstText: '😀\u2002one\n--- two😀 <b>',
  edits: [
    { kind: 'text', id: '1', article: 0, seq: 1, at: '2026-01-01T00:00:00.000Z', by: 'Ann', why: 'fix: odd-space', start: 2, was: '\u2002', now: ' ' },
    { kind: 'field', id: '2', article: 0, seq: 2, at: '2026-01-01T00:00:00.000Z', by: 'Ann', why: 'typed', field: 'title', was: '😀 T', now: fields.title },
    { kind: 'text', id: '3', article: 0, seq: 3, at: '2026-01-01T00:00:00.000Z', by: 'Ann', why: 'typed', start: 14, was: '😀', now: '' },
  ],
}

export const set: ExportSet = {
  name: 'all', query: 'all', pinned: [], count: 1, version: '0.1.0',
  labels: [{ name: 'person', hue: 1, stroke: 'solid', key: '1', description: 'A person.', guideline: '' }],
}
