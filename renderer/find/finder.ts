// Looks for a pattern in texts with a limit of patience for each: the worker that runs it is ended where it does not come
// back, and begun anew for the next text. What took too long is told, and never guessed.
import type { Find, Hit } from '../../shared/find/find'
import { wording } from '../words/wording'

export interface FindOrder {
  readonly texts: readonly string[]
  readonly find: Find
  readonly with: string
  /** So many texts are told together. */
  readonly together: number
}

/** That the first texts are at hand now, then the hits of each; with those, the next are at hand. */
export type FindNews = 'begun' | readonly (readonly Hit[])[]

/** Waits for texts that are at hand; calls `over` when that is long enough, unless what it answers is called before. */
export type Patience = (texts: readonly string[], over: () => void) => () => void

const limit = 1000
const oneSecond: Patience = (_texts, over) => {
  const timer = setTimeout(over, limit)
  return () => clearTimeout(timer)
}

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

export function createFinder(patience: Patience = oneSecond): Finder {
  let worker: Worker | null = null
  let slow = 0
  /** Texts come back together until some did not: from then on one by one, to know which one it is. */
  let careful = false

  const end = (): void => {
    worker?.terminate()
    worker = null
  }

  /** Hits of the texts as far as they came. A worker that still starts, on a busy machine, costs no text its time. */
  function run(order: FindOrder): Promise<readonly Found[]> {
    worker ??= new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' })
    const mine = worker
    const found: Found[] = []
    return new Promise((resolve, reject) => {
      let calm = (): void => undefined
      mine.onmessage = ({ data }: MessageEvent<FindNews>) => {
        calm()
        if (data !== 'begun') found.push(...data)
        const next = order.texts.slice(found.length, found.length + order.together)
        if (next.length === 0) return resolve(found)
        calm = patience(next, () => {
          end()
          careful = true
          if (next.length > 1) return resolve(found)
          slow += 1
          resolve([...found, null])
        })
      }
      mine.onerror = (event) => {
        calm()
        end()
        reject(new Error(event.message ? wording.marks.theSearchStopped(event.message) : wording.marks.theSearchCouldNotBeStarted))
      }
      mine.postMessage(order)
    })
  }

  return {
    get hopeless() {
      return slow >= mostSlow
    },
    async find(texts, find, template) {
      const found: Found[] = []
      while (found.length < texts.length) {
        if (slow >= mostSlow) found.push(null)
        else found.push(...await run({ texts: texts.slice(found.length), find, with: template, together: careful ? 1 : texts.length }))
      }
      return found
    },
    end,
  }
}
