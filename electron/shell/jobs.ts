// Intake jobs, two at a time: a utility process each, its port brokered straight to the store worker, its progress passed
// on. What is begun is on record until it ends, so that an interrupted job can be offered again.
import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import type { WebContents } from 'electron'
import type { JobProgress } from '../../shared/dump/dump'
import { noChoices, type Choices } from '../../shared/dump/choices'
import type { SourcePreview } from '../../shared/dump/preview'
import type { Result } from '../../shared/result'
import { previewOf } from './intake-preview'
import { startRun, type Run } from './intake-run'
import type { Spare } from './intake-spare'
import type { Log } from './log'
import type { UnfinishedList } from './unfinished'

export interface Job {
  readonly job: string
  readonly finished: Promise<JobProgress>
}

export interface Jobs {
  start(paths: readonly string[], choices?: Choices): Job
  /** What would come of files; nothing is stored. */
  preview(paths: readonly string[], choices: Choices, signal: AbortSignal): Promise<Result<SourcePreview>>
  cancel(job: string, keep: boolean): boolean
  /** Ends the process of a job that runs; it goes on at its checkpoint. False where it does not run. */
  pause(job: string): boolean
  /** Jobs of before that did not come to their end: interrupted, or paused by a person. */
  interrupted(): readonly JobProgress[]
  /** Goes on with a paused or interrupted job, or forgets it. False where there is none. */
  resume(job: string, go: boolean): boolean
  busy(): boolean
  onProgress(hear: (progress: JobProgress) => void): void
  stop(): void
}

interface Queued {
  readonly job: string
  readonly paths: readonly string[]
  readonly choices: Choices
  readonly finish: (progress: JobProgress) => void
  run: Run | null
  last: JobProgress
  /** When it was last told of, and what will tell of it. */
  sent: number
  pending: NodeJS.Timeout | null
}

const beat = 100
const atOnce = 2

function blank(job: string, paths: readonly string[], state: JobProgress['state']): JobProgress {
  const [only] = paths.length === 1 ? paths : []
  return { job, state, file: only === undefined ? null : basename(only), files: paths.length, filesDone: 0, bytesDone: 0, bytesTotal: 0, articles: 0, elapsed: 0, rate: 0, outcomes: [] }
}

interface JobsOrder {
  readonly program: string
  readonly spare: Spare
  readonly batches: string
  /** The page, once it can take a port; a job reads and divides before that already. */
  readonly page: () => Promise<WebContents>
  readonly log: Log
  readonly patience?: number | undefined
  readonly unfinished: UnfinishedList
  /** Keeps the report of a job that ended. */
  readonly keep: (progress: JobProgress) => Promise<void>
}

export function createJobs({ program, spare, batches, page, log, patience = 3 * 60_000, unfinished, keep }: JobsOrder): Jobs {
  const queue: Queued[] = []
  const running: Queued[] = []
  const hearers: ((progress: JobProgress) => void)[] = []

  function tell(one: Queued, progress: JobProgress, now: boolean): void {
    one.last = progress
    const wait = now ? 0 : one.sent + beat - Date.now()
    if (wait > 0) {
      one.pending ??= setTimeout(() => {
        one.pending = null
        tell(one, one.last, true)
      }, wait)
      return
    }
    one.sent = Date.now()
    for (const hear of hearers) hear(progress)
  }

  function finish(one: Queued, progress: JobProgress): void {
    const at = running.indexOf(one)
    if (at >= 0) running.splice(at, 1)
    if (one.pending) clearTimeout(one.pending)
    one.pending = null
    unfinished.remove(one.job)
    tell(one, progress, true)
    void keep(progress).catch((error: Error) => log('warn', `the report of an import could not be kept: ${error.message}`)).then(() => one.finish(progress))
    next()
  }

  function next(): void {
    while (running.length < atOnce) {
      const one = queue.shift()
      if (!one) return
      running.push(one)
      const { job, paths, choices } = one
      one.run = startRun({ spare, job, paths, batches, choices, page, log, patience, hear: (progress) => tell(one, progress, false), finish: (progress) => finish(one, progress) }, blank(job, paths, 'reading'))
      tell(one, blank(job, paths, 'reading'), true)
    }
  }

  function begin(job: string, paths: readonly string[], choices: Choices): Job {
    unfinished.add({ job, paths, choices })
    const finished = new Promise<JobProgress>((resolve) => {
      const one: Queued = { job, paths, choices, finish: resolve, run: null, last: blank(job, paths, 'waiting'), sent: 0, pending: null }
      queue.push(one)
      if (running.length + queue.length > atOnce) tell(one, one.last, true)
    })
    queueMicrotask(next)
    return { job, finished }
  }

  const idle = () => unfinished.all().filter(({ job }) => ![...running, ...queue].some((one) => one.job === job))

  return {
    start: (paths, choices = noChoices) => begin(randomUUID(), paths, choices),

    preview(paths, choices, signal) {
      return previewOf(program, paths, choices, signal).finally(() => { if (running.length < atOnce && !signal.aborted) spare.prepare() })
    },

    cancel(job, keep) {
      const runs = running.find((one) => one.job === job)
      runs?.run?.cancel(keep)
      if (runs) return true
      const index = queue.findIndex((one) => one.job === job)
      const [one] = index < 0 ? [] : queue.splice(index, 1)
      if (!one) return false
      finish(one, { ...one.last, state: 'cancelled' })
      return true
    },

    pause(job) {
      const index = running.findIndex((one) => one.job === job)
      const [one] = index < 0 ? [] : running.splice(index, 1)
      if (!one) return false
      one.run?.stop()
      if (one.pending) clearTimeout(one.pending)
      unfinished.pause(job)
      tell(one, { ...one.last, state: 'paused' }, true)
      next()
      return true
    },

    interrupted: () => idle().map(({ job, paths, paused }) => blank(job, paths, paused ? 'paused' : 'interrupted')),

    resume(job, go) {
      const one = idle().find((each) => each.job === job)
      if (!one) return false
      if (go) begin(job, one.paths, one.choices)
      else unfinished.remove(job)
      return true
    },

    busy: () => running.length > 0 || queue.length > 0,
    onProgress: (hear) => void hearers.push(hear),

    stop() {
      spare.stop()
      queue.length = 0
      for (const one of running.splice(0)) {
        if (one.pending) clearTimeout(one.pending)
        one.run?.stop()
      }
    },
  }
}

export function intakeProgram(application: string): string {
  return join(application, 'intake.cjs')
}
