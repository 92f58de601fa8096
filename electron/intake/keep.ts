// Puts a batch into the backup folder under its own hash: temporary file, flush, rename. Written once, never changed.
import { access, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { done, failed, type Result } from '../../shared/result'

export async function keepBatch(folder: string, sha256: string, bytes: Uint8Array): Promise<Result<null>> {
  const path = join(folder, sha256)
  const there = await access(path).then(() => true, () => false)
  if (there) return done(null)
  const temporary = `${path}.part`
  try {
    const file = await open(temporary, 'w', 0o600)
    try {
      await file.writeFile(bytes)
      await file.datasync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    return done(null)
  } catch (error) {
    await rm(temporary, { force: true })
    const full = (error as NodeJS.ErrnoException).code === 'ENOSPC'
    const why = full ? 'the disk is full' : ((error as NodeJS.ErrnoException).code ?? 'unknown cause')
    return failed(full ? 'disk-full' : 'backup', `The backup of what came in could not be written: ${why}. What came in before is safe.`, full ? 'Free some space and drop the file again: it goes on where it stopped.' : 'Look at the desk folder and drop the file again.')
  }
}
