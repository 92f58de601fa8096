// Which Electron runs, and why: the declared one where it can be had, else the offline runtime.
import { appFolder } from './root.mjs'
import { declaredElectron, declaredVersion } from './declared.mjs'
import { offlineElectron, offlineVersion } from './offline.mjs'

/**
 * @typedef {{
 *   readonly executable: string, readonly args: readonly string[], readonly version: string,
 *   readonly kind: 'declared' | 'offline', readonly line: string
 * }} ElectronCommand
 */

/** Chromium refuses to run its sandbox as root; nowhere else is it switched off. */
function sandboxArgs() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/**
 * @param {{ readonly app?: string, readonly say?: (line: string) => void }} [options]
 * @returns {Promise<ElectronCommand>}
 */
export async function electronCommand({ app = appFolder, say = () => {} } = {}) {
  const declared = await declaredElectron(say)
  if ('executable' in declared) {
    const version = declaredVersion()
    const args = [...sandboxArgs(), app]
    return { executable: declared.executable, args, version, kind: 'declared', line: `Running Electron ${version}, the declared one.` }
  }
  return {
    executable: await offlineElectron(say),
    args: [...sandboxArgs(), `--galley-app=${app}`],
    version: offlineVersion,
    kind: 'offline',
    line: `Running Electron ${offlineVersion}, the offline runtime, because the declared ${declaredVersion()} cannot be downloaded here (${declared.why}).`,
  }
}
