// Icons in every size and container from the one SVG, drawn by the Electron that is packed.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run, Told } from './run.mjs'

export const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** What macOS calls each size, plain and doubled. */
const apple = /** @type {const} */ ([['icp4', 16], ['icp5', 32], ['icp6', 64], ['ic07', 128], ['ic08', 256], ['ic09', 512], ['ic10', 1024], ['ic11', 32], ['ic12', 64], ['ic13', 256], ['ic14', 512]])
const windows = [16, 24, 32, 48, 64, 128, 256]

/**
 * @param {(size: number) => Buffer} png
 * @returns {Buffer} PNGs in an icon file of Windows
 */
export function ico(png) {
  const head = Buffer.alloc(6 + 16 * windows.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(windows.length, 4)
  let offset = head.length
  for (const [at, size] of windows.entries()) {
    const entry = 6 + 16 * at
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png(size).length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += png(size).length
  }
  return Buffer.concat([head, ...windows.map(png)])
}

/**
 * @param {(size: number) => Buffer} png
 * @returns {Buffer} PNGs in an icon file of macOS
 */
export function icns(png) {
  const parts = apple.map(([type, size]) => {
    const head = Buffer.alloc(8)
    head.write(type, 'latin1')
    head.writeUInt32BE(png(size).length + 8, 4)
    return Buffer.concat([head, png(size)])
  })
  const head = Buffer.alloc(8)
  head.write('icns', 'latin1')
  head.writeUInt32BE(parts.reduce((sum, part) => sum + part.length, 8), 4)
  return Buffer.concat([head, ...parts])
}

/**
 * @param {{ readonly electron: import('./runtime.mjs').ElectronCommand, readonly env: NodeJS.ProcessEnv, readonly into: string }} order `electron` runs the folder `${into}/drawing`
 */
export async function drawIcons({ electron, env, into }) {
  const icons = join(into, 'icons')
  const drawing = join(into, 'drawing')
  for (const folder of [icons, drawing]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  cpSync(join(root, 'electron/launch/draw.cjs'), join(drawing, 'draw.cjs'))
  writeFileSync(join(drawing, 'package.json'), '{"name":"galley-icons","version":"1.0.0","main":"draw.cjs"}\n')
  const { code, output } = await run(electron.executable, electron.args, {
    env: { ...env, GALLEY_DRAW: join(root, 'resources/icon.svg'), GALLEY_INTO: icons, GALLEY_SIZES: sizes.join(',') },
  })
  if (code !== 0) throw new Told(`The icons could not be drawn.\n${output.trim()}`)
  /** @param {number} size */
  const png = size => readFileSync(join(icons, `${size}x${size}.png`))
  writeFileSync(join(into, 'icon.ico'), ico(png))
  writeFileSync(join(into, 'icon.icns'), icns(png))
}
