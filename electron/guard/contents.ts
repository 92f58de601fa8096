// Every guard of a page, put on each as it is made.
import type { App } from 'electron'
import { guardNavigation } from './navigation'
import { guardPeers } from './peers'
import { guardWebviews } from './webviews'
import { guardWindows } from './windows'

export function guardContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    guardNavigation(contents)
    guardPeers(contents)
    guardWindows(contents)
    guardWebviews(contents)
  })
}
