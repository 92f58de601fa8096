// What a command of the command line works with.
import type { Desk } from '../desk/desk'
import type { StorePort } from '../desk/store-port'
import type { Job, Jobs } from '../shell/jobs'
import type { Result } from '../../shared/result'
import type { Command } from './options'

export interface Context {
  readonly command: Command
  readonly desk: Desk
  readonly store: StorePort
  readonly jobs: Jobs
  /** The import that this command is, begun while the desk was being opened; null where it could not be. */
  readonly begun: Result<Job> | null
  /** A path of the command line, seen from where it was typed. */
  path(word: string): string
  /** Writes to standard output, and waits until it is taken. */
  print(text: string): Promise<void>
  /** One line on standard error. */
  complain(message: string): void
}

/** Exit code. */
export type Run = (context: Context) => Promise<number>
