// Hands the ports that main brokers to the store worker, unread: only this window, only our own origin.
import type { PortNotice } from '../../shared/contract'
import { storeWorker } from './store'

function isNotice(value: unknown): value is PortNotice {
  if (typeof value !== 'object' || value === null || !('galleyPort' in value)) return false
  return value.galleyPort === 'desk' || value.galleyPort === 'job'
}

export function listenForPorts(): void {
  const worker = storeWorker()
  window.addEventListener('message', (event) => {
    const port = event.ports[0]
    if (event.source !== window || event.origin !== location.origin || !port || !isNotice(event.data)) return
    worker.postMessage({ port: event.data.galleyPort, job: event.data.job }, [port])
  })
  window.postMessage({ galleyReady: true }, location.origin)
}
