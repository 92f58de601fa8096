// Takes a job's batches in: journal lines, then one strict transaction with packs, articles, dump, checkpoint and sequence.
// A rebuilt desk reads the same lines and the same batch files, so articles keep their numbers.
import { readBatch, type Batch } from '../../shared/dump/batch'
import type { BatchMessage, JobMessage, StoreMessage } from '../../shared/port'
import { failed, type Result } from '../../shared/result'
import { articlesIn, writeBatches, type BatchLine, type Lined } from './batches'
import { causeOf } from './cause'
import { notWhole } from './commit'
import type { Desk } from './desk'
import { dumpOf } from './dump-numbers'
import { begin, begunWith, isWorkedOn, writeDrop, type Begun, type DropLine } from './drop'
import { earlierDumps, knownDump, replaceable } from './longer'

async function journal(desk: Desk, lines: readonly (BatchLine | DropLine)[]): Promise<Result<null>> {
  if (desk.stuck === 'damaged') return notWhole
  if (desk.stuck) return failed('reopen', 'The last change is in the journal, but the store does not take it, so nothing more comes in.', 'Close the desk and open it again: it is brought in then.')
  return desk.call('journal.append', { lines: lines.map((line) => JSON.stringify(line)) })
}

/** Takes out what a run brought into one dump, a whole one only where that is meant, or says how many articles stay because people worked on it. */
async function takeOut(desk: Desk, begun: Omit<Begun, 'earlier'>, what: 'whole' | 'partial'): Promise<StoreMessage> {
  const found = begun.dump ? dumpOf(desk, begun.dump) : undefined
  if (!found || (found.state === 'whole' && what !== 'whole') || found.batches === (begun.back?.batches ?? 0)) return { type: 'dropped' }
  // A longer version that put articles into the bin stays with them: they would be missing.
  if ((found.grown?.replaced ?? 0) > 0 || (await isWorkedOn(desk, begun, found.dump))) return { type: 'kept', articles: found.articles }
  const line: DropLine = { seq: desk.seq + 1, at: new Date().toISOString(), do: 'intake.drop', dump: found.dump, first: begun.first, back: begun.back }
  const written = await journal(desk, [line])
  if (!written.ok) return { type: 'refused', failure: written.failure }
  await writeDrop(desk, line)
  desk.tell({ type: 'changed', seq: line.seq, articles: null, what: ['rows', 'intake'] })
  return { type: 'dropped' }
}

/** The last dump first, so that what a longer version built upon is still there. */
async function takeAllOut(desk: Desk, begun: Begun): Promise<StoreMessage> {
  const stay: string[] = []
  const all = [...begun.earlier, begun].filter(({ dump }) => dump !== null).reverse()
  for (const one of all) {
    const taken = await takeOut(desk, one, 'whole')
    if (taken.type === 'refused') return taken
    if (taken.type === 'kept') stay.push(one.dump!.sha256)
  }
  return { type: 'dropped', out: all.flatMap(({ dump }) => (dumpOf(desk, dump!)?.state === 'whole' ? [] : [dump!.sha256])), stay }
}

/** Answers one message of a job. */
export async function takeJob(desk: Desk, begun: Begun, message: Exclude<JobMessage, { type: 'end' }>): Promise<StoreMessage> {
  if (message.type === 'drop') return message.of === 'all' ? takeAllOut(desk, begun) : takeOut(desk, begunWith(begun, message.of), 'partial')
  if (message.type === 'batch') return (await takeBatches(desk, [message]))[0]!
  const known = dumpOf(desk, message.dump)
  await begin(desk, begun, message.dump, known)
  if (!known) return { type: 'fresh', earlier: earlierDumps(desk, message.dump) }
  if (known.state === 'whole') return knownDump(desk, known, message)
  return { type: 'resume', index: known.batches, articles: known.articles, checkpoint: known.checkpoint, rhythm: known.rhythm }
}

/** Brings more than texts, which is resolved by the desk as it is when its turn comes. */
const goesAlone = ({ head }: Batch): boolean => head.brought !== undefined || head.labels !== undefined || head.replaces !== undefined

function unpacked(message: BatchMessage): Result<Batch> {
  try {
    return { ok: true, value: readBatch(message) }
  } catch (error) {
    return failed('damaged', `A batch came in damaged (${(error as Error).message}). What came in so far is safe.`, 'Import the file again.')
  }
}

interface Given {
  readonly message: BatchMessage
  readonly batch: Batch
}

/** Answers each in order. Behind one that is refused, the next does not fit and is refused too. */
export async function takeBatches(desk: Desk, messages: readonly BatchMessage[]): Promise<StoreMessage[]> {
  const answers: StoreMessage[] = []
  let together: Given[] = []
  const write = async (): Promise<void> => {
    const given = together
    together = []
    if (given.length === 0) return
    const written = await journalled(desk, given)
    for (const { message: { index } } of given) answers.push(written.ok ? { type: 'committed', index } : { type: 'refused', failure: written.failure })
  }
  for (const message of messages) {
    const batch = unpacked(message)
    const last = together.at(-1)
    if (last && (!batch.ok || goesAlone(batch.value) || goesAlone(last.batch))) await write()
    if (!batch.ok) {
      answers.push({ type: 'refused', failure: batch.failure })
      continue
    }
    const { dump, index } = batch.value.head
    const before = together.filter(({ batch: { head } }) => head.dump.sha256 === dump.sha256).length
    if (index === (dumpOf(desk, dump)?.batches ?? 0) + before) together.push({ message, batch: batch.value })
    else {
      await write()
      answers.push({ type: 'refused', failure: failed('other-job', `${dump.name} is being brought in by another job.`, 'Wait until that one has ended.').failure })
    }
  }
  await write()
  return answers
}

/** All of them, or none. Batches of one file have one line. */
async function journalled(desk: Desk, given: readonly Given[]): Promise<Result<null>> {
  const at = new Date().toISOString()
  const files: Given[][] = []
  for (const one of given) {
    const last = files.at(-1)
    if (one.message.part !== undefined && last?.[0]?.message.sha256 === one.message.sha256) last.push(one)
    else files.push([one])
  }
  const lined: Lined[] = []
  let first = desk.columns.count
  for (const file of files) {
    const { message: { sha256, part }, batch: { head: { replaces } } } = file[0]!
    const batches = file.map(({ batch }) => batch)
    const count = articlesIn(batches)
    lined.push({
      batches,
      line: {
        seq: desk.seq + 1 + lined.length, at, do: 'intake.batch', sha256, first, count,
        ...(part === undefined ? {} : { parts: file.map(({ message }) => message.part!) }), ...(replaces ? { replaced: await replaceable(desk, replaces) } : {}),
      },
    })
    first += count
  }
  const written = await journal(desk, lined.map(({ line }) => line))
  if (!written.ok) return written
  try {
    await writeBatches(desk, lined)
  } catch (error) {
    desk.stuck = 'behind'
    return failed('store-write', `The store did not take the batch (${causeOf(error)}).`, 'What came in so far is safe. Drop the file again: it goes on where it stopped.')
  }
  desk.tell({ type: 'changed', seq: desk.seq, articles: null, what: ['rows', 'intake'] })
  return written
}
