// A snapshot of the human side, as lines: every table that people fill, the dumps with their batches, and the articles that
// are in no batch. Written through main and read back there; `restore.ts` makes a desk of it and the backed-up batches.
// It also keeps the columns, so that the next start is quick.
import { rowTables } from '../../shared/command/patch'
import type { Answer } from '../../shared/question'
import { done, type Result } from '../../shared/result'
import { pageOf, type Desk } from './desk'
import { keepColumns } from './kept-columns'
import type { BatchRow, StoredArticle } from './schema'

export type SnapshotLine =
  | { readonly table: 'batches'; readonly row: Omit<BatchRow, 'between'> }
  | { readonly table: 'made'; readonly row: { readonly number: number; readonly article: StoredArticle } }
  | { readonly table: (typeof humanTables)[number] | 'dumps'; readonly row: unknown }

export const humanTables = [...rowTables, 'edits', 'commands'] as const

const linesAtOnce = 500

/** Articles that no batch brought: splits and joins made them, or a drop forgot their batch. */
async function* madeArticles(desk: Desk, batches: readonly BatchRow[]): AsyncGenerator<SnapshotLine> {
  let number = 0
  for (const { first, count } of [...batches, { first: desk.columns.count, count: 0 }]) {
    for (; number < first; number += 1) yield { table: 'made', row: { number, article: (await pageOf(desk, number >> 8)).articles[number & 255]! } }
    number = Math.max(number, first + count)
  }
}

async function* linesOf(desk: Desk): AsyncGenerator<SnapshotLine> {
  const { database } = desk
  for (const row of await database.dumps.orderBy('dump').toArray()) yield { table: 'dumps', row }
  const batches = (await database.batches.toArray()).sort((one, other) => one.first - other.first || one.dump - other.dump || one.index - other.index)
  for (const { between: _between, ...row } of batches) yield { table: 'batches', row }
  yield* madeArticles(desk, batches)
  for (const table of humanTables) {
    const rows = database.table(table)
    const { name } = rows.schema.primKey
    for (let last: unknown = null; ;) {
      const found: Record<string, unknown>[] = await (last === null ? rows.toCollection() : rows.where(':id').above(last as string)).limit(linesAtOnce).toArray()
      for (const row of found) yield { table, row }
      if (found.length < linesAtOnce) break
      last = found.at(-1)![name]
    }
  }
}

export async function snapshot(desk: Desk): Promise<Result<Answer<'snapshot'>>> {
  await keepColumns(desk)
  const begun = await desk.call('snapshot.begin', { seq: desk.seq })
  if (!begun.ok) return begun
  let lines: string[] = []
  const send = async (): Promise<Result<null>> => {
    const sent = await desk.call('snapshot.write', { lines })
    lines = []
    return sent
  }
  for await (const line of linesOf(desk)) {
    lines.push(JSON.stringify(line))
    const sent = lines.length >= linesAtOnce ? await send() : null
    if (sent && !sent.ok) return sent
  }
  const sent = await send()
  if (!sent.ok) return sent
  const ended = await desk.call('snapshot.end', null)
  return ended.ok ? done({ seq: desk.seq, bytes: ended.value.bytes }) : ended
}
