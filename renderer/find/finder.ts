// Looks for a pattern in texts with a limit of time: the worker that runs it is ended where it does not come back, and
// begun anew for the next text. What took too long is told, and never guessed.
import type { Find, Hit } from '../../shared/find/find'

export interface FindOrder {
  readonly texts: readonly string[]
  readonly find: Find
  readonly with: string
}

/** Milliseconds for many texts together, and for one alone. */
const limits = { many: 2000, one: 500 }
/** After so many texts that took too long, the pattern is at fault. */
const mostSlow = 3

/** Hits of each text; null where it took too long. */
export type Found = readonly Hit[] | null

export interface Finder {
  find(texts: readonly string[], find: Find, template: string): Promise<readonly Found[]>
  /** The pattern took too long so often that it is given up. */
  readonly hopeless: boolean
  end(): void
}

export function createFinder(): Finder {
  let worker: Worker | null = null
  let slow = 0

  function run(order: FindOrder, limit: number): Promise<readonly Hit[][] | null> {
    worker ??= new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' })
    const mine = worker
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        mine.terminate()
        worker = null
        resolve(null)
      }, limit)
      mine.onmessage = ({ data }: MessageEvent<Hit[][]>) => {
        clearTimeout(timer)
        resolve(data)
      }
      mine.onerror = (event) => {
        clearTimeout(timer)
        mine.terminate()
        worker = null
        reject(new Error(`The search stopped: ${event.message}`))
      }
      mine.postMessage(order)
    })
  }

  return {
    get hopeless() {
      return slow >= mostSlow
    },
    async find(texts, find, template) {
      if (texts.length === 0) return []
      const together = await run({ texts, find, with: template }, texts.length === 1 ? limits.one : limits.many)
      if (together) return together
      if (texts.length === 1) {
        slow += 1
        return [null]
      }
      const found: Found[] = []
      for (const text of texts) {
        if (slow >= mostSlow) return [...found, ...texts.slice(found.length).map(() => null)]
        const alone = await run({ texts: [text], find, with: template }, limits.one)
        if (!alone) slow += 1
        found.push(alone ? alone[0]! : null)
      }
      return found
    },
    end() {
      worker?.terminate()
      worker = null
    },
  }
}
