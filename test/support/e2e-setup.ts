// Before the end-to-end tests: the runtime, the newest build and a display, by the launcher's own steps.
import { setUp } from '../../electron/launch/set-up.mjs'

export default async function prepare(): Promise<() => void> {
  const ready = await setUp({ say: (line: string) => console.log(line) })
  if (ready.env.DISPLAY !== undefined) process.env.DISPLAY = ready.env.DISPLAY
  return ready.stop
}
