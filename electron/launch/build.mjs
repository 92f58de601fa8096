// Builds the application folder part by part: main, preload, intake (CommonJS; what is loaded later stands in a folder
// beside), the page, the resources.
// Each part is built only when what goes into it has changed. Run by itself with `--part NAME` it builds only that one.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { notePackages } from './licences.mjs'
import { appFolder, buildFolder, root } from './root.mjs'
import { Told } from './run.mjs'
import { hashOf, readStamp, writeStamp } from './stamp.mjs'
import { searchedTables } from './tables.mjs'

/**
 * @typedef {{
 *   readonly name: string, readonly sources: readonly string[], readonly inputs: readonly string[],
 *   readonly outputs: readonly string[], readonly make: () => Promise<void>
 * }} Part
 */

const always = ['package.json', 'package-lock.json', 'tsconfig.json', 'electron/launch/build.mjs', 'electron/launch/licences.mjs', 'electron/launch/tables.mjs']
const external = ['electron', ...builtinModules, ...builtinModules.map(name => `node:${name}`)]

/** How long its plug-ins took is nothing that a person at the first start has to read. */
const checks = { pluginTimings: false }

/**
 * @param {string} name
 * @param {Readonly<Record<string, string>>} programs by their names
 * @returns {Part}
 */
function nodePart(name, programs) {
  return {
    name,
    sources: Object.values(programs),
    inputs: ['electron', 'shared', ...always],
    outputs: [...Object.keys(programs).map(program => `${program}.cjs`), `../packed/${name}.json`],
    async make() {
      const { build } = await import('vite')
      rmSync(join(appFolder, name), { recursive: true, force: true })
      await build({
        configFile: false,
        root,
        logLevel: 'warn',
        publicDir: false,
        plugins: [notePackages(name), searchedTables()],
        define: { 'process.env.NODE_ENV': '"production"' },
        ssr: { noExternal: true, target: 'node' },
        build: {
          ssr: true,
          target: 'node18',
          outDir: appFolder,
          emptyOutDir: false,
          copyPublicDir: false,
          minify: false,
          sourcemap: false,
          rolldownOptions: {
            checks,
            input: Object.fromEntries(Object.entries(programs).map(([program, source]) => [program, join(root, source)])),
            external,
            output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: `${name}/[name].cjs` },
          },
        },
      })
    },
  }
}

/** @type {Part} */
const page = {
  name: 'page',
  sources: ['renderer/index.html', 'renderer/headless.html'],
  inputs: ['renderer', 'shared', 'resources', ...always],
  outputs: ['page/index.html', 'page/headless.html', '../packed/page.json'],
  async make() {
    const { build } = await import('vite')
    const { default: react } = await import('@vitejs/plugin-react')
    const fresh = join(appFolder, 'page.new')
    const notes = notePackages('page')
    await build({
      configFile: false,
      root: join(root, 'renderer'),
      base: './',
      logLevel: 'warn',
      publicDir: false,
      plugins: [react(), notes, searchedTables()],
      worker: { format: 'es', plugins: () => [notes, searchedTables()], rolldownOptions: { checks } },
      build: {
        target: 'chrome114',
        cssTarget: 'chrome114',
        outDir: fresh,
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 4096,
        rolldownOptions: { checks, input: { index: join(root, 'renderer/index.html'), headless: join(root, 'renderer/headless.html') } },
      },
    })
    rmSync(join(appFolder, 'page'), { recursive: true, force: true })
    renameSync(fresh, join(appFolder, 'page'))
  },
}

/** @type {Part} */
const resources = {
  name: 'resources',
  sources: ['resources', 'package.json'],
  inputs: ['resources', ...always],
  outputs: ['resources', 'package.json'],
  async make() {
    rmSync(join(appFolder, 'resources'), { recursive: true, force: true })
    cpSync(join(root, 'resources'), join(appFolder, 'resources'), { recursive: true })
    const { name, productName, version, description, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const facts = { name, productName, version, description, license, main: 'main.cjs' }
    writeFileSync(join(appFolder, 'package.json'), `${JSON.stringify(facts, null, 2)}\n`)
  },
}

/** @type {readonly Part[]} */
export const parts = [
  nodePart('main', { main: 'electron/main.ts' }),
  nodePart('preload', { preload: 'electron/preload.ts' }),
  nodePart('intake', { intake: 'electron/intake/worker.ts', 'intake-aside': 'electron/intake/aside-thread.ts' }),
  page,
  resources,
]

/**
 * Builds what is stale and answers the names of the parts that were built.
 * @param {{ readonly only?: string | undefined, readonly say?: (line: string) => void }} [options]
 */
export async function build({ only, say = () => {} } = {}) {
  const wanted = parts.filter(part => only === undefined || part.name === only)
  if (wanted.length === 0) throw new Told(`There is no part "${only}": the parts are ${parts.map(part => part.name).join(', ')}.`)
  mkdirSync(appFolder, { recursive: true })
  const built = []
  for (const part of wanted) {
    const stamp = join(buildFolder, 'stamps', part.name)
    const hash = hashOf(part.inputs)
    if (readStamp(stamp) === hash && part.outputs.every(output => existsSync(join(appFolder, output)))) continue
    const missing = part.sources.filter(source => !existsSync(join(root, source)))
    if (missing.length > 0) throw new Told(`The part "${part.name}" cannot be built: ${missing.join(' and ')} is not there.`)
    const started = performance.now()
    await part.make()
    writeStamp(stamp, hash)
    built.push(part.name)
    say(`Built ${part.name} in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  }
  return built
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--part')
  try {
    const built = await build({ only: at < 0 ? undefined : process.argv[at + 1], say: console.log })
    if (built.length === 0) console.log('Nothing to build.')
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
