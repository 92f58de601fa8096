// Intake batches as backed up: files named by the SHA-256 of what they hold, written once by the utility process.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { done, failed, type Result } from '../../shared/result'

const hash = /^[0-9a-f]{64}$/

export async function readBatch(folder: string, sha256: string): Promise<Result<{ readonly bytes: Uint8Array }>> {
  if (!hash.test(sha256)) return failed('missing', 'A backup was asked for by a name that is not a hash.')
  let bytes: Buffer
  try {
    bytes = await readFile(join(folder, sha256))
  } catch (error) {
    return failed('missing', `The backup ${sha256.slice(0, 12)} of a dump could not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`)
  }
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== sha256) return failed('damaged', `The backup ${sha256.slice(0, 12)} of a dump is damaged: its bytes have the hash ${found.slice(0, 12)}.`)
  return done({ bytes })
}

/** Names of all batches in the folder, sorted. */
export async function listBatches(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => hash.test(name)).sort()
}
