// Channels about the open desk: its name and editor, and where the person was on it.
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { DeskInfo } from '../../shared/contract'
import { done } from '../../shared/result'
import { readPlace, writePlace } from '../desk/place'
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

export function deskHandlers(host: Host): Pick<Handlers, 'desk.info' | 'desk.editor' | 'desk.rename' | 'place.get' | 'place.set'> {
  const { desk } = host
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
    'place.get': async () => done(await readPlace(desk.folder)),
    'place.set': async (place) => {
      await writePlace(desk.folder, place)
      return done(null)
    },
  }
}
