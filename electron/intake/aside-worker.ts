// Starts the second thread of an intake process. Where it falls over, so does the process, and main starts the job again.
import { Worker } from 'node:worker_threads'
import type { Result } from '../../shared/result'
import type { Aside } from './aside'
import type { Answer, Asked } from './aside-thread'
import { createFerry } from './ferry'
import type { Finished } from './finish'
import { hashHere } from './hash-here'
import { lengthOf } from './own'
import { pageHere } from './page-here'
import type { Page } from './readers/page'

/** Chunks that wait to be hashed: as many as are read until the thread is up. */
const window = 16
/** Bytes whose hash takes less time than the way to the other thread. */
const hashedHere = 64 << 10
/** Pages that wait to be read there; the next ones are read here. */
const pagesAside = 3
/** Descriptions are many and short-lived: room to let them die young. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 }

export function startAside(program: string): Aside {
  const worker = new Worker(program, { resourceLimits })
  const waiting = new Map<number, (value: unknown) => void>()
  const ferry = createFerry()
  let asks = 0
  let hashes = 0
  let pages = 0
  worker.on('message', ({ id, value, landed }: Answer) => {
    if (landed) ferry.land(landed)
    waiting.get(id)?.(value)
    waiting.delete(id)
  })
  worker.on('error', (error) => { throw error })

  function ask<T>(asked: Asked, given: Uint8Array[]): Promise<T> {
    asks += 1
    const id = asks
    worker.postMessage({ id, asked }, given.map(({ buffer }) => buffer as ArrayBuffer))
    return new Promise((resolve) => waiting.set(id, resolve as (value: unknown) => void))
  }

  return {
    finish(batches, loose) {
      const bytes = ferry.load(loose.flatMap(({ parts }) => parts))
      let at = 0
      const drafts = loose.map(({ parts, ...draft }) => {
        const from = at
        at += lengthOf(parts)
        return { ...draft, bytes: bytes.subarray(from, at) }
      })
      return ask<Result<Finished>>({ do: 'finish', batches, drafts }, [bytes])
    },
    hash(bytes) {
      if (bytes !== null && bytes <= hashedHere) return hashHere()
      hashes += 1
      const hash = hashes
      const behind: Promise<null>[] = []
      return {
        async update(chunk) {
          // The chunk itself is read on here.
          const copy = ferry.load([chunk])
          behind.push(ask<null>({ do: 'hash', hash, chunk: copy }, [copy]))
          if (behind.length > window) await behind.shift()
        },
        digest: () => ask<string>({ do: 'digest', hash }, []),
      }
    },
    page(html) {
      if (pages >= pagesAside) return pageHere(html)
      pages += 1
      return ask<Page>({ do: 'page', html }, []).finally(() => { pages -= 1 })
    },
  }
}
