// What inspection found of an article: out of its row, or found out now where nobody was there yet.
import type { ArticleNumber, Inspection } from '../../shared/article/article'
import type { InspectOrder } from './inspector'
import { pageOf, type Desk, type Inspected } from './desk'
import type { Inspect } from './inspect-line'
import type { InspectionRow, StoredArticle } from './schema'

const rowsKept = 16
const aheadKept = 256

export function noneInspected(inspect: Inspect): Inspected {
  return { inspect, counts: [], ahead: new Map(), asked: new Map(), rows: new Map(), stamp: 0, wake: () => undefined }
}

export function isInspected({ inspected }: Desk, number: ArticleNumber): boolean {
  return (number & 255) < (inspected.counts[number >> 8] ?? 0) || inspected.ahead.has(number)
}

export async function inspectionRow(desk: Desk, page: number): Promise<InspectionRow | undefined> {
  const { rows } = desk.inspected
  const kept = rows.get(page)
  if (kept) return kept
  const row = await desk.database.inspections.get(page)
  if (!row) return undefined
  if (rows.size >= rowsKept) rows.delete(rows.keys().next().value as number)
  rows.set(page, row)
  return row
}

/** The order for articles as they are stored. */
export async function orderFor(desk: Desk, articles: readonly StoredArticle[]): Promise<InspectOrder> {
  const dumps = [...new Set(articles.map(({ dump }) => dump))]
  const rhythms = dumps.map((dump) => desk.dumps[dump]?.rhythm ?? {})
  const asked = []
  for (const record of articles) asked.push({ bytes: await desk.packs.bytes(record.dump, record.start, record.end), described: record, rhythm: dumps.indexOf(record.dump) })
  return { articles: asked, rhythms }
}

/** As long as nothing is known. */
export const notInspected: Inspection = { kind: null, kindFound: null, speakers: [], flags: [], signals: [], signature: null }

async function inspectAhead(desk: Desk, number: ArticleNumber): Promise<Inspection> {
  const { inspected } = desk
  const record = (await pageOf(desk, number >> 8)).articles[number & 255]!
  const [found] = await inspected.inspect(await orderFor(desk, [record]))
  if (!found) throw new RangeError(`article ${number} was not inspected`)
  if (inspected.ahead.size >= aheadKept) inspected.ahead.delete(inspected.ahead.keys().next().value as number)
  inspected.ahead.set(number, found)
  return found
}

export async function inspectionOf(desk: Desk, number: ArticleNumber): Promise<Inspection> {
  const { inspected } = desk
  const known = inspected.ahead.get(number) ?? inspected.asked.get(number)
  if (known) return known
  if (isInspected(desk, number)) {
    const row = await inspectionRow(desk, number >> 8)
    const found = row?.found[number & 255]
    if (found) return found
  }
  const asked = inspectAhead(desk, number).finally(() => inspected.asked.delete(number))
  inspected.asked.set(number, asked)
  return asked
}
