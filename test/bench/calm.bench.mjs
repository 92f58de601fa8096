// While a dump comes in and somebody works on what is there: the longest time that the page could not do anything.
import { join } from 'node:path'
import { writeDump } from './dump.mjs'
import { figure } from './measure.mjs'
import { watchedImport } from './watched-import.mjs'

export const name = 'calm'

/** Counts the times between turns of the page's own loop. */
function watchGaps() {
  const channel = new MessageChannel()
  const gaps = /** @type {number[]} */ ([])
  let last = performance.now()
  channel.port1.onmessage = () => {
    const now = performance.now()
    if (now - last > 50) gaps.push(now - last)
    last = now
    setTimeout(() => channel.port2.postMessage(null), 4)
  }
  channel.port2.postMessage(null)
  Object.assign(window, { gaps })
}

/**
 * Scrolls the list, goes through it by keys, and writes into the text, from the first article on.
 * @param {import('playwright-core').Page} page
 * @param {() => boolean} over
 */
async function work(page, over) {
  await page.getByRole('option').first().waitFor({ timeout: 60_000 })
  const list = page.getByRole('listbox', { name: 'Articles' })
  const place = await list.boundingBox()
  for (let turn = 0; !over(); turn += 1) {
    await page.mouse.move((place?.x ?? 0) + 100, (place?.y ?? 0) + 200)
    for (let step = 0; step < 6; step += 1) await page.mouse.wheel(0, turn % 4 < 2 ? 400 : -400)
    await list.focus()
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown', { delay: 60 })
    await page.keyboard.press('Enter')
    await page.keyboard.type(' seen', { delay: 60 })
    await page.keyboard.press('Escape')
  }
}

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run({ ready, quick, folder, say }) {
  const file = join(folder, 'calm.txt')
  const dump = writeDump(file, quick ? 50e6 : 100e6)
  /** @type {number[]} */
  const gaps = []
  let over = false
  /** @type {Promise<void>} */
  let working = Promise.resolve()
  await watchedImport(ready, { desk: join(folder, 'calm-desk'), file, minutes: 5, every: 250 }, {
    async before(page) {
      await page.evaluate(watchGaps)
      working = work(page, () => over)
    },
    look: () => undefined,
    async after(page) {
      over = true
      await working
      gaps.push(...(await page.evaluate(() => /** @type {{ gaps: number[] }} */ (/** @type {unknown} */ (window)).gaps)))
    },
  })
  gaps.sort((one, other) => other - one)
  say(`Longest: ${gaps.slice(0, 12).map(gap => gap.toFixed(0)).join(' ')} ms`)
  const conditions = `${dump.bytes} bytes, ${dump.articles} articles, somebody scrolling and writing, ${gaps.filter(gap => gap > 100).length} gaps over 100 ms`
  return [figure({ name: 'page-stall', value: gaps[0] ?? 0, unit: 'ms', limit: 100, goal: 1, atLeast: false, raw: { values: gaps.slice(0, 100), limits: [100] }, conditions })]
}
