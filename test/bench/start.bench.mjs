// Cold start to a usable desk, against an empty window of the same Electron.
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { electronCommand } from '../../electron/launch/runtime.mjs'
import { figure, median, time } from './measure.mjs'

export const name = 'cold-start'
const allowance = 500

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run({ ready, quick, folder }) {
  const bare = await electronCommand({ app: fileURLToPath(new URL('./bare', import.meta.url)) })
  const { electron, env } = ready
  /** @type {number[]} */
  const ours = []
  /** @type {number[]} */
  const limits = []
  for (let round = 0; round < (quick ? 3 : 7); round += 1) {
    limits.push(await time([bare.executable, ...bare.args, `--profile=${join(folder, `bare-${round}`)}`], { env, until: 'galley: usable' }))
    const desk = join(folder, `desk-${round}`)
    ours.push(await time([electron.executable, ...electron.args, `--desk=${desk}`, '--report-usable'], { env, until: 'galley: usable' }))
  }
  const limit = median(limits)
  return [figure({ name, value: median(ours), unit: 'ms', limit, goal: (limit + allowance) / limit, atLeast: false })]
}
