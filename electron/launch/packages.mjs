// The locked packages: `npm ci` where they are missing or the lock file has changed since.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { npm, Told } from './run.mjs'
import { hashOf, readStamp, writeStamp } from './stamp.mjs'

const oldest = 20
/** Milliseconds between two lines of progress. */
const pace = 3000

/**
 * Says how many packages are unpacked, for npm tells of its progress only where there is a terminal.
 * @param {(line: string) => void} say
 * @returns {() => void} how to end it
 */
function watch(say) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const files = Object.keys(lock.packages).filter(folder => folder !== '').map(folder => join(root, folder, 'package.json'))
  const ticks = setInterval(() => say(`Installing the locked packages: ${files.filter(file => existsSync(file)).length} of at most ${files.length}`), pace)
  return () => clearInterval(ticks)
}

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
  const rest = watch(say)
  // Its warnings are about what runs elsewhere: Node releases that the declared Electron's own tools ask for, and scripts that are not run.
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, show })
  rest()
  if (code !== 0) throw new Told(`The packages could not be installed: npm ci failed.${show ? '' : `\n${output.trim()}`}`)
  writeStamp(stamp, hash)
}
