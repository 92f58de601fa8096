// Schemes as files: chosen by dialog, read and written whole by main; the page sees their text and their name, never a path.
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { app } from 'electron'
import { done, failed } from '../../shared/result'
import { writeWhole } from '../backup/flush'
import { chosenOpen, chosenSave } from './dialog'
import type { Surroundings } from './host'
import type { Handlers } from './serve'

const largest = 2_000_000

export function schemeHandlers(host: Surroundings): Pick<Handlers, 'scheme.read' | 'scheme.write'> {
  return {
    'scheme.read': async () => {
      const [path] = await chosenOpen(host, 'scheme', { title: host.wording().dialogs.bringInLabels, buttonLabel: host.wording().dialogs.bringIn, properties: ['openFile'], filters: [{ name: host.wording().dialogs.schemes, extensions: ['json', 'xml'] }, { name: host.wording().dialogs.allFiles, extensions: ['*'] }] })
      if (!path) return done(null)
      const size = (await stat(path).catch(() => null))?.size
      if (size === undefined) return failed('not-read', `${basename(path)} could not be read.`)
      if (size > largest) return failed('too-large', `${basename(path)} has ${size} bytes: that is no list of labels.`)
      const text = await readFile(path, 'utf8').catch(() => null)
      return text === null ? failed('not-read', `${basename(path)} could not be read.`) : done({ name: basename(path), text })
    },
    'scheme.write': async ({ name, ending, text }) => {
      const path = await chosenSave(host, 'scheme', app.getPath('documents'), { title: host.wording().dialogs.saveLabels, buttonLabel: host.wording().dialogs.save, defaultPath: `${name}.${ending}`, filters: [{ name: host.wording().dialogs.schemes, extensions: [ending] }] })
      if (!path) return done(null)
      return writeWhole(path, text).then(() => done({ name: basename(path) }), (error: Error) => failed('not-written', `${basename(path)} could not be written (${error.message}).`, 'Choose another place.'))
    },
  }
}
