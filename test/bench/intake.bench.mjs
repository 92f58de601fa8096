// Intake of a dump end to end, against a bare process that writes the same bytes into IndexedDB as values of 1 MiB.
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { electronCommand } from '../../electron/launch/runtime.mjs'
import { writeDump } from './dump.mjs'
import { figure, time } from './measure.mjs'

export const name = 'intake'

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run({ ready, quick, folder, say }) {
  const file = join(folder, 'dump.txt')
  const dump = writeDump(file, quick ? 5e6 : 50e6)
  say(`A dump of ${dump.bytes} bytes with ${dump.articles} articles`)
  const { electron, env } = ready
  const bare = await electronCommand({ app: fileURLToPath(new URL('./bare', import.meta.url)) })
  const profile = `--profile=${join(folder, 'values')}`
  const limit = await time([bare.executable, ...bare.args, profile, `--write-bytes=${dump.bytes}`], { env })
  const desk = join(folder, 'intake-desk')
  const value = await time([electron.executable, ...electron.args, '--cli', '--', 'import', file, '--desk', desk], { env })
  const rate = (/** @type {number} */ milliseconds) => dump.bytes / 1000 / milliseconds
  return [figure({ name, value: rate(value), unit: 'MB/s', limit: rate(limit), goal: 0.35, atLeast: true })]
}
