#!/usr/bin/env node
// Takes fpm's arguments, as electron-builder gives them for a deb, and builds the package with dpkg-deb: fpm needs a download.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const flags = new Set(['--force', '--debug'])
const many = new Set(['-d', '--deb-recommends'])

/**
 * @typedef {{ readonly values: Readonly<Record<string, string>>, readonly lists: Readonly<Record<string, readonly string[]>>, readonly files: readonly (readonly [string, string])[] }} Order
 * @param {readonly string[]} words
 * @returns {Order} options, and what goes where
 */
export function readOrder(words) {
  /** @type {Record<string, string>} */
  const values = {}
  /** @type {Record<string, string[]>} */
  const lists = {}
  /** @type {[string, string][]} */
  const files = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (flags.has(word)) continue
    if (word.startsWith('-')) {
      at += 1
      const value = words[at] ?? ''
      if (many.has(word)) lists[word] = [...(lists[word] ?? []), value]
      else values[word] = value
      continue
    }
    const equals = word.lastIndexOf('=')
    files.push([word.slice(0, equals), word.slice(equals + 1)])
  }
  return { values, lists, files }
}

/**
 * @param {Order} order
 * @param {number} kilobytes
 */
export function controlOf({ values, lists }, kilobytes) {
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

/** @param {Order} order */
function build(order) {
  const { values, files } = order
  if (values['-t'] !== 'deb') throw new Error(`Only deb is built here, not ${values['-t']}.`)
  const stage = mkdtempSync(join(tmpdir(), 'galley-deb-'))
  try {
    for (const [from, to] of files) {
      const target = join(stage, to)
      mkdirSync(dirname(target), { recursive: true })
      cpSync(from, target, { recursive: true, verbatimSymlinks: true })
    }
    const all = filesUnder(stage)
    const bytes = all.reduce((sum, file) => sum + statSync(file).size, 0)
    const control = join(stage, 'DEBIAN')
    mkdirSync(control)
    writeFileSync(join(control, 'control'), controlOf(order, Math.ceil(bytes / 1024)))
    writeFileSync(join(control, 'md5sums'), all.map(file => `${createHash('md5').update(readFileSync(file)).digest('hex')}  ${relative(stage, file)}\n`).join(''))
    for (const [option, name] of [['--after-install', 'postinst'], ['--after-remove', 'postrm']]) {
      const script = values[option ?? '']
      if (!script) continue
      cpSync(script, join(control, name ?? ''))
      chmodSync(join(control, name ?? ''), 0o755)
    }
    // Rights of a checkout differ with the person's umask; a package has its own.
    spawnSync('chmod', ['-R', 'u+rwX,go=rX', stage])
    const compression = values['--deb-compression'] === 'xz' ? ['-Zxz'] : ['-Zgzip', '-z1']
    const { status, stderr } = spawnSync('dpkg-deb', ['--root-owner-group', ...compression, '--build', stage, values['--package'] ?? ''], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`dpkg-deb did not build the package: ${stderr}`)
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build(readOrder(process.argv.slice(2)))
