// Writing that survives a power cut: file contents flushed, then the name, then the folder that holds the name.
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Some file systems cannot flush a folder; the rename is then as safe as they make it. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  if (!handle) return
  await handle.sync().catch(() => undefined)
  await handle.close()
}

/** One write call may take fewer bytes than it was given. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, position + at)
    at += bytesWritten
  }
}

/** Replaces a file, by parts that lie behind one another, in one step: nobody ever sees half of it. Its folder is to be flushed yet. */
export async function replaceFile(path: string, ...content: readonly (string | Uint8Array)[]): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const handle = await open(temporary, 'w', 0o600)
    try {
      for (const part of content) await handle.writeFile(part)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await replaceFile(path, content)
  await flushFolder(dirname(path))
}
