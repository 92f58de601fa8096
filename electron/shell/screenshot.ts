// A picture of the window in a file, once it has come to rest.
import { writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'
import { done, failed, type Result } from '../../shared/result'

export async function takeScreenshot(window: BrowserWindow, path: string): Promise<Result<null>> {
  try {
    await wait(1500)
    const image = await window.webContents.capturePage()
    await writeFile(path, image.toPNG())
    return done(null)
  } catch (error) {
    return failed('not-written', `The screenshot could not be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`)
  }
}
