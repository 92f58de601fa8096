// A hash on the thread that asks. By itself, because what asks needs nothing of describing, which would be loaded with it.
import { createHash } from 'node:crypto'
import type { Hashing } from './aside'

export function hashHere(): Hashing {
  const hash = createHash('sha256')
  return { update: async (chunk) => void hash.update(chunk), digest: async () => hash.digest('hex') }
}
