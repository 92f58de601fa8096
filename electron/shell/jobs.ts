// Intake jobs, one at a time: a utility process each, its port brokered straight to the store worker, its progress passed on.
import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import type { WebContents } from 'electron'
import type { JobProgress } from '../../shared/dump'
import { noChoices, type Choices } from '../intake/choices'
import { startRun, type Run } from './intake-run'
import type { Log } from './log'

export interface Job {
  readonly job: string
  readonly finished: Promise<JobProgress>
}

export interface Jobs {
  start(paths: readonly string[], choices?: Choices): Job
  cancel(job: string, keep: boolean): boolean
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
}

const beat = 100

function blank(job: string, paths: readonly string[]): JobProgress {
  return { job, state: 'reading', file: null, files: paths.length, filesDone: 0, bytesDone: 0, bytesTotal: 0, articles: 0, elapsed: 0, rate: 0, outcomes: [] }
}

export function createJobs(program: string, batches: string, page: () => WebContents | null, log: Log): Jobs {
  const queue: Queued[] = []
  const hearers: ((progress: JobProgress) => void)[] = []
  let running: Queued | null = null
  let sent = 0
  let pending: NodeJS.Timeout | null = null

  function tell(progress: JobProgress, now: boolean): void {
    if (running?.job === progress.job) running.last = progress
    const wait = now ? 0 : sent + beat - Date.now()
    if (wait > 0) {
      const one = running
      pending ??= setTimeout(() => {
        pending = null
        if (one && running === one) tell(one.last, true)
      }, wait)
      return
    }
    sent = Date.now()
    for (const hear of hearers) hear(progress)
  }

  function finish(one: Queued, progress: JobProgress): void {
    if (running === one) {
      running = null
      if (pending) clearTimeout(pending)
      pending = null
    }
    tell(progress, true)
    one.finish(progress)
    next()
  }

  function next(): void {
    const one = running ? undefined : queue.shift()
    if (!one) return
    running = one
    const contents = page()
    if (!contents) {
      const failure = { code: 'store-gone', message: 'The desk was closed before the import began.', next: 'Import it again.' }
      finish(one, { ...one.last, state: 'failed', outcomes: [{ name: basename(one.paths[0] ?? ''), member: null, bytes: 0, articles: 0, outcome: 'failed', failure }] })
      return
    }
    const { job, paths, choices } = one
    one.run = startRun({ program, job, paths, batches, choices, page: contents, log, hear: (progress) => tell(progress, false), finish: (progress) => finish(one, progress) }, one.last)
    tell(one.last, true)
  }

  return {
    start(paths, choices = noChoices) {
      const job = randomUUID()
      const finished = new Promise<JobProgress>((resolve) => {
        queue.push({ job, paths, choices, finish: resolve, run: null, last: blank(job, paths) })
      })
      queueMicrotask(next)
      return { job, finished }
    },

    cancel(job, keep) {
      if (running?.job === job) {
        running.run?.cancel(keep)
        return true
      }
      const index = queue.findIndex((one) => one.job === job)
      const [one] = index < 0 ? [] : queue.splice(index, 1)
      if (!one) return false
      finish(one, { ...one.last, state: 'cancelled' })
      return true
    },

    busy: () => running !== null || queue.length > 0,
    onProgress: (hear) => void hearers.push(hear),

    stop() {
      queue.length = 0
      running?.run?.stop()
      running = null
    },
  }
}

export function intakeProgram(application: string): string {
  return join(application, 'intake.cjs')
}
