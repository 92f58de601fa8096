// What every kind of package is made from: the built application, icons, licences; and electron-builder with its configuration.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawIcons } from './icons.mjs'
import { licenceText } from './licences.mjs'
import { buildFolder, root } from './root.mjs'
import { run, Told } from './run.mjs'

export const packFolder = join(buildFolder, 'pack')

/**
 * @param {import('./runtime.mjs').ElectronCommand} drawing an Electron that runs `${packFolder}/drawing`
 * @param {NodeJS.ProcessEnv} env
 */
export async function preparePack(drawing, env) {
  mkdirSync(packFolder, { recursive: true })
  await drawIcons({ electron: drawing, env, into: packFolder })
  writeFileSync(join(packFolder, 'licences.txt'), licenceText())
}

/**
 * @param {readonly string[]} args
 * @param {{ readonly env?: NodeJS.ProcessEnv, readonly show: boolean }} options
 */
export async function runBuilder(args, { env = process.env, show }) {
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  const { code, output } = await run(process.execPath, [builder, '--config', 'electron-builder.yml', '--publish', 'never', ...args], { cwd: root, env, show })
  if (code !== 0) throw new Told(`electron-builder made no package.${show ? '' : `\n${output.trim()}`}`)
}
