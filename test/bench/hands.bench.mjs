// How many input events a person needs for the sample: the end-to-end journey, counted, with its script.
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { journey } from '../support/hands.mjs'
import { figure } from './measure.mjs'

export const name = 'hands'

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run({ ready, folder, say }) {
  const { electron, env } = ready
  const app = await _electron.launch({ executablePath: electron.executable, args: [...electron.args, `--desk=${join(folder, 'desk')}`], env: /** @type {Record<string, string>} */ (env) })
  const page = await app.firstWindow()
  await app.evaluate(({ BrowserWindow, dialog }, filePath) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900)
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, join(folder, 'set.jsonl'))
  await page.waitForFunction(() => document.title.endsWith('- Galley'), undefined, { timeout: 60_000 })
  const { count, lines } = await journey(page)
  for (const line of lines) say(line)
  await app.close()
  return [figure({ name, value: count, unit: 'events', limit: 60, goal: 1, atLeast: false })]
}
