// The job's end of its port to the store: questions in order, and a window of four batches that are not yet committed.
import type { JobMessage, StoreMessage } from '../../shared/port'
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
  /** Waits for a credit, not for the commit. */
  send(message: Extract<JobMessage, { type: 'batch' }>): Promise<Result<null>>
  /** When every batch sent is answered: whether all are committed. A refusal is told once. */
  settled(): Promise<Result<null>>
  /** The job is over. */
  end(job: string): void
}

const window = 4
const gone = failed('store-gone', 'The store stopped. What came in so far is safe.', 'Open the desk again and drop the file again: it goes on where it stopped.')

export function createStoreLine(port: JobPort): StoreLine {
  const answers: ((message: StoreMessage | null) => void)[] = []
  let refused: Result<never> | null = null
  let pending = 0
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
    async send(message) {
      const credit = await until(window - 1)
      if (!credit.ok) return credit
      pending += 1
      void post(message).then((answer) => {
        pending -= 1
        if (!answer) refused = gone
        else if (answer.type === 'refused') refused = { ok: false, failure: answer.failure }
        wake()
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
