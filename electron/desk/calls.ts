// What the store worker may ask of main, as a table: each call with the shape of its argument and its answer.
import { existsSync } from 'node:fs'
import type { DeskCalls } from '../../shared/port'
import { done, failed, type Result } from '../../shared/result'
import { z } from '../../shared/schema'
import { readBatch } from '../backup/batches'
import type { Desk } from './desk'

type CallName = keyof DeskCalls
type Answering = { readonly [N in CallName]: (ask: DeskCalls[N]['ask']) => Promise<Result<DeskCalls[N]['answer']>> | Result<DeskCalls[N]['answer']> }

const none = z.null()
const lines = z.object({ lines: z.array(z.string()) })
const token = z.string().max(100)
const sequence = z.number().int().min(0)

const shapes: { readonly [N in CallName]: z.ZodType } = {
  hello: none,
  'journal.append': lines,
  'journal.read': z.object({ after: sequence }),
  'backup.batch': z.object({ sha256: z.string().length(64) }),
  'snapshot.begin': z.object({ seq: sequence }),
  'snapshot.write': lines,
  'snapshot.end': none,
  'snapshot.open': none,
  'snapshot.read': none,
  'sink.write': z.object({ sink: token, bytes: z.instanceof(Uint8Array) }),
  'sink.close': z.object({ sink: token }),
  'sink.abort': z.object({ sink: token }),
}

export type AnswerCall = (call: string, ask: unknown) => Promise<Result<unknown>>

export function deskCalls(desk: Desk, version: string): AnswerCall {
  const { journal, snapshots, sinks, folder } = desk
  const table: Answering = {
    hello: () => {
      const { id, name, editor } = desk.card()
      return done({ desk: id, name, editor, version, stored: existsSync(folder.store), journalSeq: journal.seq() })
    },
    'journal.append': (ask) => journal.append(ask.lines),
    'journal.read': (ask) => journal.read(ask.after),
    'backup.batch': (ask) => readBatch(folder.batches, ask.sha256),
    'snapshot.begin': (ask) => snapshots.begin(ask.seq),
    'snapshot.write': (ask) => snapshots.write(ask.lines),
    'snapshot.end': () => snapshots.end(),
    'snapshot.open': () => snapshots.open(),
    'snapshot.read': () => snapshots.read(),
    'sink.write': (ask) => sinks.write(ask.sink, ask.bytes),
    'sink.close': (ask) => sinks.close(ask.sink),
    'sink.abort': (ask) => sinks.abort(ask.sink),
  }
  return async (call, ask) => {
    if (!Object.hasOwn(table, call)) return failed('unknown-call', `Nothing answers to ${call}.`)
    const name = call as CallName
    const shape = shapes[name].safeParse(ask)
    if (!shape.success) return failed('bad-call', `${call} was asked with something else than it takes.`)
    try {
      return await (table[name] as (ask: unknown) => Promise<Result<unknown>>)(shape.data)
    } catch (error) {
      return failed('failed', `${call} did not succeed (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`)
    }
  }
}
