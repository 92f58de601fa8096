// What the handlers work with: what surrounds every desk, and the open desk.
import type { BrowserWindow } from 'electron'
import type { Wording } from '../../shared/words/catalogue'
import type { Desk } from '../desk/desk'
import type { DeskFolder } from '../desk/folder'
import type { DragOut } from '../shell/drag-out'
import type { Home } from '../shell/home'
import type { Jobs } from '../shell/jobs'
import type { Offers } from '../shell/offers'
import type { Log } from '../shell/log'
import type { Grants } from './grants'

/** There also where a desk cannot be opened. */
export interface Surroundings {
  /** Of the desk that this start is about. */
  readonly folder: DeskFolder
  readonly home: Home
  readonly grants: Grants
  readonly log: Log
  readonly version: string
  window(): BrowserWindow | null
  /** Of the language that the person chose, or of the system's. */
  wording(): Wording
  /** The menu again, after a change of language. */
  drawMenu(): void
  /** An import runs, which no switch may cut off. */
  busy(): boolean
  /** Closes this desk and starts again on another one, or on the same as this start did. */
  switchTo(folder: string): void
  again(): void
}

export interface Host extends Surroundings {
  readonly desk: Desk
  readonly jobs: Jobs
  readonly offers: Offers
  readonly drags: DragOut
  readonly sample: string
  /** Files that a person named: they wait for a word, as dropped ones do. */
  take(paths: readonly string[]): void
}
