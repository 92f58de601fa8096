// Every guard of a session, put on each as it is made, so that no session is without.
import type { App } from 'electron'
import { guardDownloads } from './downloads'
import { blockNetwork } from './network'
import { guardPermissions } from './permissions'

export function guardSessions(app: App, open: URL | null): void {
  app.on('session-created', (session) => {
    guardPermissions(session)
    guardDownloads(session)
    blockNetwork(session, open)
  })
}
