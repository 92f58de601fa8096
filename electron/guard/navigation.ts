// No page leaves ours: every navigation and redirect away from the application's own origin is stopped.
import type { WebContents } from 'electron'
import { isOwnPage } from './origin'

export function guardNavigation(contents: WebContents): void {
  const stop = (event: { preventDefault(): void; readonly url: string }): void => {
    if (!isOwnPage(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stop)
  contents.on('will-frame-navigate', stop)
  contents.on('will-redirect', stop)
}
