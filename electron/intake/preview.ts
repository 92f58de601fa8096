// What would come of a file, before anything is stored: format, encoding and mapping of its first members, and their first
// articles as they will come out. Only the beginning is read, so a file of any size answers at once.
import type { Rhythm } from '../../shared/divide/division'
import { createLearner } from '../../shared/divide/learner'
import type { ArticleRecord } from '../../shared/article/article'
import type { Preview, PreviewArticle, SourcePreview } from '../../shared/dump/preview'
import { inspect } from '../../shared/inspect/inspect'
import { countUtf8 } from '../../shared/text/utf8'
import { createAssembler } from './articles'
import { described, type CutArticle } from './finish'
import type { Choices } from '../../shared/dump/choices'
import { createExtract, type Extract } from './decode/extract'
import { pageHere } from './page-here'
import { findFiles } from './files'
import { createHeads } from './heads'
import { createLineCutter } from './lines'
import { budgetFor } from './open/budget'
import { calm } from './open/damage'
import { membersOf } from './open/members'
import { decodedHead, recognise } from './open/recognised'
import { fileSource, memorySource, type Scratch } from './open/source'
import { formats } from './readers/formats'
import type { Reader } from './readers/reader'
import { proposalOf } from './readers/proposal'
import { recordArticle } from './record-article'
import { unreadable } from './unreadable'
import { wholeCharacters } from './utf8'

const mostMembers = 20
const mostArticles = 20
const shownUnits = 2000
/** Bytes that are divided at a time, until there are articles enough. */
const slice = 64 << 10
/** Of each other field: the page is told no more than it shows. */
const shownField = 300
const shownFields = 40
/** Longer articles tell their flags once they are in. */
const mostInspected = 200_000

const short = <T extends string | null>(value: T): T => (typeof value === 'string' ? (value.slice(0, shownField) as T) : value)
const list = (values: readonly string[]): string[] => values.slice(0, shownFields).map(short)

function shown(article: ArticleRecord, raw: string, rhythm: Rhythm): PreviewArticle {
  const { title, published, site, language, url, byteStart, byteEnd, lineStart, boundary } = article
  const custom = Object.entries(article.custom ?? {}).slice(0, shownFields).map(([name, value]) => [name.slice(0, shownField), Array.isArray(value) ? list(value) : short(value as string | null)])
  return {
    title: short(title), byline: list(article.byline), published: short(published), site: short(site), language: short(language), url: short(url), custom: Object.fromEntries(custom),
    byteStart, byteEnd, lineStart, boundary, text: raw.slice(0, shownUnits), more: raw.length > shownUnits,
    flags: raw.length > mostInspected ? [] : [...new Set(inspect(raw, article, { rhythm }).flags.map(({ kind }) => kind))],
  }
}

/** The divider's first pieces of the beginning. The last one may be cut, so it is left out where more follows. */
async function dividedText(extract: Extract, whole: boolean): Promise<{ readonly articles: PreviewArticle[]; readonly more: boolean }> {
  const chunks: Buffer[] = []
  for await (const chunk of extract.open()) chunks.push(chunk)
  const text = Buffer.concat(chunks)
  const learner = createLearner()
  const learning = createLineCutter((line) => learner.push(line))
  learning.push(text)
  learning.finish()
  const rhythm = learner.finish()
  const assembler = createAssembler('0'.repeat(64), extract.place, rhythm)
  const textAt = (start: number, end: number): string => text.toString('utf8', start, end)
  const heads = createHeads(text, 0)
  const articles: CutArticle[] = []
  const cutter = createLineCutter((line) => articles.push(...(assembler.push(line)?.articles ?? [])))
  for (let at = 0; at < text.length && articles.length <= mostArticles; at += slice) cutter.push(text.subarray(at, at + slice))
  if (articles.length <= mostArticles) {
    cutter.finish()
    const last = assembler.finish()?.articles ?? []
    if (whole || articles.length === 0) articles.push(...last)
  }
  return { articles: articles.slice(0, mostArticles).map((article) => shown(described(article, rhythm, heads), textAt(article.start, article.end), rhythm)), more: !whole || articles.length > mostArticles }
}

/** Bytes that could not be decoded. A beginning may end in the middle of a sign: that one is whole in the file. */
function brokenOf({ broken }: Extract, end: number): number {
  return broken.count - broken.places.filter((at) => at >= end - 4).length
}

export async function previewFile(path: string | Buffer, name: string, bytes: number, choices: Choices, scratch: Scratch): Promise<Preview[]> {
  const previews: Preview[] = []
  for await (const found of membersOf(fileSource(path, bytes), { name, scratch, budget: budgetFor(bytes) })) {
    if (previews.length >= mostMembers) break
    const about = { name, member: found.path }
    if ('trouble' in found) {
      previews.push({ ...about, failure: found.trouble })
      continue
    }
    const { source, head, office } = found
    const whole = head.length < 1 << 20
    const examined = { sha256: '', bytes: whole ? head.length : Number.MAX_SAFE_INTEGER, sample: head.subarray(0, 256 << 10), utf8: countUtf8(head.subarray(0, whole ? head.length : wholeCharacters(head, head.length))), damage: null }
    const recognised = await recognise(found.path ?? name, head, office, examined, choices)
    if (!recognised.ok) {
      previews.push({ ...about, failure: recognised.failure })
      continue
    }
    const { format, encoding } = recognised.value
    const { input, read } = formats[format]
    const beginning = input === 'text' ? Buffer.from(decodedHead(head, encoding)) : head
    const extract = createExtract(read === 'divide' ? memorySource(head) : calm(source), encoding, false)
    const proposal = await proposalOf(format, beginning, choices.map)
    const articles: PreviewArticle[] = []
    let more = !whole
    const unread: { readonly code: string; readonly why: string }[] = []
    if (read === 'divide') {
      const divided = await dividedText(extract, whole)
      articles.push(...divided.articles)
      more = divided.more
    } else if (read !== 'reread') {
      const stream = input === 'text' ? extract.open() : calm(source).open()
      for await (const item of (read as Reader)({ input: stream, head: beginning, name: found.path ?? name, map: choices.map, page: pageHere })) {
        if ('unread' in item) unread.push({ code: item.unread.code, why: item.unread.why })
        else articles.push(shown(recordArticle(item.record, { sha256: '0'.repeat(64), start: 0, end: 0, byteStart: item.record.start, byteEnd: item.record.end, lineStart: 0, lineEnd: 0 }), item.record.text, {}))
        more = articles.length >= mostArticles || unread.length >= 200
        if (more) break
      }
    }
    previews.push({ ...about, format, encoding: { name: encoding.name, confidence: encoding.confidence, how: encoding.how }, map: proposal?.map ?? null, names: proposal?.names ?? [], table: proposal?.table ?? null, articles, more, broken: brokenOf(extract, read === 'divide' && !whole ? head.length : Number.POSITIVE_INFINITY), unread: unread.slice(0, mostArticles) })
  }
  return previews
}

/** Of the files that a source is made of, folders walked: the first ones. */
export async function previewFiles(paths: readonly string[], choices: Choices, scratch: Scratch): Promise<SourcePreview> {
  const files = await findFiles(paths)
  const previews: Preview[] = []
  for (const { path, name, bytes, trouble } of files) {
    if (previews.length >= mostMembers) break
    const looked = trouble === undefined ? previewFile(path, name, bytes, choices, scratch) : Promise.reject(new Error(trouble))
    previews.push(...(await looked.catch((error: NodeJS.ErrnoException): Preview[] => [{ name, member: null, failure: unreadable(name, error.code ?? error.message) }])))
  }
  return { files: files.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0), previews: previews.slice(0, mostMembers) }
}
