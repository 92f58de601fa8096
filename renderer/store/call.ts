// Calls over a port, either way: a number pairs each request with its answer.
import type { CallMessage, DeskCalls } from '../../shared/port'
import { failed, type Result } from '../../shared/result'
import { causeOf } from './cause'

export type CallDesk = <C extends keyof DeskCalls>(call: C, ask: DeskCalls[C]['ask']) => Promise<Result<DeskCalls[C]['answer']>>
type AnswerQuestion = (question: string, ask: unknown) => Promise<Result<unknown>>

export interface Line {
  readonly post: (message: CallMessage) => void
  readonly hear: (message: CallMessage) => void
  readonly call: CallDesk
}

/** One end of a line: `answer` serves what the other end asks. */
export function createLine(post: (message: CallMessage) => void, answer: AnswerQuestion): Line {
  const waiting = new Map<number, (result: Result<never>) => void>()
  let last = 0
  return {
    post,
    async hear(message) {
      if ('reply' in message) {
        waiting.get(message.reply)?.(message.result as Result<never>)
        waiting.delete(message.reply)
      } else if ('call' in message) {
        const result = await answer(message.call, message.ask).catch((error: Error) =>
          failed('failed', `${message.call} did not succeed (${causeOf(error)}).`, 'Nothing was changed. Try again.'))
        post({ reply: message.id, result })
      }
    },
    call(call, ask) {
      last += 1
      const id = last
      return new Promise((resolve) => {
        waiting.set(id, resolve as (result: Result<never>) => void)
        post({ call, id, ask })
      })
    },
  }
}
