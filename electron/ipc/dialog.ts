// Native dialogs over the desk's window.
import { dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import type { Host } from './host'

/** Empty where nothing was chosen. */
export async function chosenOpen(host: Host, options: OpenDialogOptions): Promise<readonly string[]> {
  const window = host.window()
  const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return canceled ? [] : filePaths
}

export async function chosenSave(host: Host, options: SaveDialogOptions): Promise<string | null> {
  const window = host.window()
  const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return canceled || !filePath ? null : filePath
}
