// The locked packages: `npm ci` where they are missing or the lock file has changed since.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { npm, Told } from './run.mjs'
import { hashOf, readStamp, writeStamp } from './stamp.mjs'

const oldest = 20

/**
 * @param {{ readonly say: (line: string) => void, readonly show: boolean }} options `show`: npm's own words as they come
 */
export async function lockedPackages({ say, show }) {
  const major = Number(process.versions.node.split('.')[0])
  if (major < oldest) throw new Told(`Galley needs Node ${oldest} or newer to build; this is ${process.versions.node}.`)
  const stamp = join(root, 'node_modules/.galley-lock')
  const hash = hashOf(['package-lock.json'])
  if (readStamp(stamp) === hash) return
  const why = existsSync(join(root, 'node_modules')) ? 'the lock file has changed' : 'the first time'
  say(`Installing the locked packages (npm ci, ${why})`)
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund'], { cwd: root, show })
  if (code !== 0) throw new Told(`The packages could not be installed: npm ci failed.${show ? '' : `\n${output.trim()}`}`)
  writeStamp(stamp, hash)
}
