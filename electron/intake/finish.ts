// What becomes of batches once their articles are cut: they are described, packed, hashed and backed up, small ones in one
// file. It needs nothing but them, so that another thread can do it while the next ones are divided.
import { createHash } from 'node:crypto'
import type { ArticleRecord, Description } from '../../shared/article/article'
import { fileParts, packBatch, type BatchParts } from '../../shared/dump/batch'
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

/** What becomes of them beside their packs: the head of each, and the hash of their file. */
export interface Finished {
  readonly sha256: string
  readonly heads: readonly Uint8Array[]
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
/** Articles that were described so far. */
let since = 0

async function make({ head, rhythm, bytes }: Draft): Promise<BatchParts> {
  const start = head.packEnd - bytes.length
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const text = (from: number, to: number): string => buffer.toString('utf8', from - start, to - start)
  const heads = createHeads(buffer, start)
  const made = (article: Draft['head']['articles'][number]): ArticleRecord =>
    'top' in article ? described(article, rhythm, heads) : 'said' in article ? recordArticle({ ...article.said, text: text(article.start, article.end) }, article) : article
  const articles: ArticleRecord[] = []
  for (const article of head.articles) {
    articles.push(made(article))
    since += 1
    if (since % breath === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  return packBatch({ ...head, articles }, bytes.subarray(head.packStart - start))
}

async function makeAll(drafts: readonly Draft[]): Promise<Finished & { readonly parts: readonly Uint8Array[] }> {
  const made: BatchParts[] = []
  for (const draft of drafts) made.push(await make(draft))
  const parts = fileParts(made)
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return { sha256: hash.digest('hex'), heads: made.map(({ head }) => head), parts }
}

/** One file is made at a time, so that the first is done first; it is flushed while the next is made. */
let turn: Promise<unknown> = Promise.resolve()

/** `batches`: the folder of the backups. The drafts become one file. */
export async function finish(batches: string, drafts: readonly Draft[]): Promise<Result<Finished>> {
  const making = turn.then(() => makeAll(drafts))
  turn = making.catch(() => undefined)
  const { sha256, heads, parts } = await making
  const kept = await keepBatch(batches, sha256, parts)
  return kept.ok ? done({ sha256, heads }) : kept
}
