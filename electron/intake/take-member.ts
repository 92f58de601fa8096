// One member from its bytes to the store: examined, recognised, and taken in as text or as records.
import { createLearner } from '../../shared/divide/learner'
import type { Rhythm } from '../../shared/divide/division'
import type { FileOutcome } from '../../shared/dump'
import { formatWords } from '../../shared/formats/names'
import type { MemberReport } from '../../shared/report'
import { done, type Failure, type Result } from '../../shared/result'
import type { Aside } from './aside'
import { examine } from './decode/examine'
import { createExtract } from './decode/extract'
import { markOf } from './decode/detect'
import { findEarlier, headOf, lookBehind, type RecordTail, type TextTail } from './earlier'
import { createLineCutter } from './lines'
import { calm } from './open/damage'
import type { Choices } from '../../shared/choices'
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
  /** The file's own name, and the member's path in it, or null. */
  readonly file: string
  readonly path: string | null
  readonly source: Source
  readonly head: Buffer
  readonly office: 'docx' | null
  readonly choices: Choices
  readonly batches: string
  readonly store: StoreLine
  readonly aside: Aside
  readonly progress: (articles: number) => Promise<boolean>
  readonly unchanged: () => Promise<boolean>
  /** Null while the job may go on; then whether what came in is kept. */
  readonly ended: () => boolean | null
  readonly state: (state: 'reading' | 'dividing') => void
}

/** With the hash of what was looked at. */
type Outcome = Omit<FileOutcome, 'name' | 'member'> & { readonly sha256?: string | undefined }

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

export async function takeMember(order: MemberOrder): Promise<Outcome> {
  const { source, head, choices, store, job } = order
  const name = order.path ?? order.file
  const outcome = (kind: Outcome['outcome'], articles: number, failure?: Failure | null, report?: MemberReport): Outcome =>
    ({ bytes: examined?.bytes ?? source.bytes ?? 0, articles, outcome: kind, ...(examined ? { sha256: examined.sha256 } : {}), ...(failure ? { failure } : {}), ...(report ? { report } : {}) })
  order.state('reading')
  const tap = order.office === null && (await looksPlain(head, name, choices)) ? learningTap(head) : null
  const examined = await examine(source, order.aside.hash(), () => order.progress(0), tap?.tap)
  if (!examined) return { bytes: source.bytes ?? 0, articles: 0, outcome: 'cancelled', failure: { code: 'cancelled', message: `${name} was not taken in: the job was cancelled.` } }
  const recognised = await recognise(name, head, order.office, examined, choices)
  if (!recognised.ok) return outcome('failed', 0, recognised.failure)
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
    job, dump, format, encoding, source, extractOf, batches: order.batches, store, aside: order.aside, progress: order.progress, unchanged: order.unchanged,
    told: (told) => { report = told },
  }
  if (read === 'reread') {
    order.state('dividing')
    let came = 0
    const counted = (articles: number) => {
      came += articles
      return order.progress(articles)
    }
    const { takeGalley } = await import('./take-galley')
    const again = await orTrouble(order.file, takeGalley({ ...taking, progress: counted }))
    if (again.ok) return { ...outcome(again.value.articles > 0 ? 'imported' : 'known', again.value.articles || again.value.known, examined.damage, report), sha256: undefined }
    const settled = await store.settled()
    return outcome(again.failure.code === 'cancelled' ? 'cancelled' : 'failed', settled.ok ? came : 0, again.failure)
  }
  const begun = await store.ask({ type: 'begin', job, dump })
  if (!begun.ok) return outcome('failed', 0, begun.failure)
  const answer = begun.value
  if (answer.type === 'known') return { ...outcome('known', answer.articles), ...(answer.earlier ? { earlier: answer.earlier } : {}) }
  const earlier = answer.type === 'fresh' && answer.earlier.length > 0 ? await orTrouble(order.file, findEarlier(calm(source), answer.earlier, () => order.progress(0)).then(done)) : done(null)
  if (!earlier.ok) return outcome('failed', 0, earlier.failure)
  if (earlier.value) taking = { ...taking, dump: { ...dump, follows: earlier.value.sha256 } }
  // Of records only the texts are kept, and how much that is shows on the way.
  if (answer.type === 'fresh' && dump.mapping === 'exact') {
    const room = await roomFor(order.batches, examined.bytes - (earlier.value?.bytes ?? 0))
    if (!room.ok) return outcome('failed', 0, room.failure)
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
  if (taken.ok) {
    const came = outcome(standing ? 'resumed' : 'imported', taken.value + (answer.type === 'resume' ? answer.articles : 0), examined.damage, report)
    const known = earlier.value || standing ? await store.ask({ type: 'begin', job, dump }) : null
    return known?.ok && known.value.type === 'known' && known.value.earlier ? { ...came, earlier: known.value.earlier } : came
  }
  await store.settled()
  const ended = taken.failure.code === 'cancelled' ? 'cancelled' : 'failed'
  if (taken.failure.code === 'changed' || order.ended() === false) {
    const dropped = await store.ask({ type: 'drop', job })
    if (!dropped.ok) return outcome('failed', 0, dropped.failure)
    if (dropped.value.type === 'kept') return outcome(ended, dropped.value.articles, { ...taken.failure, message: `${taken.failure.message} People worked on what had come in, so it stays.` })
    return outcome(ended, 0, taken.failure)
  }
  // What came in so far stays, and the store knows how much that is.
  const left = await store.ask({ type: 'begin', job, dump })
  return outcome(ended, left.ok && left.value.type === 'resume' ? left.value.articles : 0, taken.failure, report)
}

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
