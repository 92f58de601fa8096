// The utility process of a job: takes its order and its port to the store from main, tells main how far it is.
import { runJob, type Cancel, type JobOrder, type Telling } from './job'
import { createStoreLine, type JobPort } from './store-line'

type Order = ({ readonly type: 'start' } & JobOrder) | { readonly type: 'cancel'; readonly keep: boolean }
interface ParentPort {
  on(event: 'message', hear: (event: { readonly data: Order; readonly ports: readonly (JobPort & { start(): void })[] }) => void): void
  postMessage(message: unknown): void
}

const parent = (process as unknown as { readonly parentPort: ParentPort }).parentPort
const cancel: Cancel = { keep: null }

parent.on('message', ({ data, ports }) => {
  if (data.type === 'cancel') {
    cancel.keep = data.keep
    return
  }
  const port = ports[0]!
  const store = createStoreLine(port)
  port.start()
  const telling: Telling = {
    progress: (progress) => parent.postMessage({ type: 'progress', progress }),
    begun: (place, name, member) => parent.postMessage({ type: 'begun', place, name, member }),
    outcome: (outcome) => parent.postMessage({ type: 'outcome', outcome }),
  }
  void runJob(data, store, cancel, telling).then((progress) => parent.postMessage({ type: 'finished', progress }))
})
