// A tag for 100,000 articles as one command, and its undo: from the line of a script to its answer, saved.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { writeDump } from './dump.mjs'
import { figure, time } from './measure.mjs'

export const name = 'bulk-tag'
const wanted = 100_000

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run({ ready, folder, say }) {
  const { electron, env } = ready
  const file = join(folder, 'short.txt')
  const dump = writeDump(file, Number.POSITIVE_INFINITY, { articles: wanted, paragraphs: 1 })
  const desk = join(folder, 'bulk-desk')
  await time([electron.executable, ...electron.args, '--cli', '--', 'import', file, '--desk', desk], { env })
  const child = spawn(electron.executable, [...electron.args, '--cli', '--', 'edit', '--desk', desk, '--script', '-'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const act = async (/** @type {object} */ action) => {
    const started = performance.now()
    child.stdin.write(`${JSON.stringify(action)}\n`)
    const { value } = await lines.next()
    return { took: performance.now() - started, ...JSON.parse(value) }
  }
  // The first line waits for the desk to be open.
  await act({ do: 'undo' })
  const tagged = await act({ do: 'tag.add', query: 'all', tag: 'science/bench' })
  const back = await act({ do: 'undo' })
  child.stdin.end()
  await new Promise((resolve) => child.on('close', resolve))
  if (!tagged.ok || !back.ok || tagged.count < wanted) throw new Error(`tagged ${tagged.count} of ${dump.articles}: ${tagged.message ?? back.message ?? 'too few'}`)
  say(`Tagged ${tagged.count} articles as one command in ${Math.round(tagged.took)} ms, took it back in ${Math.round(back.took)} ms`)
  return [figure({ name, value: tagged.took, unit: 'ms', limit: 3000, goal: 1, atLeast: false })]
}
