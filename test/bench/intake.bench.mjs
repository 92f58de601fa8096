// Intake of a dump end to end, against a bare process that writes the same bytes into IndexedDB as values of 1 MiB.
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { electronCommand } from '../../electron/launch/runtime.mjs'
import { writeDump } from './dump.mjs'
import { figure, median, time } from './measure.mjs'

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
  /** @type {number[]} */
  const limits = []
  /** @type {number[]} */
  const values = []
  const rate = (/** @type {number} */ milliseconds) => dump.bytes / 1000 / milliseconds
  for (let round = 0; round < (quick ? 1 : 3); round += 1) {
    limits.push(rate(await time([bare.executable, ...bare.args, `--profile=${join(folder, `values-${round}`)}`, `--write-bytes=${dump.bytes}`], { env })))
    values.push(rate(await time([electron.executable, ...electron.args, '--cli', '--', 'import', file, '--desk', join(folder, `intake-desk-${round}`)], { env })))
  }
  return [figure({ name, value: median(values), unit: 'MB/s', limit: median(limits), goal: 0.35, atLeast: true, raw: { values, limits }, conditions: `${dump.bytes} bytes, ${dump.articles} articles, start and end of the process included` })]
}
