// Starts the application as a child: exit code through, signals through, Chromium's own noise on stderr dropped.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const ownWord = 'galley: '

/** npm runs scripts in the project's folder; paths on the command line are relative to where the person is. */
function whereThePersonIs() {
  const byNpm = ['start', 'galley'].includes(process.env.npm_lifecycle_event ?? '')
  return (byNpm && process.env.INIT_CWD) || process.cwd()
}

/**
 * @param {import('./set-up.mjs').Ready} ready
 * @param {readonly string[]} args
 * @param {{ readonly capture?: boolean }} [options] `capture`: stdout is answered instead of shown
 * @returns {Promise<{ readonly code: number, readonly output: string }>}
 */
export function application(ready, args, { capture = false } = {}) {
  return new Promise((resolve, reject) => {
    const { executable, args: first } = ready.electron
    const stdio = /** @type {const} */ (['inherit', capture ? 'pipe' : 'inherit', 'pipe'])
    const child = spawn(executable, [...first, ...args], { env: ready.env, cwd: whereThePersonIs(), stdio: [...stdio] })
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', text => {
      output += text
    })
    if (child.stderr !== null) {
      createInterface({ input: child.stderr }).on('line', line => {
        if (line.startsWith(ownWord)) process.stderr.write(`${line}\n`)
      })
    }
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    // Ctrl+C reaches the application by itself; it is only helped where it did not.
    const interrupted = () => setTimeout(() => child.kill('SIGTERM'), 500).unref()
    process.on('SIGTERM', pass).on('SIGHUP', pass).on('SIGINT', interrupted)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('SIGTERM', pass).off('SIGHUP', pass).off('SIGINT', interrupted)
      resolve({ code: code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1), output })
    })
  })
}
