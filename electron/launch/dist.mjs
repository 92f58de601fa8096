// `npm run dist`: packages for people. They carry the declared Electron, or are not made.
import { join } from 'node:path'
import { lockedPackages } from './packages.mjs'
import { root } from './root.mjs'
import { command, run, Told } from './run.mjs'

/** @param {string} line */
const say = line => console.log(line)

command(async () => {
  await lockedPackages({ say, show: true })
  const { declaredElectron, declaredVersion } = await import('./declared.mjs')
  const declared = await declaredElectron(say)
  if ('why' in declared) {
    throw new Told(`Packages carry Electron ${declaredVersion()}, which cannot be downloaded here (${declared.why}): nothing was packed.`)
  }
  const { build } = await import('./build.mjs')
  await build({ say })
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  const args = [builder, '--config', 'electron-builder.yml', `--config.electronVersion=${declaredVersion()}`, ...process.argv.slice(2)]
  const { code } = await run(process.execPath, args, { cwd: root, show: true })
  return code
})
