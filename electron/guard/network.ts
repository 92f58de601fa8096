// The application has no network: names are not resolved, requests are cancelled, and nothing runs by itself.
import type { App, Session } from 'electron'
import { mayLoad } from './origin'

const switches: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
]

export function blockNetworkServices(app: App): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value)
}

export function blockNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url) }))
  session.setSpellCheckerEnabled(false)
}
