// No page leaves ours: every navigation and redirect away from the application's own origin is stopped, and one that
// Chromium makes without asking (to an empty page) is turned back.
import type { WebContents } from 'electron'
import { isOwnPage } from './origin'

export function guardNavigation(contents: WebContents): void {
  const stop = (event: { preventDefault(): void; readonly url: string }): void => {
    if (!isOwnPage(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stop)
  contents.on('will-frame-navigate', stop)
  contents.on('will-redirect', stop)
  let own: string | null = null
  contents.on('did-navigate', (_event, url) => {
    if (isOwnPage(url)) own = url
    else if (own !== null) void contents.loadURL(own)
  })
}
