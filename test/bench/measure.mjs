// How benches time a process: from its start to a line or to its end, as somebody waiting for it would.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @typedef {{ readonly ready: import('../../electron/launch/set-up.mjs').Ready, readonly quick: boolean, readonly folder: string, readonly say: (line: string) => void }} Bench */
/** @typedef {{ name: string, value: number, unit: string, limit: number, ratio: number, goal: number, met: boolean, raw?: Raw, conditions?: string }} Figure */
/** @typedef {{ readonly values: readonly number[], readonly limits: readonly number[] }} Raw */

/** @param {readonly number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** @param {string} prefix */
export function temporaryFolder(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * @param {readonly string[]} command
 * @param {{ readonly env: NodeJS.ProcessEnv, readonly until?: string }} options `until`: a line of stderr after which it is killed
 * @returns {Promise<number>} milliseconds
 */
export function time([program, ...args], { env, until }) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(String(program), args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let words = ''
    let reached = 0
    child.stderr.setEncoding('utf8').on('data', text => {
      words += text
      if (until === undefined || reached > 0 || !words.includes(until)) return
      reached = performance.now() - started
      child.kill()
    })
    child.on('error', reject)
    child.on('close', code => {
      const took = performance.now() - started
      if (until === undefined ? code === 0 : reached > 0) resolve(until === undefined ? took : reached)
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${words.split('\n').filter(line => line.startsWith('galley: ')).join('\n')}`))
    })
  })
}

/**
 * A figure whose ratio to its limit must be at least, or at most, its goal.
 * @param {{ name: string, value: number, unit: string, limit: number, goal: number, atLeast: boolean, raw?: Raw, conditions?: string }} facts
 * @returns {Figure}
 */
export function figure({ name, value, unit, limit, goal, atLeast, raw, conditions }) {
  const ratio = value / limit
  const short = (/** @type {number} */ number) => Number(number.toPrecision(4))
  const kept = raw && { values: raw.values.map(short), limits: raw.limits.map(short) }
  return { name, value: short(value), unit, limit: short(limit), ratio: short(ratio), goal: short(goal), met: atLeast ? ratio >= goal : ratio <= goal, ...(kept ? { raw: kept } : {}), ...(conditions ? { conditions } : {}) }
}
