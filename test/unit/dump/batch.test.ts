// An intake batch as bytes: what is read is what was written, and what articles share stands once.
import { expect, test } from 'vitest'
import type { ArticleRecord } from '../../../shared/article/article'
import { fileParts, packBatch, readBatch, unpackBatches } from '../../../shared/dump/batch'
import type { BatchHead } from '../../../shared/port'

const article = (id: string, reasons: readonly string[]): ArticleRecord => ({
  title: 'Harbour bridge opens', site: null, section: null, byline: [], published: null, language: 'en', url: null, kind: null, titleRaw: null, titleRange: null, found: {},
  id, start: 0, end: 1, byteStart: 0, byteEnd: 1, lineStart: 1, lineEnd: 1, length: 1, boundary: { confidence: 0.9, reasons },
})
const dump = { sha256: 'x', name: 'two.txt', member: null, bytes: 3, encoding: 'utf-8', mapping: 'exact' } as const
const gap = ['more blank lines stand before it than is usual in this file', 'although it ends as a sentence']
const head: BatchHead = { job: 'job', dump, index: 0, rhythm: {}, packStart: 0, packEnd: 3, map: [0, 0, 3], articles: [article('a', gap), article('b', []), article('c', gap)], between: [], checkpoint: { at: 1 } }
const pack = Uint8Array.from([1, 2, 3])
const file = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

test('what is read is what was written, in its parts and as its file', () => {
  const parts = packBatch(head, pack)
  expect(readBatch(parts)).toEqual({ head, pack })
  expect(unpackBatches(file(fileParts([parts])))).toEqual([{ head, pack }])
  const other = packBatch({ ...head, packEnd: 1, checkpoint: null }, pack.subarray(0, 1))
  expect(unpackBatches(file(fileParts([parts, other, parts]))).map((batch) => [batch.head.checkpoint, batch.pack.length])).toEqual([[{ at: 1 }, 3], [null, 1], [{ at: 1 }, 3]])
})

test('reasons that articles share stand once, and are one list when they are read', () => {
  const parts = packBatch(head, pack)
  expect(new TextDecoder().decode(parts.head).split(gap[0]!).length).toBe(2)
  const [first, , third] = readBatch(parts).head.articles
  expect(third!.boundary.reasons).toBe(first!.boundary.reasons)
})

test('a batch of before, in which each article has its reasons, reads the same', () => {
  const before = { head: new TextEncoder().encode(JSON.stringify(head)), pack }
  expect(readBatch(before)).toEqual({ head, pack })
})

test('bytes that are no batch are refused', () => {
  const parts = packBatch(head, pack)
  for (const bytes of [Uint8Array.from([]), Uint8Array.from([1, 2, 3]), file(fileParts([parts])).subarray(0, 40), file(fileParts([parts, parts])).subarray(0, -1)]) expect(() => unpackBatches(bytes)).toThrow(RangeError)
})
