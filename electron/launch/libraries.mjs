// The system libraries that Electron is linked against: root on Debian gets what is missing, anybody else the exact command.
import { existsSync } from 'node:fs'
import { run, Told } from './run.mjs'

const runtimePackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libatk-bridge2.0-0', 'libdrm2']

/**
 * Installs Debian packages, or says how to.
 * @param {readonly string[]} packages
 * @param {string} reason what is missing, as the start of a sentence
 * @param {(line: string) => void} say
 */
export async function installPackages(packages, reason, say) {
  const line = `apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Told(`${reason}. Run this first: sudo ${line}`)
  say(`${reason}: installing ${packages.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const args = line.split(' ').slice(1)
  let result = await run('apt-get', args, { env })
  if (result.code !== 0) {
    await run('apt-get', ['update'], { env })
    result = await run('apt-get', args, { env })
  }
  if (result.code !== 0) throw new Told(`${reason}, and it could not be installed (${line}):\n${result.output.trim()}`)
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const { code, output } = await run('ldd', [executable])
  if (code !== 0) return []
  return output.split('\n').flatMap(line => /^\s*(\S+) => not found/.exec(line)?.[1] ?? [])
}

/**
 * @param {string} executable
 * @param {{ readonly display: boolean, readonly say: (line: string) => void }} options `display`: whether there is one already
 */
export async function systemLibraries(executable, { display, say }) {
  if (process.platform !== 'linux') return
  const missing = await missingLibraries(executable)
  const packages = missing.length > 0 ? [...runtimePackages] : []
  if (!display && !programOnPath('Xvfb')) packages.push('xvfb')
  if (packages.length === 0) return
  const what = [...missing, ...(packages.includes('xvfb') ? ['Xvfb'] : [])].slice(0, 3).join(', ')
  await installPackages(packages, `Electron needs system libraries that are missing (${what})`, say)
  const still = await missingLibraries(executable)
  if (still.length > 0) throw new Told(`Electron still misses ${still.join(', ')} after the installation.`)
}

/** @param {string} name */
export function programOnPath(name) {
  return [...(process.env.PATH ?? '').split(':'), '/usr/bin'].some(folder => existsSync(`${folder}/${name}`))
}
