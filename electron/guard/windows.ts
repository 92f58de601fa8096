// No page opens a window.
import type { WebContents } from 'electron'

export function guardWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
