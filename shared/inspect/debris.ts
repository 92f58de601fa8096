// Tells a page's furniture from its article, line by line: known lines, short lines of nothing but a page's words, and
// notices by their shape. Words that are headings too are furniture only in the company of other furniture.
import { remembered } from '../text/remembered'
import { east } from './debris/east'
import { english } from './debris/english'
import { far } from './debris/far'
import type { Furniture } from './debris/furniture'
import { notices } from './debris/notices'
import { anywhere, openings } from './debris/shapes'
import { west } from './debris/west'
import { trailOf } from './trail'

const all: readonly Furniture[] = [english, ...Object.values(west), ...Object.values(east), ...Object.values(far)]
const split = (list: string): readonly string[] => list.split(/[|\n]/).map((part) => part.trim()).filter((part) => part !== '')

const edges = /^[\s»›▸►•·|*#[\]({<✓✔→←↑▼▲+-]+|[\s:：»›▾▼▲→←↑…*|)\]}>.!?¿-]+$/gu
const foreign = /[\u0307ı]/
/** Nothing to take off at the ends, nor to write otherwise. */
const plain = /^[a-z0-9][^’‘]*[a-z0-9]$/
/** A Turkish İ is an i with a dot left over in other languages' small letters, and ı an I's: one letter here. */
const fold = (text: string): string => {
  const lower = text.toLowerCase()
  return foreign.test(lower) ? lower.replace(/\u0307/g, '').replace(/ı/g, 'i') : lower
}
const keyOf = (line: string): string => {
  const key = fold(line)
  return plain.test(key) ? key : key.replace(/[’‘]/g, "'").replace(edges, '')
}
/** `Comments (12)`, `دیدگاه‌ها (۳)`: a known line, or a drawer of the archive, with how many there are. */
const counted = /\s?[([（]\s?\p{Nd}{1,7}\s?[)\]）]$/u

const known = new Set(all.flatMap(({ lines }) => split(lines).map(keyOf)))
const weak = new Set(all.flatMap(({ weak: words }) => split(words).map(keyOf)))
const core = new Set(all.flatMap(({ core: words }) => split(words).map(fold)))
const filler = new Set(all.flatMap(({ filler: words }) => split(words).map(fold)))

const longest = 260
const shortest = 2

/** Those of the same flags in one: to ask each by itself takes longer than to answer. */
const opening = [...new Set(openings.map(({ flags }) => flags))].map((flags) => new RegExp(openings.filter((shape) => shape.flags === flags).map(({ source }) => source).join('|'), flags)).concat(notices)

/** Why a line is furniture, in plain words, or null. */
export function debrisReason(text: string): string | null {
  if (text.length > longest) return null
  const line = text.trim()
  if (line.length < shortest) return null
  if (line.length <= 90) {
    const key = keyOf(line)
    if (known.has(key) && !weak.has(key)) return `"${line}" is a line of the page around an article`
    if (counted.test(line)) {
      const bare = keyOf(line.replace(counted, ''))
      if (known.has(bare) || weak.has(bare)) return `"${line}" counts what the page has besides the article`
    }
    if (pageWords(key)) return `"${line}" is nothing but words of the page around an article`
  }
  if (trailOf(line) !== null) return 'It is the path of the page in its site'
  const first = line.charCodeAt(0)
  const small = first >= 97 && first <= 122 && line.length > 40
  return (!small && opening.some((shape) => shape.test(line))) || anywhere.some((is) => is(line)) ? 'It is a line of a form, a notice or a share bar' : null
}

const isKnownDebris = remembered((text) => debrisReason(text) !== null)

export function isDebris(text: string): boolean {
  return text.length <= longest && isKnownDebris(text)
}

/** A menu's word, or a word that is a heading too: furniture only beside other furniture. */
export function isMenuWord(text: string): boolean {
  return text.length <= 60 && weak.has(keyOf(text.trim()))
}

/** Two to nine words, all of them a page's, and one that says so: `Share this on Facebook`, `Log in or sign up`. */
function pageWords(key: string): boolean {
  // A list of names in a sentence, not of links.
  if (/[,(;]/.test(key)) return false
  let count = 0
  let said = 0
  let start = -1
  for (let at = 0; at <= key.length; at += 1) {
    const code = at < key.length ? key.charCodeAt(at) : 32
    // Letters, apostrophes and hyphens make words; digits and marks stand between them.
    const inside = code === 39 || code === 45 || (code >= 97 && code <= 122) || (code > 127 && code !== 0xa0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f))
    if (inside) {
      if (start < 0) start = at
      continue
    }
    if (start < 0) continue
    const word = key.slice(start, at)
    start = -1
    count += 1
    if (count > 9) return false
    if (core.has(word)) said += 1
    else if (!filler.has(word)) return false
  }
  return count >= 2 && said >= 1
}
