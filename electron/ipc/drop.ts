// Dropped files: the preload names their paths to main on a channel of its own that the page cannot reach.
import { isAbsolute } from 'node:path'
import { ipcMain } from 'electron'
import { z } from '../../shared/schema'
import { isTrusted } from '../guard/sender'

const dropped = z.array(z.string().min(1).max(32_768)).max(100_000)

export function serveDrop(contents: () => number | null, take: (paths: readonly string[]) => void, refuse: (message: string) => void): void {
  ipcMain.on('intake.drop', (event, value: unknown) => {
    if (!isTrusted(event, contents())) return
    const parsed = dropped.safeParse(value)
    const paths = parsed.success ? parsed.data.filter((path) => isAbsolute(path)) : []
    if (paths.length > 0) take(paths)
    else refuse('What was dropped is not a file or a folder on this computer.')
  })
}
