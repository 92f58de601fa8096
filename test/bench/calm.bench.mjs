// While a dump comes in: the longest time that the page could not do anything.
import { join } from 'node:path'
import { writeDump } from './dump.mjs'
import { figure } from './measure.mjs'
import { watchedImport } from './watched-import.mjs'

export const name = 'calm'

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run({ ready, quick, folder }) {
  const file = join(folder, 'calm.txt')
  const dump = writeDump(file, quick ? 50e6 : 200e6)
  const gaps = { longest: 0, over: 0 }
  await watchedImport(ready, { desk: join(folder, 'calm-desk'), file, minutes: 5, every: 250 }, {
    before: page => page.evaluate(() => {
      const channel = new MessageChannel()
      const gaps = /** @type {{ longest: number, over: number }} */ ({ longest: 0, over: 0 })
      let last = performance.now()
      channel.port1.onmessage = () => {
        const now = performance.now()
        gaps.longest = Math.max(gaps.longest, now - last)
        if (now - last > 100) gaps.over += 1
        last = now
        setTimeout(() => channel.port2.postMessage(null), 4)
      }
      channel.port2.postMessage(null)
      Object.assign(window, { gaps })
    }),
    look: () => undefined,
    async after(page) {
      Object.assign(gaps, await page.evaluate(() => /** @type {{ gaps: { longest: number, over: number } }} */ (/** @type {unknown} */ (window)).gaps))
    },
  })
  const conditions = `${dump.bytes} bytes, ${dump.articles} articles, window open, ${gaps.over} gaps over 100 ms`
  return [figure({ name: 'page-stall', value: gaps.longest, unit: 'ms', limit: 100, goal: 1, atLeast: false, raw: { values: [gaps.longest], limits: [100] }, conditions })]
}
