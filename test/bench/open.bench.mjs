// Opening a desk of 100,000 articles, against an empty window. The desk is made once by real intake and kept with the
// other things that may be made again, outside the checkout; each round opens it as it was left.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { cacheFolder, root } from '../../electron/launch/root.mjs'
import { electronCommand } from '../../electron/launch/runtime.mjs'
import { writeDump } from './dump.mjs'
import { figure, median, time } from './measure.mjs'

export const name = 'open'
const articles = 100_000
const allowance = 500
/** A desk that older detectors inspected is no desk at rest: it would be inspected again while it opens. */
const version = /inspectVersion = (\d+)/.exec(readFileSync(join(root, 'shared/inspect/version.ts'), 'utf8'))?.[1] ?? ''

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run({ ready, quick, folder, say }) {
  const { electron, env } = ready
  const kept = join(cacheFolder(), 'bench')
  const desk = join(kept, `desk-of-${articles}-${version}`)
  if (!existsSync(desk)) {
    say(`Making a desk of ${articles} articles, once`)
    const file = join(folder, 'many.txt')
    writeDump(file, Number.POSITIVE_INFINITY, { articles, paragraphs: 2 })
    const making = `${desk}.making`
    rmSync(kept, { recursive: true, force: true })
    mkdirSync(kept, { recursive: true })
    const galley = (/** @type {string[]} */ ...words) => execFileSync(electron.executable, [...electron.args, '--cli', '--', ...words, '--desk', making], { env, stdio: ['ignore', 'ignore', 'ignore'] })
    galley('import', file)
    // A query for flags is answered when every article is inspected.
    galley('list', '--query', 'flag:bidi')
    renameSync(making, desk)
  }
  const bare = await electronCommand({ app: fileURLToPath(new URL('./bare', import.meta.url)) })
  /** @type {number[]} */
  const ours = []
  /** @type {number[]} */
  const limits = []
  for (let round = 0; round < (quick ? 2 : 5); round += 1) {
    limits.push(await time([bare.executable, ...bare.args, `--profile=${join(folder, `open-bare-${round}`)}`], { env, until: 'galley: usable' }))
    ours.push(await time([electron.executable, ...electron.args, `--desk=${desk}`, '--report-usable'], { env, until: 'galley: usable' }))
  }
  const limit = median(limits)
  return [figure({ name: 'open-100000', value: median(ours), unit: 'ms', limit, goal: (limit + allowance) / limit, atLeast: false, raw: { values: ours, limits }, conditions: `${articles} articles of two paragraphs, inspected` })]
}
