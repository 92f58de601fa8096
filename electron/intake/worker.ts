// The utility process of a job: takes its order and its port to the store from main, tells main how far it is. For a
// preview, it only answers what would come of a file.
import { join } from 'node:path'
import { setPriority } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { done, failed } from '../../shared/result'
import type { Choices } from '../../shared/dump/choices'
import type { FileOutcome } from '../../shared/dump/dump'
import { startAside } from './aside-worker'
import { runJob, type Cancel, type JobOrder, type Telling } from './job'
import { notes } from './note'
import type { Place } from './place'
import { createStoreLine, type JobPort } from './store-line'

type Order = ({ readonly type: 'start' } & JobOrder) | { readonly type: 'preview'; readonly paths: readonly string[]; readonly choices: Choices; readonly scratch: string } | { readonly type: 'cancel'; readonly keep: boolean }
interface ParentPort {
  on(event: 'message', hear: (event: { readonly data: Order; readonly ports: readonly (JobPort & { start(): void })[] }) => void): void
  postMessage(message: unknown): void
}

// A process that lives for seconds: what the engine copies from one function into another when it compiles took a fifth of
// the time on all cores, and won back half of that.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')

const parent = (process as unknown as { readonly parentPort: ParentPort }).parentPort
const cancel: Cancel = { keep: null }

parent.on('message', ({ data, ports }) => {
  if (data.type === 'cancel') {
    cancel.keep = data.keep
    return
  }
  if (data.type === 'preview') {
    const looked = import('./preview').then(({ previewFiles }) => previewFiles(data.paths, data.choices, { folder: data.scratch, files: 0 }))
    void looked.then(done, (error: Error) => failed('preview', `The files could not be looked into (${error.message}).`)).then((preview) => parent.postMessage({ preview }))
    return
  }
  // Where the machine is short of cores, people's work goes first; somebody waits for a preview.
  setPriority(10)
  const port = ports[0]!
  const store = createStoreLine(port)
  port.start()
  const ended: { readonly outcome: FileOutcome; readonly next: Place }[] = []
  /** Outcomes go with what is told next: of small files there are many, and each message costs both sides. */
  const tell = (message: { readonly type: 'progress' | 'finished'; readonly [part: string]: unknown }): void => parent.postMessage({ ...message, ended: ended.splice(0) })
  const telling: Telling = {
    progress: (progress) => tell({ type: 'progress', progress }),
    begun: notes(data.scratch),
    outcome: (outcome, next) => void ended.push({ outcome, next }),
  }
  void runJob(data, store, startAside(join(__dirname, 'intake-aside.cjs')), cancel, telling).then((progress) => tell({ type: 'finished', progress }))
})
