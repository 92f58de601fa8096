// The page's only way out: a bridge with the contract's channels, ports posted on, and drops told to main by path.
import { contextBridge, type IpcRendererEvent, ipcRenderer, webFrame, webUtils } from 'electron'
import type { Bridge, Channel, PortNotice, PushName } from '../shared/contract'
import type { Result } from '../shared/result'

/** What of the DOM is used here; the rest of this folder has none, and its types say so. */
interface Transfer {
  readonly types: readonly string[]
  readonly files: ArrayLike<File>
}
interface PasteEvent {
  readonly clipboardData: Transfer | null
  preventDefault(): void
  stopImmediatePropagation(): void
}
interface DropEvent {
  readonly dataTransfer: Transfer | null
  preventDefault(): void
  stopImmediatePropagation(): void
}
interface Page {
  readonly location: { readonly origin: string }
  postMessage(message: unknown, origin: string, ports: readonly unknown[]): void
  dispatchEvent(event: Event): boolean
  addEventListener(name: 'message', hear: (event: { readonly source: unknown; readonly data: unknown }) => void): void
  addEventListener(name: 'paste', hear: (event: PasteEvent) => void, options: { readonly capture: true }): void
  addEventListener(name: 'dragover' | 'drop', hear: (event: DropEvent) => void, options: { readonly capture: true }): void
}
const page = globalThis as unknown as Page

const channels: { readonly [C in Channel]: true } = {
  'app.info': true, 'settings.get': true, 'settings.set': true, 'desk.info': true, 'desk.editor': true, 'desk.rename': true,
  'desk.recent': true, 'place.get': true, 'place.set': true, 'desk.new': true, 'desk.choose': true, 'desk.restore': true, 'desk.open': true, 'desk.again': true, 'desk.show': true, 'intake.choose': true, 'intake.preview': true, 'intake.begin': true, 'intake.decline': true,
  'intake.sample': true, 'intake.reports': true, 'intake.report': true, 'intake.pause': true, 'intake.resume': true, 'intake.cancel': true, 'intake.save': true, 'export.choose': true, 'export.show': true, 'drag.begin': true, 'drag.start': true, 'scheme.read': true, 'scheme.write': true, 'window.theme': true, 'log.write': true,
}
const pushes: { readonly [P in PushName]: true } = { 'intake.progress': true, 'intake.offered': true, command: true, 'intake.refused': true }

const bridge: Bridge = {
  async invoke(channel, ask) {
    if (!Object.hasOwn(channels, channel)) return { ok: false, failure: { code: 'no-channel', message: 'There is no such channel.' } }
    return (await ipcRenderer.invoke(channel, ask)) as Result<never>
  },
  on(push, hear) {
    if (!Object.hasOwn(pushes, push)) return () => undefined
    const listen = (_event: IpcRendererEvent, value: unknown): void => hear(value as Parameters<typeof hear>[0])
    ipcRenderer.on(push, listen)
    return () => void ipcRenderer.off(push, listen)
  },
}
contextBridge.exposeInMainWorld('galley', bridge)

// Ports do not cross the bridge. They wait here until the page says that it listens.
const held: { readonly notice: PortNotice; readonly ports: readonly unknown[] }[] = []
let listening = false

function postHeld(): void {
  for (const { notice, ports } of held.splice(0)) page.postMessage(notice, page.location.origin, ports)
}

ipcRenderer.on('port', (event, { kind, job }: { kind: PortNotice['galleyPort']; job: string | null }) => {
  held.push({ notice: { galleyPort: kind, job }, ports: event.ports })
  if (listening) postHeld()
})
page.addEventListener('message', (event) => {
  if (event.source !== page || (event.data as { galleyReady?: unknown } | null)?.galleyReady !== true) return
  listening = true
  postHeld()
})

// Main ends a page only after it had its time: what is being typed is saved as when a page is hidden.
ipcRenderer.on('leave', () => void page.dispatchEvent(new Event('pagehide')))

// Before Electron 29 a file tells its own path to any page that holds it. So the page holds none: a drop ends here.
const pathOf = (file: File): string => (webUtils ? webUtils.getPathForFile(file) : (file as File & { readonly path?: string }).path) ?? ''
if (!webUtils) void webFrame.executeJavaScript('delete File.prototype.path')

const pathsOf = (transfer: Transfer | null): string[] => Array.from(transfer?.files ?? []).map(pathOf).filter((path) => path !== '')
const withFiles = (event: DropEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
page.addEventListener('dragover', (event) => {
  if (withFiles(event)) event.preventDefault()
}, { capture: true })
page.addEventListener('drop', (event) => {
  if (!withFiles(event)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  page.dispatchEvent(new Event('dropped'))
  ipcRenderer.send('intake.drop', pathsOf(event.dataTransfer))
}, { capture: true })
// A picture that was copied is a file without a place: that paste is none of ours.
page.addEventListener('paste', (event) => {
  const paths = pathsOf(event.clipboardData)
  if (paths.length === 0) return
  event.preventDefault()
  event.stopImmediatePropagation()
  ipcRenderer.send('intake.drop', paths)
}, { capture: true })
