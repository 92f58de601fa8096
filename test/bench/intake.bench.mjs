// Intake of a dump of plain text end to end.
import { join } from 'node:path'
import { writeDump } from './dump.mjs'
import { endToEnd } from './end-to-end.mjs'

export const name = 'intake'

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run(bench) {
  const file = join(bench.folder, 'dump.txt')
  const dump = writeDump(file, bench.quick ? 5e6 : 50e6)
  bench.say(`A dump of ${dump.bytes} bytes with ${dump.articles} articles`)
  return [await endToEnd(bench, { name, file, ...dump, goal: 0.35 })]
}
