// Native dialogs over the desk's window. Each kind opens in the folder where it was last used.
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import type { Surroundings } from './host'

type DialogKind = 'import' | 'export' | 'desk' | 'backup' | 'scheme'

function lastFolder(host: Surroundings, kind: DialogKind): string | null {
  const folder = host.home.read().folders[kind]
  return folder && existsSync(folder) ? folder : null
}

async function remember(host: Surroundings, kind: DialogKind, path: string): Promise<void> {
  await host.home.change((data) => ({ ...data, folders: { ...data.folders, [kind]: dirname(path) } })).catch(() => undefined)
}

/** Empty where nothing was chosen. */
export async function chosenOpen(host: Surroundings, kind: DialogKind, options: OpenDialogOptions): Promise<readonly string[]> {
  const window = host.window()
  const folder = lastFolder(host, kind)
  const asked = folder ? { ...options, defaultPath: folder } : options
  const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, asked) : dialog.showOpenDialog(asked))
  if (canceled || !filePaths[0]) return []
  await remember(host, kind, filePaths[0])
  return filePaths
}

/** `first`: the folder where it was never used before. */
export async function chosenSave(host: Surroundings, kind: DialogKind, first: string, options: SaveDialogOptions): Promise<string | null> {
  const window = host.window()
  const asked = { ...options, defaultPath: join(lastFolder(host, kind) ?? first, basename(options.defaultPath ?? '')) }
  const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, asked) : dialog.showSaveDialog(asked))
  if (canceled || !filePath) return null
  await remember(host, kind, filePath)
  return filePath
}
