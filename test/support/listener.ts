// A listener on this machine that catches whatever would leave Galley: it counts connections, datagrams and requests.
import { createSocket } from 'node:dgram'
import { createServer, type AddressInfo } from 'node:net'

export interface Listener {
  readonly port: number
  /** What came, in order: `tcp` or `udp` with the first bytes. */
  readonly caught: readonly string[]
  stop(): void
}

export async function listen(): Promise<Listener> {
  const caught: string[] = []
  const server = createServer((socket) => {
    caught.push('tcp')
    socket.on('error', () => undefined).on('data', (bytes) => caught.push(`tcp ${bytes.toString('latin1', 0, 60)}`))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const datagrams = createSocket('udp4').on('message', () => caught.push('udp'))
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve))
  return {
    port,
    caught,
    stop() {
      server.close()
      datagrams.close()
    },
  }
}
