// Identifiers of articles: what makes one, and that it is read as it was made.
import { expect, test } from 'vitest'
import { articleId, parseArticleId } from '../../../shared/article/identity'

const sha256 = 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9'

test('I1 an identifier is the dump and the bytes, and tells both', () => {
  expect(articleId(sha256, 12, 3_456)).toBe('b94d27b9934d3e08-12-3456')
  expect(parseArticleId(articleId(sha256, 12, 3_456))).toEqual({ dump: 'b94d27b9934d3e08', byteStart: 12, byteEnd: 3_456 })
})

test.each(['', '#1', 'b94d27b9934d3e08-12', 'b94d27b9934d3e0-1-2', 'B94D27B9934D3E08-1-2', 'b94d27b9934d3e08-1-2 ', 'b94d27b9934d3e08--1-2'])('I1 %j is no identifier', (id) => {
  expect(parseArticleId(id)).toBeNull()
})
