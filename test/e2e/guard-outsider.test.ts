// A page that was taken over tries what is seldom thought of: refreshes, blobs, pictures that are programs, devices, floods.
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/electron'
import { listen, type Listener } from '../support/listener'
import { drop, openWindow } from '../support/window'

let app: ElectronApplication
let page: Page
let listener: Listener
const home = 'app://galley/index.html'
const rest = () => page.waitForTimeout(300)

beforeAll(async () => {
  listener = await listen()
  ;({ app, page } = await openWindow({ desk: temporaryFolder() }))
  await page.evaluate(() => {
    Object.assign(globalThis, { hits: [] })
  })
})
afterAll(async () => {
  await app?.close()
  listener?.stop()
})
const hits = () => page.evaluate(() => (globalThis as unknown as { hits: string[] }).hits)

test('a refresh, a blob and a frame of either lead nowhere', async () => {
  await page.evaluate(async (port) => {
    const markup = '<title>taken</title><script>parent.hits?.push("frame");opener?.hits.push("opener")</script>'
    const blob = URL.createObjectURL(new Blob([markup], { type: 'text/html' }))
    const drawn = URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><script>parent.hits.push("svg")</script></svg>'], { type: 'image/svg+xml' }))
    const box = document.body.appendChild(document.createElement('div'))
    for (const to of [`http://127.0.0.1:${port}/refresh`, 'data:text/html,x', blob]) {
      const meta = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${to}` })
      document.head.append(meta)
      await new Promise((resolve) => setTimeout(resolve, 150))
      meta.remove()
    }
    for (const src of [blob, drawn]) {
      box.append(Object.assign(document.createElement('iframe'), { src }), Object.assign(document.createElement('img'), { src }), Object.assign(document.createElement('object'), { data: src }))
      location.assign(src)
      window.open(src)
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
    box.remove()
  }, listener.port)
  await rest()
  await expect.poll(() => page.url()).toBe(home)
  await page.waitForFunction(() => document.title.endsWith('- Galley'))
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  expect(listener.caught).toEqual([])
  if (await page.evaluate(() => 'hits' in globalThis)) expect(await hits()).toEqual([])
})

test('a ping, a report, a preload and a style reach nothing', async () => {
  await page.evaluate(async (port) => {
    const at = `http://127.0.0.1:${port}/`
    const box = document.body.appendChild(document.createElement('div'))
    box.innerHTML = `<a href="#" ping="${at}ping">x</a><link rel="modulepreload" href="${at}m"><link rel="preload" as="image" href="${at}p"><link rel="manifest" href="${at}w"><link rel="icon" href="${at}i"><style>@import "${at}s"; body { background: url(${at}b) }</style><svg><image href="${at}g"/><use href="${at}u#x"/></svg><audio src="${at}a"></audio><input type="image" src="${at}n"><base href="${at}">`
    box.querySelector('a')!.click()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, await new CSSStyleSheet().replace(`body { cursor: url(${at}c), auto }`)]
    await new FontFace('far', `url(${at}f)`).load().catch(() => undefined)
    new Image().src = `${at}img?${document.title}`
    await new Promise((resolve) => setTimeout(resolve, 500))
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
    box.remove()
  }, listener.port)
  expect(listener.caught).toEqual([])
  expect(await page.evaluate(() => {
    const base = document.baseURI
    history.replaceState(null, '', '/index.html')
    return base
  })).toBe(`${home}#`)
})

test('devices, the screen and what was copied are not given after a press of a hand', async () => {
  await app.evaluate(({ clipboard }) => clipboard.writeText('a secret of the person'))
  await page.evaluate(() => {
    const button = Object.assign(document.createElement('button'), { id: 'ask', textContent: 'ask' })
    button.style.cssText = 'position:fixed;z-index:9999;top:0;left:300px'
    document.body.append(button)
    button.addEventListener('click', () => {
      const navigatorOf = navigator as unknown as Record<string, { requestDevice(o: object): Promise<unknown>; requestPort(): Promise<unknown>; lock(): Promise<unknown> } | undefined>
      const asks: Record<string, () => Promise<unknown> | undefined> = {
        bluetooth: () => navigatorOf['bluetooth']!.requestDevice({ acceptAllDevices: true }),
        hid: async () => { if (((await navigatorOf['hid']!.requestDevice({ filters: [] })) as unknown[]).length === 0) throw new Error('none') },
        usb: () => navigatorOf['usb']!.requestDevice({ filters: [] }),
        serial: () => navigatorOf['serial']!.requestPort(),
        pointer: async () => { await (document.body.requestPointerLock as unknown as () => Promise<void>).call(document.body); await new Promise((resolve) => setTimeout(resolve, 200)); if (!document.pointerLockElement) throw new Error('none') },
        keyboard: () => navigatorOf['keyboard']!.lock().then(() => Promise.reject(new Error('harmless without full screen'))),
        clipboard: () => navigator.clipboard.read(),
        paste: async () => {
          const field = document.body.appendChild(document.createElement('textarea'))
          field.focus()
          document.execCommand('paste')
          const got = field.value
          field.remove()
          if (got === '') throw new Error('nothing')
        },
      }
      // A question that waits for a choice that nobody makes is not given either, but none should wait.
      const late = (name: string) => new Promise<string>((resolve) => setTimeout(() => resolve(`${name} waits`), 2000))
      void Promise.all(Object.entries(asks).map(([name, run]) => Promise.race([late(name), Promise.resolve().then(run).then(() => name, () => null)]))).then((all) => Object.assign(globalThis, { given: all.filter((name) => name !== null) }))
    })
  })
  await page.locator('#ask').click()
  await page.waitForFunction(() => 'given' in globalThis)
  await page.evaluate(() => document.getElementById('ask')?.remove())
  // Before Electron 36 the old way to paste is open to pages, and cannot be shut.
  const old = (await app.evaluate(() => Number.parseInt(process.versions['electron']!, 10))) < 36
  const given = await page.evaluate(() => (globalThis as unknown as { given: string[] }).given)
  expect(given.filter((name) => !(old && name === 'paste'))).toEqual([])
  // Refused without a word, so that the page's question may wait for ever: the window is what counts.
  await page.evaluate(() => void document.documentElement.requestFullscreen().catch(() => undefined))
  await rest()
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isFullScreen())).toBe(false)
})

test('a link that is dragged in is only words, whatever it would do', async () => {
  for (const data of ['javascript:document.title="taken"', 'app://galley/headless.html', 'data:text/html,<title>taken</title>', 'http://127.0.0.1:1/']) {
    await drop(page, { items: [{ mimeType: 'text/uri-list', data }, { mimeType: 'text/html', data: `<a href='${data}'>x</a>` }] })
    await drop(page, { items: [{ mimeType: 'text/x-moz-url', data: `${data}\nx` }] })
  }
  await rest()
  expect(page.url()).toBe(home)
  expect(await page.title()).toMatch(/- Galley$/)
})

test('a port from another frame is not taken for main’s', async () => {
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('iframe'), { id: 'foreign' })))
  // Run by main, because the policy keeps every script out of a frame.
  const heard = await app.evaluate(async ({ BrowserWindow }) => {
    const [frame] = BrowserWindow.getAllWindows()[0]!.webContents.mainFrame.frames
    return frame!.executeJavaScript(`new Promise((resolve) => {
      const got = []
      for (const kind of ['desk', 'job']) {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = ({ data }) => got.push(data)
        parent.postMessage({ galleyPort: kind, job: '1' }, '*', [port2])
        parent.postMessage({ galleyReady: true }, '*')
      }
      setTimeout(() => resolve(got), 500)
    })`) as Promise<unknown[]>
  })
  expect(heard).toEqual([])
  await page.evaluate(() => document.getElementById('foreign')?.remove())
})

test('a flood of questions, large and wrong ones, leaves main answering', async () => {
  const answers = await page.evaluate(async () => {
    const ask = window.galley.invoke as unknown as (channel: string, ask: unknown) => Promise<{ ok: boolean; failure?: { code: string } }>
    const large = 'x'.repeat(20_000_000)
    const deep = JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`) as unknown
    const flood = Array.from({ length: 3000 }, () => ask('place.set', { query: 'all', article: -1, list: Number.NaN, text: Number.POSITIVE_INFINITY }))
    const wrong = [large, { level: 'error', message: large }, { name: large, ending: 'json', text: large }, new Uint8Array(20_000_000), deep, Array.from({ length: 100_000 }, () => ({})), { ['__proto__']: large }]
    const codes = await Promise.all([...flood, ...wrong.flatMap((shape) => ['settings.set', 'log.write', 'scheme.write', 'place.set'].map(async (channel) => ask(channel, shape)))].map((answer) => answer.then(({ ok, failure }) => (ok ? 'ok' : failure?.code ?? ''), () => 'not sent')))
    return { codes: [...new Set(codes)].sort(), after: (await ask('app.info', null)).ok }
  })
  expect(answers.after).toBe(true)
  expect(answers.codes.filter((code) => !['bad-request', 'ok', 'not sent'].includes(code))).toEqual([])
}, 60_000)
