// A dump of any size for benches: articles of the length and with the small words of real news, each with words of its own,
// the same for the same size.
import { closeSync, openSync, writeSync } from 'node:fs'

const nouns = 'science market bridge harvest council signal river engine archive winter senate orchard satellite harbour verdict lantern'.split(' ')
const small = 'the of and to in a that for was on with as by it is at from the of the in and'.split(' ')

/**
 * @param {string} file
 * @param {number} bytes
 * @param {{ readonly articles?: number, readonly paragraphs?: number }} [limits] ends earlier; paragraphs of each article
 */
export function writeDump(file, bytes, { articles = Number.POSITIVE_INFINITY, paragraphs: fixed } = {}) {
  const target = openSync(file, 'w')
  let seed = 1
  const next = (/** @type {number} */ below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 4294967296) * below)
  }
  const sentence = () => {
    const text = Array.from({ length: 8 + next(14) }, (_, at) => (at % 2 === 0 ? small[next(small.length)] : nouns[next(nouns.length)])).join(' ')
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`
  }
  let written = 0
  let count = 0
  try {
    while (written < bytes && count < articles) {
      count += 1
      const title = `${sentence().slice(0, -1)} ${count}_The Daily Bench – News — The Daily Bench`
      const paragraphs = Array.from({ length: fixed ?? 6 + next(9) }, () => Array.from({ length: 3 + next(4) }, sentence).join(' '))
      written += writeSync(target, `${title}\n\n${paragraphs.join('\n\n')}\n\n\n\n`)
    }
  } finally {
    closeSync(target)
  }
  return { bytes: written, articles: count }
}
