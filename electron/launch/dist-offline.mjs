// `npm run dist:offline`: the same packages from the offline runtime, for tests, under a name that nobody takes for a release:
// a folder, a tar.gz, a deb, and an rpm where rpmbuild is. With `--inspect` only a folder, whose one open fuse lets end-to-end tests drive it.
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { offlineElectron, offlineVersion } from './offline.mjs'
import { programOnPath } from './libraries.mjs'
import { packFolder, preparePack, runBuilder } from './pack.mjs'
import { root } from './root.mjs'
import { command, run, Told } from './run.mjs'
import { setUp } from './set-up.mjs'

/** @param {string} line */
const say = line => console.log(line)
const inspect = process.argv.includes('--inspect')

command(async () => {
  const ready = await setUp({ say, show: true })
  try {
    const executable = await offlineElectron(say)
    const runtime = join(packFolder, 'runtime')
    rmSync(runtime, { recursive: true, force: true })
    cpSync(dirname(executable), runtime, { recursive: true, verbatimSymlinks: true })
    // The loader of checkouts; a package has its archive in its place.
    rmSync(join(runtime, 'resources/app'), { recursive: true, force: true })
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    await preparePack({ executable, args: [...sandbox, `--galley-app=${join(packFolder, 'drawing')}`], version: offlineVersion, kind: 'offline', line: '' }, ready.env)

    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const name = `galley-offline-test_${version}_amd64`
    const output = join('dist', inspect ? 'offline-inspect' : 'offline')
    rmSync(join(root, output), { recursive: true, force: true })
    mkdirSync(join(root, output), { recursive: true })
    const env = { ...process.env, CUSTOM_FPM_PATH: fileURLToPath(new URL('./fpm.mjs', import.meta.url)) }
    const targets = inspect ? [] : programOnPath('rpmbuild') ? ['deb', 'rpm'] : ['deb']
    say(`Packing Electron ${offlineVersion} into ${output}`)
    await runBuilder([
      '--linux', 'dir', ...targets, '--x64',
      `--config.electronVersion=${offlineVersion}`, `--config.electronDist=${runtime}`, `--config.directories.output=${output}`,
      `--config.artifactName=${name}.\${ext}`, '--config.deb.packageName=galley-offline-test', '--config.deb.compression=gz', '--config.rpm.packageName=galley-offline-test', '--config.rpm.compression=gzip',
      `--config.electronFuses.enableNodeCliInspectArguments=${inspect}`,
    ], { env, show: false })
    const folder = join(root, output, name)
    renameSync(join(root, output, 'linux-unpacked'), folder)
    if (!inspect) {
      const packed = await run('tar', ['--owner=0', '--group=0', '-czf', `${folder}.tar.gz`, '-C', join(root, output), name], { env: { ...process.env, GZIP: '-1' } })
      if (packed.code !== 0) throw new Told(`The archive could not be written: ${packed.output.trim()}`)
    }
    say(`Packed ${name}`)
  } finally {
    ready.stop()
  }
  return 0
})
