// `npm run dist`: packages for people. They carry the declared Electron, or are not made.
import { command, Told } from './run.mjs'
import { packFolder, preparePack, runBuilder } from './pack.mjs'
import { lockedPackages } from './packages.mjs'
import { join } from 'node:path'

/** @param {string} line */
const say = line => console.log(line)

command(async () => {
  const args = process.argv.slice(2)
  const strange = args.find(word => /electron(Dist|Version|Download|Fuses)|^(-c|--config)$|^--prepackaged/i.test(word))
  if (strange) throw new Told(`Packages carry the declared Electron with the declared fuses; ${strange} would change that: nothing was packed.`)
  await lockedPackages({ say, show: true })
  const { declaredElectron, declaredVersion } = await import('./declared.mjs')
  const declared = await declaredElectron(say)
  if ('why' in declared) {
    throw new Told(`Packages carry Electron ${declaredVersion()}, which cannot be downloaded here (${declared.why}): nothing was packed.`)
  }
  const { setUp } = await import('./set-up.mjs')
  const { electronCommand } = await import('./runtime.mjs')
  const ready = await setUp({ say, show: true })
  try {
    await preparePack(await electronCommand({ app: join(packFolder, 'drawing') }), ready.env)
    await runBuilder([`--config.electronVersion=${declaredVersion()}`, ...args], { show: true })
  } finally {
    ready.stop()
  }
  return 0
})
