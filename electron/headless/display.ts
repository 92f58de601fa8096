// The command line on a machine without a display: an Xvfb of its own, there before Chromium looks for one. Linux alone needs it.
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { done, failed, type Result } from '../../shared/result'

const patience = 10_000
const step = 20

function rest(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

export function needsDisplay(): boolean {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
}

/** Waits for the display: Chromium reads its name from the environment right after the main script. */
export function startDisplay(): Result<null> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-display-'))
  const file = join(folder, 'number')
  const handle = openSync(file, 'w')
  try {
    // It ends with us, however we end. Its own group: Ctrl+C reaches us first.
    const words = ['--pdeathsig', 'TERM', 'Xvfb', '-displayfd', '3', '-noreset', '-nolisten', 'tcp', '-screen', '0', '1440x900x24']
    const child = spawn('setpriv', words, { stdio: ['ignore', 'ignore', 'ignore', handle], detached: true })
    child.on('error', () => undefined)
    child.unref()
    for (let waited = 0; child.pid !== undefined && waited < patience; waited += step) {
      rest(step)
      const number = /^(\d+)\n/.exec(readFileSync(file, 'utf8'))?.[1]
      if (number === undefined) continue
      process.env.DISPLAY = `:${number}`
      return done(null)
    }
    return failed('no-display', 'There is no display here, and Xvfb, which would stand in for one, did not start.', 'Install it: sudo apt-get install xvfb')
  } finally {
    closeSync(handle)
    rmSync(folder, { recursive: true, force: true })
  }
}
