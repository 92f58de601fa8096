// An import in a window that is open, watched from outside: what each moment of it looked like to the page and the machine.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { _electron } from 'playwright-core'

/** Proportional set size of a process and all below it, in MB: shared pages counted once. */
export function memoryOf(/** @type {number} */ top) {
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

/**
 * Opens the desk, has a second launch hand the file over, brings it in, and looks at it until the import has ended.
 * @param {import('./measure.mjs').Bench['ready']} ready
 * @param {{ readonly desk: string, readonly file: string, readonly minutes: number, readonly every: number }} order milliseconds from look to look
 * @param {{ before(page: import('playwright-core').Page, app: import('playwright-core').ElectronApplication): Promise<void>, look(top: number): void, after(page: import('playwright-core').Page, app: import('playwright-core').ElectronApplication): Promise<void> }} watch `top`: the main process
 */
export async function watchedImport({ electron, env }, { desk, file, minutes, every }, watch) {
  const args = [...electron.args, `--desk=${desk}`]
  const app = await _electron.launch({ executablePath: electron.executable, args, env: /** @type {Record<string, string>} */ (env) })
  try {
    const page = await app.firstWindow()
    await page.waitForFunction(() => document.title.endsWith('- Galley'), undefined, { timeout: 60_000 })
    const top = Number(app.process().pid)
    await new Promise(resolve => setTimeout(resolve, 1500))
    await watch.before(page, app)
    const end = Date.now() + minutes * 60_000
    spawn(electron.executable, [...args, file], { env, stdio: 'ignore' })
    await page.getByRole('dialog', { name: /^Bring in / }).waitFor({ timeout: 60_000 })
    await page.keyboard.press('Enter')
    do {
      if (Date.now() > end) throw new Error(`The import did not end within ${minutes} minutes.`)
      await new Promise(resolve => setTimeout(resolve, every))
      watch.look(top)
    } while (!(await page.evaluate(() => document.body.innerText.includes('Import finished'))))
    await watch.after(page, app)
  } finally {
    await app.close()
  }
}
