// What was dropped, as a list of files: folders are walked in the order of their names, links that lead back are left out.
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

export interface FoundFile {
  readonly path: string
  /** The file's own name, without its folder. */
  readonly name: string
  readonly bytes: number
}

async function walk(path: string, seen: Set<string>, found: FoundFile[]): Promise<void> {
  const info = await stat(path)
  if (!info.isDirectory()) {
    found.push({ path, name: basename(path), bytes: info.size })
    return
  }
  const real = await realpath(path)
  if (seen.has(real)) return
  seen.add(real)
  for (const name of (await readdir(path)).sort()) {
    if (name.startsWith('.')) continue
    const inside = join(path, name)
    if ((await lstat(inside)).isSymbolicLink()) continue
    await walk(inside, seen, found)
  }
}

/** A path that cannot be read stays in the list with no bytes: reading it says why. */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  const seen = new Set<string>()
  for (const path of paths) {
    await walk(path, seen, found).catch(() => found.push({ path, name: basename(path), bytes: 0 }))
  }
  return found
}
