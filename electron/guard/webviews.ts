// No page attaches a webview.
import type { WebContents } from 'electron'

export function guardWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
