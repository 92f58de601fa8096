// Imports that were begun and have not come to their end, kept in the desk's folder: after a crash each is offered again,
// and the store knows where it goes on.
import { readFileSync } from 'node:fs'
import { z } from '../../shared/schema'
import { writeWhole } from '../backup/flush'
import type { Choices } from '../../shared/dump/choices'

interface Unfinished {
  readonly job: string
  readonly paths: readonly string[]
  readonly choices: Choices
  /** A person paused it: it waits for them, also after a restart. */
  readonly paused?: true | undefined
}

const shape = z.array(z.object({ job: z.string(), paths: z.array(z.string()), choices: z.custom<Choices>((value) => typeof value === 'object' && value !== null), paused: z.literal(true).optional() }))

export interface UnfinishedList {
  all(): readonly Unfinished[]
  add(one: Unfinished): void
  pause(job: string): void
  /** The job, and any other over the same paths: it is over for them too. */
  remove(job: string): void
  /** When everything asked is on the disk. */
  settled(): Promise<void>
}

function read(path: string): Unfinished[] {
  try {
    const parsed = shape.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.data : []
  } catch {
    // None were begun, or the file is broken: the store is whole all the same, and the import can be begun again by hand.
    return []
  }
}

export function openUnfinished(path: string, trouble: (message: string) => void): UnfinishedList {
  let list = read(path)
  let queue: Promise<void> = Promise.resolve()
  const write = (): void => {
    const content = `${JSON.stringify(list, null, 2)}\n`
    queue = queue.then(() => writeWhole(path, content)).catch((error: Error) => trouble(`unfinished imports: ${error.message}`))
  }
  return {
    all: () => list,
    add(one) {
      list = [...list.filter(({ job }) => job !== one.job), one]
      write()
    },
    pause(job) {
      list = list.map((one) => (one.job === job ? { ...one, paused: true } : one))
      write()
    },
    remove(job) {
      const paths = JSON.stringify(list.find((one) => one.job === job)?.paths)
      const left = list.filter((one) => one.job !== job && JSON.stringify(one.paths) !== paths)
      if (left.length === list.length) return
      list = left
      write()
    },
    settled: () => queue,
  }
}
