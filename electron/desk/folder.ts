// Where things lie in a desk's folder, and whether a folder can be a desk. Synchronous: it decides before Electron is ready.
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { done, failed, type Result } from '../../shared/result'
import { ownerOnly } from '../guard/owner'

export interface DeskFolder {
  readonly root: string
  readonly card: string
  readonly profile: string
  /** Where Chromium keeps the store. */
  readonly store: string
  readonly journal: string
  readonly batches: string
  readonly snapshots: string
  readonly reports: string
  readonly log: string
  /** Imports that were begun and have not ended. */
  readonly jobs: string
  /** What was chosen for sources. */
  readonly choices: string
  /** The command that is at work on it. */
  readonly holder: string
}

export function deskFolder(path: string): DeskFolder {
  const root = resolve(path)
  return {
    root,
    card: join(root, 'desk.json'),
    profile: join(root, 'profile'),
    store: join(root, 'profile', 'IndexedDB'),
    journal: join(root, 'journal'),
    batches: join(root, 'backup', 'batches'),
    snapshots: join(root, 'backup', 'snapshots'),
    reports: join(root, 'reports'),
    log: join(root, 'galley.log'),
    jobs: join(root, 'jobs.json'),
    choices: join(root, 'choices.json'),
    holder: join(root, 'holder.json'),
  }
}

export function isDesk(folder: DeskFolder): boolean {
  return existsSync(folder.card)
}

/** `open`: it must be a desk. `create`: it may also be new or empty. `empty`: it must be new or empty. */
type Need = 'open' | 'create' | 'empty'

/** A start that was cut short leaves these behind; a folder with them alone is as good as empty. */
const own = new Set(['profile', 'galley.log', 'jobs.json', 'holder.json', 'journal', 'backup'])

function namesIn(path: string): string[] {
  return existsSync(path) ? readdirSync(path) : []
}

/** What stands against making a desk here, or nothing. */
function strangeIn(folder: DeskFolder, need: Need): string[] {
  const strange = namesIn(folder.root).filter((name) => !own.has(name))
  if (need !== 'empty') return strange
  const kept = [folder.journal, folder.batches, folder.snapshots, folder.store]
  return [...strange, ...kept.filter((path) => namesIn(path).length > 0)]
}

export function checkFolder(folder: DeskFolder, need: Need): Result<null> {
  const there = isDesk(folder)
  if (there && need === 'empty') return failed('exists', 'There is already a desk in this folder; it was left as it is.')
  if (there) return done(null)
  if (need === 'open') return failed('no-desk', `There is no desk at ${folder.root}.`)
  try {
    if (strangeIn(folder, need).length > 0) return failed('not-a-desk', `The folder ${folder.root} holds other things and is not a desk.`, 'Choose an empty or a new folder.')
    return done(null)
  } catch (error) {
    return failed('unreadable', `The folder ${folder.root} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`, 'See to it that you may read and write there, or open another desk.')
  }
}

/** Makes the folders, for their owner alone. */
export function makeFolders(folder: DeskFolder): Result<null> {
  try {
    for (const path of [folder.root, folder.profile, folder.journal, folder.batches, folder.snapshots]) {
      mkdirSync(path, { recursive: true, mode: 0o700 })
    }
    ownerOnly(folder.root)
    return done(null)
  } catch (error) {
    return failed('not-writable', `The folder ${folder.root} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`, 'See to it that you may read and write there, or open another desk.')
  }
}
