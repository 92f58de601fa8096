// What a command is remembered by: which articles it did something to, however many they are.
import { expect, test } from 'vitest'
import { rowOf } from '../../../renderer/store/commit'
import { countRuns, type Patch } from '../../../shared/command/patch'

const line = { seq: 7, at: '2026-11-27T08:00:00.000Z', by: 'Mara', words: 'Accepted' }
const judge = (first: number, count: number): Patch => ({ on: 'column', column: 'status', articles: [first, count], before: [['new', count]], after: [['accepted', count]] })

test('a command over more than a million articles reaches all of them: what people worked on is told by it', () => {
  const row = rowOf({ ...line, patches: [judge(0, 1_200_000), { on: 'tag', tag: 'science', articles: [1_199_999, 2], add: true }] }, 'done')
  expect([row.reach, countRuns(row.reach), row.bulk, row.articles]).toEqual([[0, 1_200_001], 1_200_001, 1, []])
})

test('a command over a few articles is found by each of them', () => {
  const row = rowOf({ ...line, patches: [judge(4, 2), judge(9, 1), { on: 'row', table: 'notes', key: 'n', before: null, after: { article: 5 } }] }, 'done')
  expect([row.reach, row.bulk, row.articles]).toEqual([[4, 2, 9, 1], 0, [4, 5, 9]])
})
