// The second thread of an intake process: what `aside.ts` says, asked for by messages, each answered.
import { createHash, type Hash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { pageHere } from './aside'
import { finish, type Draft } from './finish'

export type Asked =
  | { readonly do: 'finish'; readonly batches: string; readonly draft: Draft }
  | { readonly do: 'hash'; readonly hash: number; readonly chunk: Uint8Array }
  | { readonly do: 'digest'; readonly hash: number }
  | { readonly do: 'page'; readonly html: string }

export type Answer = { readonly id: number; readonly value: unknown }

const hashes = new Map<number, Hash>()

function hashOf(number: number): Hash {
  const hash = hashes.get(number) ?? createHash('sha256')
  hashes.set(number, hash)
  return hash
}

const port = parentPort!

port.on('message', async ({ id, asked }: { readonly id: number; readonly asked: Asked }) => {
  const answer = (value: unknown, given: ArrayBuffer[] = []): void => port.postMessage({ id, value } satisfies Answer, given)
  if (asked.do === 'finish') {
    const batch = await finish(asked.batches, asked.draft)
    answer(batch, batch.ok ? [batch.value.bytes.buffer as ArrayBuffer] : [])
  } else if (asked.do === 'page') {
    answer(await pageHere(asked.html))
  } else if (asked.do === 'hash') {
    hashOf(asked.hash).update(asked.chunk)
    answer(null)
  } else {
    const digest = hashOf(asked.hash).digest('hex')
    hashes.delete(asked.hash)
    answer(digest)
  }
})
