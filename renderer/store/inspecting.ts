// Inspection in the background: page of articles after page, each row a checkpoint of its own, so that it goes on after a
// restart and begins again under later detectors. Machine facts: nothing of it is in the journal.
import type { ArticleNumber, Inspection } from '../../shared/article/article'
import { inspectVersion } from '../../shared/inspect/version'
import { flagBits } from './columns'
import { pageOf, type Desk } from './desk'
import { articlesOver, cutsOf } from './division'
import { countGone, isGone } from './drop'
import { openBits } from './flag-state'
import { inspectionRow, isInspected, notInspected, orderFor } from './inspections'
import { inspectMany, portions } from './open-many'
import type { InspectionRow, StoredArticle } from './schema'
import { openInspected } from './view'

/** Bytes of text in one order: so long an article that somebody opens may have to wait. */
const orderBytes = 256 * 1024
const tellEvery = 1000

type Queue = <T>(work: () => Promise<T>) => Promise<T>

function articlesIn({ columns }: Desk, page: number): number {
  return Math.min(256, columns.count - page * 256)
}

function isDue(desk: Desk, page: number): boolean {
  return (desk.inspected.counts[page] ?? 0) < articlesIn(desk, page)
}

function firstDue(desk: Desk): number | null {
  for (let page = 0; page * 256 < desk.columns.count; page += 1) if (isDue(desk, page)) return page
  return null
}

/** Of the articles that are there: what a drop took out keeps its places, and nobody waits for it. */
export function countInspected(desk: Desk): { readonly done: number; readonly total: number } {
  const { counts } = desk.inspected
  const passed = counts.reduce((sum, count) => sum + count, 0)
  return { done: passed - countGone(desk, (number) => (number & 255) < (counts[number >> 8] ?? 0)), total: desk.columns.count - countGone(desk, () => true) }
}

/** Articles of these that people edited or decided about: their open flags are not simply all. */
async function touchedIn(desk: Desk, first: ArticleNumber, end: ArticleNumber): Promise<Set<ArticleNumber>> {
  const { database, columns } = desk
  const edited = await database.edits.where('article').between(first, end).uniqueKeys()
  const corrected = await database.corrections.where('article').between(first, end).primaryKeys()
  const dumps = new Set(columns.dump.subarray(first, end))
  const touched = new Set([...(edited as number[]), ...corrected])
  for (const dump of dumps) for (const number of articlesOver(desk, (await cutsOf(desk, dump)).filter(({ kind }) => kind === 'debris' || kind === 'text'))) touched.add(number)
  return touched
}

/** Flags of a row's articles into the columns, from `from` on: all that were found, less what people settled. */
export async function bringFlags(desk: Desk, row: InspectionRow, from = 0): Promise<void> {
  const first = row.page * 256
  const touched = await touchedIn(desk, first + from, first + row.found.length)
  for (const [index, { flags }] of row.found.entries()) {
    const number = first + index
    if (index < from || number >= desk.columns.count) continue
    desk.columns.flags[number] = touched.has(number) ? openBits(await openInspected(desk, number)) : flagBits(flags.map(({ kind }) => kind))
  }
}

/** Flags of articles after people changed them. What is not inspected yet is looked at when it is. */
export async function freshenFlags(desk: Desk, numbers: Iterable<ArticleNumber>): Promise<void> {
  const known = [...numbers].filter((number) => isInspected(desk, number)).sort((one, other) => one - other)
  for (const slice of portions(desk, known)) for (const opened of await inspectMany(desk, slice)) desk.columns.flags[opened.number] = openBits(opened)
}

async function commitRow(desk: Desk, page: number, from: number, found: readonly Inspection[]): Promise<void> {
  const { inspected } = desk
  if ((inspected.counts[page] ?? 0) !== from) return
  const before = from > 0 ? ((await inspectionRow(desk, page))?.found.slice(0, from) ?? []) : []
  const row: InspectionRow = { page, stamp: inspected.stamp + 1, version: inspectVersion, found: [...before, ...found] }
  await desk.database.inspections.put(row)
  inspected.stamp = row.stamp
  inspected.rows.set(page, row)
  while (inspected.counts.length < page) inspected.counts.push(0)
  inspected.counts[page] = row.found.length
  for (let index = from; index < row.found.length; index += 1) inspected.ahead.delete(page * 256 + index)
  await bringFlags(desk, row, from)
}

/** Inspects what is due of a page, in orders that are not too large, and commits it. */
async function inspectPage(desk: Desk, page: number, queue: Queue): Promise<void> {
  const from = desk.inspected.counts[page] ?? 0
  const { articles } = await pageOf(desk, page)
  const found: Inspection[] = []
  let slice: StoredArticle[] = []
  let bytes = 0
  const send = async (): Promise<void> => {
    if (slice.length > 0) found.push(...(await desk.inspected.inspect(await orderFor(desk, slice))))
    slice = []
    bytes = 0
  }
  for (const [index, article] of articles.entries()) {
    if (index < from) continue
    // Its text went with the drop; the row keeps its place.
    if (isGone(desk, page * 256 + index)) {
      await send()
      found.push(notInspected)
      continue
    }
    if (bytes > 0 && bytes + article.end - article.start > orderBytes) await send()
    slice.push(article)
    bytes += article.end - article.start
  }
  await send()
  await queue(() => commitRow(desk, page, from, found))
}

export interface Inspecting {
  /** Ends when every one of these articles (null: of the desk) is inspected, jobs or not. */
  cover(numbers: readonly ArticleNumber[] | null): Promise<void>
}

/**
 * Inspects while nothing else asks for the machine, from the first `wake` on: `busy` says that a job is under way. `rest` is called when the
 * whole desk is inspected.
 */
export function startInspecting(desk: Desk, queue: Queue, busy: () => boolean, rest: () => Promise<void>): Inspecting {
  let running = false
  let told = 0
  let page: Promise<void> | null = null

  function tell(): void {
    // Counting looks at all that drops took out, so it waits for its turn, too.
    if (Date.now() - told < tellEvery && firstDue(desk) !== null) return
    const { done, total } = countInspected(desk)
    told = Date.now()
    desk.tell({ type: 'inspecting', done, total })
  }

  /** One page at a time, whoever asks. */
  async function work(due: number): Promise<void> {
    while (page) await page
    if (!isDue(desk, due)) return
    page = inspectPage(desk, due, queue)
    try {
      await page
    } finally {
      page = null
    }
    tell()
  }

  async function run(): Promise<void> {
    if (running) return
    running = true
    try {
      for (let due = firstDue(desk); due !== null && !busy() && desk.database.isOpen(); due = firstDue(desk)) {
        await work(due)
        if (firstDue(desk) === null) await rest()
      }
    } catch {
      // What could not be inspected is due still: it is looked at again with the next work, or when it is opened.
    } finally {
      running = false
    }
  }

  desk.inspected.wake = () => void run()
  return {
    async cover(numbers) {
      if (!numbers) {
        for (let due = firstDue(desk); due !== null; due = firstDue(desk)) await work(due)
        return
      }
      for (const due of new Set(numbers.map((number) => number >> 8))) await work(due)
    },
  }
}
