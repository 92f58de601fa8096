// A replacement over 100,000 articles in the window: looked for, replaced and taken back by its own dialog and keys, with
// the longest task of the page meanwhile; the same words labelled in all of them; then a replacement that is stopped.
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { root } from '../../electron/launch/root.mjs'
import { writeDump } from './dump.mjs'
import { figure, time } from './measure.mjs'
import { longest, taskTrace } from './tasks.mjs'

export const name = 'everywhere'
const wanted = 100_000
/** Milliseconds: for what somebody waits for, and for a task in which the page hears nothing. */
const limits = { replace: 15_000, label: 15_000, stall: 100 }

/**
 * Opens the dialog, looks for words in all articles, and waits until all hits are counted.
 * @param {import('playwright-core').Page} page
 * @param {string} words
 * @param {string} instead
 */
async function lookFor(page, words, instead) {
  await page.keyboard.press('Control+h')
  const dialog = page.getByRole('dialog', { name: 'Find and replace' })
  await dialog.getByRole('radio', { name: /^All articles/ }).click()
  await dialog.getByRole('textbox', { name: 'Find' }).fill(words)
  await dialog.getByRole('textbox', { name: 'Replace with' }).fill(instead)
  const started = performance.now()
  await dialog.getByText(/^[\d,]+ hits in [\d,]+ articles/).waitFor({ timeout: 120_000 })
  return performance.now() - started
}

/**
 * Opens the dialog that labels words everywhere, and waits until all places are counted.
 * @param {import('playwright-core').Page} page
 * @param {string} words
 */
async function lookForPlaces(page, words) {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Commands' }).waitFor()
  await page.keyboard.type('everywhere')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Label these words everywhere' })
  await dialog.getByRole('radio', { name: /^All articles/ }).click()
  await dialog.getByRole('textbox', { name: 'Words' }).fill(words)
  const started = performance.now()
  await dialog.getByText(/^[\d,]+ places in [\d,]+ articles/).waitFor({ timeout: 120_000 })
  return performance.now() - started
}

/**
 * @param {import('playwright-core').Page} page
 * @param {RegExp} words
 */
async function told(page, words) {
  const said = page.getByRole('log', { name: 'Latest' }).filter({ hasText: words })
  await said.waitFor({ timeout: 120_000 })
  // Its first line; the button that takes it back follows.
  return (await said.innerText()).split('\n')[0] ?? ''
}

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run({ ready, folder, say }) {
  const { electron, env } = ready
  const [file, desk] = [join(folder, 'many.txt'), join(folder, 'many-desk')]
  const dump = writeDump(file, Number.POSITIVE_INFINITY, { articles: wanted, paragraphs: 1 })
  await time([electron.executable, ...electron.args, '--cli', '--', 'import', file, '--desk', desk], { env })
  const app = await _electron.launch({ executablePath: electron.executable, args: [...electron.args, `--desk=${desk}`], env: /** @type {Record<string, string>} */ (env), cwd: root, timeout: 60_000 })
  const page = await app.firstWindow()
  await page.getByRole('option').first().click({ timeout: 60_000 })
  const looked = await lookFor(page, 'lantern of', 'lamp of')
  const trace = await taskTrace(app)
  const started = performance.now()
  await page.keyboard.press('Control+Enter')
  const words = await told(page, /^Replaced /)
  const replaced = performance.now() - started
  const tasks = await trace()
  await page.keyboard.press('Control+z')
  const back = performance.now()
  await told(page, /^Took back/)
  const tookBack = performance.now() - back
  const places = await lookForPlaces(page, 'lantern of')
  const began = performance.now()
  await page.keyboard.press('Enter')
  const labels = await told(page, /^Labelled /)
  const labelled = performance.now() - began
  await lookFor(page, 'bridge to', 'pier to')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Stop' }).click({ timeout: 60_000 })
  const stopped = await told(page, /^Replaced /)
  await app.close()
  say(`Looked through ${dump.articles} articles in ${Math.round(looked)} ms. ${words} in ${Math.round(replaced)} ms, taken back in ${Math.round(tookBack)} ms. Looked for places in ${Math.round(places)} ms. ${labels} in ${Math.round(labelled)} ms. Stopped: ${stopped}`)
  return [
    figure({ name: `${name}-replace`, value: replaced, unit: 'ms', limit: limits.replace, goal: 1, atLeast: false }),
    figure({ name: `${name}-label`, value: labelled, unit: 'ms', limit: limits.label, goal: 1, atLeast: false }),
    figure({ name: `${name}-stall`, value: longest(tasks.map(({ stall }) => stall)), unit: 'ms', limit: limits.stall, goal: 1, atLeast: false }),
  ]
}
