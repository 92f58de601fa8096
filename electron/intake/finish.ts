// What becomes of a batch once its articles are cut: they are described, the batch is packed, hashed and backed up. It
// needs nothing but the batch, so that another thread can do it while the next one is divided.
import { createHash } from 'node:crypto'
import type { ArticleRecord, Description } from '../../shared/article/article'
import { fileParts, packBatch } from '../../shared/dump/batch'
import type { Rhythm } from '../../shared/divide/division'
import { describeLines, enoughToDescribe } from '../../shared/inspect/describe'
import type { BatchHead } from '../../shared/port'
import { done, type Result } from '../../shared/result'
import { createHeads, type Heads } from './heads'
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
  /** The pack, behind what of its articles lies before it. */
  readonly bytes: Uint8Array
}

/** What becomes of it beside its pack: the batch's head, and the hash of both. */
export interface Finished {
  readonly sha256: string
  readonly head: Uint8Array
}

export function described(cut: CutArticle, rhythm: Rhythm, heads: Heads): ArticleRecord {
  const { titleOffset, end: topEnd } = cut.top
  const { title, site, section, byline, published, language, url, kind, titleRaw, titleRange, found } = describeLines(heads(cut.start, topEnd, enoughToDescribe(titleOffset)), { titleOffset, rhythm })
  const { id, start, end, byteStart, byteEnd, lineStart, lineEnd, length, boundary } = cut
  // Written out: what is added to a spread object takes as long as half of the describing.
  return { title, site, section, byline, published, language, url, kind, titleRaw, titleRange, found, id, start, end, byteStart, byteEnd, lineStart, lineEnd, length, boundary }
}

/** Articles that are described before others have a turn: a batch that is being flushed waits for no whole batch. */
const breath = 24

interface Made extends Finished {
  readonly parts: readonly Uint8Array[]
}

async function make({ head, rhythm, bytes }: Draft): Promise<Made> {
  const start = head.packEnd - bytes.length
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const text = (from: number, to: number): string => buffer.toString('utf8', from - start, to - start)
  const heads = createHeads(buffer, start)
  const made = (article: Draft['head']['articles'][number]): ArticleRecord =>
    'top' in article ? described(article, rhythm, heads) : 'said' in article ? recordArticle({ ...article.said, text: text(article.start, article.end) }, article) : article
  const articles: ArticleRecord[] = []
  for (const article of head.articles) {
    articles.push(made(article))
    if (articles.length % breath === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  const packed = packBatch({ ...head, articles }, bytes.subarray(head.packStart - start))
  const parts = fileParts(packed)
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return { sha256: hash.digest('hex'), head: packed.head, parts }
}

/** One is made at a time, so that the first is done first; it is flushed while the next is made. */
let turn: Promise<unknown> = Promise.resolve()

/** `batches`: the folder of the backups. */
export async function finish(batches: string, draft: Draft): Promise<Result<Finished>> {
  const making = turn.then(() => make(draft))
  turn = making.catch(() => undefined)
  const { sha256, head, parts } = await making
  const kept = await keepBatch(batches, sha256, parts)
  return kept.ok ? done({ sha256, head }) : kept
}
