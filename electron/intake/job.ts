// One job: its files one after the other, each with an outcome of its own, and progress at most ten times a second.
import type { FileOutcome, JobProgress } from '../../shared/dump'
import { failed, type Failure, type Result } from '../../shared/result'
import { findFiles, type FoundFile } from './files'
import type { StoreLine } from './store-line'
import { surveyFile } from './survey'
import { takeDump } from './take'

export interface JobOrder {
  readonly job: string
  readonly files: readonly { readonly path: string; readonly name: string }[]
  readonly batches: string
}

export interface Cancel {
  /** Null while the job may go on. */
  keep: boolean | null
}

const tellEvery = 100
/** Milliseconds over which the rate is taken. */
const rateSpan = 2000

export async function runJob(order: JobOrder, store: StoreLine, cancel: Cancel, tell: (progress: JobProgress) => void): Promise<JobProgress> {
  const began = Date.now()
  const files = await findFiles(order.files.map(({ path }) => path))
  const outcomes: FileOutcome[] = []
  const bytesTotal = files.reduce((sum, file) => sum + 2 * file.bytes, 0)
  const samples: [number, number][] = [[began, 0]]
  let bytesDone = 0
  let articles = 0
  let file: FoundFile | null = null
  let told = 0
  let state: JobProgress['state'] = 'reading'

  function progress(): JobProgress {
    const now = Date.now()
    samples.push([now, bytesDone])
    while (samples.length > 2 && now - samples[0]![0] > rateSpan) samples.shift()
    const [since, before] = samples[0]!
    const rate = now > since ? ((bytesDone - before) / 2) * (1000 / (now - since)) : 0
    return { job: order.job, state, file: file?.name ?? null, files: files.length, filesDone: outcomes.length, bytesDone, bytesTotal, articles, elapsed: now - began, rate, outcomes }
  }

  async function step(bytes: number, found: number): Promise<boolean> {
    bytesDone += bytes
    articles += found
    if (Date.now() - told >= tellEvery) {
      told = Date.now()
      tell(progress())
      // Lets a cancel in.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return cancel.keep === null
  }

  async function take(found: FoundFile): Promise<FileOutcome> {
    const outcome = (kind: FileOutcome['outcome'], count: number, failure?: Failure): FileOutcome =>
      ({ name: found.name, bytes: found.bytes, articles: count, outcome: kind, ...(failure ? { failure } : {}) })
    state = 'reading'
    if (found.trouble !== undefined) throw new Error(found.trouble)
    const survey = await surveyFile(found.path, found.name, (bytes) => step(bytes, 0))
    if (!survey.ok) return outcome(survey.failure.code === 'cancelled' ? 'cancelled' : 'failed', 0, survey.failure)
    const { sha256, bytes, mark } = survey.value
    const dump = { sha256, name: found.name, member: null, bytes, encoding: mark ? 'utf-8-bom' : 'utf-8', mapping: 'exact' } as const
    const begun = await store.ask({ type: 'begin', job: order.job, dump })
    if (!begun.ok) return outcome('failed', 0, begun.failure)
    const answer = begun.value
    if (answer.type === 'known') return outcome('known', answer.articles)
    state = 'dividing'
    const resumed = answer.type === 'resume'
    const taken: Result<number> = await takeDump(
      { job: order.job, path: found.path, dump, survey: survey.value, batches: order.batches, store, progress: step },
      resumed ? answer : null,
    )
    if (taken.ok) return outcome(resumed ? 'resumed' : 'imported', taken.value + (resumed ? answer.articles : 0))
    await store.settled()
    if (taken.failure.code === 'changed' || cancel.keep === false) {
      const dropped = await store.ask({ type: 'drop', job: order.job })
      if (!dropped.ok) return outcome('failed', 0, dropped.failure)
    }
    return outcome(taken.failure.code === 'cancelled' ? 'cancelled' : 'failed', 0, taken.failure)
  }

  for (const found of files) {
    if (cancel.keep !== null) break
    file = found
    const before = bytesDone
    outcomes.push(await take(found).catch((error: NodeJS.ErrnoException) => ({
      name: found.name, bytes: found.bytes, articles: 0, outcome: 'failed' as const,
      failure: failed('unreadable', `${found.name} could not be read (${error.code ?? error.message}). The rest of the job goes on.`, 'Look whether the file is there and may be read.').failure,
    })))
    // A file that is known or failed was not read twice; its share of the work is over all the same.
    if (cancel.keep === null) bytesDone = before + 2 * found.bytes
  }
  const cancelled = cancel.keep !== null
  state = cancelled ? 'cancelled' : outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === 'failed') ? 'failed' : 'done'
  file = null
  store.end(order.job)
  return progress()
}
