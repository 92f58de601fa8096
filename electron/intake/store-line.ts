// The job's end of its port to the store: questions, and a window of batches that are being made or not yet committed: eight
// full ones, or more that are small. They leave in order, whatever dump they are of.
import type { Answered, Asked, BatchMessage, JobMessage, StoreMessage } from '../../shared/port'
import { done, failed, type Result } from '../../shared/result'
import { chunkBytes } from './open/source'

/** What of Electron's port is needed; tests give a pair of their own. */
export interface JobPort {
  postMessage(messages: readonly Asked[]): void
  on(event: 'message', hear: (event: { readonly data: readonly Answered[] }) => void): void
  on(event: 'close', hear: () => void): void
}

/** The batches of one dump. */
export interface Sending {
  /** Has a batch of about so many bytes made and sends it then, in order. Waits for its turn and for room, neither for the making nor for the commit. */
  send(make: () => Promise<Result<BatchMessage>>, bytes: number): Promise<Result<null>>
  /** When every batch sent is answered: whether all are committed. */
  settled(): Promise<Result<null>>
}

export interface StoreLine {
  /** `begin` and `drop`: one question, one answer. */
  ask(message: Extract<JobMessage, { type: 'begin' | 'drop' }>): Promise<Result<StoreMessage>>
  /** Its batches leave after `turn`. */
  open(turn: Promise<unknown>): Sending
  /** The job is over. */
  end(job: string): void
}

const fullShare = chunkBytes
const smallShare = chunkBytes / 16
const window = 8 * fullShare
const gone = failed('store-gone', 'The store stopped. What came in so far is safe.', 'Open the desk again and drop the file again: it goes on where it stopped.')

export function createStoreLine(port: JobPort): StoreLine {
  const answers = new Map<number, (message: StoreMessage | null) => void>()
  let asks = 0
  /** What the batches under way take of the window. */
  let used = 0
  let order: Promise<void> = Promise.resolve()
  let closed = false
  const waiting: (() => void)[] = []

  /** What leaves with the next message: each costs both sides more than what small ones hold. */
  let leaving: Asked[] = []

  port.on('message', ({ data }) => {
    for (const { id, message } of data) {
      answers.get(id)?.(message)
      answers.delete(id)
    }
  })
  port.on('close', () => {
    closed = true
    for (const answer of answers.values()) answer(null)
    answers.clear()
  })

  function depart(): void {
    const going = leaving
    leaving = []
    if (going.length > 0 && !closed) port.postMessage(going)
  }

  function leave(asked: Asked): void {
    leaving.push(asked)
    if (leaving.length === 1) setImmediate(depart)
  }

  function post(message: JobMessage): Promise<StoreMessage | null> {
    if (closed) return Promise.resolve(null)
    asks += 1
    const id = asks
    leave({ id, message })
    return new Promise((resolve) => answers.set(id, resolve))
  }

  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => waiting.push(resolve))
  }

  return {
    async ask(message) {
      const answer = await post(message)
      if (!answer) return gone
      return answer.type === 'refused' ? { ok: false, failure: answer.failure } : done(answer)
    },
    open(turn) {
      let refused: Result<never> | null = null
      let pending = 0

      function settle(result: Result<null>, share: number): void {
        pending -= 1
        used -= share
        if (!result.ok) refused ??= result
        for (const wake of waiting.splice(0)) wake()
      }

      return {
        async send(make, bytes) {
          await turn
          const making = make()
          const share = Math.max(smallShare, Math.min(bytes, fullShare))
          await until(() => used + share <= window || refused !== null)
          if (refused) return refused
          pending += 1
          used += share
          order = order.then(() => making).then((made) => {
            // Behind a batch of a dump that did not come in, none may.
            if (refused) return settle(refused, share)
            if (!made.ok) return settle(made, share)
            void post(made.value).then((answer) => settle(!answer ? gone : answer.type === 'refused' ? { ok: false, failure: answer.failure } : done(null), share))
          })
          return done(null)
        },
        async settled() {
          await until(() => pending === 0)
          return refused ?? done(null)
        },
      }
    },
    end(job) {
      leave({ id: 0, message: { type: 'end', job } })
      depart()
    },
  }
}
