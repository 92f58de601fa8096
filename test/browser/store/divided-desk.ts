// A desk with one dump in it, divided as intake divides: by the learner and the divider, with debris and separators between.
import { packBatch } from '../../../shared/dump/batch'
import type { ArticleRecord } from '../../../shared/article/article'
import { divideAgain, type Range } from '../../../shared/divide/again'
import type { Rhythm } from '../../../shared/divide/division'
import { createLearner } from '../../../shared/divide/learner'
import { articleId } from '../../../shared/article/identity'
import { describe } from '../../../shared/inspect/describe'
import { createExtractLines } from '../../../shared/text/lines'
import { nothingBegun } from '../../../renderer/store/drop'
import { takeJob } from '../../../renderer/store/intake'
import { createDesk, fileOf, hex, type MemoryDesk } from './memory-desk'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

export const dumpName = 'wire-2024.txt'

function article(title: string, words: string): string {
  return `${title} - The Wire\n\n2024-03-0${title.length % 9 + 1}\n\n${words} It was said on the day that everybody who had come would be heard, and that nobody would be sent away.\n\nThe second paragraph says what came of it, and it says so in a sentence that is long enough to be one.\n`
}

export const dumpText = [
  article('Harbour opens after the long repair', 'The harbour opened. 😀'),
  article('Council votes on the new tram line', 'The council voted.'),
  'Leave a Reply\n\nYour email address will not be published. Required fields are marked *\n',
  article('River rises above the old mark again', 'The river rose.'),
  article('Museum shows what the fire left over', 'The museum showed it.'),
].join('\n\n\n\n')

/** The text divided, as intake does it. */
function divide(text: string): { readonly ranges: Range[]; readonly bytes: Uint8Array; readonly rhythm: Rhythm } {
  const bytes = encoder.encode(text)
  const learner = createLearner()
  const first = createExtractLines((line) => learner.push(line))
  first.push(bytes)
  first.finish()
  const ranges: Range[] = []
  const rhythm = learner.finish()
  const again = divideAgain(rhythm, [], [], (range) => ranges.push(range))
  const second = createExtractLines((line) => again.push(line))
  second.push(bytes)
  second.finish()
  again.finish()
  return { ranges, bytes, rhythm }
}

export async function takeText(memory: MemoryDesk, text: string, name: string): Promise<void> {
  const { ranges, bytes: extract, rhythm } = divide(text)
  const dump = { sha256: await hex(extract), name, member: null, bytes: extract.length, encoding: 'utf-8', mapping: 'exact' } as const
  const slice = (start: number, end: number) => decoder.decode(extract.subarray(start, end))
  const articles = ranges.filter(({ kind }) => kind === 'article').map(({ start, end, title, boundary }): ArticleRecord => {
    const raw = slice(start, end)
    const lineStart = slice(0, start).split('\n').length
    return {
      ...describe(raw, { titleOffset: title === null ? null : slice(start, title).length, rhythm }),
      id: articleId(dump.sha256, start, end), start, end, byteStart: start, byteEnd: end, lineStart, lineEnd: lineStart + raw.split('\n').length - 1, length: raw.length, boundary,
    }
  })
  const between = ranges.flatMap(({ kind, start, end }) => (kind === 'article' ? [] : [{ kind, start, end }]))
  const parts = packBatch({ job: 'job', dump, index: 0, rhythm, packStart: 0, packEnd: extract.length, map: [0, 0, extract.length], articles, between, checkpoint: null }, extract)
  const bytes = fileOf(parts)
  const sha256 = await hex(bytes)
  memory.batches.set(sha256, bytes)
  const answer = await takeJob(memory.desk, nothingBegun(), { type: 'batch', index: 0, sha256, ...parts })
  if (answer.type !== 'committed') throw new Error(JSON.stringify(answer))
}

/** The two plain articles of every memory desk, and the dump above as dump 1. */
export async function dividedDesk(text = dumpText): Promise<MemoryDesk> {
  const memory = await createDesk()
  await takeText(memory, text, dumpName)
  return memory
}
