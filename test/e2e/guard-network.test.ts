// No network at all, proved at the system calls of every process over a whole session: the window at work, attacked, and the command line.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../electron/launch/root.mjs'
import { electronCommand } from '../../electron/launch/runtime.mjs'
import { environment, temporaryFolder } from '../support/electron'
import { listen, type Listener } from '../support/listener'
import { watched } from '../support/sockets'
import { bringIn, drop, expectArticles, listed, openWindow } from '../support/window'

let listener: Listener
beforeAll(async () => {
  listener = await listen()
})
afterAll(() => listener?.stop())

test.skipIf(process.platform !== 'linux')('a window at work and under attack reaches no address', async () => {
  const electron = await electronCommand()
  const folder = temporaryFolder()
  const desk = temporaryFolder()
  const { executable, reached } = watched(electron.executable, folder)
  const app = await _electron.launch({ executablePath: executable, args: [...electron.args, `--desk=${desk}`], env: environment(), cwd: root, timeout: 90_000 })
  const page = await app.firstWindow()
  await page.waitForFunction(() => document.title.endsWith('- Galley'), undefined, { timeout: 90_000 })
  const file = join(folder, 'mispelled.txt')
  writeFileSync(file, `A mispeled titel of an artikle\n\nIts wrods are wrong on purpos, so that a spell checker would fetch a dictionary. See http://192.0.2.1:${listener.port}/ for more.\n`)
  await drop(page, { files: [file, join(root, 'resources/sample.txt')] })
  await bringIn(page)
  await expectArticles(page, 4)
  await listed(page).first().click()
  await page.locator('.cm-content').dblclick()
  await page.keyboard.type('more mispeled wrods ')
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  const out = join(folder, 'set.jsonl')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, out)
  await page.keyboard.press('Control+e')
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Export…' }).click()
  await page.getByRole('button', { name: 'Show in folder' }).waitFor({ timeout: 60_000 })
  // What a taken page would try: a fixed address and a name, each by every way that leaves.
  await page.evaluate(async (port) => {
    for (const host of ['127.0.0.1', '192.0.2.2', 'example.org']) {
      const at = `http://${host}:${port}/`
      void fetch(at, { mode: 'no-cors' }).catch(() => undefined)
      navigator.sendBeacon(at, 'text')
      Object.assign(new WebSocket(at.replace('http', 'ws')), { onerror: () => undefined })
      document.body.insertAdjacentHTML('beforeend', `<img src="${at}" hidden><link rel="preconnect" href="${at}"><link rel="dns-prefetch" href="//${host}">`)
      const peer = new RTCPeerConnection({ iceServers: [{ urls: [`stun:${host}:${port}`] }, { urls: `turn:${host}:${port}?transport=tcp`, username: 'a', credential: 'b' }] })
      peer.createDataChannel('x')
      await peer.setLocalDescription(await peer.createOffer())
    }
    await new Promise((resolve) => setTimeout(resolve, 3000))
  }, listener.port)
  expect(listener.caught).toEqual([])
  // The watch would have seen it: one connection that main is made to open.
  await app.evaluate(async (_, port) => {
    const { connect } = process.mainModule!.require('node:net') as typeof import('node:net')
    connect(port, '127.0.0.1').on('error', () => undefined).end()
  }, listener.port)
  await expect.poll(() => listener.caught.length).toBeGreaterThan(0)
  await app.close()
  expect(reached()).toEqual([`connect 127.0.0.1 ${listener.port}`])
}, 240_000)

test('a request that no policy of a page holds back is cancelled by the session', async () => {
  const { app } = await openWindow({ desk: temporaryFolder() })
  const before = listener.caught.length
  // Main has neither a policy nor a name to resolve here, so nothing but the block of requests is in the way.
  const answer = await app.evaluate(({ session }, at) => session.defaultSession.fetch(at).then(() => 'answered', (error: Error) => error.message), `http://127.0.0.1:${listener.port}/`)
  await app.close()
  expect(answer).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(listener.caught.length).toBe(before)
}, 120_000)
