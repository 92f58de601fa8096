// How much of a text its small words explain, by language. They stand in a tree of letters, so that a text is looked up
// while it is read and no word of it is made: this runs at intake, over every article.
import { smallWords } from './words'

export const languages = Object.keys(smallWords)

/** A small word's languages, as indexes, with its weight: what few languages write says most. */
interface Known {
  readonly in: number[]
  weight: number
}

const letters = 26
const none = -1
/** Nodes behind a node, by its letter from a to z; 0 where no word goes on so. The root is node 0. */
let plain = new Uint16Array(letters << 10)
/** The same by any other letter: of a word's other letters most are none of these. */
const other = new Map<number, number>()
const ends: (Known | undefined)[] = [undefined]

function step(node: number, unit: number): number {
  const next = unit >= 97 && unit <= 122 ? plain[node * letters + unit - 97]! : (other.get(node * 65_536 + unit) ?? 0)
  return next === 0 ? none : next
}

function grow(node: number, unit: number): number {
  const there = step(node, unit)
  if (there !== none) return there
  const next = ends.push(undefined) - 1
  if ((next + 1) * letters > plain.length) {
    const wider = new Uint16Array(plain.length * 2)
    wider.set(plain)
    plain = wider
  }
  if (unit >= 97 && unit <= 122) plain[node * letters + unit - 97] = next
  else other.set(node * 65_536 + unit, next)
  return next
}

function nodeOf(word: string, walk: (node: number, unit: number) => number): number {
  let node = 0
  for (let at = 0; at < word.length && node !== none; at += 1) node = walk(node, word.charCodeAt(at))
  return node
}

for (const [at, list] of Object.values(smallWords).entries()) {
  for (const word of new Set(list.split(' '))) {
    const node = nodeOf(word, grow)
    ends[node] ??= { in: [], weight: 0 }
    ends[node].in.push(at)
  }
}
for (const end of ends) if (end) end.weight = Math.log(languages.length / end.in.length) / Math.log(languages.length)

const knownAt = (node: number): Known | undefined => (node === none ? undefined : ends[node])
const known = (word: string): Known | undefined => knownAt(nodeOf(word, step))

/** An elided word (`dell’anno`), or one with a straight apostrophe, is known as it is printed or by its first part. */
const apart = (word: string): Known | undefined => known(word.replace(/['‘]/g, '’')) ?? known(word.replace(/(?<=[’']).*$/u, '').replace(/'/g, '’'))

interface Explained {
  /** From 0 to about 1 a language. */
  readonly scores: Float64Array
  readonly words: number
}

/** Words are letters and marks; initials (`U.S.`) are none. */
export function bySmallWords(sample: string): Explained {
  const text = sample.toLowerCase()
  const scores = new Float64Array(languages.length)
  let words = 0
  let start = -1
  let node = 0
  let elided = false
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 32
    if ((unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < 0x2000) || (start >= 0 && (unit === 39 || unit === 45 || unit === 0x2019 || unit === 0x2bb || unit === 0x2018 || unit === 0x2bc))) {
      if (start < 0) {
        start = at
        node = 0
        elided = false
      }
      if (node !== none) node = step(node, unit)
      if (unit === 39 || unit === 0x2019) elided = true
      continue
    }
    if (start >= 0 && !(at - start === 1 && unit === 46)) {
      words += 1
      const found = knownAt(node) ?? (elided ? apart(text.slice(start, at)) : undefined)
      if (found !== undefined) for (const language of found.in) scores[language]! += found.weight
    }
    start = -1
  }
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= Math.max(1, words)
  return { scores, words }
}
