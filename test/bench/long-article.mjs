// A dump for the bench of the editor: a short article, then one of a megabyte in which two names stand ten thousand times.
import { writeFileSync } from 'node:fs'

const words = 'science market bridge harvest council signal river engine archive winter senate orchard satellite harbour verdict lantern'.split(' ')
export const names = /** @type {const} */ ([['Kim Montgomery', 'person', 6000], ['Newton Fund', 'organisation', 4000]])

/**
 * @param {string} file
 * @param {number} bytes
 */
export function writeLongArticle(file, bytes) {
  let seed = 1
  const next = (/** @type {number} */ below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 4294967296) * below)
  }
  const share = names.map(([, , count]) => Math.round((count * bytes) / 1e6))
  const total = share.reduce((sum, count) => sum + count, 0)
  const gap = Math.floor(bytes / total)
  /** @type {string[]} */
  const parts = []
  let paragraph = 0
  for (let index = 0; index < total; index += 1) {
    const name = index % 5 < 3 ? names[0][0] : names[1][0]
    let sentence = `The ${words[next(words.length)]} of ${name}`
    while (sentence.length < gap - 6) sentence += ` ${words[next(words.length)]}`
    paragraph += 1
    parts.push(`${sentence}.${paragraph % 6 === 0 ? '\n\n' : ' '}`)
  }
  const long = parts.join('')
  writeFileSync(file, `A short one for the start_The Daily Bench\n\nIt says little and ends here, so that the long one can be opened next.\n\n\n\n\nThe long one of many names_The Daily Bench\n\n${long.trimEnd()}\n`)
  return { annotations: total, bytes: long.length }
}
