// A page that was taken over, in the real application: it cannot leave, load, open, ask for or reach anything of the machine.
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/electron'
import { listen, type Listener } from '../support/listener'
import { openWindow } from '../support/window'

let app: ElectronApplication
let page: Page
let listener: Listener
const home = 'app://galley/index.html'
const rest = () => page.waitForTimeout(250)

beforeAll(async () => {
  listener = await listen()
  ;({ app, page } = await openWindow({ desk: temporaryFolder() }))
})
afterAll(async () => {
  await app?.close()
  listener?.stop()
})

const contentsCount = () => app.evaluate(({ webContents }) => webContents.getAllWebContents().length)

describe('the page is closed in', () => {
  test('its window has the preferences of the checklist', async () => {
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return (window!.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences()
    })
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false })
    for (const off of ['allowRunningInsecureContent', 'experimentalFeatures', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'enableBlinkFeatures', 'navigateOnDragDrop', 'spellcheck']) {
      expect(Boolean(preferences[off]), off).toBe(false)
    }
  })

  test('it has no Node, no Electron, and only the two doors of the bridge', async () => {
    const seen = await page.evaluate(() => {
      const all = globalThis as unknown as Record<string, unknown>
      const frozen = Object.isFrozen(window.galley)
      return { globals: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', 'chrome.app'].filter((name) => all[name] !== undefined), doors: Object.keys(window.galley).sort(), frozen }
    })
    expect(seen).toEqual({ globals: [], doors: ['invoke', 'on'], frozen: true })
  })

  test.each(['https://example.org/', 'file:///etc/passwd', 'data:text/html,<script>1</script>', 'app://other/index.html', 'about:blank', 'javascript:document.title="taken"'])('it does not go to %s', async (address) => {
    await page.evaluate((to) => location.assign(to), address)
    await rest()
    await page.evaluate((to) => {
      const link = document.body.appendChild(Object.assign(document.createElement('a'), { href: to, textContent: 'x' }))
      link.click()
      link.remove()
      const form = document.body.appendChild(Object.assign(document.createElement('form'), { action: to, method: 'get' }))
      form.submit()
      form.remove()
    }, address)
    await rest()
    await expect.poll(() => page.evaluate(() => location.href)).toBe(home)
    await expect.poll(() => page.evaluate(() => document.title)).toMatch(/- Galley$/)
  })

  test('it is not redirected', async () => {
    const ended = await app.evaluate(async ({ BrowserWindow, session }) => {
      const own = session.fromPartition('redirecting')
      own.protocol.handle('app', ({ url }) => (url.includes('/go') ? new Response(null, { status: 302, headers: { location: 'app://evil/' } }) : new Response('<title>evil</title>', { headers: { 'content-type': 'text/html' } })))
      const window = new BrowserWindow({ show: false, webPreferences: { session: own } })
      await window.loadURL('app://galley/go').catch(() => undefined)
      const { url, title } = { url: window.webContents.getURL(), title: window.getTitle() }
      window.destroy()
      return { url, title }
    })
    expect(ended.url).not.toContain('evil')
    expect(ended.title).not.toBe('evil')
  })

  test('it opens no window, by script, link or middle click', async () => {
    // The destroyed window of the test before is counted a little longer.
    await expect.poll(contentsCount).toBe(1)
    await page.evaluate((port) => {
      for (const to of ['https://example.org/', 'about:blank', `http://127.0.0.1:${port}/`, 'app://galley/index.html']) window.open(to)
      const link = document.body.appendChild(Object.assign(document.createElement('a'), { href: 'app://galley/index.html', target: '_blank', textContent: 'open me', id: 'opener' }))
      link.style.cssText = 'position:fixed;z-index:9999;top:0;left:300px;background:white'
    }, listener.port)
    for (const how of [{}, { button: 'middle' }, { modifiers: ['Control'] }, { modifiers: ['Shift'] }] as const) await page.locator('#opener').click(how as object)
    await rest()
    await page.evaluate(() => document.getElementById('opener')?.remove())
    expect(await contentsCount()).toBe(1)
    expect(page.url()).toBe(home)
  })

  test('it attaches no webview, even where a window would allow the tag', async () => {
    const before = await contentsCount()
    await page.evaluate(() => document.body.appendChild(Object.assign(document.createElement('webview'), { src: 'app://galley/index.html' })).remove())
    await rest()
    expect(await contentsCount()).toBe(before)
    const attached = await app.evaluate(async ({ BrowserWindow, webContents }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } })
      await window.loadURL('app://galley/headless.html')
      const count = webContents.getAllWebContents().length
      await window.webContents.executeJavaScript(`document.body.appendChild(Object.assign(document.createElement('webview'), { src: 'app://galley/index.html' })); new Promise((done) => setTimeout(done, 400))`)
      const after = webContents.getAllWebContents().length
      window.destroy()
      return after - count
    })
    expect(attached).toBe(0)
  })

  test('it hands nothing to the system to open', async () => {
    const opened = await app.evaluate(async ({ shell, BrowserWindow }) => {
      const calls: string[] = []
      for (const name of ['openExternal', 'openPath'] as const) (shell as unknown as Record<string, unknown>)[name] = async (what: string) => void calls.push(what)
      await BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(`for (const to of ['mailto:a@b.c', 'tel:1', 'https://example.org', 'smb://x/y', 'ms-msdt:/x']) { window.open(to); location.href = to }; new Promise((done) => setTimeout(done, 400))`)
      return calls
    })
    expect(opened).toEqual([])
    expect(page.url()).toBe(home)
  })
})

describe('the page is given nothing', () => {
  test('permissions are denied when checked', async () => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'background-sync', 'storage-access', 'window-management', 'local-fonts', 'idle-detection', 'screen-wake-lock', 'accelerometer']
      return Promise.all(names.map((name) => navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state, () => 'unknown').then((state) => `${name} ${state}`)))
    })
    expect(states.filter((state) => state.endsWith('granted'))).toEqual([])
    expect(states.filter((state) => state.endsWith('denied')).length).toBeGreaterThan(5)
  })

  test('permissions are denied when asked for', async () => {
    const given = await page.evaluate(async () => {
      const ask: Record<string, () => Promise<unknown>> = {
        camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
        microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
        screen: () => navigator.mediaDevices.getDisplayMedia(),
        place: () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
        clipboard: () => navigator.clipboard.readText(),
        midi: () => (navigator as unknown as { requestMIDIAccess(options: object): Promise<unknown> }).requestMIDIAccess({ sysex: true }),
        notification: async () => {
          if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied')
        },
        wake: () => (navigator as unknown as { wakeLock: { request(kind: string): Promise<unknown> } }).wakeLock.request('screen'),
        usb: () => (navigator as unknown as { usb: { requestDevice(options: object): Promise<unknown> } }).usb.requestDevice({ filters: [] }),
        serviceWorker: () => navigator.serviceWorker.register('/index.html'),
      }
      const answers = await Promise.all(Object.entries(ask).map(([name, run]) => Promise.resolve().then(run).then(() => name, () => null)))
      return answers.filter((name) => name !== null)
    })
    expect(given).toEqual([])
  })

  test('a script, an evaluation and an attribute of markup do not run', async () => {
    const ran = await page.evaluate(async () => {
      const all = globalThis as unknown as { hits: string[] }
      all.hits = []
      const box = document.body.appendChild(document.createElement('div'))
      box.innerHTML = '<img src=x onerror="hits.push(\'onerror\')"><svg onload="hits.push(\'svg\')"></svg><a href="javascript:hits.push(\'link\')">x</a><iframe srcdoc="<script>parent.hits.push(\'srcdoc\')</script>"></iframe><iframe src="data:text/html,<script>parent.hits.push(1)</script>"></iframe><object data="data:text/html,x"></object><embed src="app://galley/index.html">'
      box.querySelector('a')!.click()
      const script = document.createElement('script')
      script.textContent = "hits.push('inline')"
      box.append(script)
      const foreign = document.createElement('script')
      foreign.src = 'data:text/javascript,hits.push("data")'
      box.append(foreign)
      await new Promise<void>((resolve) => setTimeout(() => {
        for (const evaluate of [() => new Function("hits.push('Function')")(), () => Reflect.get(globalThis, 'eval')("hits.push('eval')")]) {
          try {
            evaluate()
          } catch {
            // Refused, as it must be.
          }
        }
        setTimeout("hits.push('timer')" as unknown as () => void, 0)
        setTimeout(resolve, 500)
      }, 0))
      const frames = [...box.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.body?.innerHTML ?? '')
      box.remove()
      return { hits: all.hits, frames }
    })
    expect(ran.hits).toEqual([])
  })

  test('nothing is loaded from, or sent to, elsewhere', async () => {
    const answers = await page.evaluate(async (port) => {
      const at = `http://127.0.0.1:${port}/`
      const box = document.body.appendChild(document.createElement('div'))
      box.innerHTML = `<img src="${at}img"><link rel="stylesheet" href="${at}css"><link rel="prefetch" href="${at}pre"><link rel="preconnect" href="${at}"><link rel="dns-prefetch" href="//example.org"><video src="${at}v"></video><iframe src="${at}f"></iframe><div style="background:url(${at}bg)">x</div>`
      const tries: Record<string, () => unknown> = {
        fetch: () => fetch(at),
        noCors: () => fetch(at, { mode: 'no-cors', method: 'POST', body: 'text' }),
        file: () => fetch('file:///etc/passwd'),
        beacon: () => navigator.sendBeacon(at, 'text') && Promise.reject(new Error('told by the listener')),
        socket: () => new Promise((resolve, reject) => Object.assign(new WebSocket(`ws://127.0.0.1:${port}/`), { onopen: resolve, onerror: reject })),
        events: () => new Promise((resolve, reject) => Object.assign(new EventSource(at), { onopen: resolve, onerror: reject })),
        worker: () => new Promise((resolve, reject) => Object.assign(new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))), { onmessage: resolve, onerror: reject })),
        imported: () => import(/* @vite-ignore */ `${at}module.js`),
        peer: async () => {
          const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }, { urls: `turn:127.0.0.1:${port}?transport=tcp`, username: 'a', credential: 'b' }] })
          peer.createDataChannel('x')
          await peer.setLocalDescription(await peer.createOffer())
          await new Promise((resolve) => setTimeout(resolve, 1500))
          peer.close()
          throw new Error('told by the listener')
        },
      }
      const done = await Promise.all(Object.entries(tries).map(([name, run]) => Promise.resolve().then(run).then(() => name, () => null)))
      box.remove()
      return done.filter((name) => name !== null)
    }, listener.port)
    expect(answers).toEqual([])
    expect(listener.caught).toEqual([])
  })

  test('a download is not begun', async () => {
    const began = await app.evaluate(async ({ session, BrowserWindow }) => {
      let kept = 0
      session.defaultSession.on('will-download', (event) => {
        if (!event.defaultPrevented) kept += 1
      })
      await BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(`Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.sh' }).click(); new Promise((done) => setTimeout(done, 400))`)
      return kept
    })
    expect(began).toBe(0)
  })
})

describe('app:// serves the page and nothing else', () => {
  test.each(['../main.cjs', '..%2fmain.cjs', '%2e%2e/main.cjs', '%2e%2e%2fpackage.json', '..%5cmain.cjs', '%2e%2e%5cmain.cjs', '%252e%252e%252fmain.cjs', 'assets%2f..%2f..%2fmain.cjs', '....//main.cjs', 'assets/../../main.cjs', '%00index.html', 'index.html%00.js', '/etc/passwd', 'assets/', '', 'resources/sample.txt', '%ff%fe.js'])('not %s', async (path) => {
    const status = await app.evaluate(({ net }, name) => net.fetch(`app://galley/${name}`).then((answer) => answer.status, () => 0), path)
    expect([0, 404]).toContain(status)
  })

  test('by GET alone, with its policy', async () => {
    const seen = await page.evaluate(async () => {
      const posted = await fetch('app://galley/index.html', { method: 'POST', body: 'x' })
      const got = await fetch('app://galley/index.html')
      return { posted: posted.status, policy: got.headers.get('content-security-policy') ?? '', sniff: got.headers.get('x-content-type-options') }
    })
    expect(seen.posted).toBe(405)
    expect(seen.policy).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(seen.sniff).toBe('nosniff')
  })
})
