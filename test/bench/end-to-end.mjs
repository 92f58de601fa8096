// Rounds of an import from start to end of the process, each beside bare writing of the same bytes as values of 1 MiB.
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { electronCommand } from '../../electron/launch/runtime.mjs'
import { figure, median, time } from './measure.mjs'

/**
 * @param {import('./measure.mjs').Bench} bench
 * @param {{ readonly name: string, readonly file: string, readonly bytes: number, readonly articles: number, readonly goal: number }} dump
 */
export async function endToEnd({ ready: { electron, env }, quick, folder }, { name, file, bytes, articles, goal }) {
  const bare = await electronCommand({ app: fileURLToPath(new URL('./bare', import.meta.url)) })
  /** @type {number[]} */
  const limits = []
  /** @type {number[]} */
  const values = []
  const rate = (/** @type {number} */ milliseconds) => bytes / 1000 / milliseconds
  for (let round = 0; round < (quick ? 1 : 3); round += 1) {
    limits.push(rate(await time([bare.executable, ...bare.args, `--profile=${join(folder, `values-${round}`)}`, `--write-bytes=${bytes}`], { env })))
    values.push(rate(await time([electron.executable, ...electron.args, '--cli', '--', 'import', file, '--desk', join(folder, `${name}-desk-${round}`)], { env })))
  }
  return figure({ name, value: median(values), unit: 'MB/s', limit: median(limits), goal, atLeast: true, raw: { values, limits }, conditions: `${bytes} bytes, ${articles} articles, start and end of the process included` })
}
