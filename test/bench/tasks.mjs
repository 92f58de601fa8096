// Tasks of the page's main thread while a bench looks on: what runs there holds up frames and keys.
import { readFileSync, rmSync } from 'node:fs'

/** @param {readonly number[]} times */
export const longest = times => times.reduce((most, time) => Math.max(most, time), 0)

/**
 * In milliseconds by the clock and on a core.
 * @param {string} path
 * @param {number} process
 */
function tasksIn(path, process) {
  /** @type {readonly { readonly pid: number, readonly tid: number, readonly name: string, readonly ph: string, readonly dur?: number, readonly tdur?: number, readonly args: { readonly name?: string } }[]} */
  const events = JSON.parse(readFileSync(path, 'utf8')).traceEvents
  const main = events.find(({ name, pid, args }) => name === 'thread_name' && pid === process && args.name === 'CrRendererMain')
  return events.filter(({ pid, tid, ph }) => pid === process && tid === main?.tid && ph === 'X').map(({ dur = 0, tdur = 0 }) => ({ stall: dur / 1000, work: tdur / 1000 }))
}

/**
 * Begins a trace; what it answers ends it and tells the tasks.
 * @param {import('playwright-core').ElectronApplication} app
 */
export async function taskTrace(app) {
  await app.evaluate(({ contentTracing }) => contentTracing.startRecording({ recording_mode: 'record-until-full', included_categories: ['toplevel'], excluded_categories: ['*'] }))
  return async () => {
    const trace = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording())
    const process = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0)
    const tasks = tasksIn(trace, process)
    rmSync(trace)
    return tasks
  }
}
