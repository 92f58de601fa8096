// Memory of all processes together while a large dump comes in, and whether it stays level: `MEMORY_BYTES` for another size.
import { join } from 'node:path'
import { writeDump } from './dump.mjs'
import { figure } from './measure.mjs'
import { memoryOf, watchedImport } from './watched-import.mjs'

export const name = 'memory'
export const apart = 'more than five minutes'

const mean = (/** @type {number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run({ ready, quick, folder, say }) {
  const file = join(folder, 'large.txt')
  const dump = writeDump(file, Number(process.env['MEMORY_BYTES'] ?? (quick ? 300e6 : 3e9)))
  say(`A dump of ${dump.bytes} bytes with ${dump.articles} articles`)
  /** @type {number[]} */
  const curve = []
  let before = 0
  await watchedImport(ready, { desk: join(folder, 'memory-desk'), file, minutes: 40, every: 1000 }, {
    before: async (_page, app) => { before = memoryOf(Number(app.process().pid)) },
    look: top => { curve.push(memoryOf(top)) },
    after: async () => undefined,
  })
  const third = Math.max(1, Math.floor(curve.length / 3))
  const [middle, end] = [curve.slice(third, 2 * third), curve.slice(2 * third)]
  const conditions = `${dump.bytes} bytes, ${dump.articles} articles in ${curve.length} s, window open, ${before.toFixed(0)} MB before`
  say(`Memory: ${curve.filter((_, at) => at % Math.max(1, Math.floor(curve.length / 60)) === 0).map(value => value.toFixed(0)).join(' ')} MB`)
  return [
    figure({ name: 'memory', value: Math.max(...curve), unit: 'MB', limit: 900, goal: 1, atLeast: false, raw: { values: curve, limits: [900] }, conditions }),
    figure({ name: 'memory-level', value: mean(end), unit: 'MB', limit: mean(middle), goal: 1.1, atLeast: false, raw: { values: end, limits: middle }, conditions }),
  ]
}
