// Intake of JSON Lines end to end: the articles of the plain dump, each as a record with its text, an address and a time.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDump } from './dump.mjs'
import { endToEnd } from './end-to-end.mjs'

export const name = 'jsonl'

/**
 * @param {import('./measure.mjs').Bench} bench
 * @returns {Promise<import('./measure.mjs').Figure[]>}
 */
export async function run(bench) {
  const plain = join(bench.folder, 'plain.txt')
  const { articles } = writeDump(plain, bench.quick ? 5e6 : 50e6)
  const texts = readFileSync(plain, 'utf8').split('\n\n\n\n').filter(text => text !== '')
  const lines = Buffer.from(texts.map((text, at) => `${JSON.stringify({ text, url: `https://bench.example/${at}`, timestamp: '2019-04-25T12:57:54Z' })}\n`).join(''))
  const file = join(bench.folder, 'dump.jsonl')
  writeFileSync(file, lines)
  bench.say(`JSON Lines of ${lines.length} bytes with ${articles} records`)
  return [await endToEnd(bench, { name, file, bytes: lines.length, articles, goal: 0.35 })]
}
