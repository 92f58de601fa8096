// Brings journal lines into the store that it has not seen. A line that is missing in between is damage, and told.
import { unpackBatches } from '../../shared/dump/batch'
import type { Recovering } from '../../shared/question'
import { writeBatches, type BatchLine } from './batches'
import { write, type CommandLine } from './commit'
import type { Desk } from './desk'
import { writeDrop, type DropLine } from './drop'
import { wake } from './wake'

/** The numbers from `from` on up to its own are in no journal: a snapshot has what they did. */
export interface GapLine {
  readonly seq: number
  readonly at: string
  readonly do: 'gap'
  readonly from: number
}

type Line = CommandLine | BatchLine | DropLine | GapLine

async function replayOne(desk: Desk, line: Line): Promise<void> {
  if (line.seq !== desk.seq + 1) throw new RangeError(line.seq === desk.seq + 2 ? `Change ${desk.seq + 1} is not in the journal.` : `Changes ${desk.seq + 1} to ${line.seq - 1} are not in the journal.`)
  switch (line.do) {
    case 'intake.batch': {
      const file = await desk.call('backup.batch', { sha256: line.sha256 })
      if (!file.ok) throw new RangeError(`The articles of journal line ${line.seq}: ${file.failure.message}`)
      const batches = unpackBatches(file.value.bytes)
      return writeBatches(desk, [{ line, batches: line.parts?.map((part) => batches[part]!) ?? batches }])
    }
    case 'intake.drop': return writeDrop(desk, line)
    case 'gap': return writeGap(desk, line)
    default: return write(desk, line)
  }
}

export async function writeGap(desk: Desk, line: GapLine): Promise<void> {
  await desk.database.meta.put({ key: 'lastSeq', value: line.seq })
  desk.seq = line.seq
}

/** What the journal took and the store did not, because its disk was full perhaps: tried again before anything else changes. */
export async function catchUp(desk: Desk): Promise<void> {
  if (desk.stuck !== 'behind') return
  const before = desk.seq
  try {
    await wake(desk)
    await replay(desk)
    desk.stuck = null
  } catch {
    // It is refused with what to do, as before.
  }
  if (desk.seq > before) desk.tell({ type: 'changed', seq: desk.seq, articles: null, what: ['rows', 'text', 'annotations', 'fields', 'tags', 'status', 'cuts', 'intake'] })
}

/** Answers how many human commands that were. */
export async function replay(desk: Desk): Promise<number> {
  let commands = 0
  let last: NonNullable<Recovering['journal']>['last'] = null
  for (;;) {
    const part = await desk.call('journal.read', { after: desk.seq })
    if (!part.ok) throw new RangeError(part.failure.message)
    for (const text of part.value.lines) {
      const line = JSON.parse(text) as Line
      if (line.seq <= desk.seq) continue
      await replayOne(desk, line)
      if ('by' in line) {
        commands += 1
        last = { words: line.words, by: line.by, at: line.at }
      }
      if (line.seq % 50 === 0) desk.tell({ type: 'recovering', journal: { done: line.seq, last } })
    }
    if (part.value.done || part.value.lines.length === 0) return commands
  }
}
