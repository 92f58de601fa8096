// The window of a start whose desk cannot be opened: the page says why, and what can be done; it has no store and no desk.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { app, type BrowserWindow, Menu, nativeTheme } from 'electron'
import { type Channel, requests } from '../../shared/contract'
import { type Failure, failed } from '../../shared/result'
import { catalogues } from '../../shared/words/catalogue'
import { languageFor } from '../../shared/words/language'
import type { DeskFolder } from '../desk/folder'
import { readHolder } from '../desk/holder'
import { complain } from '../headless/output'
import { otherDesks } from '../ipc/desks'
import { createGrants } from '../ipc/grants'
import type { Surroundings } from '../ipc/host'
import { type Handlers, serveContract } from '../ipc/serve'
import { settingsHandlers } from '../ipc/settings'
import type { Home } from './home'
import { wordsFor } from './words-for'
import { openWindow } from './window'

const breath = 500

interface Refused {
  readonly failure: Failure
  readonly folder: DeskFolder
  readonly application: string
  readonly version: string
  readonly home: Home
}

/** A command has the desk; a window that has it comes to the front by itself. */
export function heldBy(command: string): Failure {
  return failed('held', `A command is at work on this desk: galley ${command}.`, 'The desk opens here by itself as soon as the command is over.').failure
}

/** The profile of the desk is another's, or not to be had: Chromium gets a folder that goes with this process. */
export function borrowProfile(): void {
  const folder = mkdtempSync(join(tmpdir(), 'galley-refused-'))
  app.setPath('userData', folder)
  app.setPath('sessionData', folder)
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}

export function showRefused({ failure, folder, application, version, home }: Refused): void {
  let window: BrowserWindow | null = null
  const restart = (words: readonly string[]): void => {
    app.relaunch({ args: [...words] })
    setImmediate(() => app.exit(0))
  }
  const surroundings: Surroundings = {
    folder, home, version,
    grants: createGrants(),
    log: (_level, message) => complain(message),
    window: () => window,
    wording: () => catalogues[languageFor(home.read().settings.language, app.getPreferredSystemLanguages())],
    drawMenu: () => undefined,
    busy: () => false,
    switchTo: (path) => restart(wordsFor(path)),
    again: () => restart(process.argv.slice(1)),
  }
  const refuse = () => ({ ok: false, failure }) as const
  const none = Object.fromEntries((Object.keys(requests) as Channel[]).map((channel) => [channel, refuse])) as unknown as Handlers
  serveContract({ ...none, ...settingsHandlers(surroundings), ...otherDesks(surroundings) }, () => window?.webContents.id ?? null, surroundings.log)
  nativeTheme.themeSource = home.read().settings.theme
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null)
  window = openWindow({ application, title: basename(folder.root), headless: false, bounds: home.read().window })
  window.webContents.on('did-finish-load', () => window?.webContents.setZoomFactor(home.read().settings.zoom ?? 1))
  window.on('closed', () => app.exit(1))
  if (failure.code !== 'held') return
  const waiting = setInterval(() => {
    if (readHolder(folder) !== null) return
    clearInterval(waiting)
    surroundings.again()
  }, breath)
}
