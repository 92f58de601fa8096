// The editor under load: an article of a megabyte with ten thousand annotations, opened by key and typed in.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { root } from '../../electron/launch/root.mjs'
import { names, writeLongArticle } from './long-article.mjs'
import { figure, median, time } from './measure.mjs'

export const name = 'editor'
const limits = { open: 300, middle: 16, slow: 50 }

/** @param {import('playwright-core').Page} page */
async function openLong(page) {
  await page.evaluate(() => {
    const times = /** @type {any} */ (window)
    times.opened = new Promise(resolve => {
      window.addEventListener('keydown', event => {
        const look = () => {
          const text = document.querySelector('.cm-content')
          if (text?.querySelector('[data-annotation]') && text.textContent?.includes('Montgomery')) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - event.timeStamp)))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }, { once: true, capture: true })
    })
  })
  await page.keyboard.press('j')
  return page.evaluate(() => /** @type {any} */ (window).opened)
}

/**
 * Milliseconds from each key press to after the frame that shows it.
 * @param {import('playwright-core').Page} page
 * @param {number} count
 * @returns {Promise<number[]>}
 */
async function typeIn(page, count) {
  await page.evaluate(() => {
    const times = /** @type {any} */ (window)
    times.keys = []
    window.addEventListener('keydown', event => requestAnimationFrame(() => setTimeout(() => times.keys.push(performance.now() - event.timeStamp))), { capture: true })
  })
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press('abcdefgh '[index % 9] ?? 'a')
    // Hands rest now and then: then what was typed is stored while the next keys come.
    await page.waitForTimeout(index % 20 === 19 ? 700 : 45)
  }
  return page.evaluate(() => /** @type {any} */ (window).keys)
}

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run({ ready, quick, folder, say }) {
  const [file, script, desk] = ['long.txt', 'label.jsonl', 'editor-desk'].map(part => join(folder, part))
  const { annotations, bytes } = writeLongArticle(file, 1e6)
  say(`An article of ${bytes} bytes with ${annotations} annotations`)
  writeFileSync(script, names.map(([words, label]) => `${JSON.stringify({ do: 'annotation.every', query: 'all', words, label })}\n`).join(''))
  const { electron, env } = ready
  const cli = [electron.executable, ...electron.args, '--cli', '--']
  await time([...cli, 'import', file, '--desk', desk], { env })
  await time([...cli, 'edit', '--desk', desk, '--script', script], { env })
  /** @type {number[]} */
  const opens = []
  /** @type {number[]} */
  const keys = []
  for (let round = 0; round < (quick ? 1 : 3); round += 1) {
    const app = await _electron.launch({ executablePath: electron.executable, args: [...electron.args, `--desk=${desk}`], env: /** @type {Record<string, string>} */ (env), cwd: root, timeout: 60_000 })
    const page = await app.firstWindow()
    await page.getByRole('option').first().click({ timeout: 60_000 })
    await page.locator('.cm-content').waitFor()
    await page.waitForTimeout(1500)
    opens.push(await openLong(page))
    await page.waitForTimeout(1000)
    await page.locator('.cm-line').nth(2).dblclick({ position: { x: 120, y: 12 } })
    await page.getByText('Edit', { exact: true }).waitFor()
    keys.push(...(await typeIn(page, quick ? 60 : 120)))
    await page.keyboard.press('Escape')
    await page.waitForTimeout(1000)
    await app.close()
  }
  const sorted = [...keys].sort((one, other) => one - other)
  const limit = (/** @type {string} */ part, /** @type {number} */ value, /** @type {number} */ most) => figure({ name: `${name}-${part}`, value, unit: 'ms', limit: most, goal: 1, atLeast: false })
  return [limit('open', median(opens), limits.open), limit('key-median', median(keys), limits.middle), limit('key-p99', sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN, limits.slow)]
}
