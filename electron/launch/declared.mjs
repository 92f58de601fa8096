// The declared Electron, by its own download. Where no byte of it arrives in time, this is remembered for a day.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder, root } from './root.mjs'
import { writeStamp } from './stamp.mjs'

const patience = 20_000
const day = 24 * 3600 * 1000
const folder = join(root, 'node_modules/electron')

/** @returns {string} the version of the declared Electron that the lock file fixed */
export function declaredVersion() {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}

/** @returns {string | undefined} the executable, where it is installed whole */
function installed() {
  try {
    if (readFileSync(join(folder, 'dist/version'), 'utf8').replace(/^v/, '').trim() !== declaredVersion()) return undefined
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return statSync(executable).isFile() ? executable : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {string} path
 * @returns {number} bytes under a folder
 */
function bytesUnder(path) {
  try {
    const facts = statSync(path)
    return facts.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesUnder(join(path, name)), 0) : facts.size
  } catch {
    return 0
  }
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} why it failed, or nothing where it is installed
 */
function download(say) {
  return new Promise(resolve => {
    const temporary = mkdtempSync(join(tmpdir(), 'galley-electron-'))
    const env = { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary }
    const child = spawn(process.execPath, [join(folder, 'install.js')], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let words = ''
    let arrived = 0
    let shown = 0
    let silentSince = Date.now()
    child.stderr.setEncoding('utf8').on('data', text => {
      words += text
    })
    const watch = setInterval(() => {
      const bytes = bytesUnder(temporary)
      if (bytes > arrived) silentSince = Date.now()
      arrived = bytes
      if (arrived - shown > 20e6) {
        shown = arrived
        say(`Downloading Electron ${declaredVersion()}: ${Math.round(arrived / 1e6)} MB`)
      }
      if (Date.now() - silentSince > (arrived === 0 ? patience : 3 * patience)) child.kill()
    }, 500)
    child.on('close', code => {
      clearInterval(watch)
      rmSync(temporary, { recursive: true, force: true })
      if (code === 0) resolve(undefined)
      else resolve(code === null ? 'nothing arrived in time' : (/(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|HTTP\w* \d+|status(?: code)? \d+)/.exec(words)?.[1] ?? (words.includes('fetch failed') ? 'its host cannot be reached' : 'its download failed')))
    })
  })
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<{ readonly executable: string } | { readonly why: string }>}
 */
export async function declaredElectron(say) {
  const here = installed()
  if (here !== undefined) return { executable: here }
  const memory = join(cacheFolder(), `electron-${declaredVersion()}-unreachable`)
  const facts = statSync(memory, { throwIfNoEntry: false })
  if (facts !== undefined && Date.now() - facts.mtimeMs < day) return { why: readFileSync(memory, 'utf8').trim() }
  say(`Downloading Electron ${declaredVersion()} (given ${patience / 1000} s to show that it can be reached)`)
  const why = await download(say)
  const executable = installed()
  if (executable !== undefined) {
    rmSync(memory, { force: true })
    return { executable }
  }
  writeStamp(memory, why ?? 'its download left no executable')
  return { why: why ?? 'its download left no executable' }
}
