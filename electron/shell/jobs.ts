// Intake jobs, one at a time: a utility process each, its port brokered straight to the store worker, its progress passed on.
import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import { MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from 'electron'
import type { JobProgress } from '../../shared/dump'
import type { Log } from './log'

export interface Job {
  readonly job: string
  readonly finished: Promise<JobProgress>
}

export interface Jobs {
  start(paths: readonly string[]): Job
  cancel(job: string, keep: boolean): boolean
  busy(): boolean
  onProgress(hear: (progress: JobProgress) => void): void
  stop(): void
}

interface Queued {
  readonly job: string
  readonly paths: readonly string[]
  readonly began: number
  readonly finish: (progress: JobProgress) => void
  child: UtilityProcess | null
  last: JobProgress
}

type Heard = { readonly type: 'progress' | 'finished'; readonly progress: JobProgress }

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

  function fail(one: Queued, code: string, message: string): void {
    const name = one.last.file ?? basename(one.paths[0] ?? '')
    const failure = { code, message, next: 'Import it again: it goes on where it stopped.' }
    const outcomes = [...one.last.outcomes, { name, bytes: 0, articles: 0, outcome: 'failed' as const, failure }]
    finish(one, { ...one.last, state: 'failed', elapsed: Date.now() - one.began, outcomes })
  }

  function next(): void {
    const one = running ? undefined : queue.shift()
    if (!one) return
    running = one
    const contents = page()
    if (!contents) {
      fail(one, 'store-gone', 'The desk was closed before the import began.')
      return
    }
    const child = utilityProcess.fork(program, [], { serviceName: 'galley-intake', stdio: 'pipe' })
    one.child = child
    let over = false
    child.stderr?.on('data', (bytes: Buffer) => log('warn', `intake: ${bytes.toString('utf8').slice(0, 2000)}`))
    child.stdout?.resume()
    child.on('message', (message: Heard) => {
      if (over || message?.progress?.job !== one.job) return
      if (message.type === 'progress') tell(message.progress, false)
      if (message.type !== 'finished') return
      over = true
      finish(one, message.progress)
      child.kill()
    })
    child.on('exit', (code) => {
      if (over) return
      over = true
      log('error', `intake ended with code ${code}`)
      fail(one, 'intake-ended', 'The import stopped unexpectedly. What it had brought in so far is safe.')
    })
    child.on('spawn', () => {
      const { port1, port2 } = new MessageChannelMain()
      const files = one.paths.map((path) => ({ path, name: basename(path) }))
      child.postMessage({ type: 'start', job: one.job, files, batches }, [port1])
      contents.postMessage('port', { kind: 'job', job: one.job }, [port2])
    })
    tell(one.last, true)
  }

  return {
    start(paths) {
      const job = randomUUID()
      const finished = new Promise<JobProgress>((resolve) => {
        queue.push({ job, paths, began: Date.now(), finish: resolve, child: null, last: blank(job, paths) })
      })
      queueMicrotask(next)
      return { job, finished }
    },

    cancel(job, keep) {
      if (running?.job === job) {
        running.child?.postMessage({ type: 'cancel', keep })
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
      const child = running?.child
      running = null
      child?.kill()
    },
  }
}

export function intakeProgram(application: string): string {
  return join(application, 'intake.cjs')
}
