// Takes a native export in: its articles go back to the dumps that they came from, each dump with the texts that the
// export holds of it, under the same identifiers. So what is exported again is the same bytes.
import { galleyArticle, galleyHeader } from '../../shared/formats/galley-lines'
import { rereadArticle, type Reread } from '../../shared/formats/galley-read'
import { marksIn, type Brought } from '../../shared/formats/brought'
import type { Label } from '../../shared/article/annotation'
import type { ArticleRecord } from '../../shared/article/article'
import type { DumpRecord } from '../../shared/dump/dump'
import { addBytes, addUnread, emptyTally, type Tally } from '../../shared/dump/report'
import { done, failed, type Result } from '../../shared/result'
import { chunkBytes } from './open/source'
import { own } from './own'
import { parseObject } from './readers/json-text'
import { linesOf } from './readers/lines'
import { cancelled, changed, createSender, hashing, reportOf, type Sender, type Taking } from './taking'

const gap = Buffer.from('\n\n')

interface Group {
  readonly sha256: string
  /** Null: the dump is here already; `mine` where this job brought it in and did not come to tell. */
  readonly sender: Sender | null
  readonly mine: boolean
  /** Articles of it that are in from before. */
  readonly skip: number
  seen: number
  packed: number
  texts: Buffer[]
  length: number
  map: number[]
  articles: ArticleRecord[]
  brought: Brought[]
}

interface Reheard {
  readonly articles: number
  /** Articles of dumps that were here. */
  readonly known: number
}

export async function takeGalley(taking: Taking): Promise<Result<Reheard>> {
  const { dump, store } = taking
  const { source, digest } = hashing(taking)
  const extract = taking.extractOf(source)
  let tally: Tally = emptyTally
  let labels: readonly Label[] | null = null
  let group: Group | null = null
  let count = 0
  let known = 0
  let number = 0

  async function begin(line: { readonly dump: string; readonly sha256: string; readonly member: string | null; readonly encoding: string; readonly mapping: 'exact' | 'record'; readonly byteEnd: number }): Promise<Result<Group>> {
    const about: DumpRecord = { sha256: line.sha256, name: line.dump, member: line.member, bytes: line.byteEnd, encoding: line.encoding, mapping: line.mapping, format: 'out of a Galley export' }
    const begun = await store.ask({ type: 'begin', job: taking.job, place: taking.place, dump: about })
    if (!begun.ok) return begun
    const answer = begun.value
    const standing = answer.type === 'resume' ? (answer.checkpoint as { readonly articles: number; readonly packed: number }) : null
    const sender = answer.type === 'known' ? null : createSender({ ...taking, dump: about }, {}, answer.type === 'resume' ? answer.index : 0)
    return done({ sha256: line.sha256, sender, mine: answer.type === 'known' && answer.mine !== undefined, skip: standing?.articles ?? 0, seen: 0, packed: standing?.packed ?? 0, texts: [], length: 0, map: [], articles: [], brought: [] })
  }

  async function send(one: Group, last: boolean): Promise<Result<null>> {
    if (!one.sender) return done(null)
    const end = one.packed + one.length
    const sent = await one.sender.send({
      packStart: one.packed, packEnd: end, map: one.map, articles: one.articles, between: [], brought: one.brought,
      ...(labels ? { labels } : {}), checkpoint: last ? null : { articles: one.seen, packed: end },
    }, own(one.texts))
    if (!sent.ok) return sent
    labels = null
    count += one.articles.length
    await taking.progress(one.articles.length)
    Object.assign(one, { packed: end, texts: [], length: 0, map: [], articles: [], brought: [] })
    return done(null)
  }

  function add(one: Group, { article, raw, brought }: Reread): void {
    one.seen += 1
    if (one.mine) count += 1
    else if (!one.sender) known += 1
    if (!one.sender || one.seen <= one.skip) return
    const text = Buffer.from(raw)
    const start = one.packed + one.length
    const made: Brought = { ...brought, article: one.articles.length }
    one.articles.push({ ...article, start, end: start + text.length })
    if (marksIn(made) > 0 || Object.keys(made.decisions).length > 0 || made.reason !== null) one.brought.push(made)
    one.map.push(start, article.byteStart, article.byteEnd - article.byteStart)
    one.texts.push(text, gap)
    one.length += text.length + gap.length
    tally = { ...tally, marks: tally.marks + marksIn(made) }
  }

  async function take(json: string, start: number, end: number): Promise<Result<null>> {
    const wrong = (code: string, why: string): Result<null> => {
      tally = addUnread(addBytes(tally, { undecodable: end - start }), { start, end, kind: 'broken', code, why, line: number })
      return done(null)
    }
    const parsed = parseObject(json)
    if (!parsed.ok) return wrong('not-json', parsed.why)
    const header = number === 1 ? galleyHeader.safeParse(parsed.value) : null
    if (header?.success) {
      labels = header.data.schemes?.map((label) => ({ ...label, guideline: label.guideline ?? '' })) ?? null
      return done(null)
    }
    const line = galleyArticle.safeParse(parsed.value)
    if (!line.success) return wrong('not-galley', `The line is no article of Galley JSONL 1: “${line.error.issues[0]?.path.join('.') ?? ''}” is not as it should be.`)
    const reread = rereadArticle(line.data)
    if (!reread.ok) return wrong(reread.failure.code, reread.failure.message)
    if (group?.sha256 !== line.data.source.sha256) {
      if (group) {
        const sent = await send(group, true)
        if (!sent.ok) return sent
      }
      const begun = await begin(line.data.source)
      if (!begun.ok) return begun
      group = begun.value
    }
    if (group.length >= chunkBytes) {
      const sent = await send(group, false)
      if (!sent.ok) return sent
    }
    add(group, reread.value)
    tally = addBytes(tally, { article: end - start })
    return done(null)
  }

  if (!(await taking.unchanged())) return changed(dump.name)
  for await (const lines of linesOf(extract.open())) {
    for (const { start, end, bytes } of lines) {
      number += 1
      const taken = bytes ? await take(bytes.toString('utf8'), extract.place(start), extract.place(end)) : failed('too-long', `Line ${number} is too long to be an article.`)
      if (!taken.ok) return taken
    }
    if (!(await taking.progress(0))) return cancelled
  }
  if (group) {
    const sent = await send(group, true)
    if (!sent.ok) return sent
  }
  if ((await digest()) !== dump.sha256 || !(await taking.unchanged())) return changed(dump.name)
  const settled = await taking.sending.settled()
  if (!settled.ok) return settled
  reportOf(taking, tally, extract.broken)
  if (count + known === 0) return failed('no-articles', `${dump.name}: there is no article in it. ${tally.unread[0]?.why ?? ''}`.trim())
  return done({ articles: count, known })
}
