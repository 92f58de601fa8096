// `npm test`: the same set-up as `npm start`, then every kind of test, and one plain line at the end.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lockedPackages } from './packages.mjs'
import { chromium } from './chromium.mjs'
import { buildFolder, root } from './root.mjs'
import { command, run, Told } from './run.mjs'
import { setUp } from './set-up.mjs'

const projects = ['shared', 'electron', 'renderer', 'test']
const kinds = ['unit', 'property', 'browser', 'e2e', 'dist']
const names = ['lint', 'types', ...kinds]

/** @param {string} line */
const say = line => console.log(line)

/** @typedef {{ readonly passed: number, readonly failed: number }} Count */

/**
 * A check that counts as one test.
 * @param {string} name
 * @param {string} script relative to node_modules
 * @param {readonly string[]} args
 * @returns {Promise<Count>}
 */
async function check(name, script, args) {
  const { code, output } = await run(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root })
  say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`)
  if (code !== 0) say(output.trim())
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * @param {string} kind
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Count>}
 */
async function tests(kind, env) {
  const report = join(buildFolder, 'test', `${kind}.json`)
  mkdirSync(join(buildFolder, 'test'), { recursive: true })
  rmSync(report, { force: true })
  say(`\n${kind} tests`)
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = ['run', '--config', 'test/vitest.config.ts', '--project', kind, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run(process.execPath, [vitest, ...args], { cwd: root, env: { ...env, CI: '1' }, show: true })
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  // A file that could not even be read has no tests in it and would not be counted.
  const broken = testResults.filter((/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0).length
  const failed = numFailedTests + broken
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}

/**
 * Only these need the built application: where that cannot be had, the other kinds have still been counted.
 * @param {string} kind
 * @returns {Promise<Count>}
 */
async function endToEnd(kind) {
  try {
    const ready = await setUp({ say, show: true })
    say(ready.electron.line)
    const count = await tests(kind, ready.env)
    ready.stop()
    return count
  } catch (error) {
    say(`FAILED ${kind} set-up: ${error instanceof Error ? error.message : String(error)}`)
    return { passed: 0, failed: 1 }
  }
}

command(async () => {
  const wanted = process.argv.slice(2)
  const strange = wanted.find(name => !names.includes(name))
  if (strange !== undefined) throw new Told(`There are no "${strange}" tests: there are ${names.join(', ')}.`)
  const wants = (/** @type {string} */ name) => wanted.length === 0 || wanted.includes(name)
  await lockedPackages({ say, show: true })
  if (wants('browser')) await chromium(say)
  /** @type {Count[]} */
  const counts = []
  if (wants('lint')) counts.push(await check('lint', '@biomejs/biome/bin/biome', ['lint', '--max-diagnostics=200', '--error-on-warnings', '.']))
  if (wants('types')) for (const project of projects) counts.push(await check(`types of ${project}/`, 'typescript/bin/tsc', ['-p', project]))
  for (const kind of kinds.filter(wants)) counts.push(await (['e2e', 'dist'].includes(kind) ? endToEnd(kind) : tests(kind, process.env)))
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  say(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
