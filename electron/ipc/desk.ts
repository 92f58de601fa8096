// Channels about desks: name and editor, the recent ones, and switching, which is a restart.
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { shell } from 'electron'
import type { DeskInfo } from '../../shared/contract'
import { done, failed, type Result } from '../../shared/result'
import { readBundle } from '../backup/bundle'
import { readCard } from '../desk/card'
import { readPlace, writePlace } from '../desk/place'
import { checkFolder, deskFolder, isDesk, makeFolders } from '../desk/folder'
import { chosenOpen, chosenSave } from './dialog'
import type { Host } from './host'
import type { Handlers } from './serve'

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) bytes += await sizeOf(path)
    else if (entry.isFile()) bytes += (await stat(path).catch(() => null))?.size ?? 0
  }
  return bytes
}

async function infoOf(host: Host): Promise<DeskInfo> {
  const { name, editor, named } = host.desk.card()
  const { root } = host.desk.folder
  return { name, editor, named, folder: basename(root), bytes: await sizeOf(root) }
}

function switchTo(host: Host, path: string): Result<null> {
  if (host.jobs.busy()) return failed('busy', 'An import is running.', 'Wait for it or cancel it, then switch.')
  if (path !== host.desk.folder.root) host.switchTo(path)
  return done(null)
}

export function deskHandlers(host: Host): Pick<Handlers, 'desk.info' | 'desk.editor' | 'desk.rename' | 'desk.recent' | 'place.get' | 'place.set' | 'desk.new' | 'desk.choose' | 'desk.restore' | 'desk.open' | 'desk.show'> {
  const { desk, home, grants } = host
  return {
    'desk.info': async () => done(await infoOf(host)),
    'desk.editor': async ({ name }) => {
      await desk.change({ editor: name, named: true })
      return done(await infoOf(host))
    },
    'desk.rename': async ({ name }) => {
      await desk.change({ name })
      host.window()?.setTitle(`${name} – Galley`)
      return done(await infoOf(host))
    },
    'desk.recent': async () => {
      const recent = []
      for (const path of home.read().desks) {
        const folder = deskFolder(path)
        const card = isDesk(folder) ? await readCard(folder) : null
        if (card?.ok) recent.push({ token: grants.tokenFor(folder.root), name: card.value.name, current: folder.root === desk.folder.root })
      }
      return done(recent)
    },
    'place.get': async () => done(await readPlace(desk.folder)),
    'place.set': async (place) => {
      await writePlace(desk.folder, place)
      return done(null)
    },
    'desk.new': async () => {
      const path = await chosenSave(host, 'desk', join(home.folder, 'desks'), { title: host.wording().dialogs.newDesk, buttonLabel: host.wording().dialogs.makeDesk, defaultPath: host.wording().dialogs.newDesk })
      if (!path) return done(null)
      const folder = deskFolder(path)
      const usable = checkFolder(folder, 'empty')
      if (!usable.ok) return usable
      const made = makeFolders(folder)
      if (!made.ok) return made
      const card = await readCard(folder)
      return card.ok ? switchTo(host, folder.root) : card
    },
    'desk.choose': async () => {
      const [path] = await chosenOpen(host, 'desk', { title: host.wording().dialogs.openDesk, buttonLabel: host.wording().dialogs.openDesk, properties: ['openDirectory'] })
      if (!path) return done(null)
      const folder = deskFolder(path)
      if (!isDesk(folder)) return failed('no-desk', `The folder ${basename(path)} is not a desk.`, 'Choose a folder that holds a desk.json.')
      return switchTo(host, folder.root)
    },
    'desk.restore': async () => {
      const [file] = await chosenOpen(host, 'backup', { title: host.wording().dialogs.restoreBackup, buttonLabel: host.wording().dialogs.chooseBackup, properties: ['openFile'] })
      if (!file) return done(null)
      const path = await chosenSave(host, 'desk', join(home.folder, 'desks'), { title: host.wording().dialogs.restoreInto, buttonLabel: host.wording().dialogs.restore, defaultPath: basename(file, extname(file)) })
      if (!path) return done(null)
      const folder = deskFolder(path)
      const usable = checkFolder(folder, 'empty')
      if (!usable.ok) return usable
      const restored = await readBundle(file, folder.root)
      return restored.ok ? switchTo(host, folder.root) : restored
    },
    'desk.open': ({ token }) => {
      const path = grants.pathOf(token)
      return path ? switchTo(host, path) : failed('no-grant', 'This desk is not known any more.')
    },
    'desk.show': async () => {
      const problem = await shell.openPath(desk.folder.root)
      return problem ? failed('not-shown', 'The folder could not be shown.') : done(null)
    },
  }
}

