// What was dropped, as a list of files: folders are walked in the order of their names; links inside them are not followed,
// because they may lead back, or out of what was dropped.
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

export interface FoundFile {
  readonly path: string
  /** The file's own name, without its folder. */
  readonly name: string
  readonly bytes: number
  /** Why it cannot be read, or absent. */
  readonly trouble?: string
}

async function walk(path: string, seen: Set<string>, found: FoundFile[]): Promise<void> {
  const info = await stat(path)
  if (!info.isDirectory()) {
    // Devices and pipes have no end.
    if (!info.isFile()) throw new Error('not a file')
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
    await walkSafely(inside, seen, found)
  }
}

/** A path that cannot be read stays in the list with its trouble; what lies beside it is read. */
async function walkSafely(path: string, seen: Set<string>, found: FoundFile[]): Promise<void> {
  await walk(path, seen, found).catch((error: NodeJS.ErrnoException) => found.push({ path, name: basename(path), bytes: 0, trouble: error.code ?? error.message }))
}

export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  const seen = new Set<string>()
  for (const path of paths) {
    await walkSafely(path, seen, found)
  }
  return found
}
