// One job: its files, each with its members, each member with an outcome of its own, told in their order, and progress at
// most ten times a second. Small files are read side by side; while the store writes what was sent, the next ones are read.
import { statSync } from 'node:fs'
import { beginAlike, type DumpRecord, type FileOutcome, type JobProgress } from '../../shared/dump/dump'
import type { Aside } from './aside'
import { findFiles, type FoundFile } from './files'
import type { Choices } from '../../shared/dump/choices'
import { createGathering } from './gathering'
import { budgetFor } from './open/budget'
import { membersOf } from './open/members'
import { jobSource, type Scratch } from './open/source'
import type { Begun } from './note'
import { isBefore, type Place } from './place'
import type { StoreLine } from './store-line'
import { takeMember, type MemberOrder, type Outcome, type Taken } from './take-member'
import { unreadable } from './unreadable'

export interface JobOrder {
  readonly job: string
  readonly files: readonly { readonly path: string; readonly name: string }[]
  readonly batches: string
  readonly choices: Choices
  /** An empty folder for what is too big for memory. */
  readonly scratch: string
  /** Everything before is done: by a run that did not come to its end. */
  readonly from: Place
  /** Up to here, where that run fell over, each member is over before the next one begins. Null where none did. */
  readonly careful: Place | null
}

export interface Cancel {
  /** Null while the job may go on. */
  keep: boolean | null
}

/** What main hears while the job runs. */
export interface Telling {
  progress(progress: JobProgress): void
  /** A member is begun, or its file is opened: what falls over now is this one. */
  begun(begun: Begun): void
  /** `next`: everything before it is over. */
  outcome(outcome: FileOutcome, next: Place): void
}

const tellEvery = 100
/** Where much is read before anything comes of it, this often. */
const silence = 1000
/** Milliseconds over which the rate is taken. */
const rateSpan = 2000
/** Each byte is read twice, so that one pass over it does half of it. */
const passes = 2
/** Files of at most so many bytes are read side by side, for most of what each takes is waiting: so many of them. */
const small = 256 << 10
const sideBySide = 8

const failedWith = ({ name, bytes }: FoundFile, error: NodeJS.ErrnoException): Outcome => ({ bytes, articles: 0, outcome: 'failed', failure: unreadable(name, error.code ?? error.message) })

export async function runJob(order: JobOrder, store: StoreLine, aside: Aside, cancel: Cancel, telling: Telling): Promise<JobProgress> {
  const began = Date.now()
  const files = await findFiles(order.files.map(({ path }) => path))
  const scratch: Scratch = { folder: order.scratch, files: 0 }
  let outcomes: FileOutcome[] = []
  /** The dumps of outcomes that may be taken out again. */
  const dumps = new Map<FileOutcome, string>()
  const bytesTotal = files.reduce((sum, file) => sum + file.bytes, 0)
  const samples: [number, number][] = [[began, 0]]
  let bytesBefore = 0
  let bytesRead = 0
  let articles = 0
  let filesDone = 0
  let file: FoundFile | null = null
  let told = 0
  let state: JobProgress['state'] = 'reading'
  /** Dumps of which the store has not all yet, with their beginnings. */
  const under = new Map<string, DumpRecord>()
  const gathering = createGathering(aside, order.batches)
  /** When all outcomes so far are told. */
  let over: Promise<unknown> = Promise.resolve()
  /** When all members so far are read, and when the store was asked about each. */
  let read: Promise<unknown> = over
  let asked: Promise<unknown> = over
  /** Of the small files that were begun last, the oldest first. */
  const beside: Promise<unknown>[] = []

  function progress(): JobProgress {
    const now = Date.now()
    const bytesDone = bytesBefore + Math.round(Math.min(bytesRead / passes, file?.bytes ?? 0))
    samples.push([now, bytesDone])
    while (samples.length > 2 && now - samples[0]![0] > rateSpan) samples.shift()
    const [since, before] = samples[0]!
    const rate = now > since ? (bytesDone - before) * (1000 / (now - since)) : 0
    return { job: order.job, state, file: file?.name ?? null, files: files.length, filesDone, bytesDone, bytesTotal, articles, elapsed: now - began, rate, outcomes: [] }
  }

  /** Tells how far it is, and so that it is alive. */
  function beat(every: number): boolean {
    if (Date.now() - told < every) return false
    told = Date.now()
    telling.progress(progress())
    return true
  }

  /** Up to there, all is read, stored and told of. */
  async function overBy(there: { readonly read: Promise<unknown>; readonly over: Promise<unknown> }): Promise<void> {
    await there.read
    gathering.close()
    await there.over
  }

  async function step(found: number): Promise<boolean> {
    articles += found
    if (beat(tellEvery)) {
      // Lets a cancel in.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return cancel.keep === null
  }

  /** Behind those of before. */
  function tell(about: Pick<FileOutcome, 'name' | 'member'>, ended: Promise<Outcome> | Outcome, next: Place): void {
    over = over.then(() => ended).then(({ sha256, ...came }) => {
      const outcome = { ...about, ...came }
      if (sha256 !== undefined) {
        dumps.set(outcome, sha256)
        under.delete(sha256)
      }
      outcomes.push(outcome)
      telling.outcome(outcome, next)
      // The run after a second fall begins behind what fell: what came before it has to be told by then.
      if (order.careful && !isBefore(order.careful, next)) telling.progress(progress())
    })
  }

  const isLike = (dump: DumpRecord): boolean => under.has(dump.sha256) || [...under.values()].some((one) => beginAlike(one, dump))

  /** Begins a member behind all those that were begun before. */
  function begin(member: Pick<MemberOrder, 'place' | 'file' | 'path' | 'source' | 'head' | 'office' | 'unchanged'>): Promise<Taken> {
    const before = { over, read, asked }
    let known: string | undefined
    let goOn = (): void => undefined
    asked = new Promise<void>((resolve) => { goOn = resolve })
    async function apart(dump: DumpRecord | null): Promise<void> {
      await before.asked
      if (dump === null || isLike(dump)) await overBy(before)
      if (dump === null) return
      known = dump.sha256
      under.set(dump.sha256, dump)
      goOn()
    }
    const taken = takeMember({
      ...member, job: order.job, choices: order.choices, batches: order.batches, gathering, store, aside, turn: before.read, apart,
      progress: step, ended: () => cancel.keep, state: (now) => { state = now },
    }).finally(goOn)
    const ended = taken.then(() => undefined, () => void (known !== undefined && under.delete(known)))
    read = before.read.then(() => ended)
    return taken
  }

  async function take(found: FoundFile, place: number): Promise<void> {
    if (found.trouble !== undefined) throw new Error(found.trouble)
    // Asked three times a file: on a thread of its own each would take longer to come and go than to answer.
    const { mtimeMs } = statSync(found.path)
    const unchanged = async (): Promise<boolean> => {
      const info = statSync(found.path)
      return info.size === found.bytes && info.mtimeMs === mtimeMs
    }
    const source = jobSource(found.path, found.bytes, (bytes) => {
      bytesRead += bytes
      beat(silence)
    })
    let member = -1
    for await (const one of membersOf(source, { name: found.name, scratch, budget: budgetFor(found.bytes) })) {
      if (!(await step(0))) return
      member += 1
      if (place === order.from.file && member < order.from.member) continue
      const about = { name: found.name, member: one.path }
      if ('trouble' in one) {
        tell(about, { bytes: 0, articles: 0, outcome: one.trouble.code === 'left-out' ? 'left-out' : 'failed', failure: one.trouble }, { file: place, member: member + 1 })
        continue
      }
      // A file that is its own member was told of when it was opened.
      if (one.path !== null) telling.begun({ place: { file: place, member }, name: found.name, member: one.path, opening: false })
      const taken = begin({ place: `${place}-${member}`, file: found.name, path: one.path, source: one.source, head: one.head, office: one.office, unchanged })
      const next = { file: place, member: member + 1 }
      const careful = order.careful !== null && !isBefore(order.careful, { file: place, member })
      if (one.path === null) {
        tell(about, taken.then(({ ended }) => ended, (error: Error) => failedWith(found, error)), next)
        beside.push(taken.catch(() => undefined))
        const most = careful || found.bytes > small ? 0 : sideBySide - 1
        while (beside.length > most) await beside.shift()
      } else {
        const { ended } = await taken
        tell(about, ended, next)
      }
      if (careful) await overBy({ read, over })
      if (one.path !== null) telling.begun({ place: next, name: found.name, member: null, opening: true })
    }
  }

  if (files[order.from.file]) telling.begun({ place: order.from, name: files[order.from.file]!.name, member: null, opening: true })
  for (const [place, found] of files.entries()) {
    if (!(await step(0))) break
    file = found
    if (place >= order.from.file) {
      await take(found, place).catch((error: Error) => tell({ name: found.name, member: null }, failedWith(found, error), { file: place + 1, member: 0 }))
    }
    if (cancel.keep !== null) break
    // What is known or failed was not read twice; its share of the work is over all the same.
    bytesBefore += found.bytes
    bytesRead = 0
    filesDone += 1
    // What falls over from here on is no fault of this file.
    telling.begun({ place: { file: place + 1, member: 0 }, name: files[place + 1]?.name ?? found.name, member: null, opening: true })
  }
  await overBy({ read, over })
  /** A cancel that keeps nothing takes out files that had come in whole, too, but what people worked on. */
  async function takeOut(): Promise<void> {
    const taken = await store.ask({ type: 'drop', job: order.job, of: 'all' })
    if (!taken.ok || taken.value.type !== 'dropped') return
    const out = new Set(taken.value.out)
    const stays = (taken.value.stay ?? []).length > 0
    outcomes = outcomes.map((outcome) => {
      const { name, member, bytes } = outcome
      const dump = dumps.get(outcome)
      // A native export has dumps of its own, which its outcome does not tell apart.
      const isOut = (outcome.outcome === 'imported' || outcome.outcome === 'resumed') && (dump === undefined ? out.size > 0 && !stays : out.has(dump))
      return isOut ? { name, member, bytes, articles: 0, outcome: 'cancelled', failure: { code: 'taken-out', message: `${member ?? name} had come in and was taken out again.` } } : outcome
    })
    articles = outcomes.reduce((sum, one) => sum + (one.outcome === 'known' ? 0 : one.articles), 0)
  }
  if (cancel.keep === false) await takeOut()
  const cancelled = cancel.keep !== null
  state = cancelled ? 'cancelled' : outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === 'failed' || outcome === 'left-out') ? 'failed' : 'done'
  if (!cancelled) file = null
  store.end(order.job)
  return { ...progress(), file: null, outcomes }
}
