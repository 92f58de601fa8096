// While a dump comes in: the longest time that the page could not do anything, and the memory of all processes together.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { writeDump } from './dump.mjs'
import { figure } from './measure.mjs'

export const name = 'calm'

/** Proportional set size of a process and all below it, in MB: shared pages counted once. */
function memoryOf(/** @type {number} */ top) {
  const parents = new Map(readdirSync('/proc').filter(each => /^\d+$/.test(each)).flatMap(each => {
    try {
      const stat = readFileSync(`/proc/${each}/stat`, 'utf8')
      return [[Number(each), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]]
    } catch {
      return []
    }
  }))
  const below = (/** @type {number} */ pid) => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === top) return true
    return false
  }
  let kilobytes = 0
  for (const pid of parents.keys()) {
    if (!below(pid)) continue
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
    } catch {
      // It ended in between.
    }
  }
  return kilobytes / 1024
}

const mean = (/** @type {number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run({ ready, quick, folder, say }) {
  const file = join(folder, 'calm.txt')
  const dump = writeDump(file, quick ? 50e6 : 200e6)
  const { electron, env } = ready
  const args = [...electron.args, `--desk=${join(folder, 'calm-desk')}`]
  const app = await _electron.launch({ executablePath: electron.executable, args, env: /** @type {Record<string, string>} */ (env) })
  const page = await app.firstWindow()
  await page.waitForFunction(() => document.title.endsWith('- Galley'), undefined, { timeout: 60_000 })
  const top = Number(app.process().pid)
  await new Promise(resolve => setTimeout(resolve, 1500))
  await page.evaluate(() => {
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
  })
  const before = memoryOf(top)
  // A second launch on the desk hands its file over.
  spawn(electron.executable, [...args, file], { env, stdio: 'ignore' })
  /** @type {number[]} */
  const curve = []
  for (let over = false; !over;) {
    await new Promise(resolve => setTimeout(resolve, 250))
    curve.push(memoryOf(top))
    over = await page.evaluate(() => document.body.innerText.includes('Import finished'))
    if (curve.length > 1200) throw new Error('The import did not end within five minutes.')
  }
  const gaps = await page.evaluate(() => /** @type {{ gaps: { longest: number, over: number } }} */ (/** @type {unknown} */ (window)).gaps)
  await app.close()
  const third = Math.max(1, Math.floor(curve.length / 3))
  const [middle, end] = [mean(curve.slice(third, 2 * third)), mean(curve.slice(2 * third))]
  const conditions = `${dump.bytes} bytes, ${dump.articles} articles, window open, ${gaps.over} gaps over 100 ms, ${before.toFixed(0)} MB before`
  say(`Memory: ${curve.map(value => value.toFixed(0)).join(' ')} MB`)
  return [
    figure({ name: 'page-stall', value: gaps.longest, unit: 'ms', limit: 100, goal: 1, atLeast: false, raw: { values: [gaps.longest], limits: [100] }, conditions }),
    figure({ name: 'memory', value: Math.max(...curve), unit: 'MB', limit: 900, goal: 1, atLeast: false, raw: { values: curve, limits: [900] }, conditions }),
    figure({ name: 'memory-flat', value: end, unit: 'MB', limit: middle, goal: 1.1, atLeast: false, raw: { values: curve.slice(2 * third), limits: curve.slice(third, 2 * third) }, conditions }),
  ]
}
