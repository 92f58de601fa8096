// What the handlers work with: the open desk and everything around it.
import type { BrowserWindow } from 'electron'
import type { Wording } from '../../shared/words/catalogue'
import type { Desk } from '../desk/desk'
import type { DragOut } from '../shell/drag-out'
import type { Home } from '../shell/home'
import type { Jobs } from '../shell/jobs'
import type { Offers } from '../shell/offers'
import type { Log } from '../shell/log'
import type { Grants } from './grants'

export interface Host {
  readonly desk: Desk
  readonly home: Home
  readonly jobs: Jobs
  readonly offers: Offers
  readonly grants: Grants
  readonly drags: DragOut
  readonly log: Log
  readonly sample: string
  readonly version: string
  window(): BrowserWindow | null
  /** Of the language that the person chose, or of the system's. */
  wording(): Wording
  /** The menu again, after a change of language. */
  drawMenu(): void
  /** Files that a person named: they wait for a word, as dropped ones do. */
  take(paths: readonly string[]): void
  /** Closes this desk and starts again on another one. */
  switchTo(folder: string): void
}
