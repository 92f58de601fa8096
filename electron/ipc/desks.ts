// Channels about desks beside the open one: the recent ones, and switching, which is a restart. They serve where no desk
// could be opened as well.
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { dialog, shell } from 'electron'
import { done, failed, type Result } from '../../shared/result'
import { readBundle } from '../backup/bundle'
import { cardOf, readCard, type DeskCard } from '../desk/card'
import { checkFolder, deskFolder, isDesk, makeFolders } from '../desk/folder'
import { fileName } from '../guard/file-name'
import { chosenOpen, chosenSave } from './dialog'
import type { Surroundings } from './host'
import type { Handlers } from './serve'

function switchTo(host: Surroundings, path: string): Result<null> {
  if (host.busy()) return failed('busy', 'An import is running.', 'Wait for it or cancel it, then switch.')
  if (path !== host.folder.root) host.switchTo(path)
  return done(null)
}

/** Says what the backup is of before anything is asked for it. */
async function wanted(host: Surroundings, file: string, { name, editor }: DeskCard, size: number): Promise<boolean> {
  const words = host.wording().dialogs
  const { mtime } = await stat(file)
  const made = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeStyle: 'short' }).format(mtime)
  const [unit, units] = size < 1e6 ? ['kilobyte', 1e3] as const : ['megabyte', 1e6] as const
  const much = new Intl.NumberFormat(words.locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(size / units)
  const asked = { type: 'question' as const, message: words.backupOf(name), detail: `${words.backupFacts(editor, much, made)}\n\n${words.nextAFolder}`, buttons: [words.chooseAPlace, words.cancel], defaultId: 0, cancelId: 1 }
  const window = host.window()
  const { response } = await (window ? dialog.showMessageBox(window, asked) : dialog.showMessageBox(asked))
  return response === 0
}

export function otherDesks(host: Surroundings): Pick<Handlers, 'desk.recent' | 'desk.new' | 'desk.choose' | 'desk.restore' | 'desk.open' | 'desk.again' | 'desk.show'> {
  const { home, grants } = host
  return {
    'desk.recent': async () => {
      const recent = []
      for (const path of home.read().desks) {
        const other = deskFolder(path)
        const card = isDesk(other) ? await readCard(other) : null
        if (card?.ok) recent.push({ token: grants.tokenFor(other.root), name: card.value.name, current: other.root === host.folder.root })
      }
      return done(recent)
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
      const [file] = await chosenOpen(host, 'backup', { title: host.wording().dialogs.restoreBackup, buttonLabel: host.wording().dialogs.chooseBackup, properties: ['openFile'], filters: [{ name: host.wording().dialogs.backups, extensions: ['galley'] }, { name: host.wording().dialogs.allFiles, extensions: ['*'] }] })
      if (!file) return done(null)
      const read = await readBundle(file, null)
      if (!read.ok) return read
      const card = cardOf(read.value.card)
      if (!card.ok) return card
      if (!(await wanted(host, file, card.value, read.value.bytes))) return done(null)
      const path = await chosenSave(host, 'desk', join(home.folder, 'desks'), { title: host.wording().dialogs.restoreInto, buttonLabel: host.wording().dialogs.restore, defaultPath: fileName(card.value.name) })
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
    'desk.again': () => {
      host.again()
      return done(null)
    },
    'desk.show': async () => {
      const problem = await shell.openPath(host.folder.root)
      return problem ? failed('not-shown', 'The folder could not be shown.') : done(null)
    },
  }
}

