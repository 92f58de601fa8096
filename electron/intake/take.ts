// Takes one dump of plain text in: batches of about 1 MiB of text with the articles that end in it, each backed up, then
// sent, at most eight of them unanswered. Goes on at a checkpoint where the store has one.
import type { Between } from '../../shared/dump/dump'
import type { Rhythm } from '../../shared/divide/division'
import { addBytes, addCuts, emptyTally, type Tally } from '../../shared/dump/report'
import { done, type Result } from '../../shared/result'
import { createAssembler, type Assembled, type PieceStart } from './articles'
import { chunksFrom } from './decode/extract'
import { extractAfter, type Behind, type TextTail } from './earlier'
import type { CutArticle } from './finish'
import { createLineCutter, fileStart } from './lines'
import { chunkBytes } from './open/source'
import { own } from './own'
import { cancelled, changed, createSender, hashing, reportOf, type Standing, type Taking } from './taking'
import { wholeCharacters } from './utf8'

interface Checkpoint {
  readonly behind?: Behind
  readonly resume: PieceStart
  /** UTF-8 byte of the extract up to which packs are in. */
  readonly packed: number
  readonly tally: Tally
}

/** Answers how many articles were sent with this run. Of a longer version, what lies `ahead` of its earlier one. */
export async function takeText(taking: Taking, learned: Rhythm, standing: Standing | null, ahead: Behind | null = null): Promise<Result<number>> {
  const { dump } = taking
  const { source, digest } = hashing(taking)
  const from = (standing?.checkpoint ?? null) as Checkpoint | null
  const behind = from?.behind ?? ahead
  const extract = behind ? extractAfter(taking.extractOf(source), behind.at) : taking.extractOf(source)
  const rhythm = standing?.rhythm ?? learned
  const sender = createSender(taking, rhythm, standing?.index ?? 0)
  let tally = from?.tally ?? addBytes(emptyTally, { earlier: behind?.byte ?? 0 })
  let resume: PieceStart = from?.resume ?? behind?.resume ?? { ...fileStart, boundary: null }
  let packed = from?.packed ?? 0
  /** The extract in memory: of the open piece what is packed, and what is not yet packed. */
  let before: Uint8Array = Buffer.alloc(0)
  let fresh: Uint8Array[] = []
  let heldEnd = resume.at
  let articles: CutArticle[] = []
  let between: Between[] = []
  /** Pieces behind the last place to go on from wait for the next such place. */
  let waitingArticles: CutArticle[] = []
  let waitingBetween: Between[] = []
  let count = 0
  /** How the dump ends. */
  let tail: TextTail | null = null
  /** Found and not told of yet. */
  let untold = 0

  const assembler = createAssembler(dump.sha256, extract.place, rhythm, resume.boundary)

  function gather(found: Assembled | null): void {
    if (!found) return
    untold += found.articles.length
    waitingArticles.push(...found.articles)
    for (const one of found.between) waitingBetween.push(one)
    if (!found.resume) return
    articles.push(...waitingArticles)
    for (const one of waitingBetween) between.push(one)
    waitingArticles = []
    waitingBetween = []
    resume = found.resume
  }

  function bytesOf(kind: Between['kind']): number {
    return between.reduce((sum, one) => sum + (one.kind === kind ? extract.place(one.end) - extract.place(one.start) : 0), 0)
  }

  async function send(last: boolean): Promise<Result<null>> {
    if (last) {
      articles.push(...waitingArticles)
      for (const one of waitingBetween) between.push(one)
    }
    const all = own(fresh)
    const whole = last ? all.length : wholeCharacters(all, all.length)
    const pack = whole === all.length ? all : own([all.subarray(0, whole)])
    const end = packed + whole
    tally = addCuts(addBytes(tally, { article: articles.reduce((sum, article) => sum + article.byteEnd - article.byteStart, 0), debris: bytesOf('debris'), separator: bytesOf('separator') }), articles.map(({ boundary }) => boundary.confidence))
    const next: Checkpoint = { ...(behind ? { behind } : {}), resume, packed: end, tally }
    const sent = await sender.send({
      packStart: packed, packEnd: end, map: extract.map(packed, end), articles, between, checkpoint: last ? null : next,
      ...(last ? { report: reportOf(taking, tally, extract.broken), tail, ...(behind ? { replaces: behind.replaces } : {}) } : {}),
    }, pack, before)
    if (!sent.ok) return sent
    before = lastOf(before, pack, Math.max(0, end - resume.at))
    fresh = whole < all.length ? [Buffer.from(all.subarray(whole))] : []
    count += articles.length
    articles = []
    between = []
    packed = end
    extract.forget(end - before.length)
    return done(null)
  }

  function tell(): Promise<boolean> {
    const told = untold
    untold = 0
    return taking.progress(told)
  }

  if (!source.steady && !(await taking.unchanged())) return changed(dump.name)
  const cutter = createLineCutter((line) => gather(assembler.push(line)), resume)
  // What is in already is read for the hash only.
  for await (const bytes of chunksFrom(extract, resume.at)) {
    if (bytes.length > 0) {
      // More is to come, so what is full may go.
      if (heldEnd - packed >= chunkBytes) {
        const sent = await send(false)
        if (!sent.ok) return sent
      }
      // A pass that goes on begins with the open piece, some of which is packed.
      const old = Math.max(0, Math.min(bytes.length, packed - heldEnd))
      if (old > 0) before = Buffer.concat([before, bytes.subarray(0, old)])
      if (old < bytes.length) fresh.push(old > 0 ? bytes.subarray(old) : bytes)
      heldEnd += bytes.length
      cutter.push(bytes)
    }
    if (!(await tell())) return cancelled
  }
  if ((await digest()) !== dump.sha256 || !(await taking.unchanged())) return changed(dump.name)
  cutter.finish()
  const goesOn = resume
  const open = [...waitingArticles]
  const rest = assembler.finish()
  gather(rest)
  const shift = behind?.at ?? 0
  const ended = [...open, ...(rest?.articles ?? [])].map(({ id, start, end }) => ({ id, start: start + shift, end: end + shift }))
  const end = shift + heldEnd
  tail = behind && goesOn.at === 0 && ended.length === 0 ? { ...behind.tail, end } : { resume: { ...goesOn, at: goesOn.at + shift }, end, articles: ended }
  await tell()
  const sent = await send(true)
  return sent.ok ? done(count) : sent
}

/** A copy of the last bytes of two that lie behind one another, as many as there are. */
function lastOf(first: Uint8Array, second: Uint8Array, length: number): Uint8Array {
  const of = (bytes: Uint8Array, most: number): Uint8Array => bytes.subarray(bytes.length - Math.min(bytes.length, most))
  return Buffer.concat([of(first, Math.max(0, length - second.length)), of(second, length)])
}
