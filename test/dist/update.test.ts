// Newer versions in the packed application: nothing is asked until it is allowed, and nothing is fetched until it is said.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDump } from '../bench/dump.mjs'
import { environment, temporaryFolder } from '../support/electron'
import { bringIn } from '../support/window'
import { inspectFolder } from './packed'

const folder = join(temporaryFolder(), 'galley')
const config = temporaryFolder()
const asked: string[] = []
let server: Server
let app: ElectronApplication | null = null

async function launch(): Promise<ElectronApplication> {
  app = await _electron.launch({
    executablePath: join(folder, 'galley'),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--desk=${join(config, 'desk')}`],
    env: environment({ XDG_CONFIG_HOME: config }),
    timeout: 60_000,
  })
  // Every question is answered with no, and kept.
  await app.evaluate(({ dialog }) => {
    const all = globalThis as unknown as { questions: string[] }
    all.questions = []
    dialog.showMessageBox = (async (...words: unknown[]) => {
      all.questions.push((words.at(-1) as { message: string }).message)
      return { response: 1, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
  })
  await (await app.firstWindow()).waitForFunction(() => document.title.endsWith('- Galley'), undefined, { timeout: 60_000 })
  return app
}
const questions = () => app!.evaluate(() => (globalThis as unknown as { questions: string[] }).questions)
const press = () => app!.evaluate(({ Menu }) => {
  Menu.getApplicationMenu()!.getMenuItemById('update')!.click()
})
const allow = (updates: boolean): void => {
  mkdirSync(join(config, 'Galley'), { recursive: true })
  const settings = { theme: 'system', readSize: 17, inspector: true, panes: { nav: 216, list: 324, inspector: 272 }, sort: { by: 'order', descending: false }, updates }
  writeFileSync(join(config, 'Galley/settings.json'), JSON.stringify({ settings, desks: [], window: null }))
}

beforeAll(async () => {
  cpSync(inspectFolder, folder, { recursive: true })
  server = createServer((request, answer) => {
    asked.push(request.url ?? '')
    answer.end(`version: 9.9.9\nfiles:\n  - url: galley.deb\n    sha512: ${'A'.repeat(86)}==\n    size: 1\npath: galley.deb\nsha512: ${'A'.repeat(86)}==\nreleaseDate: '2030-01-01T00:00:00.000Z'\n`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  writeFileSync(join(folder, 'resources/app-update.yml'), `provider: generic\nurl: http://127.0.0.1:${(server.address() as AddressInfo).port}/\nupdaterCacheDirName: galley-updater\n`)
  writeFileSync(join(folder, 'resources/package-type'), 'deb')
})
afterAll(async () => {
  await app?.close()
  server?.close()
})

test('is off at first: the menu asks whether the network may be asked at all', async () => {
  allow(false)
  await launch()
  await press()
  await expect.poll(questions).toEqual(['Galley has no network.'])
  await app!.close()
  expect(asked).toEqual([])
})

test('asks before it fetches, lets pages reach nothing, and keeps still while a dump comes in', async () => {
  allow(true)
  await launch()
  await expect.poll(questions, { timeout: 30_000 }).toEqual([expect.stringMatching(/^Galley 9\.9\.9 is there\. You have \d/)])
  const page = app!.windows()[0]!
  const { port } = server.address() as AddressInfo
  expect(await page.evaluate((at) => fetch(`http://127.0.0.1:${at}/page`, { mode: 'no-cors' }).then(() => 'reached', () => 'refused'), port)).toBe('refused')
  const before = asked.length
  const dump = join(config, 'big.txt')
  writeDump(dump, 3e6)
  await app!.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] })
  }, dump)
  await page.evaluate(() => window.galley.invoke('intake.choose', { folders: false }))
  await bringIn(page)
  await press()
  await expect.poll(async () => (await questions()).at(-1)).toBe('An import is running.')
  expect(asked.slice(before)).toEqual([])
  expect(asked.every((url) => url.startsWith('/latest-linux.yml'))).toBe(true)
}, 120_000)
