// One member from its bytes to the store: examined, recognised, and taken in as text or as records. The next one may begin
// while the store writes what was sent.
import { createLearner } from '../../shared/divide/learner'
import type { Rhythm } from '../../shared/divide/division'
import type { DumpRecord, FileOutcome } from '../../shared/dump/dump'
import { formatWords } from '../../shared/formats/names'
import type { MemberReport } from '../../shared/dump/report'
import { done, type Failure, type Result } from '../../shared/result'
import type { Aside } from './aside'
import { examine } from './decode/examine'
import { createExtract } from './decode/extract'
import { markOf } from './decode/detect'
import { findEarlier, headOf, lookBehind, type RecordTail, type TextTail } from './earlier'
import { createLineCutter } from './lines'
import { calm } from './open/damage'
import type { Choices } from '../../shared/dump/choices'
import type { Gathering } from './gathering'
import { decodedHead, isWholeUtf8, looksPlain, recognise } from './open/recognised'
import type { Source } from './open/source'
import { formats } from './readers/formats'
import { roomFor } from './room'
import type { StoreLine } from './store-line'
import { takeText } from './take'
import { cancelled, type Standing, type Taking } from './taking'
import { unreadable } from './unreadable'

export interface MemberOrder {
  readonly job: string
  /** Where in the job it stands. */
  readonly place: string
  /** The file's own name, and the member's path in it, or null. */
  readonly file: string
  readonly path: string | null
  readonly source: Source
  readonly head: Buffer
  readonly office: 'docx' | null
  readonly choices: Choices
  /** Folder of the backed-up batches. */
  readonly batches: string
  readonly gathering: Gathering
  readonly store: StoreLine
  readonly aside: Aside
  readonly progress: (articles: number) => Promise<boolean>
  readonly unchanged: () => Promise<boolean>
  /** Null while the job may go on; then whether what came in is kept. */
  readonly ended: () => boolean | null
  readonly state: (state: 'reading' | 'dividing') => void
  /** Before the store is asked about a dump, or about any: when no member is under way that it may be the same as, or a longer version of. */
  readonly apart: (dump: DumpRecord | null) => Promise<void>
  /** All before it are read: its batches leave behind theirs. */
  readonly turn: Promise<unknown>
}

/** With the hash of what was looked at. */
export type Outcome = Omit<FileOutcome, 'name' | 'member'> & { readonly sha256?: string | undefined }

/** A member that is read: what comes of it is known when the store has all of it. */
export interface Taken {
  readonly ended: Promise<Outcome>
}

interface Learning {
  push(chunk: Buffer): void
  finish(): Rhythm
}

function learning(): Learning {
  const learner = createLearner()
  const cutter = createLineCutter((line) => learner.push(line))
  return {
    push: (chunk) => cutter.push(chunk),
    finish() {
      cutter.finish()
      return learner.finish()
    },
  }
}

/** Learns on the first pass already where the member looks like UTF-8: most do, and a pass is saved. */
function learningTap(head: Buffer): { tap(chunk: Buffer): void; finish(): Rhythm } {
  const learns = learning()
  let skip = markOf(head)?.mark ?? 0
  return {
    tap(chunk) {
      learns.push(chunk.subarray(skip))
      skip = Math.max(0, skip - chunk.length)
    },
    finish: () => learns.finish(),
  }
}

export async function takeMember(order: MemberOrder): Promise<Taken> {
  const { source, head, choices, store, job, place } = order
  const sending = store.open(order.turn)
  const name = order.path ?? order.file
  order.state('reading')
  const tap = order.office === null && (await looksPlain(head, name, choices)) ? learningTap(head) : null
  const examined = await examine(source, order.aside.hash(source.bytes), () => order.progress(0), tap?.tap)
  if (!examined) return over({ bytes: source.bytes ?? 0, articles: 0, outcome: 'cancelled', failure: { code: 'cancelled', message: `${name} was not taken in: the job was cancelled.` } })
  const outcome = (kind: Outcome['outcome'], articles: number, failure?: Failure | null, report?: MemberReport): Outcome =>
    ({ bytes: examined.bytes, articles, outcome: kind, sha256: examined.sha256, ...(failure ? { failure } : {}), ...(report ? { report } : {}) })
  const recognised = await recognise(name, head, order.office, examined, choices)
  if (!recognised.ok) return over(outcome('failed', 0, recognised.failure))
  const { format, encoding } = recognised.value
  const whole = isWholeUtf8(examined)
  const { input, read } = formats[format]
  const dump = {
    sha256: examined.sha256, name: order.file, member: order.path, bytes: examined.bytes,
    ...headOf(head), encoding: encoding.name === 'utf-8' && encoding.mark > 0 ? 'utf-8-bom' : encoding.name, mapping: read === 'divide' ? 'exact' : 'record', format: formatWords[format],
  } as const
  const extractOf = (bytes: Source) => createExtract(bytes, encoding, whole)
  let report: MemberReport | undefined
  let taking: Taking = {
    job, place, dump, format, encoding, source, extractOf, gathering: order.gathering, store, sending, aside: order.aside, progress: order.progress, unchanged: order.unchanged,
    told: (told) => { report = told },
  }
  if (read === 'reread') {
    order.state('dividing')
    let came = 0
    const counted = (articles: number) => {
      came += articles
      return order.progress(articles)
    }
    await order.apart(null)
    const { takeGalley } = await import('./take-galley')
    const again = await orTrouble(order.file, takeGalley({ ...taking, progress: counted }))
    if (again.ok) return over({ ...outcome(again.value.articles > 0 ? 'imported' : 'known', again.value.articles || again.value.known, examined.damage, report), sha256: undefined })
    const settled = await sending.settled()
    return over(outcome(again.failure.code === 'cancelled' ? 'cancelled' : 'failed', settled.ok ? came : 0, again.failure))
  }
  await order.apart(dump)
  const begun = await store.ask({ type: 'begin', job, place, dump })
  if (!begun.ok) return over(outcome('failed', 0, begun.failure))
  const answer = begun.value
  if (answer.type === 'known' && answer.mine) {
    const { articles, resumed, report: told } = answer.mine
    await order.progress(articles)
    return over({ ...outcome(resumed ? 'resumed' : 'imported', articles, examined.damage, told ?? undefined), ...(answer.earlier ? { earlier: answer.earlier } : {}) })
  }
  if (answer.type === 'known') return over({ ...outcome('known', answer.articles), ...(answer.earlier ? { earlier: answer.earlier } : {}) })
  const earlier = answer.type === 'fresh' && answer.earlier.length > 0 ? await orTrouble(order.file, findEarlier(calm(source), answer.earlier, () => order.progress(0)).then(done)) : done(null)
  if (!earlier.ok) return over(outcome('failed', 0, earlier.failure))
  if (earlier.value) taking = { ...taking, dump: { ...dump, follows: earlier.value.sha256 } }
  // Of records only the texts are kept, and how much that is shows on the way.
  if (answer.type === 'fresh' && dump.mapping === 'exact') {
    const room = await roomFor(order.batches, examined.bytes - (earlier.value?.bytes ?? 0))
    if (!room.ok) return over(outcome('failed', 0, room.failure))
  }
  const standing: Standing | null = answer.type === 'resume' ? answer : null
  let taken: Result<number>
  if (read !== 'divide') {
    const beginning = input === 'text' ? Buffer.from(decodedHead(head, encoding)) : head
    order.state('dividing')
    const { takeRecords } = await import('./take-records')
    taken = await orTrouble(order.file, takeRecords(taking, { head: beginning, name, map: choices.map, read }, standing, (earlier.value?.tail ?? null) as RecordTail | null))
  } else {
    const known = standing?.rhythm ?? (tap && encoding.name === 'utf-8' && whole ? tap.finish() : null)
    const learned = known ? done(known) : await orTrouble(order.file, learnFrom(taking))
    order.state('dividing')
    const tail = (earlier.value?.tail ?? null) as TextTail | null
    const ahead = learned.ok && tail ? await orTrouble(order.file, lookBehind(extractOf(calm(source)), learned.value, tail, () => order.progress(0)).then(done)) : done(null)
    taken = !learned.ok ? learned : ahead.ok ? await orTrouble(order.file, takeText(taking, learned.value, standing, ahead.value)) : ahead
  }
  const isSecond = earlier.value !== null || standing !== null
  const { damage } = examined
  async function ending(): Promise<Outcome> {
    const settled = await sending.settled()
    if (!taken.ok) return stopped(taken.failure)
    if (!settled.ok) return left('failed', settled.failure)
    const came = outcome(standing ? 'resumed' : 'imported', taken.value + (answer.type === 'resume' ? answer.articles : 0), damage, report)
    const known = isSecond ? await store.ask({ type: 'begin', job, place, dump }) : null
    return known?.ok && known.value.type === 'known' && known.value.earlier ? { ...came, earlier: known.value.earlier } : came
  }
  async function stopped(failure: Failure): Promise<Outcome> {
    const ended = failure.code === 'cancelled' ? 'cancelled' : 'failed'
    if (failure.code !== 'changed' && order.ended() !== false) return left(ended, failure)
    const dropped = await store.ask({ type: 'drop', job, of: dump.sha256 })
    if (!dropped.ok) return outcome('failed', 0, dropped.failure)
    if (dropped.value.type === 'kept') return outcome(ended, dropped.value.articles, { ...failure, code: 'worked-on', message: `${failure.message} People worked on what had come in, so it stays.` })
    return outcome(ended, 0, failure)
  }
  /** What came in so far stays, and the store knows how much that is. */
  async function left(ended: 'cancelled' | 'failed', failure: Failure): Promise<Outcome> {
    const now = await store.ask({ type: 'begin', job, place, dump })
    return outcome(ended, now.ok && now.value.type === 'resume' ? now.value.articles : 0, failure, report)
  }
  const ended = ending()
  // What has to be asked about once more, or taken out, is over before another member begins.
  if (!taken.ok || isSecond) await ended
  return { ended }
}

const over = (outcome: Outcome): Taken => ({ ended: Promise.resolve(outcome) })

/** What stops a run from outside is its end: batches that are in by then count. */
async function orTrouble<T>(name: string, run: Promise<Result<T>>): Promise<Result<T>> {
  return run.catch((error: NodeJS.ErrnoException) => ({ ok: false, failure: unreadable(name, error.code ?? error.message) }))
}

async function learnFrom({ source, extractOf, progress }: Taking): Promise<Result<Rhythm>> {
  const learns = learning()
  for await (const chunk of extractOf(calm(source)).open()) {
    learns.push(chunk)
    if (!(await progress(0))) return cancelled
  }
  return done(learns.finish())
}
