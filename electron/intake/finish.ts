// What becomes of a batch once its articles are cut: they are described, the batch is packed, hashed and backed up. It
// needs nothing but the batch, so that another thread can do it while the next one is divided.
import { createHash } from 'node:crypto'
import type { ArticleRecord, Description } from '../../shared/article'
import { packBatch } from '../../shared/batch'
import type { Rhythm } from '../../shared/divide/division'
import { describe } from '../../shared/inspect/describe'
import type { BatchHead } from '../../shared/port'
import { done, type Result } from '../../shared/result'
import { keepBatch } from './keep'
import { recordArticle, type CutRecord } from './record-article'

/** An article as the divider cut it: everything but its description. */
export interface CutArticle extends Omit<ArticleRecord, keyof Description> {
  /** What it is described by: its beginning up to this byte of the extract, and the title line's place in UTF-16 units. */
  readonly top: { readonly end: number; readonly titleOffset: number | null }
}

export interface Draft {
  readonly head: Omit<BatchHead, 'articles'> & { readonly articles: readonly (ArticleRecord | CutArticle | CutRecord)[] }
  readonly rhythm: Rhythm
  /** The extract from `start` on: the pack, and what of its articles lies before it. */
  readonly bytes: Uint8Array
  readonly start: number
}

export interface Batch {
  readonly sha256: string
  readonly bytes: Uint8Array
}

export function described(cut: CutArticle, rhythm: Rhythm, text: (start: number, end: number) => string): ArticleRecord {
  const { title, site, section, byline, published, language, url, kind, titleRaw, titleRange, found } = describe(text(cut.start, cut.top.end), { titleOffset: cut.top.titleOffset, rhythm })
  const { id, start, end, byteStart, byteEnd, lineStart, lineEnd, length, boundary } = cut
  // Written out: what is added to a spread object takes as long as half of the describing.
  return { title, site, section, byline, published, language, url, kind, titleRaw, titleRange, found, id, start, end, byteStart, byteEnd, lineStart, lineEnd, length, boundary }
}

/** `batches`: the folder of the backups. */
export async function finish(batches: string, { head, rhythm, bytes, start }: Draft): Promise<Result<Batch>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const text = (from: number, to: number): string => buffer.toString('utf8', from - start, to - start)
  const articles = head.articles.map((article) => ('top' in article ? described(article, rhythm, text) : 'said' in article ? recordArticle({ ...article.said, text: text(article.start, article.end) }, article) : article))
  const batch = packBatch({ ...head, articles }, bytes.subarray(head.packStart - start, head.packEnd - start))
  const sha256 = createHash('sha256').update(batch).digest('hex')
  const kept = await keepBatch(batches, sha256, batch)
  return kept.ok ? done({ sha256, bytes: batch }) : kept
}
