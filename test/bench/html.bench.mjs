// Intake of a folder of web pages end to end, a file each.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDump } from './dump.mjs'
import { endToEnd } from './end-to-end.mjs'
import { pageOf } from './page.mjs'

export const name = 'html'

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run(bench) {
  const plain = join(bench.folder, 'plain.txt')
  const { articles } = writeDump(plain, bench.quick ? 1e6 : 8e6)
  const file = join(bench.folder, 'pages')
  mkdirSync(file)
  let bytes = 0
  for (const [at, text] of readFileSync(plain, 'utf8').split('\n\n\n\n').filter(each => each !== '').entries()) {
    const page = pageOf(text, at)
    bytes += Buffer.byteLength(page)
    writeFileSync(join(file, `${String(at).padStart(6, '0')}.html`), page)
  }
  bench.say(`${articles} pages of ${bytes} bytes together`)
  return [await endToEnd(bench, { name, file, bytes, articles, goal: 0.2 })]
}
