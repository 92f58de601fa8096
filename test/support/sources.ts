// The files of our own code, for tests that hold rules over all of it.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../electron/launch/root.mjs'

/** Paths from the root of the project; declarations of types alone are no code. */
export function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}
