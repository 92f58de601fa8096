// Puts a batch into the backup folder under its own hash: temporary file, flush, rename. Written once, never changed.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { done, failed, type Result } from '../../shared/result'
import { flushFolder, replaceFile } from '../backup/flush'
import { lengthOf } from './own'
import { roomFor } from './room'

/** The flush that is under way, and the one behind it, which covers what is renamed until it begins. */
let flushing: Promise<void> = Promise.resolve()
let following: Promise<void> | null = null

/** Of many small batches that are written at once, the folder is flushed for all together. */
function flushed(folder: string): Promise<void> {
  following ??= flushing.then(() => {
    following = null
    flushing = flushFolder(folder)
    return flushing
  })
  return following
}

/** Asked at once: another thread takes longer to come and go than to answer. */
function isThere(path: string, size: number): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size === size
  } catch {
    return false
  }
}

/** `parts` lie behind one another. */
export async function keepBatch(folder: string, sha256: string, parts: readonly Uint8Array[]): Promise<Result<null>> {
  const path = join(folder, sha256)
  const length = lengthOf(parts)
  if (isThere(path, length)) return done(null)
  const room = await roomFor(folder, length)
  if (!room.ok) return room
  try {
    await replaceFile(path, ...parts)
    await flushed(folder)
    return done(null)
  } catch (error) {
    const full = (error as NodeJS.ErrnoException).code === 'ENOSPC'
    const why = full ? 'the disk is full' : ((error as NodeJS.ErrnoException).code ?? 'unknown cause')
    return failed(full ? 'disk-full' : 'backup', `The backup of what came in could not be written: ${why}. What came in before is safe.`, full ? 'Free some space and drop the file again: it goes on where it stopped.' : 'Look at the desk folder and drop the file again.')
  }
}
