// While a dump comes in and somebody works on what is there: the longest task of the page, by the clock (a stall: no frame
// and no key comes in between) and on a core (other work on the machine counts little), and the longest that an input
// waited for the frame that answers it. A timer is no measure of a stall: Chromium lets frames and input go before it.
import { join } from 'node:path'
import { writeDump } from './dump.mjs'
import { figure, median } from './measure.mjs'
import { longest, taskTrace } from './tasks.mjs'
import { watchedImport } from './watched-import.mjs'

export const name = 'calm'
/** Milliseconds. The last is what the web's interaction measure (Interaction to Next Paint) calls good. */
const limits = { stall: 100, work: 100, answer: 200 }

/** Keeps how long each input waited for its frame, by the Event Timing API (in steps of 8 ms). */
function watchInputs() {
  const answers = /** @type {number[]} */ ([])
  new PerformanceObserver(list => answers.push(...list.getEntries().map(({ duration }) => duration))).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }))
  Object.assign(window, { answers })
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
 * One import beside somebody's work.
 * @param {import('./measure.mjs').Bench} bench
 * @param {string} file
 * @param {number} round
 */
async function once({ ready, folder }, file, round) {
  /** @type {number[]} */
  let answers = []
  /** @type {Awaited<ReturnType<typeof taskTrace>>} */
  let traced = async () => []
  /** @type {Awaited<ReturnType<typeof traced>>} */
  let tasks = []
  let over = false
  /** @type {Promise<void>} */
  let working = Promise.resolve()
  await watchedImport(ready, { desk: join(folder, `calm-desk-${round}`), file, minutes: 5, every: 250 }, {
    async before(page, app) {
      traced = await taskTrace(app)
      await page.evaluate(watchInputs)
      working = work(page, () => over)
    },
    look: () => undefined,
    async after(page) {
      over = true
      await working
      answers = await page.evaluate(() => /** @type {{ answers: number[] }} */ (/** @type {unknown} */ (window)).answers)
      tasks = await traced()
    },
  })
  return { stall: longest(tasks.map(({ stall }) => stall)), work: longest(tasks.map(({ work }) => work)), answer: longest(answers), inputs: answers.length }
}

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run(bench) {
  const file = join(bench.folder, 'calm.txt')
  const dump = writeDump(file, bench.quick ? 25e6 : 50e6)
  /** @type {Awaited<ReturnType<typeof once>>[]} */
  const rounds = []
  for (let round = 0; round < (bench.quick ? 1 : 3); round += 1) rounds.push(await once(bench, file, round))
  const conditions = `${dump.bytes} bytes, ${dump.articles} articles, somebody scrolling and writing (${rounds.map(({ inputs }) => inputs).join(', ')} inputs); the longest of each round`
  return (/** @type {const} */ (['stall', 'work', 'answer'])).map(part => {
    const values = rounds.map(round => round[part])
    return figure({ name: `page-${part}`, value: median(values), unit: 'ms', limit: limits[part], goal: 1, atLeast: false, raw: { values, limits: [limits[part]] }, conditions })
  })
}
