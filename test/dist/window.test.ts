// The packed application's window, driven by Playwright: the form with the inspect fuse left on is else the released one.
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { expect, test } from 'vitest'
import { root } from '../../electron/launch/root.mjs'
import { environment, temporaryFolder } from '../support/electron'
import { bringIn, drop, expectArticles } from '../support/window'
import { inspectFolder } from './packed'

test('opens from its archive, takes a drop, and shows an article', async () => {
  const app = await _electron.launch({
    executablePath: join(inspectFolder, 'galley'),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--desk=${temporaryFolder()}`],
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
