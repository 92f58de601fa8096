// Runs one job in a utility process, and where that falls over or stands still, in another that begins with the first
// member that is not over. What falls over twice is passed over: such a file costs itself, not the job.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { kill } from 'node:process'
import { MessageChannelMain, type UtilityProcess, type WebContents } from 'electron'
import type { FileOutcome, JobProgress } from '../../shared/dump/dump'
import type { Choices } from '../../shared/dump/choices'
import { addRate, noRates } from '../../shared/dump/rates'
import { forgetNote, lastNote, type Begun } from '../intake/note'
import { isBefore, type Place } from '../intake/place'
import type { Spare } from './intake-spare'
import type { Log } from './log'

interface RunOrder {
  readonly spare: Spare
  readonly job: string
  readonly paths: readonly string[]
  readonly batches: string
  readonly choices: Choices
  readonly page: () => Promise<WebContents>
  readonly log: Log
  /** Milliseconds without a word from the process, after which it is taken for stuck. */
  readonly patience: number
  readonly hear: (progress: JobProgress) => void
  readonly finish: (progress: JobProgress) => void
}

export interface Run {
  cancel(keep: boolean): void
  stop(): void
}

/** With the outcomes since the last word, in their order. */
type Heard = {
  readonly type: 'progress' | 'finished'
  readonly progress: JobProgress
  readonly ended: readonly { readonly outcome: FileOutcome; readonly next: Place }[]
}

/** Each member that falls over takes two, so ten of them end a job: then it is the machine that fails, out of memory perhaps, and not the files. */
const mostFalls = 20
/** Outcomes that travel with each progress; the end brings all. */
const shown = 50

export function startRun(order: RunOrder, before: JobProgress): Run {
  const began = Date.now()
  const scratch = mkdtempSync(join(tmpdir(), 'galley-intake-'))
  const outcomes: FileOutcome[] = []
  let last = before
  let rates = noRates
  let child: UtilityProcess | null = null
  let begun: Begun = { place: { file: 0, member: 0 }, name: basename(order.paths[0] ?? ''), member: null, opening: true }
  /** Everything before is over; of what was begun since, the store may not have all. */
  let next: Place = begun.place
  let cancelled: boolean | null = null
  let falls = 0
  /** The place that fell over and was tried again. */
  let tried: string | null = null
  let over = false
  let watch: NodeJS.Timeout | null = null

  function end(progress: JobProgress): void {
    if (over) return
    over = true
    if (watch) clearTimeout(watch)
    rmSync(scratch, { recursive: true, force: true })
    // One that was cancelled may have taken out what it had told of before.
    if (progress.state === 'cancelled' && progress.outcomes.length > 0 && progress.outcomes.length <= outcomes.length) outcomes.splice(-progress.outcomes.length, progress.outcomes.length, ...progress.outcomes)
    const nothing = outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === 'failed' || outcome === 'left-out')
    const state = progress.state === 'cancelled' ? 'cancelled' : nothing ? 'failed' : 'done'
    // A later process only counts what it brought in itself.
    const articles = outcomes.reduce((sum, one) => sum + (one.outcome === 'known' ? 0 : one.articles), 0)
    order.finish({ ...progress, state, articles, elapsed: Date.now() - began, outcomes, rates: rates.all })
    child?.kill()
  }

  function fail(message: string): void {
    const { name, member } = begun
    outcomes.push({ name, member, bytes: 0, articles: 0, outcome: 'failed', failure: { code: 'intake-ended', message, next: 'Import it again: it goes on where it stopped.' } })
  }

  function fallen(code: number | string): void {
    order.log('error', `intake ended with code ${code}`)
    falls += 1
    begun = lastNote(scratch) ?? begun
    if (isBefore(begun.place, next)) begun = { ...begun, place: next, member: null, opening: true }
    // It may have been ended from outside: the store has a checkpoint, so the same member goes on once.
    const { place: { file, member }, opening } = begun
    const place = `${file}-${member}`
    if (falls >= mostFalls || cancelled !== null) {
      fail('The import stopped unexpectedly. What it had brought in so far is safe.')
      end({ ...last, state: cancelled !== null ? 'cancelled' : 'failed' })
    } else if (place !== tried) {
      tried = place
      spawn(next, { file, member })
    } else {
      fail(`${opening && member > 0 ? `The rest of ${begun.name}` : (begun.member ?? begun.name)} made the import fall over, so it was passed over. What came in is safe; the rest of the job goes on.`)
      spawn(opening ? { file: file + 1, member: 0 } : { file, member: member + 1 }, null)
    }
  }

  function spawn(from: Place, careful: Place | null): void {
    begun = { ...begun, place: from, member: null, opening: true }
    next = from
    forgetNote(scratch)
    const process = order.spare.take()
    child = process
    const alive = (): void => {
      if (watch) clearTimeout(watch)
      // One that was stopped does not hear that it should end.
      watch = setTimeout(() => { if (process.pid !== undefined) kill(process.pid, 'SIGKILL') }, order.patience)
    }
    process.stderr?.on('data', (bytes: Buffer) => order.log('warn', `intake: ${bytes.toString('utf8').slice(0, 2000)}`))
    process.stdout?.resume()
    process.on('message', (message: Heard) => {
      if (over || child !== process) return
      alive()
      for (const one of message.ended) {
        outcomes.push(one.outcome)
        next = one.next
      }
      if (message.type === 'progress') {
        last = message.progress
        rates = addRate(rates, Date.now() - began, last.rate)
        order.hear({ ...last, file: last.file ?? before.file, outcomes: outcomes.slice(-shown), failed: outcomes.filter(({ outcome }) => outcome === 'failed').length })
      } else end(message.progress)
    })
    process.on('exit', (code) => {
      if (!over && child === process) fallen(code)
    })
    const start = (): void => {
      const { port1, port2 } = new MessageChannelMain()
      const files = order.paths.map((path) => ({ path, name: basename(path) }))
      process.postMessage({ type: 'start', job: order.job, files, batches: order.batches, choices: order.choices, scratch, from, careful }, [port1])
      // The port waits for a page that is still loading; what the job asks waits in it.
      void order.page().then((page) => page.postMessage('port', { kind: 'job', job: order.job }, [port2]), (error: Error) => order.log('error', `port: ${error.message}`))
      alive()
    }
    if (process.pid === undefined) process.on('spawn', start)
    else start()
  }

  spawn(next, null)
  return {
    cancel(keep) {
      cancelled = keep
      child?.postMessage({ type: 'cancel', keep })
    },
    stop() {
      over = true
      if (watch) clearTimeout(watch)
      child?.kill()
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}
