// Before the tests of packages: both are packed anew, the released form and the one whose inspect fuse is left on; and a display.
import { join } from 'node:path'
import { installPackages, programOnPath } from '../../electron/launch/libraries.mjs'
import { root } from '../../electron/launch/root.mjs'
import { run } from '../../electron/launch/run.mjs'
import { setUp } from '../../electron/launch/set-up.mjs'

export default async function prepare(): Promise<() => void> {
  const say = (line: string) => console.log(line)
  if (!programOnPath('dpkg-deb')) await installPackages(['dpkg'], 'Packages are built with dpkg-deb', say)
  // What checks packages as their systems do; who may not install it goes without these tests.
  const checkers = { rpmbuild: 'rpm', appstreamcli: 'appstream', 'desktop-file-validate': 'desktop-file-utils' }
  const missing = Object.entries(checkers).filter(([program]) => !programOnPath(program)).map(([, name]) => name)
  if (missing.length > 0 && process.getuid?.() === 0) await installPackages(missing, 'Packages are checked with them', say)
  const ready = await setUp({ say })
  for (const args of [[], ['--inspect']]) {
    const { code, output } = await run(process.execPath, [join(root, 'electron/launch/dist-offline.mjs'), ...args], { cwd: root, env: ready.env })
    if (code !== 0) throw new Error(`Packing failed: ${output}`)
  }
  if (ready.env.DISPLAY !== undefined) process.env.DISPLAY = ready.env.DISPLAY
  return ready.stop
}
