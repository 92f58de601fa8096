// Takes one dump of records in: each record an article, its text in packs, its bytes in the record map. A job that goes
// on reads the member again from its start and passes over what is in.
import type { ArticleRecord } from '../../shared/article/article'
import { broughtOf, marksIn, type Brought } from '../../shared/formats/brought'
import type { Item } from '../../shared/formats/record'
import type { FieldMap } from '../../shared/formats/mapping'
import { addBytes, addCuts, addUnread, emptyTally, type Tally } from '../../shared/dump/report'
import { done, failed, type Result } from '../../shared/result'
import type { RecordTail } from './earlier'
import { createLineCount } from './line-count'
import { chunkBytes } from './open/source'
import { formats } from './readers/formats'
import type { Reader } from './readers/reader'
import { cutRecord, recordArticle, type CutRecord } from './record-article'
import { cancelled, changed, createSender, hashing, reportOf, type Standing, type Taking } from './taking'

interface Checkpoint {
  readonly behind?: RecordTail
  readonly replaces?: readonly string[]
  /** Items of the reader that are in. */
  readonly items: number
  /** UTF-8 byte of the extract up to which packs are in. */
  readonly packed: number
  readonly tally: Tally
  /** The last record so far. */
  readonly tail: RecordTail | null
}

/** Nobody doubts where a record ends. */
const sure = 1
/** Between the texts of two records in the extract. */
const gap = Buffer.from('\n\n')

class Cancelled extends Error {}

interface Records {
  /** The member's beginning as its reader gets it, and its own name. */
  readonly head: Buffer
  readonly name: string
  readonly map: FieldMap | null
  readonly read: Reader
}

/** Answers how many articles were sent with this run. Of a longer version, records that lie `ahead` of its earlier one. */
export async function takeRecords(taking: Taking, records: Records, standing: Standing | null, ahead: RecordTail | null = null): Promise<Result<number>> {
  const { dump, format, encoding } = taking
  const { source, digest } = hashing(taking)
  const ofText = formats[format].input === 'text'
  const extract = taking.extractOf(source)
  const from = (standing?.checkpoint ?? null) as Checkpoint | null
  const behind = from?.behind ?? ahead
  const sender = createSender(taking, {}, standing?.index ?? 0)
  const lines = createLineCount()
  let tally = from?.tally ?? addBytes(emptyTally, { earlier: behind?.end ?? 0 })
  let tail = from?.tail ?? behind
  let replaces = from?.replaces ?? []
  let items = 0
  /** Bytes of the records in `articles`. */
  let taken = 0
  let packed = from?.packed ?? 0
  /** The texts, and how much of it is filled. A small member takes no more than itself: of pages there are thousands. */
  let texts = Buffer.allocUnsafe(Math.min(2 * chunkBytes, dump.bytes))
  let length = 0
  let map: number[] = []
  let articles: (CutRecord | ArticleRecord)[] = []
  let brought: Brought[] = []
  const stamp = { at: new Date().toISOString(), by: 'import' }
  let count = 0

  async function* input(): AsyncGenerator<Buffer> {
    for await (const chunk of ofText ? extract.open() : source.open()) {
      lines.push(chunk)
      yield chunk
      if (!(await taking.progress(0))) throw new Cancelled()
    }
  }
  const place = (at: number): number => (ofText ? extract.place(at) : at)

  /** Behind what is filled, with a gap after it; answers its bytes. */
  function write(text: string): number {
    // A unit of UTF-16 takes three bytes at most.
    const room = length + 3 * text.length + gap.length
    if (room > texts.length) texts = Buffer.concat([texts.subarray(0, length)], 2 * room)
    const bytes = texts.write(text, length)
    gap.copy(texts, length + bytes)
    return bytes
  }

  function take(item: Item): void {
    if ('unread' in item) {
      const [start, end] = [place(item.unread.start), place(item.unread.end)]
      const line = encoding.name === 'bytes' && format !== 'mbox' && format !== 'eml' ? null : lines.at(item.unread.start)
      tally = addUnread(addBytes(tally, { [item.unread.kind === 'broken' ? 'undecodable' : 'overhead']: end - start }), { ...item.unread, start, end, line })
      return
    }
    const { record } = item
    const bytes = write(record.text)
    const start = packed + length
    const [byteStart, byteEnd] = [place(record.start), place(record.end)]
    const placed = { sha256: dump.sha256, start, end: start + bytes, byteStart, byteEnd, lineStart: lines.at(record.start), lineEnd: lines.at(Math.max(record.start, record.end - 1)) }
    let article: CutRecord | ArticleRecord
    if (record.marks) {
      const whole = recordArticle(record, placed)
      const made = broughtOf(record.marks, whole, record.text, articles.length, stamp)
      brought.push(made.brought)
      tally = { ...tally, marks: tally.marks + marksIn(made.brought), marksLost: tally.marksLost + made.lost }
      article = whole
    } else article = cutRecord(record, placed)
    if (behind && byteStart < behind.end) replaces = [behind.id]
    tail = { id: article.id, end: byteEnd }
    articles.push(article)
    extract.forget(record.start)
    map.push(start, byteStart, byteEnd - byteStart)
    length += bytes + gap.length
    taken += byteEnd - byteStart
  }

  async function send(last: boolean): Promise<Result<null>> {
    tally = addCuts(addBytes(tally, { article: taken }), articles.map(() => sure))
    const sent = await sender.send({
      packStart: packed, packEnd: packed + length, map, articles, between: [], ...(brought.length > 0 ? { brought } : {}), checkpoint: last ? null : { items, packed: packed + length, tally, tail, ...(behind ? { behind, replaces } : {}) } satisfies Checkpoint,
      ...(last ? { report: reportOf(taking, tally, extract.broken), ...(tail ? { tail } : {}), ...(behind ? { replaces } : {}) } : {}),
    }, new Uint8Array(texts.subarray(0, length)))
    if (!sent.ok) return sent
    taken = 0
    packed += length
    count += articles.length
    await taking.progress(articles.length)
    length = 0
    map = []
    articles = []
    brought = []
    return done(null)
  }

  if (!(await taking.unchanged())) return changed(dump.name)
  try {
    for await (const item of records.read({ input: input(), page: taking.aside.page, ...records })) {
      // Sent before the next item, so that the last batch is never empty.
      if (length >= chunkBytes) {
        const sent = await send(false)
        if (!sent.ok) return sent
      }
      items += 1
      const { start, end } = 'record' in item ? item.record : item.unread
      if (items <= (from?.items ?? 0) || (behind && place(end) <= behind.end)) {
        lines.at(start)
        extract.forget(start)
      } else take(item)
    }
  } catch (error) {
    if (error instanceof Cancelled) return cancelled
    throw error
  }
  // A reader may end before its input does; the hash is of all of it.
  if ((await digest()) !== dump.sha256 || !(await taking.unchanged())) return changed(dump.name)
  if (articles.length === 0 && count === 0 && !from && !behind) {
    reportOf(taking, tally, extract.broken)
    return failed('no-articles', `${dump.name}: there is no article in it. ${(tally.unread.find(({ kind }) => kind === 'broken') ?? tally.unread[0])?.why ?? 'It has no records.'}`, 'Look at its format and its fields in the preview, or give it as a list of objects with a text each.')
  }
  const sent = await send(true)
  return sent.ok ? done(count) : sent
}
