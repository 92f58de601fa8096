// `galley backup` and `galley restore`: a desk as one file, and back.
import { basename } from 'node:path'
import { readBundle, writeBundle } from '../backup/bundle'
import type { DeskFolder } from '../desk/folder'
import type { Context } from './context'
import { complain, print } from './output'

export async function runBackup({ command, desk, store, path, print: say, complain: tell }: Context): Promise<number> {
  const snapshot = await store.ask('snapshot', null)
  if (!snapshot.ok) tell(`No new snapshot was taken (${snapshot.failure.message}); journal and dumps are backed up all the same.`)
  const out = path(command.values.out ?? '')
  const result = await writeBundle(desk.folder.root, out, command.flags.has('overwrite'))
  if (!result.ok) {
    tell(result.failure.message)
    return 1
  }
  await say(`${basename(out)}  ${result.value.files.toLocaleString('en')} files  ${result.value.bytes.toLocaleString('en')} bytes, read back whole\n`)
  return 0
}

/** Without a store: the desk is rebuilt when it is first opened. */
export async function runRestore(file: string, folder: DeskFolder): Promise<number> {
  const result = await readBundle(file, folder.root)
  if (!result.ok) {
    complain(result.failure.message)
    return 1
  }
  await print(`${basename(folder.root)}  ${result.value.files.toLocaleString('en')} files restored  ${result.value.bytes.toLocaleString('en')} bytes\n`)
  return 0
}
