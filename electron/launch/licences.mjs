// Which packages are inside of the built application, as the bundler saw them, and the licences that they come under.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { buildFolder, root } from './root.mjs'

const packed = join(buildFolder, 'packed')

/** Free to be passed on inside of a program under the MIT licence. */
const accepted = new Set(['MIT', 'MIT-0', 'ISC', 'Zlib', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0', 'Unlicense', 'BlueOak-1.0.0', 'MPL-2.0', 'OFL-1.1'])

/**
 * A plugin that writes down the package folders of one part; the outputs of the part name its file.
 * @param {string} part
 * @returns {import('vite').Plugin}
 */
export function notePackages(part) {
  /** @type {Set<string>} */
  const folders = new Set()
  return {
    name: 'galley-packages',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const id of Object.keys(chunk.modules)) {
          const found = /^(?:\0)?(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)/.exec(id)?.[1]
          if (found?.startsWith(root)) folders.add(found.slice(root.length + 1).split(sep).join('/'))
        }
      }
      mkdirSync(packed, { recursive: true })
      writeFileSync(join(packed, `${part}.json`), `${JSON.stringify([...folders].sort(), null, 2)}\n`)
    },
  }
}

/**
 * @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly text: string }} Part
 * @returns {Part[]} every package inside of the application, by name
 */
export function packedParts() {
  const folders = new Set(readdirSync(packed).flatMap(file => /** @type {string[]} */ (JSON.parse(readFileSync(join(packed, file), 'utf8')))))
  const parts = [...folders].map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const file = readdirSync(join(root, folder)).find(each => /^(licen[cs]e|copying)/i.test(each))
    const licence = typeof license === 'string' ? license : (license?.type ?? 'not said')
    return { name, version, licence, text: file ? readFileSync(join(root, folder, file), 'utf8').trim() : `Under the licence ${licence}.` }
  })
  return parts.sort((one, other) => (one.name < other.name ? -1 : 1))
}

/**
 * @param {string} expression
 * @returns {boolean} whether a licence, or one of those to choose from, may be packed
 */
export function isAccepted(expression) {
  return expression.replace(/[()]/g, '').split(/ OR /).some(choice => choice.split(/ AND /).every(one => accepted.has(one.trim())))
}

/** @returns {string} what every package carries beside the application */
export function licenceText() {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim()
  const fonts = readFileSync(join(root, 'resources/fonts/OFL.txt'), 'utf8').trim()
  const heads = 'Electron and Chromium: see LICENSE.electron.txt and LICENSES.chromium.html beside the program.'
  const others = packedParts().map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`)
  return `${[`Galley\n\n${own}`, heads, `Fonts (OFL-1.1)\n\n${fonts}`, ...others].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}
