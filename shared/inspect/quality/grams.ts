// Runs of words that stand more than once: how many letters the commonest has, and how many all repeated ones have.
import type { Words } from './words'

/** A table with open places, emptied by a new generation and made anew only when too small. */
let size = 0
let keys = new Int32Array(0)
let checks = new Int32Array(0)
let counts = new Int32Array(0)
let generations = new Int32Array(0)
let generation = 0

function prepare(entries: number): void {
  let wanted = 1024
  while (wanted < entries * 2) wanted *= 2
  if (wanted > size) {
    size = wanted
    keys = new Int32Array(size)
    checks = new Int32Array(size)
    counts = new Int32Array(size)
    generations = new Int32Array(size)
    generation = 0
  }
  generation += 1
}

/** How often this run stood before; counts it. */
function before(first: number, second: number): number {
  let place = (first ^ (first >>> 15)) & (size - 1)
  while (generations[place] === generation) {
    if (keys[place] === first && checks[place] === second) {
      const times = counts[place] ?? 0
      counts[place] = times + 1
      return times
    }
    place = (place + 1) & (size - 1)
  }
  generations[place] = generation
  keys[place] = first
  checks[place] = second
  counts[place] = 1
  return 0
}

/** Two hashes a run, of all runs of a length; `grow` makes them one word longer. */
interface Runs {
  readonly first: Int32Array
  readonly second: Int32Array
  length: number
}

export function runsOf({ ids, count }: Words): Runs {
  const first = new Int32Array(count)
  const second = new Int32Array(count)
  for (let at = 0; at < count; at += 1) {
    first[at] = Math.imul(ids[at] ?? 0, 0x5bd1e995)
    second[at] = (ids[at] ?? 0) ^ 0x2545f491
  }
  return { first, second, length: 1 }
}

export function grow(runs: Runs, { ids, count }: Words): void {
  const { first, second, length } = runs
  for (let at = 0; at + length < count; at += 1) {
    const id = ids[at + length] ?? 0
    const one = first[at] ?? 0
    first[at] = Math.imul(one ^ id ^ (one >>> 15), 0x5bd1e995)
    second[at] = Math.imul((second[at] ?? 0) + id, 0x01000193) | 0
  }
  runs.length = length + 1
}

const letters = ({ lengths }: Words, at: number, length: number): number => {
  let sum = 0
  for (let word = at; word < at + length; word += 1) sum += lengths[word] ?? 0
  return sum
}

/** Letters of the commonest run of so many words, times its count; runs joined by a space. 0 where none comes twice. */
export function topGram(words: Words, { first, second, length }: Runs): number {
  prepare(words.count)
  let most = 1
  let best = 0
  for (let at = 0; at + length <= words.count; at += 1) {
    const times = before(first[at] ?? 0, second[at] ?? 0) + 1
    if (times < most || times === 1) continue
    const share = (letters(words, at, length) + length - 1) * times
    if (times > most || share > best) best = share
    most = times
  }
  return best
}

/** Letters of runs that stood before, none counted twice; and where those stand. */
export function repeatedGrams(words: Words, { first, second, length }: Runs): { readonly letters: number; readonly places: readonly number[] } {
  prepare(words.count)
  const places: number[] = []
  let sum = 0
  for (let at = 0; at + length <= words.count;) {
    if (before(first[at] ?? 0, second[at] ?? 0) === 0) {
      at += 1
      continue
    }
    sum += letters(words, at, length)
    if (places.length < mostPlaces) {
      const start = words.starts[at] ?? 0
      const last = at + length - 1
      const end = (words.starts[last] ?? 0) + (words.lengths[last] ?? 0)
      if (places.at(-1) !== undefined && start <= (places.at(-1) ?? 0) + 1) places[places.length - 1] = end
      else places.push(start, end)
    }
    at += length
  }
  return { letters: sum, places }
}

const mostPlaces = 100
