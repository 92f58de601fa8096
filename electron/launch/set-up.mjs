// Everything before the application can run, each step only where it is needed: packages, Electron, libraries, build, display.
import { lockedPackages } from './packages.mjs'
import { systemLibraries } from './libraries.mjs'
import { usableSandbox } from './sandbox.mjs'
import { hasDisplay, startXvfb } from './xvfb.mjs'

/**
 * @typedef {{
 *   readonly electron: import('./runtime.mjs').ElectronCommand, readonly env: NodeJS.ProcessEnv,
 *   readonly private: boolean, readonly stop: () => void
 * }} Ready `private`: on an Xvfb of our own
 */

/**
 * @param {{ readonly say?: (line: string) => void, readonly show?: boolean }} [options]
 * @returns {Promise<Ready>}
 */
export async function setUp({ say = () => {}, show = false } = {}) {
  await lockedPackages({ say, show })
  const { electronCommand } = await import('./runtime.mjs')
  const electron = await electronCommand({ say })
  const display = hasDisplay()
  await systemLibraries(electron.executable, { display, say })
  await usableSandbox(electron.executable)
  const { build } = await import('./build.mjs')
  await build({ say })
  if (display) return { electron, env: { ...process.env }, private: false, stop: () => {} }
  const screen = await startXvfb()
  return { electron, env: { ...process.env, DISPLAY: screen.display }, private: true, stop: screen.stop }
}
