// Takes out of a dump what one run brought in, as far as nobody worked on it (promise 1: no accepted work is lost).
import { eachOf, type Patch } from '../../shared/command/patch'
import type { ArticleNumber, DumpNumber } from '../../shared/article/article'
import type { CutRow } from '../../shared/dump/cut'
import type { DumpRecord } from '../../shared/dump/dump'
import type { Desk } from './desk'
import { everyRow } from './every-row'
import type { DumpRow } from './schema'

/** Journal line. `back` is the dump as the run found it; absent where the run began it. */
export interface DropLine {
  readonly seq: number
  readonly at: string
  readonly do: 'intake.drop'
  readonly dump: DumpNumber
  /** First article number that goes. */
  readonly first: ArticleNumber
  readonly back: Pick<DumpRow, 'batches' | 'checkpoint' | 'articles'> & { readonly between: number; readonly packed: number } | null
}

/** What a job last began that was not whole, and how the desk stood then: only what came since may be dropped. */
export interface Begun {
  dump: DumpRecord | null
  seq: number
  first: ArticleNumber
  back: DropLine['back']
  /** What it began before that. */
  readonly earlier: Omit<Begun, 'earlier'>[]
}

export const nothingBegun = (): Begun => ({ dump: null, seq: 0, first: 0, back: null, earlier: [] })

export async function begin(desk: Desk, begun: Begun, dump: DumpRecord, known: DumpRow | undefined): Promise<void> {
  if (known?.state === 'whole') return
  const back = known ? { batches: known.batches, checkpoint: known.checkpoint, articles: known.articles, between: known.between.length, packed: await desk.packs.end(known.dump) } : null
  // Others are begun meanwhile.
  const { earlier, ...last } = begun
  if (last.dump) earlier.push(last)
  Object.assign(begun, { dump, seq: desk.seq, first: desk.columns.count, back })
}

/** What was begun last of the dump with that hash. */
export function begunWith(begun: Begun, sha256: string): Omit<Begun, 'earlier'> {
  return [begun, ...[...begun.earlier].reverse()].find(({ dump }) => dump?.sha256 === sha256) ?? nothingBegun()
}

/** Whether a patch is about what lies between the articles of a dump, or decides about a place of it from a byte on. */
function decides(patch: Patch, dump: DumpNumber, from: number): boolean {
  if (patch.on === 'between') return patch.dump === dump
  if (patch.on !== 'row' || patch.table !== 'cuts') return false
  const row = (patch.after ?? patch.before) as CutRow
  return row.dump === dump && row.start >= from
}

/** Whether people worked on what this run brought in. */
export async function isWorkedOn({ database, columns }: Desk, begun: Omit<Begun, 'earlier'>, dump: DumpNumber): Promise<boolean> {
  let worked = false
  await everyRow(database.commands.where('seq').above(begun.seq).until(() => worked), ({ reach, patches, state, turned }) => {
    // What came with records is no work of people.
    if (state === 'step' && !turned) return
    worked ||= patches.some((patch) => decides(patch, dump, begun.back?.packed ?? 0))
    for (const number of eachOf(reach)) worked ||= number >= begun.first && columns.dump[number] === dump
  })
  return worked
}

/** What of the dump's row changes when the line takes this out; its numbers are never used again. */
function without({ columns }: Desk, dump: DumpRow, line: DropLine): Partial<DumpRow> {
  const gone = [...(dump.gone ?? []), line.first, columns.count]
  if (line.back) {
    const { batches, checkpoint, articles } = line.back
    return { gone, state: 'partial', batches, checkpoint, articles }
  }
  // The row stays, for numbers are places; its hash is forgotten, so the same file is new again.
  return { gone, sha256: `dropped-${line.seq}`, state: 'partial', removed: true, checkpoint: null, batches: 0 }
}

export async function writeDrop(desk: Desk, line: DropLine): Promise<void> {
  const dump = desk.dumps[line.dump]
  if (!dump) throw new RangeError(`dump ${line.dump} of ${desk.dumps.length}`)
  const changes = without(desk, dump, line)
  const { database } = desk
  await database.transaction('rw', [database.dumps, database.packs, database.batches, database.meta], async () => {
    await database.packs.where('[dump+start]').between([dump.dump, line.back?.packed ?? 0], [dump.dump, Number.MAX_SAFE_INTEGER]).delete()
    await database.batches.where('[dump+index]').between([dump.dump, line.back?.batches ?? 0], [dump.dump, Number.MAX_SAFE_INTEGER]).delete()
    await database.dumps.update(dump.dump, changes)
    await database.meta.put({ key: 'lastSeq', value: line.seq })
  })
  const left: DumpRow = { ...dump, ...changes, between: dump.between.slice(0, line.back?.between ?? 0) }
  desk.packs.added(dump.dump)
  retire(desk, left)
  desk.dumps = desk.dumps.map((other) => (other.dump === line.dump ? left : other))
  desk.seq = line.seq
}

/** Takes the articles that were dropped out of all lists. */
export function retire({ columns }: Pick<Desk, 'columns'>, { dump, gone = [] }: DumpRow): void {
  for (let at = 0; at + 1 < gone.length; at += 2) {
    for (let number = gone[at]!; number < gone[at + 1]!; number += 1) if (columns.dump[number] === dump) columns.retired[number] = 1
  }
}

/** How many of these a drop took out. */
export function countGone({ columns, dumps }: Pick<Desk, 'columns' | 'dumps'>, of: (number: ArticleNumber) => boolean): number {
  let count = 0
  for (const { dump, gone = [] } of dumps) {
    for (let at = 0; at + 1 < gone.length; at += 2) for (let number = gone[at]!; number < gone[at + 1]!; number += 1) if (columns.dump[number] === dump && of(number)) count += 1
  }
  return count
}

/** Whether a drop took the article out, and its text with it. */
export function isGone({ columns, dumps }: Pick<Desk, 'columns' | 'dumps'>, number: ArticleNumber): boolean {
  const { gone = [] } = dumps[columns.dump[number]!]!
  return gone.some((first, at) => at % 2 === 0 && first <= number && number < gone[at + 1]!)
}
