// The job's end of its port to the store: questions in order, and a window of eight batches that are being made or not yet
// committed.
import type { BatchMessage, JobMessage, StoreMessage } from '../../shared/port'
import { done, failed, type Result } from '../../shared/result'

/** What of Electron's port is needed; tests give a pair of their own. */
export interface JobPort {
  postMessage(message: JobMessage): void
  on(event: 'message', hear: (event: { readonly data: StoreMessage }) => void): void
  on(event: 'close', hear: () => void): void
}

export interface StoreLine {
  /** `begin` and `drop`: one question, one answer. */
  ask(message: Extract<JobMessage, { type: 'begin' | 'drop' }>): Promise<Result<StoreMessage>>
  /** Sends the batch when it is made, in order. Waits for a credit, neither for the making nor for the commit. */
  send(making: Promise<Result<BatchMessage>>): Promise<Result<null>>
  /** When every batch sent is answered: whether all are committed. A refusal is told once. */
  settled(): Promise<Result<null>>
  /** The job is over. */
  end(job: string): void
}

const window = 8
const gone = failed('store-gone', 'The store stopped. What came in so far is safe.', 'Open the desk again and drop the file again: it goes on where it stopped.')

export function createStoreLine(port: JobPort): StoreLine {
  const answers: ((message: StoreMessage | null) => void)[] = []
  let refused: Result<never> | null = null
  /** Batches that are being made or not answered. */
  let pending = 0
  let order: Promise<void> = Promise.resolve()
  let closed = false
  let wake: () => void = () => undefined

  port.on('message', ({ data }) => answers.shift()?.(data))
  port.on('close', () => {
    closed = true
    for (const answer of answers.splice(0)) answer(null)
  })

  function post(message: JobMessage): Promise<StoreMessage | null> {
    if (closed) return Promise.resolve(null)
    port.postMessage(message)
    return new Promise((resolve) => answers.push(resolve))
  }

  function settle(result: Result<null>): void {
    pending -= 1
    if (!result.ok) refused ??= result
    wake()
  }

  async function until(most: number): Promise<Result<null>> {
    while (pending > most && (!refused || most === 0)) await new Promise<void>((resolve) => { wake = resolve })
    return refused ?? done(null)
  }

  return {
    async ask(message) {
      const answer = await post(message)
      if (!answer) return gone
      return answer.type === 'refused' ? { ok: false, failure: answer.failure } : done(answer)
    },
    async send(making) {
      const credit = await until(window - 1)
      if (!credit.ok) return credit
      pending += 1
      order = order.then(() => making).then((made) => {
        // Behind a batch that did not come in, none may.
        if (refused) return settle(refused)
        if (!made.ok) return settle(made)
        void post(made.value).then((answer) => settle(!answer ? gone : answer.type === 'refused' ? { ok: false, failure: answer.failure } : done(null)))
      })
      return done(null)
    },
    async settled() {
      const all = await until(0)
      refused = null
      return all
    },
    end: (job) => port.postMessage({ type: 'end', job }),
  }
}
