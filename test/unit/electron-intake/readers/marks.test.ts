// Annotations of other programs come out on their words, whatever their offsets count in.
import { expect, test } from 'vitest'
import { broughtOf } from '../../../../shared/formats/brought'
import { recordArticle } from '../../../../electron/intake/record-article'
import type { Marks } from '../../../../shared/formats/marks'
import { read } from './read'

const text = '🌊 Ann Lee of Galway 🌊 met Bo Ek in Rome.'
const at = (words: string, by: 'utf16' | 'codepoint'): [number, number] => {
  const start = text.indexOf(words)
  const count = (end: number): number => (by === 'utf16' ? end : [...text.slice(0, end)].length)
  return [count(start), count(start + words.length)]
}
const words = (marks: Marks | null): string[] => marks!.annotations.map(({ spans, label }) => `${text.slice(...spans[0]!)}/${label}`)
const json = (...values: unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n')

test('doccano: spans, entities with relations, categories, comments', async () => {
  const one = await read(json({ text, label: [[...at('Ann Lee', 'utf16'), 'PER'], [...at('Rome', 'utf16'), 'LOC'], [200, 300, 'LOC']] }))
  expect(words(one.records[0]!.marks)).toEqual(['Ann Lee/PER', 'Rome/LOC'])
  expect(one.records[0]!.marks!.lost).toBe(1)
  const [start, end] = at('Bo Ek', 'utf16')
  const two = await read(json({ text, entities: [{ id: 1, start_offset: start, end_offset: end, label: 'PER' }, { id: 2, start_offset: at('Rome', 'utf16')[0], end_offset: at('Rome', 'utf16')[1], label: 'LOC' }], relations: [{ id: 0, from_id: 1, to_id: 2, type: 'in' }], cats: ['travel'], Comments: [{ id: 1, comment: 'Check.' }] }))
  expect(two.records[0]!.marks).toMatchObject({ relations: [{ from: '1', to: '2', label: 'in' }], tags: ['travel'], notes: [{ text: 'Check.' }] })
})

test('Prodigy counts code points, and its answer is a judgement', async () => {
  const [start, end] = at('Galway', 'codepoint')
  const found = await read(json({ text, spans: [{ start, end, label: 'LOC' }], _task_hash: 1, _input_hash: 2, answer: 'reject', _session_id: 'mara' }))
  expect(words(found.records[0]!.marks)).toEqual(['Galway/LOC'])
  expect(found.records[0]!.marks).toMatchObject({ status: 'rejected', annotations: [{ by: 'mara' }] })
  expect(found.records[0]!.custom).toEqual({})
})

test('Label Studio: regions, choices, taxonomies, relations; offsets by the words they quote', async () => {
  const region = (id: string, label: string, quote: string, by: 'utf16' | 'codepoint') => ({ id, type: 'labels', from_name: 'label', to_name: 'text', value: { start: at(quote, by)[0], end: at(quote, by)[1], text: quote, labels: [label] } })
  for (const by of ['utf16', 'codepoint'] as const) {
    const found = await read(JSON.stringify([{ id: 1, data: { text }, annotations: [{ completed_by: { email: 'mara@example.org' }, created_at: '2024-03-01T08:00:00Z', result: [region('r1', 'PER', 'Bo Ek', by), region('r2', 'LOC', 'Rome', by), { type: 'choices', value: { choices: ['Travel'] } }, { type: 'taxonomy', value: { taxonomy: [['World', 'Europe']] } }, { type: 'relation', from_id: 'r1', to_id: 'r2', labels: ['in'] }] }] }]))
    expect(words(found.records[0]!.marks)).toEqual(['Bo Ek/PER', 'Rome/LOC'])
    expect(found.records[0]!.marks).toMatchObject({ tags: ['Travel', 'World/Europe'], relations: [{ from: 'r1', to: 'r2', label: 'in' }], annotations: [{ by: 'mara@example.org' }, {}] })
  }
})

test.each(['json', 'csv', 'tsv'] as const)('Label Studio tables hold the regions of one annotation in a field: %s', async (form) => {
  const region = { start: at('Bo Ek', 'codepoint')[0], end: at('Bo Ek', 'codepoint')[1], text: 'Bo Ek', labels: ['PER'] }
  const row = { annotation_id: 3, annotator: 'mara@example.org', created_at: '2024-03-01T08:00:00Z', id: 7, label: [region], lead_time: 3.2, text, topic: { choices: ['Travel', 'World'] }, updated_at: '2024-03-01T08:00:00Z' }
  const cell = (value: unknown): string => `"${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""')}"`
  const table = [Object.keys(row), Object.values(row).map(cell)].map((cells) => cells.join(form === 'tsv' ? '\t' : ',')).join('\n')
  const { records: [record] } = await read(form === 'json' ? JSON.stringify([row]) : table, { name: `tasks.${form}` })
  expect(words(record!.marks)).toEqual(['Bo Ek/PER'])
  expect(record!.marks).toMatchObject({ tags: ['Travel', 'World'], lost: 0, annotations: [{ by: 'mara@example.org', at: '2024-03-01T08:00:00Z' }] })
  expect([record!.fields, record!.custom]).toEqual([{}, { id: '7' }])
})

test('Label Studio: regions of paragraphs, and of what a page shows', async () => {
  const task = (data: unknown, type: string, value: unknown): string => JSON.stringify([{ id: 1, data, annotations: [{ result: [{ id: 'r', type, value }] }] }])
  const dialogue = [{ author: 'Ann', text: 'When does the ferry go to Rome, then?' }, { author: 'Bo', text: 'It goes to Rome on Sunday.' }]
  const said = await read(task({ dialogue }, 'paragraphlabels', { start: '1', end: '1', startOffset: 11, endOffset: 15, text: 'Rome', paragraphlabels: ['LOC'] }))
  const [spoken] = said.records
  expect(spoken!.text).toBe(dialogue.map(({ text: one }) => one).join('\n\n'))
  expect(spoken!.marks!.annotations).toMatchObject([{ label: 'LOC', spans: [[50, 54]] }])
  const html = '<div><p>The ferry goes to Rome.</p><p>All roads &amp; rivers lead to Rome.</p></div>'
  const shown = await read(task({ html }, 'hypertextlabels', { start: '/div[1]/p[2]/text()[1]', end: '/div[1]/p[2]/text()[1]', startOffset: 27, endOffset: 31, globalOffsets: { start: 50, end: 54 }, text: 'Rome', hypertextlabels: ['LOC'] }))
  const [page] = shown.records
  expect(page!.text).toBe('The ferry goes to Rome.\n\nAll roads & rivers lead to Rome.')
  expect(page!.marks!.annotations).toMatchObject([{ label: 'LOC', spans: [[page!.text.lastIndexOf('Rome'), page!.text.lastIndexOf('Rome') + 4]] }])
})

test('spaCy: rows of a text and its entities, counted in code points', async () => {
  const { records } = await read(JSON.stringify([[text, { entities: [[...at('Rome', 'codepoint'), 'LOC']] }], ['Nobody is named in here at all.', { entities: [] }]]))
  expect(words(records[0]!.marks)).toEqual(['Rome/LOC'])
  expect(records[1]).toMatchObject({ text: 'Nobody is named in here at all.', marks: null, custom: {} })
})

test('marks become rows over the article’s text, with line ends made one', async () => {
  const raw = 'First line\r\nAnn Lee came.\r\n'
  const start = raw.indexOf('Ann')
  const marks: Marks = { annotations: [{ key: 'x', spans: [[start, start + 7]], label: 'PER', note: null, attributes: {}, by: null, at: null }, { key: 'y', spans: [[0, 10]], label: 'TXT', note: null, attributes: {}, by: 'Mara', at: '2024-01-01T00:00:00.000Z' }], relations: [{ from: 'x', to: 'y', label: 'r' }], tags: [' a / b ', 'a/b'], status: null, notes: [], lost: 0 }
  const record = { text: raw, start: 0, end: 30, titled: true, fields: {}, from: {}, crawled: null, custom: {}, marks }
  const article = recordArticle(record, { sha256: 'f'.repeat(64), start: 0, end: 30, byteStart: 0, byteEnd: 30, lineStart: 1, lineEnd: 2 })
  const { brought, lost } = broughtOf(marks, article, raw, 3, { at: '2024-05-05T00:00:00.000Z', by: 'import' })
  expect(lost).toBe(0)
  expect(brought).toMatchObject({ article: 3, tags: ['a/b'], annotations: [{ spans: [11, 18], quote: 'Ann Lee', by: 'import', at: '2024-05-05T00:00:00.000Z' }, { quote: 'First line', by: 'Mara' }] })
  expect(brought.relations[0]).toMatchObject({ from: brought.annotations[0]!.id, to: brought.annotations[1]!.id })
})
