// What would come of a file, before anything is stored: format, encoding and mapping of its first members, and their first
// articles as they will come out. Only the beginning is read, so a file of any size answers at once.
import { createLearner } from '../../shared/divide/learner'
import type { ArticleRecord } from '../../shared/article'
import type { Preview, PreviewArticle } from '../../shared/preview'
import { countUtf8 } from '../../shared/text/utf8'
import { createAssembler } from './articles'
import type { Choices } from './choices'
import { createExtract } from './decode/extract'
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
import { wholeCharacters } from './utf8'

const mostMembers = 20
const mostArticles = 20
const shownUnits = 2000

function shown(article: ArticleRecord, raw: string): PreviewArticle {
  const { title, byline, published, site, language, url, byteStart, byteEnd, custom } = article
  return { title, byline, published, site, language, url, byteStart, byteEnd, custom: custom ?? {}, text: raw.slice(0, shownUnits), more: raw.length > shownUnits }
}

/** The divider's first pieces of the beginning. The last one may be cut, so it is left out where more follows. */
async function dividedText(head: Buffer, encoding: Parameters<typeof createExtract>[1], whole: boolean): Promise<PreviewArticle[]> {
  const extract = createExtract(memorySource(head), encoding, false)
  const chunks: Buffer[] = []
  for await (const chunk of extract.open()) chunks.push(chunk)
  const text = Buffer.concat(chunks)
  const learner = createLearner()
  const learning = createLineCutter((line) => learner.push(line))
  learning.push(text)
  learning.finish()
  const assembler = createAssembler('0'.repeat(64), extract.place, learner.finish())
  const articles: ArticleRecord[] = []
  const cutter = createLineCutter((line) => articles.push(...(assembler.push(line)?.articles ?? [])))
  cutter.push(text)
  cutter.finish()
  const last = assembler.finish()?.articles ?? []
  if (whole || articles.length === 0) articles.push(...last)
  return articles.slice(0, mostArticles).map((article) => shown(article, text.toString('utf8', article.start, article.end)))
}

export async function previewFile(path: string, name: string, bytes: number, choices: Choices, scratch: Scratch): Promise<Preview[]> {
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
    const { words, input, read } = formats[format]
    const beginning = input === 'text' ? Buffer.from(decodedHead(head, encoding)) : head
    const proposal = await proposalOf(format, beginning, choices.map)
    const articles: PreviewArticle[] = []
    const unread: { readonly code: string; readonly why: string }[] = []
    if (read === 'divide') articles.push(...(await dividedText(head, encoding, whole)))
    else if (read !== 'reread') {
      const stream = input === 'text' ? createExtract(calm(source), encoding, false).open() : calm(source).open()
      for await (const item of (read as Reader)({ input: stream, head: beginning, name: found.path ?? name, map: choices.map })) {
        if ('unread' in item) unread.push({ code: item.unread.code, why: item.unread.why })
        else articles.push(shown(recordArticle(item.record, { sha256: '0'.repeat(64), start: 0, end: 0, byteStart: item.record.start, byteEnd: item.record.end, lineStart: 0, lineEnd: 0 }), item.record.text))
        if (articles.length >= mostArticles || unread.length >= 200) break
      }
    }
    previews.push({ ...about, format, words, encoding: { name: encoding.name, confidence: encoding.confidence, how: encoding.how }, map: proposal?.map ?? null, names: proposal?.names ?? [], articles, unread: unread.slice(0, mostArticles) })
  }
  return previews
}
