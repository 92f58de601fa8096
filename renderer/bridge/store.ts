// The page's side of the store worker: questions with their answers, and the events it tells.
import type { CallMessage } from '../../shared/port'
import type { Answer, Ask, QuestionName, StoreEvent } from '../../shared/question'
import { failed, type Result } from '../../shared/result'
import { wording } from '../words/wording'

type Settle = (result: Result<never>) => void

const waiting = new Map<number, Settle>()
const listeners = new Set<(event: StoreEvent) => void>()
let worker: Worker | null = null
let last = 0

function hear(message: CallMessage): void {
  if ('reply' in message) {
    waiting.get(message.reply)?.(message.result as Result<never>)
    waiting.delete(message.reply)
  } else if ('event' in message && message.event === 'store') {
    for (const listener of listeners) listener(message.value as StoreEvent)
  }
}

/** The worker lives as long as the page; a worker that ended answers nothing more, so all who wait are told. */
function stopped(reason: string): void {
  const failure = failed('store-stopped', wording.marks.storeStopped(reason), wording.marks.closeTheWindowAndOpen)
  for (const settle of waiting.values()) settle(failure)
  waiting.clear()
  for (const listener of listeners) listener({ type: 'not-saved', failure: failure.failure })
}

export function storeWorker(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('../store/worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', (event: MessageEvent<CallMessage>) => hear(event.data))
  worker.addEventListener('error', (event) => stopped(event.message || wording.marks.itCouldNotBeStarted))
  return worker
}

export function ask<Q extends QuestionName>(question: Q, input: Ask<Q>): Promise<Result<Answer<Q>>> {
  last += 1
  const id = last
  return new Promise((resolve) => {
    waiting.set(id, resolve as Settle)
    storeWorker().postMessage({ call: question, id, ask: input } satisfies CallMessage)
  })
}

export function onStore(listener: (event: StoreEvent) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
