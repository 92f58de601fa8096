// An intake process that is started before it is needed: with the command that imports, or while a person looks at what
// would come of files. So a job does not wait for it to load; one that nobody takes is ended after a while.
import { type UtilityProcess, utilityProcess } from 'electron'

export interface Spare {
  prepare(): void
  /** The one that waits, or a new one. */
  take(): UtilityProcess
  stop(): void
}

const mostIdle = 10 * 60_000

export function createSpare(program: string): Spare {
  let waiting: UtilityProcess | null = null
  let late: NodeJS.Timeout | null = null

  function start(): UtilityProcess {
    const process = utilityProcess.fork(program, [], { serviceName: 'galley-intake', stdio: 'pipe' })
    process.once('exit', () => { if (waiting === process) waiting = null })
    return process
  }

  function give(): UtilityProcess | null {
    if (late) clearTimeout(late)
    const process = waiting
    waiting = null
    return process
  }

  return {
    prepare() {
      const process = give() ?? start()
      waiting = process
      late = setTimeout(() => { give()?.kill() }, mostIdle)
    },
    take: () => give() ?? start(),
    stop: () => void give()?.kill(),
  }
}
