// A desk is made in an empty or new folder only, opened where its card is whole, and never half restored.
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCard } from '../../../electron/desk/card'
import { checkFolder, deskFolder, makeFolders } from '../../../electron/desk/folder'
import { readHolder, writeHolder } from '../../../electron/desk/holder'
import { openHome, withDesk } from '../../../electron/shell/home'
import { planStart } from '../../../electron/shell/plan'

const fresh = (): Promise<string> => mkdtemp(join(tmpdir(), 'galley-desk-'))

test('a new desk gets its folders, for its owner alone, and keeps its identity', async () => {
  const folder = deskFolder(join(await fresh(), 'Notes'))
  expect(checkFolder(folder, 'open')).toMatchObject({ ok: false, failure: { code: 'no-desk' } })
  expect(checkFolder(folder, 'create').ok).toBe(true)
  expect(makeFolders(folder).ok).toBe(true)
  expect((await stat(folder.root)).mode & 0o777).toBe(0o700)
  const card = await readCard(folder)
  expect(card).toMatchObject({ ok: true, value: { name: 'Notes', named: false, format: 1 } })
  expect(await readCard(folder)).toEqual(card)
  expect(checkFolder(folder, 'open').ok).toBe(true)
  expect(checkFolder(folder, 'empty')).toMatchObject({ ok: false, failure: { code: 'exists' } })
})

test('a folder with other things is left alone; one that a cut start left is not', async () => {
  const root = await fresh()
  const folder = deskFolder(root)
  makeFolders(folder)
  expect(checkFolder(folder, 'create').ok).toBe(true)
  expect(checkFolder(folder, 'empty').ok).toBe(true)
  await writeFile(join(folder.journal, '000001.jsonl'), 'x')
  expect(checkFolder(folder, 'empty')).toMatchObject({ ok: false, failure: { code: 'not-a-desk' } })
  await writeFile(join(root, 'letter.txt'), 'x')
  expect(checkFolder(folder, 'create')).toMatchObject({ ok: false, failure: { code: 'not-a-desk' } })
})

test('a damaged card is said and not replaced', async () => {
  const folder = deskFolder(await fresh())
  await writeFile(folder.card, '{"id":')
  expect(await readCard(folder)).toMatchObject({ ok: false, failure: { code: 'damaged-desk' } })
  expect(await readFile(folder.card, 'utf8')).toBe('{"id":')
})

test('a card of a newer version is not called damaged', async () => {
  const folder = deskFolder(await fresh())
  await writeFile(folder.card, '{"format":2,"identity":"of another shape"}')
  expect(await readCard(folder)).toMatchObject({ ok: false, failure: { code: 'newer-desk' } })
})

test('a command says that it has the desk, as long as it lives; a window says nothing', async () => {
  const folder = deskFolder(await fresh())
  expect(readHolder(folder)).toBeNull()
  writeHolder(folder, 'import')
  expect(readHolder(folder)).toBe('import')
  writeHolder(folder, null)
  expect(readHolder(folder)).toBeNull()
  const over = spawnSync(process.execPath, ['-e', ''])
  await writeFile(folder.holder, JSON.stringify({ command: 'import', pid: over.pid }))
  expect(readHolder(folder)).toBeNull()
})

test('settings survive nonsense in their file, and the last desk comes first', async () => {
  const root = await fresh()
  await writeFile(join(root, 'settings.json'), '{"settings":{"theme":"pink"},"desks":["/a"],"window":7}')
  const home = openHome(root)
  expect(home.read()).toMatchObject({ settings: { theme: 'system' }, desks: ['/a'], window: null })
  await home.change((data) => withDesk(data, '/b'))
  await home.change((data) => withDesk(data, '/a'))
  expect(openHome(root).read().desks).toEqual(['/a', '/b'])
})

test('a start is planned: the last desk, the default one, or the one named', async () => {
  const root = await fresh()
  const home = openHome(join(root, 'home'))
  const plan = (...words: string[]) => planStart({ words, application: '/app', cwd: root, home })
  const first = plan('/app')
  expect(first).toMatchObject({ ok: true, value: { command: null, folder: { root: join(root, 'home/desks/default') }, unusable: null } })
  expect(plan('--cli', '--', 'list', '--desk', 'none')).toMatchObject({ ok: true, value: { unusable: { code: 'no-desk' } } })
  expect(plan('--cli', '--', 'nonsense')).toMatchObject({ ok: false, failure: { code: 'usage' } })
  const other = plan('--desk=other')
  if (!other.ok) throw new Error(other.failure.message)
  await readCard(other.value.folder)
  await home.change((data) => withDesk(data, other.value.folder.root))
  expect(plan()).toMatchObject({ ok: true, value: { folder: { root: join(root, 'other') } } })
  await mkdir(join(root, 'full'))
  await writeFile(join(root, 'full/letter.txt'), 'x')
  expect(plan('--desk', 'full')).toMatchObject({ ok: true, value: { unusable: { code: 'not-a-desk', next: 'Choose an empty or a new folder.' } } })
})
