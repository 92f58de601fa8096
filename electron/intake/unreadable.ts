// Why a file of a job cannot be read, in words a person can act on. What came in of it before stays, and goes on.
import type { Failure } from '../../shared/result'

interface Words {
  readonly code: string
  readonly why: string
  readonly next: string
}

const gone: Words = { code: 'vanished', why: 'is not there any more', next: 'Put it back, or plug its disk in again, and drop it again: it goes on where it stopped.' }
const forbidden: Words = { code: 'forbidden', why: 'may not be read by you', next: 'Ask for the right to read it, and drop it again.' }
const broken: Words = { code: 'device-error', why: 'cannot be read: its disk reports an error', next: 'Copy it to another disk, and drop the copy: it goes on where it stopped.' }

const causes: Readonly<Record<string, Words>> = { ENOENT: gone, ENOTDIR: gone, EISDIR: gone, ESTALE: gone, ENODEV: gone, EACCES: forbidden, EPERM: forbidden, EIO: broken, ENXIO: broken }

/** `cause`: the system's code, or a sentence. */
export function unreadable(name: string, cause: string): Failure {
  const { code, why, next } = causes[cause] ?? { code: 'unreadable', why: `could not be read (${cause})`, next: 'Look whether the file is there and may be read.' }
  return { code, message: `${name} ${why}. The rest of the job goes on.`, next }
}
