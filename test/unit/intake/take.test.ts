// Taking a dump in from real files: batches that hold every byte once, and from every checkpoint the same articles.
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoreLine } from '../../../electron/intake/store-line'
import { surveyFile, type Survey } from '../../../electron/intake/survey'
import { takeDump } from '../../../electron/intake/take'
import { unpackBatch } from '../../../shared/batch'
import { articleId } from '../../../shared/identity'
import type { BatchHead } from '../../../shared/port'
import { done } from '../../../shared/result'

interface Batch {
  readonly head: BatchHead
  readonly pack: Uint8Array
}

let folder = ''
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'galley-take-')) })
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A dump of so many articles, some with characters of several bytes. */
function dumpText(count: number, end: string): string {
  const words = 'The committee met on Tuesday and spoke about the café, the naïve plan — and nothing else of note. '
  return Array.from({ length: count }, (_, number) => {
    const paragraphs = Array.from({ length: 3 + (number % 4) }, (_unused, part) => `${words.repeat(2 + ((number + part) % 5))}It was said ${number}.${part} times.`)
    return [`Council Approves Plan Number ${number} | Example News`, '', ...paragraphs.flatMap((paragraph) => [paragraph, ''])].join(end)
  }).join(`${end}${end}`)
}

async function take(path: string, survey: Survey, index = 0, checkpoint: unknown = null): Promise<{ readonly batches: Batch[]; readonly count: number }> {
  const batches: Batch[] = []
  const store: StoreLine = {
    ask: async () => done({ type: 'fresh' }),
    async send({ bytes, sha256 }) {
      expect(createHash('sha256').update(await readFile(join(folder, sha256))).digest('hex')).toBe(sha256)
      batches.push(unpackBatch(bytes))
      return done(null)
    },
    settled: async () => done(null),
    end: () => undefined,
  }
  const dump = { sha256: survey.sha256, name: 'dump.txt', member: null, bytes: survey.bytes, encoding: survey.mark ? 'utf-8-bom' : 'utf-8', mapping: 'exact' } as const
  const taken = await takeDump({ job: 'job', path, dump, survey, batches: folder, store, progress: async () => true }, checkpoint === null ? null : { index, checkpoint, rhythm: survey.rhythm })
  if (!taken.ok) throw new Error(taken.failure.message)
  return { batches, count: taken.value }
}

async function survey(path: string): Promise<Survey> {
  const surveyed = await surveyFile(path, 'dump.txt', async () => true)
  if (!surveyed.ok) throw new Error(surveyed.failure.message)
  return surveyed.value
}

const kinds = [['LF', '\n', ''], ['CRLF', '\r\n', ''], ['LF behind a byte order mark', '\n', '\ufeff'], ['CRLF behind a byte order mark', '\r\n', '\ufeff']] as const

describe.each(kinds)('a dump with %s', (name, end, mark) => {
  const text = dumpText(1800, end)
  const path = () => join(folder, `${name}.txt`)
  let found: Survey
  let whole: Awaited<ReturnType<typeof take>>
  beforeAll(async () => {
    await writeFile(path(), mark + text)
    found = await survey(path())
    whole = await take(path(), found)
  })

  test('I3 packs hold every byte of the extract once, in order', () => {
    expect(whole.batches.length).toBeGreaterThan(2)
    expect(Buffer.concat(whole.batches.map(({ pack }) => pack)).equals(Buffer.from(text))).toBe(true)
    let at = 0
    for (const { head, pack } of whole.batches) {
      expect([head.packStart, head.packEnd - head.packStart]).toEqual([at, pack.length])
      at = head.packEnd
    }
    expect(whole.batches.map(({ head }) => head.checkpoint === null)).toEqual(whole.batches.map((_, index) => index === whole.batches.length - 1))
  })

  test('I1 I4 articles lie at their bytes, without overlap, and are counted', async () => {
    const bytes = await readFile(path())
    const extract = Buffer.from(text)
    const articles = whole.batches.flatMap(({ head }) => head.articles)
    expect(articles.length).toBe(whole.count)
    expect(articles.length).toBeGreaterThan(1000)
    let last = 0
    for (const article of articles) {
      expect(article.start).toBeGreaterThanOrEqual(last)
      last = article.end
      const raw = extract.toString('utf8', article.start, article.end)
      expect(bytes.toString('utf8', article.byteStart, article.byteEnd) === raw).toBe(true)
      expect(article.length).toBe(raw.length)
      expect(article.id).toBe(articleId(found.sha256, article.byteStart, article.byteEnd))
      expect(raw.split(end)[0]).toContain(article.titleRaw ?? '')
    }
    expect(articles[0]).toMatchObject({ byteStart: mark ? 3 : 0, lineStart: 1 })
  })

  test('I3 D2 from every checkpoint the rest is the same as in an undisturbed run', async () => {
    for (let index = 1; index < whole.batches.length; index += 1) {
      const rest = await take(path(), found, index, JSON.parse(JSON.stringify(whole.batches[index - 1]!.head.checkpoint)))
      const expected = whole.batches.slice(index)
      expect(rest.batches.flatMap(({ head }) => head.articles)).toEqual(expected.flatMap(({ head }) => head.articles))
      expect(rest.batches.flatMap(({ head }) => head.between)).toEqual(expected.flatMap(({ head }) => head.between))
      expect(rest.batches[0]!.head.index).toBe(index)
      expect(Buffer.concat(rest.batches.map(({ pack }) => pack)).equals(Buffer.concat(expected.map(({ pack }) => pack)))).toBe(true)
    }
  })
})
