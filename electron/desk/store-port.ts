// The desk port: main's end of the line to the store worker. It serves the worker's calls and asks the store's questions.
import { MessageChannelMain, type MessagePortMain, type WebContents } from 'electron'
import type { CallMessage } from '../../shared/port'
import type { Answer, Ask, QuestionName, StoreEvent } from '../../shared/question'
import { failed, type Result } from '../../shared/result'
import type { AnswerCall } from './calls'

export interface StorePort {
  /** Sends the page a fresh port; an older one is closed. */
  connect(page: WebContents): void
  /** Waits for a store where none is connected yet. */
  ask<Q extends QuestionName>(question: Q, ask: Ask<Q>): Promise<Result<Answer<Q>>>
  onEvent(hear: (event: StoreEvent) => void): void
  close(): void
}

export function createStorePort(answerCall: AnswerCall): StorePort {
  let port: MessagePortMain | null = null
  let lastId = 0
  const waiting = new Map<number, (result: Result<unknown>) => void>()
  const hearers: ((event: StoreEvent) => void)[] = []
  let arrived: () => void = () => undefined
  let connected = new Promise<void>((resolve) => {
    arrived = resolve
  })

  function endAll(): void {
    for (const settle of waiting.values()) settle(failed('store-gone', 'The store stopped before it answered. What was shown as saved is safe.', 'Open the desk again.'))
    waiting.clear()
  }

  function close(): void {
    const old = port
    port = null
    old?.close()
    endAll()
    connected = new Promise((resolve) => {
      arrived = resolve
    })
  }

  async function hear(message: CallMessage, from: MessagePortMain): Promise<void> {
    if ('call' in message) {
      const result = await answerCall(message.call, message.ask)
      if (from === port) from.postMessage({ reply: message.id, result } satisfies CallMessage)
    } else if ('reply' in message) {
      const settle = waiting.get(message.reply)
      waiting.delete(message.reply)
      settle?.(message.result as Result<unknown>)
    } else {
      for (const hearer of hearers) hearer(message.value as StoreEvent)
    }
  }

  return {
    connect(page) {
      if (port) close()
      const { port1, port2 } = new MessageChannelMain()
      port = port1
      port1.on('message', ({ data }) => {
        if (typeof data === 'object' && data !== null) void hear(data as CallMessage, port1)
      })
      port1.on('close', () => {
        if (port === port1) close()
      })
      port1.start()
      page.postMessage('port', { kind: 'desk', job: null }, [port2])
      arrived()
    },

    async ask(question, ask) {
      await connected
      const to = port
      if (!to) return failed('store-gone', 'The store is not there.')
      lastId += 1
      const id = lastId
      const answer = new Promise<Result<unknown>>((resolve) => waiting.set(id, resolve))
      to.postMessage({ call: question, id, ask } satisfies CallMessage)
      return (await answer) as Result<Answer<typeof question>>
    },

    onEvent: (hearer) => void hearers.push(hearer),
    close,
  }
}
