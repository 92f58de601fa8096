// Before the end-to-end tests: the runtime, the newest build and a display, by the launcher's own steps; and what watches sockets.
import { installPackages, programOnPath } from '../../electron/launch/libraries.mjs'
import { setUp } from '../../electron/launch/set-up.mjs'

export default async function prepare(): Promise<() => void> {
  const say = (line: string) => console.log(line)
  if (process.platform === 'linux' && !programOnPath('strace')) await installPackages(['strace'], 'The proof that nothing reaches the network needs strace', say)
  const ready = await setUp({ say })
  if (ready.env.DISPLAY !== undefined) process.env.DISPLAY = ready.env.DISPLAY
  return ready.stop
}
