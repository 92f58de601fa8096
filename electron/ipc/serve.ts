// Binds the contract: each channel checks who asks and what is asked, and answers a Result whatever happens.
import { ipcMain } from 'electron'
import { type Channel, type Replies, requests } from '../../shared/contract'
import { failed, type Result } from '../../shared/result'
import type { z } from '../../shared/schema'
import { isTrusted } from '../guard/sender'
import type { Log } from '../shell/log'

export type Handlers = {
  readonly [C in Channel]: (ask: z.infer<(typeof requests)[C]>) => Promise<Result<Replies[C]>> | Result<Replies[C]>
}

export function serveContract(handlers: Handlers, contents: () => number | null, log: Log): void {
  for (const channel of Object.keys(requests) as Channel[]) {
    ipcMain.handle(channel, async (event, ask: unknown): Promise<Result<unknown>> => {
      if (!isTrusted(event, contents())) return failed('not-allowed', 'This page may not ask that.')
      const parsed = requests[channel].safeParse(ask ?? null)
      if (!parsed.success) return failed('bad-request', `${channel} was asked with something else than it takes.`)
      try {
        return await (handlers[channel] as (ask: unknown) => Promise<Result<unknown>> | Result<unknown>)(parsed.data)
      } catch (error) {
        log('error', `${channel}: ${(error as Error).stack ?? String(error)}`)
        return failed('failed', `That did not succeed (${(error as NodeJS.ErrnoException).code ?? 'unexpected error'}). Nothing else was changed.`)
      }
    })
  }
}
