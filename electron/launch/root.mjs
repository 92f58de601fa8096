// The places that every launcher file needs, found from this file alone, so that the commands work from any folder.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
export const buildFolder = join(root, '.build')
export const appFolder = join(buildFolder, 'app')

/** Things that may be fetched again, shared by all checkouts. */
export function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'galley')
}

/** Things that a person may want to keep. */
export function dataFolder() {
  return join(process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'galley')
}
