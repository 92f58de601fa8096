// Batches on their way to be finished. Small ones wait a moment for others behind them and share a file: its flush, its
// journal line and the way to the other thread cost the same for one of them as for all.
import type { BatchMessage } from '../../shared/port'
import { done, type Result } from '../../shared/result'
import type { Aside, LooseDraft } from './aside'
import { lengthOf, own } from './own'

export interface Gathering {
  /** Finished in the order in which they come. The last part is the pack. */
  add(draft: LooseDraft): Promise<Result<BatchMessage>>
  /** Somebody waits for what is there. */
  close(): void
}

/** Milliseconds from one file to the next. */
const moment = 100
/** Bytes. */
const small = 64 << 10
const enough = 1 << 20
/** Batches: half of what may be under way, so that one file is made while the one before is stored. */
const most = 64

interface Waiting {
  readonly draft: LooseDraft
  readonly resolve: (made: Promise<Result<BatchMessage>>) => void
}

export function createGathering(aside: Aside, batches: string): Gathering {
  let waiting: Waiting[] = []
  let bytes = 0
  let last = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined

  function close(): void {
    clearTimeout(timer)
    timer = undefined
    const together = waiting
    if (together.length === 0) return
    waiting = []
    bytes = 0
    last = Date.now()
    const finishing = aside.finish(batches, together.map(({ draft }) => draft))
    for (const [part, { draft, resolve }] of together.entries()) {
      resolve(finishing.then((finished) => finished.ok
        ? done({ type: 'batch', index: draft.head.index, sha256: finished.value.sha256, ...(together.length > 1 ? { part } : {}), head: finished.value.heads[part]!, pack: own(draft.parts.slice(-1)) })
        : finished))
    }
  }

  return {
    add(draft) {
      const length = lengthOf(draft.parts)
      if (length > small) close()
      const made = new Promise<Result<BatchMessage>>((resolve) => waiting.push({ draft, resolve }))
      bytes += length
      const rest = last + moment - Date.now()
      if (length > small || bytes >= enough || waiting.length >= most || rest <= 0) close()
      else timer ??= setTimeout(close, rest)
      return made
    },
    close,
  }
}
