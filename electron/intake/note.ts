// What an intake process is at, noted where main finds it once the process has fallen over. A write takes a hundredth of
// what a message takes, and of small files there are many. The note has to outlive the process, not the machine.
import { openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './place'

export interface Begun {
  readonly place: Place
  readonly name: string
  readonly member: string | null
  /** No member yet: the file is being opened, or the next one looked for. */
  readonly opening: boolean
}

const noteIn = (folder: string): string => join(folder, 'begun')

/** `folder`: the job's own. A note that cannot be written is only missed after a fall. */
export function notes(folder: string): (begun: Begun) => void {
  const file = openSync(noteIn(folder), 'w', 0o600)
  return (begun) => {
    try {
      writeSync(file, `${JSON.stringify(begun)}\n`, 0)
    } catch {
      return
    }
  }
}

export const forgetNote = (folder: string): void => rmSync(noteIn(folder), { force: true })

/** The last note; null where none was made. */
export function lastNote(folder: string): Begun | null {
  try {
    return JSON.parse(readFileSync(noteIn(folder), 'utf8').split('\n', 1)[0]!) as Begun
  } catch {
    return null
  }
}
