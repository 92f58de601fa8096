// A store for tests: answers a job's messages as the real one does, and keeps each batch as it came.
import { readBatch } from '../../../shared/dump/batch'
import type { ArticleRecord } from '../../../shared/article/article'
import type { Answered, Asked, BatchHead, JobMessage, StoreMessage } from '../../../shared/port'
import type { JobPort } from '../../../electron/intake/store-line'

interface Kept {
  readonly head: BatchHead
  readonly pack: Uint8Array
  readonly sha256: string
}

export interface TestStore extends JobPort {
  batches: Kept[]
  dropped: number
  /** The most batches that were ever unanswered at once. */
  most: number
  close(): void
  articles(): readonly ArticleRecord[]
  /** All packs in order. */
  text(): Buffer
}

interface Habits {
  /** What an earlier run left. */
  readonly before?: readonly Kept[]
  /** Answers the batch with this index by a refusal. */
  readonly refuse?: number
  readonly slow?: number
  /** Answers no batch until so many are unanswered, or the last one came. */
  readonly hold?: number
  readonly heard?: (message: JobMessage) => void
}

export function createTestStore({ before = [], refuse = -1, slow = 0, hold = 0, heard }: Habits = {}): TestStore {
  let hear: (event: { readonly data: readonly Answered[] }) => void = () => undefined
  let shut: () => void = () => undefined
  let closed = false
  let open = 0
  let last = false
  let queue = Promise.resolve()

  function answer(message: Exclude<JobMessage, { type: 'end' }>): StoreMessage {
    if (message.type === 'begin') {
      const mine = store.batches.filter(({ head }) => head.dump.sha256 === message.dump.sha256)
      const last = mine.at(-1)
      if (!last) {
        const whole = store.batches.filter(({ head }) => head.tail !== undefined && head.dump.head === message.dump.head && head.dump.bytes < message.dump.bytes)
        return { type: 'fresh', earlier: whole.map(({ head }) => ({ sha256: head.dump.sha256, bytes: head.dump.bytes, tail: head.tail })) }
      }
      const articles = mine.reduce((sum, { head }) => sum + head.articles.length, 0)
      return last.head.checkpoint === null ? { type: 'known', articles } : { type: 'resume', index: mine.length, articles, checkpoint: last.head.checkpoint, rhythm: mine[0]!.head.rhythm! }
    }
    if (message.type === 'drop') {
      store.dropped += 1
      const goes = store.batches.slice(before.length).filter(({ head }) => message.of === 'all' || head.dump.sha256 === message.of)
      const out = goes.map(({ head }) => head.dump.sha256)
      store.batches = store.batches.filter((one) => !goes.includes(one))
      return { type: 'dropped', out, stay: [] }
    }
    if (message.index === refuse) return { type: 'refused', failure: { code: 'store-write', message: 'No room.' } }
    store.batches.push({ ...readBatch(message), sha256: message.sha256 })
    return { type: 'committed', index: message.index }
  }

  function take({ id, message: copy }: Asked): void {
    if (closed) return
    if (copy.type === 'batch') {
      open += 1
      last = readBatch(copy).head.checkpoint === null
    }
    store.most = Math.max(store.most, open)
    queue = queue.then(async () => {
      do await new Promise((resolve) => setTimeout(resolve, slow))
      while (copy.type === 'batch' && open < hold && !last)
      heard?.(copy)
      if (closed || copy.type === 'end') return
      const message = answer(copy)
      if (copy.type === 'batch') open -= 1
      hear({ data: [{ id, message }] })
    })
  }

  const store: TestStore = {
    batches: [...before],
    dropped: 0,
    most: 0,
    on(event: 'message' | 'close', to: never) {
      if (event === 'message') hear = to
      else shut = to
    },
    postMessage(asked: readonly Asked[]) {
      // As over a port: the other side has a copy, and answers later and in order.
      for (const one of structuredClone(asked)) take(one)
    },
    close() {
      closed = true
      shut()
    },
    articles: () => store.batches.flatMap(({ head }) => head.articles),
    text: () => Buffer.concat(store.batches.map(({ pack }) => pack)),
  }
  return store
}
