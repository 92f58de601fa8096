// Many articles at once, for batches: few questions to the store instead of some for each article.
import type { Table } from 'dexie'
import type { ArticleNumber } from '../../shared/article/article'
import { inOrder, rawOf, recordOf, type Desk } from './desk'
import { inspectionOf } from './inspections'
import { assembled, inspectedAs, type Inspected, type Opened } from './view'

/** So many bytes of text, and mostly so many articles, are opened together. */
const together = { bytes: 1 << 20, articles: 100 }
/** Of those that are only looked through. */
export const lookedThrough = 1000
/** Numbers that lie so close are read with what lies between them: one question, where each gap would be another. */
const close = 16

/** Rows of these articles. Ascending numbers. */
export async function rowsOfMany<Row extends { readonly article: ArticleNumber }, Key>(table: Table<Row, Key>, numbers: readonly ArticleNumber[]): Promise<Map<ArticleNumber, Row[]>> {
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0]
  const within = last - first < close * numbers.length
  const rows = new Map<ArticleNumber, Row[]>(numbers.map((number) => [number, []]))
  const found = within ? table.where('article').between(first, last, true, true) : table.where('article').anyOf([...numbers])
  for (const row of await found.toArray()) rows.get(row.article)?.push(row)
  return rows
}

export async function openMany(desk: Desk, numbers: readonly ArticleNumber[]): Promise<Opened[]> {
  const { database } = desk
  const [edits, corrections] = await Promise.all([rowsOfMany(database.edits, numbers), rowsOfMany(database.corrections, numbers)])
  const opened: Opened[] = []
  for (const number of numbers) {
    const record = await recordOf(desk, number)
    opened.push(assembled(number, record, await rawOf(desk, record), inOrder(edits.get(number) ?? []), corrections.get(number)?.[0]))
  }
  return opened
}

export async function inspectMany(desk: Desk, numbers: readonly ArticleNumber[]): Promise<Inspected[]> {
  const inspected: Inspected[] = []
  for (const opened of await openMany(desk, numbers)) inspected.push(await inspectedAs(desk, opened, await inspectionOf(desk, opened.number)))
  return inspected
}

/** Numbers in portions that are opened together. */
export function* portions({ columns }: Desk, numbers: readonly ArticleNumber[], articles = together.articles): Generator<readonly ArticleNumber[]> {
  let [from, bytes] = [0, 0]
  for (const [at, number] of numbers.entries()) {
    const more = columns.end.at(number) - columns.start.at(number)
    if (at > from && (at - from === articles || bytes + more > together.bytes)) {
      yield numbers.slice(from, at)
      ;[from, bytes] = [at, 0]
    }
    bytes += more
  }
  if (from < numbers.length) yield numbers.slice(from)
}
