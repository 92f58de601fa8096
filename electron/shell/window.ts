// The one window of a desk, shown or hidden: sandboxed, isolated, at the place where it was left.
import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { origin } from '../guard/origin'
import type { Bounds } from './home'

interface WindowOrder {
  readonly application: string
  readonly title: string
  readonly headless: boolean
  readonly bounds: Bounds | null
}

/** Only where at least a corner of it would still be on a screen. */
function onScreen(bounds: Bounds): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = bounds.x + 100 < workArea.x + workArea.width && bounds.x + bounds.width - 100 > workArea.x
    return across && bounds.y >= workArea.y && bounds.y + 60 < workArea.y + workArea.height
  })
}

export function openWindow({ application, title, headless, bounds }: WindowOrder): BrowserWindow {
  const place = bounds && onScreen(bounds) ? { x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height } : { width: 1440, height: 900 }
  const window = new BrowserWindow({
    ...place,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: headless ? 'Galley' : `${title} – Galley`,
    // `--bg-paper` of the page, so that nothing flashes before it is drawn.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1d1e21' : '#ffffff',
    webPreferences: {
      preload: join(application, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      backgroundThrottling: false,
      enableWebSQL: false,
      devTools: !headless,
    },
  })
  if (!headless) {
    window.once('ready-to-show', () => {
      if (bounds?.maximized) window.maximize()
      window.show()
    })
    window.on('page-title-updated', (event) => event.preventDefault())
  }
  void window.loadURL(`${origin}/${headless ? 'headless' : 'index'}.html`)
  return window
}

export function boundsOf(window: BrowserWindow): Bounds {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() }
}
