// A backup is looked at before anything is asked for it: what it is of, how much, and whether it is whole; then where it shall stand.
import { readFileSync, truncateSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ElectronApplication } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { galley, temporaryFolder } from '../support/electron'
import { openDesk } from '../support/page'
import { sample } from './galley'

const folder = temporaryFolder()
const backup = join(folder, 'monday.galley')
let app: ElectronApplication
afterAll(() => app?.close().catch(() => undefined))

/** What the system's dialogs were asked, with the answers of a person in their place. */
const answer = (file: string, response: number, filePath: string | null) => app.evaluate(({ app: own, dialog }, given) => {
  const asked: { readonly message?: string; readonly detail?: string; readonly defaultPath?: string }[] = []
  Object.assign(globalThis, { asked })
  own.relaunch = () => undefined
  dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [given.file] })
  dialog.showMessageBox = (async (...words: unknown[]) => {
    asked.push(words.at(-1) as { message: string })
    return { response: given.response, checkboxChecked: false }
  }) as typeof dialog.showMessageBox
  dialog.showSaveDialog = (async (...words: unknown[]) => {
    asked.push(words.at(-1) as { defaultPath: string })
    return given.filePath === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: given.filePath }
  }) as typeof dialog.showSaveDialog
}, { file, response, filePath })
const asked = () => app.evaluate(() => (globalThis as unknown as { asked: readonly { message?: string; detail?: string; defaultPath?: string }[] }).asked)

test('a backup tells its desk, editor, size and day before a folder is asked for', async () => {
  const desk = join(folder, 'Newsroom: late shift')
  expect((await galley(['import', sample, '--desk', desk])).code).toBe(0)
  expect((await galley(['backup', '--desk', desk, '--out', backup])).code).toBe(0)
  const open = await openDesk(join(folder, 'other'))
  app = open.app
  const restore = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.send('command', { id: 'desk-restore' }))

  await answer(backup, 1, null)
  await restore()
  await expect.poll(asked).toHaveLength(1)
  const [question] = await asked()
  expect(question!.message).toBe('A backup of the desk “Newsroom: late shift”')
  expect(question!.detail).toMatch(/^Its editor is \S+\. The file is of \w+ \d+, \d{4} at .+ and holds [\d.]+ kB\. It is whole: /)

  await answer(backup, 0, null)
  await restore()
  await expect.poll(asked).toHaveLength(2)
  // A name that every file system takes.
  expect(basename((await asked())[1]!.defaultPath!)).toBe('Newsroom late shift')

  const short = join(folder, 'short.galley')
  expect((await galley(['backup', '--desk', desk, '--out', short])).code).toBe(0)
  truncateSync(short, 2000)
  await answer(short, 0, null)
  await restore()
  await open.page.getByText('short.galley is not a whole Galley backup.').waitFor()
  expect(await asked()).toEqual([])

  const target = join(folder, 'restored')
  await answer(backup, 0, target)
  const gone = app.waitForEvent('close')
  await restore()
  await gone
  expect(JSON.parse(readFileSync(join(target, 'desk.json'), 'utf8'))).toMatchObject({ name: 'Newsroom: late shift' })
})
