// The store's end of its line to the inspection worker, which starts with the first order.
import type { Inspection } from '../../shared/article/article'
import type { InspectOrder } from './inspector'

export type Inspect = (order: InspectOrder) => Promise<readonly Inspection[]>

interface Waiting {
  readonly resolve: (found: readonly Inspection[]) => void
  readonly reject: (error: Error) => void
}

export function createInspectLine(): Inspect {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0

  function start(): Worker {
    const made = new Worker(new URL('./inspect-worker.ts', import.meta.url), { type: 'module' })
    made.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly found: readonly Inspection[] }>) => {
      waiting.get(data.id)?.resolve(data.found)
      waiting.delete(data.id)
    }
    made.onerror = (event) => {
      // What is inspected next starts a worker anew.
      worker = null
      made.terminate()
      for (const { reject } of waiting.values()) reject(new Error(`The inspection stopped: ${event.message || 'it could not be started'}`))
      waiting.clear()
    }
    return made
  }

  return (order) => {
    worker ??= start()
    last += 1
    const id = last
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      worker?.postMessage({ id, order }, order.articles.map(({ bytes }) => bytes.buffer as ArrayBuffer))
    })
  }
}
