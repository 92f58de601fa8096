// What a core does a second in each stage, beside plain reading and decoding: intake (read, decode, divide, describe, pack)
// and inspection. Seconds are those of the process on its core, so that other work on the machine counts little.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { buildStages } from './build-stages.mjs'
import { writeDump } from './dump.mjs'
import { figure, median } from './measure.mjs'

export const name = 'stages'
const goals = { intake: 25, inspect: 5 }

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run({ quick, folder, say }) {
  const file = join(folder, 'stages.txt')
  const dump = writeDump(file, quick ? 20e6 : 50e6)
  const program = await buildStages()
  /** @type {{ read: number, intake: number, inspect: number }[]} */
  const rounds = []
  for (let round = 0; round < (quick ? 1 : 3); round += 1) rounds.push(JSON.parse(execFileSync(process.execPath, [program, file], { encoding: 'utf8' })))
  const rates = (/** @type {'read' | 'intake' | 'inspect'} */ stage) => rounds.map(seconds => dump.bytes / 1e6 / seconds[stage])
  const limit = median(rates('read'))
  say(`A dump of ${dump.bytes} bytes with ${dump.articles} articles, read and decoded at ${limit.toFixed(0)} MB/s`)
  return (/** @type {const} */ (['intake', 'inspect'])).map(stage => figure({
    name: `stage-${stage}`, value: median(rates(stage)), unit: 'MB/s a core', limit, goal: goals[stage] / limit, atLeast: true,
    raw: { values: rates(stage), limits: rates('read') }, conditions: `${dump.bytes} bytes, ${dump.articles} articles, Node ${process.versions.node}`,
  }))
}
