// A deb of a staged folder, by dpkg-deb.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * @param {import('./fpm.mjs').Order} order
 * @param {number} kilobytes
 */
function controlOf({ values, lists }, kilobytes) {
  const lines = [
    ['Package', values['--name']], ['Version', values['--version']], ['Architecture', values['--architecture']], ['Maintainer', values['--maintainer']],
    ['Installed-Size', String(kilobytes)], ['Depends', lists['-d']?.join(', ')], ['Recommends', lists['--deb-recommends']?.join(', ')],
    ['Section', values['--category'] ?? 'text'], ['Priority', values['--deb-priority'] ?? 'optional'], ['Homepage', values['--url']],
    ['Description', values['--description']?.split('\n').map((line, at) => (at === 0 ? line.trim() : ` ${line.trim() || '.'}`)).join('\n')],
  ]
  return `${lines.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`).join('\n')}\n`
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : []))
}

/**
 * @param {import('./fpm.mjs').Order} order
 * @param {string} stage
 */
export function buildDeb(order, stage) {
  const { values } = order
  const all = filesUnder(stage)
  const bytes = all.reduce((sum, file) => sum + statSync(file).size, 0)
  const control = join(stage, 'DEBIAN')
  mkdirSync(control, { mode: 0o755 })
  writeFileSync(join(control, 'control'), controlOf(order, Math.ceil(bytes / 1024)), { mode: 0o644 })
  writeFileSync(join(control, 'md5sums'), all.map(file => `${createHash('md5').update(readFileSync(file)).digest('hex')}  ${relative(stage, file)}\n`).join(''), { mode: 0o644 })
  for (const [option, name] of [['--after-install', 'postinst'], ['--after-remove', 'postrm']]) {
    const script = values[option ?? '']
    if (!script) continue
    cpSync(script, join(control, name ?? ''))
    chmodSync(join(control, name ?? ''), 0o755)
  }
  const compression = values['--deb-compression'] === 'xz' ? ['-Zxz'] : ['-Zgzip', '-z1']
  const { status, stderr } = spawnSync('dpkg-deb', ['--root-owner-group', ...compression, '--build', stage, values['--package'] ?? ''], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`dpkg-deb did not build the package: ${stderr}`)
}
