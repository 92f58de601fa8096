// Whether the disk has room for what is to come: asked before a dump is begun and before each of its batches, so that an
// import stops with a sentence while the journal and the store can still be written.
import { statfs } from 'node:fs/promises'
import { done, failed, type Result } from '../../shared/result'

/** Left free for what people do meanwhile: the journal, the store, a snapshot. */
const spare = 64 << 20
/** A text lies in the backup and in the store. */
const copies = 2
/** What may be written before the disk is asked again: many small dumps ask together. */
const between = 1 << 20

const words = (bytes: number): string => `${Math.ceil(bytes / (1 << 20)).toLocaleString('en')} MB`

/** Bytes that there was room for when the disk was last asked, and that nothing was written in since. */
let left = { folder: '', bytes: 0 }

export async function roomFor(folder: string, bytes: number): Promise<Result<null>> {
  if (left.folder === folder && bytes <= left.bytes) {
    left = { folder, bytes: left.bytes - bytes }
    return done(null)
  }
  // Where the disk does not tell, writing will.
  const free = await statfs(folder).then(({ bavail, bsize }) => bavail * bsize, () => Number.POSITIVE_INFINITY)
  const needed = copies * bytes + spare
  if (free >= needed) {
    left = { folder, bytes: free >= needed + copies * between ? between : 0 }
    return done(null)
  }
  return failed('disk-full', `The desk's disk has ${words(free)} left, and ${words(needed)} are needed to go on. What came in before is safe.`, 'Free some space and drop the file again: it goes on where it stopped.')
}
