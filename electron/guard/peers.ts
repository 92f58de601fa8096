// No peer connection sends datagrams past the network block.
import type { WebContents } from 'electron'

export function guardPeers(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
