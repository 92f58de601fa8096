// A private display for machines without one: Xvfb on a free number, ended together with us.
import { spawn } from 'node:child_process'
import { Told } from './run.mjs'

/** Whether a window can be shown where we run. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY)
}

/** @returns {Promise<{ readonly display: string, readonly stop: () => void }>} */
export function startXvfb() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset']
    // A process group of its own: Ctrl+C must reach the application first, the display last.
    const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true })
    const stop = () => child.kill()
    const numbers = /** @type {import('node:stream').Readable} */ (child.stdio[3])
    let text = ''
    const refuse = () => reject(new Told('The private display (Xvfb) did not start.'))
    const timer = setTimeout(() => {
      stop()
      refuse()
    }, 15_000)
    child.on('error', refuse)
    child.on('exit', refuse)
    numbers.setEncoding('utf8').on('data', piece => {
      text += piece
      const number = /^(\d+)\n/.exec(text)?.[1]
      if (number === undefined) return
      clearTimeout(timer)
      process.on('exit', stop)
      child.unref()
      numbers.destroy()
      resolve({ display: `:${number}`, stop })
    })
  })
}
