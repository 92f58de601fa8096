// Intake of a WARC of web pages end to end.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { writeDump } from './dump.mjs'
import { endToEnd } from './end-to-end.mjs'
import { pageOf, warcRecordOf } from './page.mjs'

export const name = 'warc'

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run(bench) {
  const plain = join(bench.folder, 'plain.txt')
  const { articles } = writeDump(plain, bench.quick ? 1e6 : 8e6)
  const file = join(bench.folder, 'dump.warc')
  const target = openSync(file, 'w')
  let bytes = 0
  for (const [at, text] of readFileSync(plain, 'utf8').split('\n\n\n\n').filter(each => each !== '').entries()) bytes += writeSync(target, warcRecordOf(pageOf(text, at), at))
  closeSync(target)
  bench.say(`A WARC of ${bytes} bytes with ${articles} pages`)
  return [await endToEnd(bench, { name, file, bytes, articles, goal: 0.2 })]
}
