// Newer versions: off until a person switches them on; asks before it fetches and before it installs, and never during a job.
import { dialog, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import type { AppUpdater } from 'electron-updater'
import type { Wording } from '../../shared/words/catalogue'
import type { Home } from './home'
import type { Log } from './log'

interface UpdateOrder {
  readonly place: URL
  /** Whether this start may reach the place. */
  readonly open: boolean
  readonly version: string
  readonly home: Home
  readonly log: Log
  /** Of the language at hand, which may change. */
  words(): Wording['update']
  window(): BrowserWindow | null
  busy(): boolean
  restart(): void
}

interface Updates {
  menu(): readonly MenuItemConstructorOptions[]
  /** Looks, and says something only where there is something. */
  quietly(): Promise<void>
}

export function createUpdates({ place, open, version, home, log, words, window, busy, restart }: UpdateOrder): Updates {
  let updater: AppUpdater | null = null
  let looking = false

  async function ask(message: string, detail: string, yes: string): Promise<boolean> {
    const options = { type: 'question' as const, message, detail, buttons: [yes, words().notNow], defaultId: 0, cancelId: 1 }
    const parent = window()
    const { response } = await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options))
    return response === 0
  }

  async function tell(message: string, detail = ''): Promise<void> {
    const parent = window()
    const options = { type: 'info' as const, message, detail, buttons: [words().understood] }
    await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options))
  }

  async function change(updates: boolean): Promise<void> {
    await home.change((data) => ({ ...data, settings: { ...data.settings, updates } }))
  }

  async function engine(): Promise<AppUpdater> {
    if (updater) return updater
    const { autoUpdater } = await import('electron-updater')
    autoUpdater.autoDownload = false
    autoUpdater.autoInstallOnAppQuit = false
    autoUpdater.logger = null
    autoUpdater.on('error', (error) => log('warn', `update: ${error.message}`))
    autoUpdater.on('download-progress', ({ percent }) => window()?.setProgressBar(percent / 100))
    updater = autoUpdater
    return updater
  }

  async function look(loud: boolean): Promise<void> {
    if (busy()) return loud ? await tell(words().anImportRuns, words().lookAgainThen) : undefined
    const from = await engine()
    const found = await from.checkForUpdates()
    if (!found?.isUpdateAvailable) return loud ? await tell(words().isTheNewest(version)) : undefined
    const next = found.updateInfo.version
    if (!(await ask(words().isThere(next, version), words().fetchItNow, words().fetch))) return
    await from.downloadUpdate()
    window()?.setProgressBar(-1)
    if (busy()) return await tell(words().isFetched(next), words().notInstalledNow)
    if (await ask(words().isFetchedAndChecked(next), words().installItNow, words().install)) from.quitAndInstall()
  }

  async function safely(loud: boolean): Promise<void> {
    if (looking) return
    looking = true
    try {
      await look(loud)
    } catch (error) {
      log('warn', `update: ${(error as Error).message}`)
      if (loud) await tell(words().couldNotLook, words().didNotAnswer(place.host))
    } finally {
      looking = false
      window()?.setProgressBar(-1)
    }
  }

  async function pressed(): Promise<void> {
    if (open) return await safely(true)
    const may = await ask(words().hasNoNetwork, words().mayItAsk(place.host), words().allow)
    if (!may) return
    await change(true)
    restart()
  }

  return {
    menu: () => [
      { label: words().look, id: 'update', click: () => void pressed() },
      ...(open ? [{ label: words().neverAgain, id: 'update-off', click: () => void change(false).then(restart) }] : []),
    ],
    quietly: () => safely(false),
  }
}
