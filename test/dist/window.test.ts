// The packed application's window, driven by Playwright: the form with the inspect fuse left on is else the released one.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { expect, test } from 'vitest'
import { root } from '../../electron/launch/root.mjs'
import { environment, temporaryFolder } from '../support/electron'
import { bringIn, drop, expectArticles } from '../support/window'
import { inspectFolder } from './packed'

const executablePath = join(inspectFolder, 'galley')
const unboxed = process.getuid?.() === 0 ? ['--no-sandbox'] : []

test('opens from its archive, takes a drop, and shows an article', async () => {
  const app = await _electron.launch({
    executablePath,
    args: [...unboxed, `--desk=${temporaryFolder()}`],
    env: environment(),
    timeout: 60_000,
  })
  const page = await app.firstWindow()
  await page.waitForFunction(() => document.title.endsWith('- Galley'), undefined, { timeout: 60_000 })
  await drop(page, { files: [join(root, 'resources/sample.txt')] })
  await bringIn(page)
  await expectArticles(page, 3)
  await page.locator('.cm-content').getByText('Kim Montgomery').first().waitFor()
  expect(await app.evaluate(({ app: own }) => [own.isPackaged, own.getAppPath().endsWith('app.asar')])).toEqual([true, true])
  await app.close()
}, 120_000)

test('takes a file that it is opened with, and one that a second launch hands over', async () => {
  const folder = temporaryFolder()
  const desk = `--desk=${temporaryFolder()}`
  const [one, two] = ['one file.txt', 'two.txt'].map((name, at) => {
    const path = join(folder, name)
    writeFileSync(path, `A title for the file of number ${at}\n\nThis article came in by opening its file in a file manager, number ${at}.\n`)
    return path
  })
  const app = await _electron.launch({ executablePath, args: [...unboxed, desk, `file://${one!.replaceAll(' ', '%20')}`], env: environment(), timeout: 60_000 })
  const page = await app.firstWindow()
  await page.waitForFunction(() => document.title.endsWith('- Galley'), undefined, { timeout: 60_000 })
  await bringIn(page)
  await expectArticles(page, 1)
  expect(spawnSync(executablePath, [...unboxed, desk, two!], { env: environment(), timeout: 60_000 }).status).toBe(0)
  await bringIn(page)
  await expectArticles(page, 2)
  await app.close()
}, 120_000)
