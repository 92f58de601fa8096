// What a record says of itself beside what is found in its text: who goes first, and when the time of crawling is a date.
import { expect, test } from 'vitest'
import { recordArticle } from '../../../electron/intake/record-article'
import type { SourceRecord } from '../../../shared/formats/record'

const body = 'The ferry comes back\n\nPublished March 1, 2024\n\nOn Monday the ferry came back to the harbour after forty days at the yard, and the town was there to see it.'
const undated = body.replace('Published March 1, 2024\n\n', '')
const placed = { sha256: 'a'.repeat(64), start: 0, end: 1, byteStart: 0, byteEnd: 1, lineStart: 1, lineEnd: 1 }
const article = (record: Partial<SourceRecord>) =>
  recordArticle({ text: body, start: 0, end: 1, titled: true, fields: {}, from: {}, crawled: null, custom: {}, marks: null, ...record }, placed)

test('F5 what the record says goes before what its text shows, and says by which name', () => {
  const { published, title, found } = article({ fields: { published: '2023-12-24', title: 'The ferry comes back' }, from: { published: 'date' } })
  expect([title, published]).toEqual(['The ferry comes back', '2023-12-24'])
  expect(found.published).toEqual({ start: 0, end: 0, confidence: 1, how: 'said by the record: date' })
  expect(body.slice(found.title!.start, found.title!.end)).toBe('The ferry comes back')
})

test.each<[string, Partial<SourceRecord>, string | null, string]>([
  ['stands in where there is no date', { text: undated, crawled: '2024-04-01' }, '2024-04-01', 'when it was crawled'],
  ['gives way to a date of the record', { text: undated, crawled: '2024-04-01', fields: { published: '2024-03-02' } }, '2024-03-02', 'said by the record: published'],
  ['stands in for a date after it', { crawled: '2024-02-01' }, '2024-02-01', 'when it was crawled'],
])('F5 the time of crawling %s', (_what, record, published, how) => {
  const made = article(record)
  expect([made.published, made.found.published?.how]).toEqual([published, how])
})

test('F5 the time of crawling gives way to a date that the text surely shows', () => {
  expect(article({ crawled: '2024-04-01' }).published).toBe('2024-03-01')
})

test('F5 neither gives no date', () => {
  expect(article({ text: undated }).published).toBeNull()
})
