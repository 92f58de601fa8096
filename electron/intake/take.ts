// Takes one dump in: batches of about 1 MiB of text with the articles that end in it, each backed up, then sent, at most
// four of them unanswered. Goes on at a checkpoint where the store has one.
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { packBatch } from '../../shared/batch'
import type { ArticleRecord } from '../../shared/article'
import type { Between, DumpRecord } from '../../shared/dump'
import type { Rhythm } from '../../shared/divide/division'
import { done, failed, type Result } from '../../shared/result'
import { createAssembler, type Assembled } from './articles'
import { keepBatch } from './keep'
import { createLineCutter, fileStart, type LinePlace } from './lines'
import type { StoreLine } from './store-line'
import { chunkBytes, type Survey } from './survey'
import { wholeCharacters } from './utf8'

interface Checkpoint {
  readonly resume: LinePlace
  /** UTF-8 byte of the extract up to which packs are in. */
  readonly packed: number
}

export interface Taking {
  readonly job: string
  readonly path: string
  readonly dump: DumpRecord
  readonly survey: Survey
  /** Folder of the backed-up batches. */
  readonly batches: string
  readonly store: StoreLine
  /** Bytes read and articles found since the last call; false ends the job. */
  readonly progress: (bytes: number, articles: number) => Promise<boolean>
}

/** Where the store is: nothing of the dump there, or so far. */
export interface Standing {
  readonly index: number
  readonly checkpoint: unknown
  /** Of the first run: another one could divide otherwise. */
  readonly rhythm: Rhythm
}

/** Answers how many articles came in with this run. */
export async function takeDump(taking: Taking, standing: Standing | null): Promise<Result<number>> {
  const { dump, survey, store } = taking
  const from = (standing?.checkpoint ?? null) as Checkpoint | null
  const rhythm = standing?.rhythm ?? survey.rhythm
  let index = standing?.index ?? 0
  let resume = from?.resume ?? fileStart
  let packed = from?.packed ?? 0
  /** Bytes of the extract in memory: from the open piece, or from what is not yet packed. */
  let buffer: Buffer = Buffer.alloc(0)
  let bufferStart = resume.at
  let articles: ArticleRecord[] = []
  let between: Between[] = []
  /** Pieces behind the last place to go on from wait for the next such place. */
  let waitingArticles: ArticleRecord[] = []
  let waitingBetween: Between[] = []
  let count = 0

  const assembler = createAssembler(dump.sha256, survey.mark, rhythm, (first, end) => buffer.toString('utf8', first - bufferStart, end - bufferStart))

  function gather(found: Assembled | null): void {
    if (!found) return
    waitingArticles.push(...found.articles)
    waitingBetween.push(...found.between)
    if (!found.resume) return
    articles.push(...waitingArticles)
    between.push(...waitingBetween)
    waitingArticles = []
    waitingBetween = []
    resume = found.resume
  }

  async function send(last: boolean): Promise<Result<null>> {
    if (last) {
      articles.push(...waitingArticles)
      between.push(...waitingBetween)
    }
    let end = bufferStart + buffer.length
    if (!last) end = wholeCharacters(buffer, end - bufferStart) + bufferStart
    const pack = buffer.subarray(packed - bufferStart, end - bufferStart)
    const next: Checkpoint = { resume, packed: end }
    const head = {
      job: taking.job, dump, index, rhythm: index === 0 ? rhythm : null, packStart: packed, packEnd: end, map: [packed, packed + survey.mark, pack.length],
      articles, between, checkpoint: last ? null : next,
    }
    const bytes = packBatch(head, pack)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const kept = await keepBatch(taking.batches, sha256, bytes)
    if (!kept.ok) return kept
    const sent = await store.send({ type: 'batch', index, sha256, bytes })
    if (!sent.ok) return sent
    index += 1
    count += articles.length
    articles = []
    between = []
    packed = end
    return done(null)
  }

  const file = await open(taking.path, 'r')
  try {
    const same = async (): Promise<boolean> => {
      const info = await file.stat()
      return info.size === survey.bytes && info.mtimeMs === survey.written
    }
    if (!(await same())) return changed(dump.name)
    const hash = createHash('sha256')
    const cutter = createLineCutter((line) => gather(assembler.push(line)), resume)
    let at = 0
    // What is in already is read for the hash only.
    for (const skip = resume.at + survey.mark; at < skip;) {
      const { bytesRead, buffer: chunk } = await file.read(Buffer.allocUnsafe(chunkBytes), 0, Math.min(chunkBytes, skip - at), at)
      if (bytesRead === 0) return changed(dump.name)
      hash.update(chunk.subarray(0, bytesRead))
      at += bytesRead
      if (!(await taking.progress(bytesRead, 0))) return failed('cancelled', 'The job was cancelled.')
    }
    for (;;) {
      const { bytesRead, buffer: chunk } = await file.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, at)
      if (bytesRead === 0) break
      const bytes = chunk.subarray(0, bytesRead)
      hash.update(bytes)
      at += bytesRead
      buffer = Buffer.concat([buffer, bytes])
      const before = articles.length + waitingArticles.length
      cutter.push(bytes)
      if (!(await taking.progress(bytesRead, articles.length + waitingArticles.length - before))) return failed('cancelled', 'The job was cancelled.')
      if (bufferStart + buffer.length - packed >= chunkBytes && at < survey.bytes) {
        const sent = await send(false)
        if (!sent.ok) return sent
      }
      const keepFrom = Math.min(resume.at, packed)
      if (keepFrom > bufferStart) {
        buffer = Buffer.from(buffer.subarray(keepFrom - bufferStart))
        bufferStart = keepFrom
      }
    }
    if (hash.digest('hex') !== dump.sha256 || !(await same())) return changed(dump.name)
    const before = articles.length + waitingArticles.length
    cutter.finish()
    gather(assembler.finish())
    await taking.progress(0, articles.length + waitingArticles.length - before)
    const sent = await send(true)
    if (!sent.ok) return sent
    const settled = await store.settled()
    return settled.ok ? done(count) : settled
  } finally {
    await file.close()
  }
}

function changed(name: string) {
  return failed('changed', `${name} was changed while it was read. Nothing of it was kept.`, 'Drop it again when it is written whole.')
}
