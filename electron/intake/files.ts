// What was dropped, as a list of files: folders are walked in the order of their names; links inside them are not followed,
// because they may lead back, or out of what was dropped. Names are bytes to the disk, and some are no text.
import { isUtf8 } from 'node:buffer'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, sep } from 'node:path'

export interface FoundFile {
  /** As bytes where the name is not UTF-8. */
  readonly path: string | Buffer
  /** The file's own name, without its folder. */
  readonly name: string
  readonly bytes: number
  /** Why it cannot be read, or absent. */
  readonly trouble?: string
}

const nameOf = (path: string | Buffer): string => basename(path.toString('utf8'))

function inside(folder: string | Buffer, name: Buffer): string | Buffer {
  const path = Buffer.concat([Buffer.from(folder), Buffer.from(sep), name])
  return isUtf8(path) ? path.toString('utf8') : path
}

async function walk(path: string | Buffer, seen: Set<string>, found: FoundFile[]): Promise<void> {
  const info = await stat(path)
  if (!info.isDirectory()) {
    // Devices and pipes have no end.
    if (!info.isFile()) throw new Error('not a file')
    found.push({ path, name: nameOf(path), bytes: info.size })
    return
  }
  const real = (await realpath(path, 'buffer')).toString('latin1')
  if (seen.has(real)) return
  seen.add(real)
  for (const name of (await readdir(path, 'buffer')).sort(Buffer.compare)) {
    if (name[0] === 0x2e) continue
    await walkSafely(inside(path, name), seen, found, false)
  }
}

/** A path that cannot be read stays in the list with its trouble; what lies beside it is read. */
async function walkSafely(path: string | Buffer, seen: Set<string>, found: FoundFile[], follow: boolean): Promise<void> {
  try {
    if (follow || !(await lstat(path)).isSymbolicLink()) await walk(path, seen, found)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    found.push({ path, name: nameOf(path), bytes: 0, trouble: code ?? message })
  }
}

export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  const seen = new Set<string>()
  for (const path of paths) await walkSafely(path, seen, found, true)
  return found
}
