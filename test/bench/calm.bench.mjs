// While a dump comes in and somebody works on what is there: the longest time that the page could not do anything, and
// the longest that it worked in one piece. The second is time on a core, so that other work on the machine counts little.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeDump } from './dump.mjs'
import { figure } from './measure.mjs'
import { watchedImport } from './watched-import.mjs'

export const name = 'calm'
const limit = 100

/** Keeps the times between turns of the page's own loop. */
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
 * Tasks of the page's main thread in a trace, longest first, in milliseconds on a core.
 * @param {string} path
 * @param {number} process
 */
function tasksIn(path, process) {
  /** @type {readonly { readonly pid: number, readonly tid: number, readonly name: string, readonly ph: string, readonly tdur?: number, readonly args: { readonly name?: string } }[]} */
  const events = JSON.parse(readFileSync(path, 'utf8')).traceEvents
  const main = events.find(({ name, pid, args }) => name === 'thread_name' && pid === process && args.name === 'CrRendererMain')
  return events.filter(({ pid, tid, ph, tdur }) => pid === process && tid === main?.tid && ph === 'X' && tdur !== undefined).map(({ tdur = 0 }) => tdur / 1000).sort((one, other) => other - one)
}

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run({ ready, quick, folder, say }) {
  const file = join(folder, 'calm.txt')
  const dump = writeDump(file, quick ? 25e6 : 50e6)
  /** @type {number[]} */
  let gaps = []
  /** @type {number[]} */
  let tasks = []
  let over = false
  /** @type {Promise<void>} */
  let working = Promise.resolve()
  await watchedImport(ready, { desk: join(folder, 'calm-desk'), file, minutes: 5, every: 250 }, {
    async before(page, app) {
      await app.evaluate(({ contentTracing }) => contentTracing.startRecording({ recording_mode: 'record-until-full', included_categories: ['toplevel'], excluded_categories: ['*'] }))
      await page.evaluate(watchGaps)
      working = work(page, () => over)
    },
    look: () => undefined,
    async after(page, app) {
      over = true
      await working
      gaps = await page.evaluate(() => /** @type {{ gaps: number[] }} */ (/** @type {unknown} */ (window)).gaps)
      const trace = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording())
      const process = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0)
      tasks = tasksIn(trace, process)
      rmSync(trace)
    },
  })
  gaps.sort((one, other) => other - one)
  const shown = (/** @type {readonly number[]} */ times) => times.slice(0, 8).map(time => time.toFixed(0)).join(' ')
  say(`Longest: ${shown(gaps)} ms without a turn, ${shown(tasks)} ms of work on a core`)
  const conditions = `${dump.bytes} bytes, ${dump.articles} articles, somebody scrolling and writing`
  const longest = (/** @type {string} */ part, /** @type {readonly number[]} */ times) => figure({ name: `page-${part}`, value: times[0] ?? 0, unit: 'ms', limit, goal: 1, atLeast: false, raw: { values: times.slice(0, 100), limits: [limit] }, conditions: `${conditions}, ${times.filter(time => time > limit).length} over ${limit} ms` })
  return [longest('stall', gaps), longest('work', tasks)]
}
