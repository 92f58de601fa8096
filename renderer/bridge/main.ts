// The page's side of the main process: the one place that touches `window.galley`.
import type { Bridge } from '../../shared/contract'

declare global {
  interface Window {
    readonly galley: Bridge
  }
}

export const invoke: Bridge['invoke'] = (channel, ask) => window.galley.invoke(channel, ask)
export const onPush: Bridge['on'] = (push, hear) => window.galley.on(push, hear)
