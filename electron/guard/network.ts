// The application has no network: names are not resolved, requests are cancelled, and nothing runs by itself.
import type { App, Session } from 'electron'
import { mayLoad } from './origin'

const switches: readonly (readonly [string, string?])[] = [
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
]

/** `open`: the one place that a person allowed, for newer versions. */
export function blockNetworkServices(app: App, open: URL | null): void {
  app.commandLine.appendSwitch('host-resolver-rules', open ? `MAP * ~NOTFOUND, EXCLUDE ${open.hostname}` : 'MAP * ~NOTFOUND')
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value)
}

export function blockNetwork(session: Session, open: URL | null): void {
  // A request of main itself belongs to no page; pages reach nothing, whatever is open.
  const mayAsk = (url: string, contents: number | undefined): boolean => open !== null && contents === undefined && url.startsWith(`${open.origin}/`)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url) && !mayAsk(details.url, details.webContentsId) }))
  session.setSpellCheckerEnabled(false)
}
