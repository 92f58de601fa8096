// The second thread of an intake process: what `aside.ts` says, asked for by messages, each answered.
import { createHash, type Hash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { describe } from '../../shared/inspect/describe'
import { finish, type Draft } from './finish'
import { pageHere } from './page-here'

export type Asked =
  | { readonly do: 'finish'; readonly batches: string; readonly drafts: readonly Draft[] }
  | { readonly do: 'hash'; readonly hash: number; readonly chunk: Uint8Array }
  | { readonly do: 'digest'; readonly hash: number }
  | { readonly do: 'page'; readonly html: string }

/** With what carried bytes here, to be used again. */
export type Answer = { readonly id: number; readonly value: unknown; readonly landed?: ArrayBuffer }

const hashes = new Map<number, Hash>()

function hashOf(number: number): Hash {
  const hash = hashes.get(number) ?? createHash('sha256')
  hashes.set(number, hash)
  return hash
}

// Tables and expressions that describing makes on first use: here while the file is read for the first time and only hashed,
// not when the second pass waits for its first batch.
describe('Harbour bridge opens – The Coast Post\n\nBy Anna Berg\n12 March 2024\n\nUna frase. Der Satz ist kurz. The bridge was opened.\n', { titleOffset: 0, rhythm: {} })

const port = parentPort!

port.on('message', async ({ id, asked }: { readonly id: number; readonly asked: Asked }) => {
  const answer = (value: unknown, landed?: ArrayBuffer, ...given: ArrayBuffer[]): void => port.postMessage({ id, value, ...(landed ? { landed } : {}) } satisfies Answer, landed ? [landed, ...given] : [])
  if (asked.do === 'finish') {
    const finished = await finish(asked.batches, asked.drafts)
    // All lie in one buffer.
    answer(finished, asked.drafts[0]!.bytes.buffer as ArrayBuffer, ...(finished.ok ? finished.value.heads.map(({ buffer }) => buffer as ArrayBuffer) : []))
  } else if (asked.do === 'page') {
    answer(await pageHere(asked.html))
  } else if (asked.do === 'hash') {
    hashOf(asked.hash).update(asked.chunk)
    answer(null, asked.chunk.buffer as ArrayBuffer)
  } else {
    const digest = hashOf(asked.hash).digest('hex')
    hashes.delete(asked.hash)
    answer(digest)
  }
})
