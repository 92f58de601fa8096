// Messages to main in the real application: from other pages, on channels that are not there, of other shapes; and files without paths.
import { chmodSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appFolder } from '../../electron/launch/root.mjs'
import { requests } from '../../shared/contract'
import { temporaryFolder } from '../support/electron'
import { bringIn, drop, expectArticles, openWindow } from '../support/window'

const desk = temporaryFolder()
let app: ElectronApplication
let page: Page

beforeAll(async () => {
  chmodSync(desk, 0o755)
  ;({ app, page } = await openWindow({ desk }))
})
afterAll(() => app?.close())

type Raw = (channel: string, ask: unknown) => Promise<{ readonly ok: boolean; readonly failure?: { readonly code: string } }>

/** What a page in a window of its own, with our preload, is answered. */
const askedFrom = (address: string) =>
  app.evaluate(async ({ BrowserWindow }, { url, preload }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } })
    await window.loadURL(url).catch(() => undefined)
    const answer = await window.webContents.executeJavaScript(`Promise.all(['settings.get', 'desk.info', 'desk.recent'].map((channel) => galley.invoke(channel, null)))`)
    window.destroy()
    return (answer as { failure?: { code: string } }[]).map(({ failure }) => failure?.code ?? 'answered')
  }, { url: address, preload: join(appFolder, 'preload.cjs') })

describe('main answers our page alone', () => {
  test.each(['app://galley/index.html', 'data:text/html,<p>x</p>', 'about:blank'])('not another window showing %s', async (address) => {
    expect(await askedFrom(address)).toEqual(['not-allowed', 'not-allowed', 'not-allowed'])
  })

  test('not a frame inside of our page', async () => {
    const seen = await page.evaluate(async () => {
      const frames = ['about:blank', 'app://galley/headless.html'].map((src) => document.body.appendChild(Object.assign(document.createElement('iframe'), { src })))
      await new Promise((resolve) => setTimeout(resolve, 500))
      const doors = frames.map((frame) => {
        try {
          return typeof (frame.contentWindow as unknown as { galley?: unknown } | null)?.galley
        } catch {
          return 'undefined'
        }
      })
      for (const frame of frames) frame.remove()
      return doors
    })
    expect(seen).toEqual(['undefined', 'undefined'])
  })
})

describe('only the contract passes', () => {
  test('no other channel', async () => {
    const codes = await page.evaluate(async () => {
      const ask = window.galley.invoke as unknown as Raw
      const names = ['evil', 'intake.drop', 'port', 'leave', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'settings.get ', 'ELECTRON_BROWSER_REQUIRE']
      return Promise.all(names.map((name) => ask(name, null).then(({ failure }) => failure?.code)))
    })
    expect([...new Set(codes)]).toEqual(['no-channel'])
  })

  test('no push but ours is heard', async () => {
    await page.evaluate(() => {
      const all = globalThis as unknown as { heard: string[] }
      all.heard = []
      const on = window.galley.on as unknown as (name: string, hear: () => void) => unknown
      for (const name of ['port', 'leave', '__proto__', 'constructor', 'any', 'command']) on(name, () => void all.heard.push(name))
    })
    await app.evaluate(({ BrowserWindow }) => {
      for (const name of ['any', '__proto__', 'constructor', 'command']) BrowserWindow.getAllWindows()[0]!.webContents.send(name, { id: 'none' })
    })
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(['command'])
  })

  test.each(Object.keys(requests))('%s takes nothing of another shape', async (channel) => {
    const codes = await page.evaluate(async (name) => {
      const ask = window.galley.invoke as unknown as Raw
      const shapes: unknown[] = [1, 'text', true, [], [null], { __proto__: { folders: true } }, { folders: 'yes' }, { job: 1, keep: 2 }, { name: 'x'.repeat(100_000) }, { name: {} }, { token: null }, { theme: 'pink' }, { sink: ['/etc/passwd'] }, { level: 'fatal', message: 1 }, { format: 'exe', name: 7 }, { readSize: 1e9 }, { panes: { nav: 'wide' } }, new Date(), new Map([['theme', 'dark']])]
      const answers = await Promise.all(shapes.map((shape) => ask(name, shape).then(({ ok, failure }) => (ok ? 'ok' : failure?.code), () => 'not sent')))
      return [...new Set(answers)]
    }, channel)
    // Every setting may be left out, so an object without any of them asks for nothing and changes nothing.
    const harmless = channel === 'settings.set' ? ['bad-request', 'ok'] : ['bad-request']
    expect(codes.filter((code) => !harmless.includes(code ?? ''))).toEqual([])
  })

  test('a key of a prototype changes no object of main', async () => {
    const polluted = await page.evaluate(() => (window.galley.invoke as unknown as Raw)('settings.set', JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')))
    expect(polluted.ok).toBe(true)
    expect(await app.evaluate(() => ({} as { polluted?: unknown }).polluted ?? null)).toBe(null)
    expect(await page.evaluate(() => ({} as { polluted?: unknown }).polluted ?? null)).toBe(null)
  })
})

describe('files', () => {
  test('a dropped file is taken, and the page never learns where it lies', async () => {
    const file = join(temporaryFolder(), 'secret-place.txt')
    writeFileSync(file, 'A title of an article\n\nIts first paragraph has enough words to be one.\n')
    await page.evaluate(() => {
      const all = globalThis as unknown as { seen: string[] }
      all.seen = []
      addEventListener('drop', (event) => {
        const [dropped] = event.dataTransfer?.files ?? []
        if (!dropped) return
        const frame = document.body.appendChild(document.createElement('iframe'))
        const foreign = frame.contentWindow && Object.getOwnPropertyDescriptor((frame.contentWindow as unknown as typeof globalThis).File.prototype, 'path')
        all.seen.push(...Object.values({ own: (dropped as { path?: string }).path, foreign: foreign?.get?.call(dropped) as string | undefined, relative: dropped.webkitRelativePath }).filter((path): path is string => path !== undefined && path !== ''))
        all.seen.push(...[...event.dataTransfer!.types].filter((type) => event.dataTransfer!.getData(type).includes('secret-place')))
        frame.remove()
      }, true)
    })
    await drop(page, { files: [file] })
    await bringIn(page)
    await expectArticles(page, 1)
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([])
    expect(await page.evaluate((folder) => document.documentElement.outerHTML.includes(folder), file.slice(0, -'secret-place.txt'.length - 1))).toBe(false)
  })

  test('links, pictures and markup that are dropped go nowhere and do nothing', async () => {
    const words = page.locator('.cm-content')
    await words.waitFor()
    const before = await words.innerText()
    const address = page.url()
    for (const items of [
      [{ mimeType: 'text/uri-list', data: 'https://example.org/' }],
      [{ mimeType: 'text/uri-list', data: 'file:///etc/passwd' }],
      [{ mimeType: 'text/html', data: '<img src=x onerror="document.title=1"><script>document.title=2</script>' }, { mimeType: 'text/plain', data: 'plain' }],
      [{ mimeType: 'text/plain', data: 'javascript:document.title=3' }],
    ]) await drop(page, { items })
    await page.waitForTimeout(300)
    expect(page.url()).toBe(address)
    expect(await page.evaluate(() => document.title)).toMatch(/- Galley$/)
    expect(await words.innerText()).toBe(before)
    await expectArticles(page, 1)
  })

  test('the desk is its owner’s alone, also in a folder that was open to all', () => {
    expect(statSync(desk).mode & 0o077).toBe(0)
    const open: string[] = []
    for (const name of ['profile', 'journal', 'backup']) if ((statSync(join(desk, name)).mode & 0o077) !== 0) open.push(name)
    expect(open).toEqual([])
  })
})
