// A desk that cannot be opened by its icon, or not now: a window says why and what to do; nothing happens in silence.
import { mkdirSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { galley, launch, temporaryFolder } from '../support/electron'
import { axe, openDesk, pictures } from '../support/page'
import { commandLine, sample, type CommandLine } from './galley'

const around = temporaryFolder()
const desk = join(around, 'Newsroom')
let line: CommandLine
let app: ElectronApplication | null = null

beforeAll(async () => {
  line = await commandLine()
  expect((await galley(['import', sample, '--desk', desk])).code).toBe(0)
  // It is among the desks that were opened of late.
  await (await openDesk(desk)).app.close()
})
const close = async (): Promise<void> => {
  await app?.close().catch(() => undefined)
  app = null
}
afterEach(close)
afterAll(() => line?.stop())

async function refused(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Page> {
  app = await launch({ desk: folder, env })
  const page = await app.firstWindow()
  await page.getByRole('alert').getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 })
  return page
}

/** Which process has the desk: Chromium's own lock says it. */
const locker = (folder: string): number => Number(/-(\d+)$/.exec(readlinkSync(join(folder, 'profile', 'SingletonLock')))![1])

test('one that a command has is waited for, and opened when the command is over', async () => {
  const command = line.start('edit', '--desk', desk, '--script', '-')
  command.process.stdin.write('{"do":"article.get","article":"#1"}\n')
  await command.seen(1)
  const page = await refused(desk)
  const said = page.getByRole('alert')
  await said.getByRole('heading', { name: 'This desk is busy' }).waitFor()
  await said.getByText('A command is at work on this desk: galley edit.').waitFor()
  await said.getByText('The desk opens here by itself as soon as the command is over.').waitFor()
  await said.getByRole('button', { name: 'Open another desk…' }).waitFor()
  await axe(page)
  await pictures({ desk, app: app!, page }, 'refused-held')
  const gone = app!.waitForEvent('close')
  const before = locker(desk)
  command.process.stdin.end()
  expect((await command.ended).code).toBe(0)
  await gone
  app = null
  // The window that came in its place has the desk now.
  const now = await expect.poll(() => { try { return locker(desk) } catch { return before } }, { timeout: 60_000 }).not.toBe(before).then(() => locker(desk))
  process.kill(now, 'SIGKILL')
})

test('a folder with other things says so, and offers the other desks', async () => {
  const folder = join(around, 'Letters')
  mkdirSync(folder)
  writeFileSync(join(folder, 'letter.txt'), 'x')
  const page = await refused(folder)
  const said = page.getByRole('alert')
  await said.getByText('holds other things and is not a desk').waitFor()
  await said.getByText('Choose an empty or a new folder.').waitFor()
  await said.getByRole('button', { name: 'Try again' }).waitFor()
  await said.getByRole('region', { name: 'Other desks' }).getByRole('button', { name: 'Newsroom' }).waitFor()
  await axe(page)
  await pictures({ desk: folder, app: app!, page }, 'refused-not-a-desk')
  // A dialog that leads to nothing better is answered here as well.
  await app!.evaluate(({ dialog }, path) => { dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] }) }, folder)
  await said.getByRole('button', { name: 'Open another desk…' }).click()
  await page.getByText('The folder Letters is not a desk.').waitFor()
  // Keys of a desk do nothing where there is none.
  await page.keyboard.press('Control+k')
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test.each([
  ['a newer version', '{"format":2}', 'Dieses Pult stammt von einer neueren Fassung von Galley und blieb, wie es ist.', 'Erneut versuchen'],
  ['a damaged card', '{"id":', 'Das Pult lässt sich nicht öffnen: seine desk.json ist beschädigt. Journal und Sicherungen sind unberührt.', 'Sicherung zurückholen…'],
])('in German as well: %s', async (what, card, sentence, way) => {
  const folder = join(temporaryFolder(), 'Archiv')
  mkdirSync(folder)
  writeFileSync(join(folder, 'desk.json'), card)
  const page = await refused(folder, { LANGUAGE: 'de' })
  const said = page.getByRole('alert')
  await said.getByText(sentence).waitFor()
  await said.getByRole('button', { name: way }).waitFor()
  await pictures({ desk: folder, app: app!, page }, `refused-${what.replaceAll(' ', '-')}`)
})

test('a file where a desk should be', async () => {
  const page = await refused(join(around, 'Newsroom', 'desk.json'))
  await page.getByRole('alert').getByText('cannot be read (ENOTDIR)').waitFor()
})
