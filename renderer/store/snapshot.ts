// A snapshot of the human side, as lines: every small table, written through main and read back there. It also keeps the
// columns, so that the next start is quick.
import { rowTables } from '../../shared/command/patch'
import type { Answer } from '../../shared/question'
import { done, type Result } from '../../shared/result'
import type { Desk } from './desk'
import { keepColumns } from './open'

const linesAtOnce = 500

export async function snapshot(desk: Desk): Promise<Result<Answer<'snapshot'>>> {
  await keepColumns(desk)
  const begun = await desk.call('snapshot.begin', { seq: desk.seq })
  if (!begun.ok) return begun
  const state = { table: 'columns', row: { statuses: Array.from(desk.columns.status.subarray(0, desk.columns.count)), tags: [...desk.columns.tags].map(([tag, numbers]) => [tag, [...numbers]]) } }
  const first = await desk.call('snapshot.write', { lines: [JSON.stringify(state)] })
  if (!first.ok) return first
  for (const table of [...rowTables, 'edits'] as const) {
    let last: unknown = null
    for (;;) {
      const rows: unknown[] = await (last === null ? desk.database.table(table).toCollection() : desk.database.table(table).where(':id').above(last as string)).limit(linesAtOnce).toArray()
      if (rows.length === 0) break
      const written = await desk.call('snapshot.write', { lines: rows.map((row) => JSON.stringify({ table, row })) })
      if (!written.ok) return written
      const end = rows.at(-1) as { id?: string; article: number }
      last = end.id ?? end.article
    }
  }
  const ended = await desk.call('snapshot.end', null)
  return ended.ok ? done({ seq: desk.seq, bytes: ended.value.bytes }) : ended
}
