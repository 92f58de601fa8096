// Whether Chromium's sandbox can start for an ordinary user: without it nothing runs, so what stands in its way is said at once.
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run, Told } from './run.mjs'

/** @param {string} helper */
function isPrivileged(helper) {
  const facts = statSync(helper, { throwIfNoEntry: false })
  return facts !== undefined && facts.uid === 0 && (facts.mode & 0o4755) === 0o4755
}

/** @param {string} executable of Electron */
export async function usableSandbox(executable) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return
  const helper = join(dirname(executable), 'chrome-sandbox')
  if (isPrivileged(helper)) return
  // Code 127: without the tool there is no telling beforehand.
  const { code } = await run('unshare', ['--user', '--map-root-user', 'true'])
  if (code === 0 || code === 127) return
  throw new Told(
    `Chromium's sandbox cannot start here, because this system gives ordinary users no namespaces of their own; Galley does not run without it. ` +
      `Either allow them, or give the sandbox its helper: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  )
}
