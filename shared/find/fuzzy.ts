// Finds what somebody means by a few letters: each word's letters in order, at the beginnings of words rather than inside.
import { small } from './small'

export interface Match {
  /** Higher is nearer. */
  readonly score: number
  /** Places of the title that were matched, ascending. */
  readonly at: readonly number[]
}

const starts = (text: string, index: number): boolean => index === 0 || !/[\p{L}\p{N}]/u.test(text[index - 1]!)

/** One word inside the title: whole at a word's beginning, else inside, else letter by letter from a word's beginning. */
function one(text: string, word: string): Match | null {
  const range = (from: number): number[] => Array.from({ length: word.length }, (_, step) => from + step)
  let inside = -1
  for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
    if (starts(text, index)) return { score: 100 - Math.min(index, 40) / 2 + word.length, at: range(index) }
    if (inside < 0) inside = index
  }
  for (let first = text.indexOf(word[0]!); first >= 0; first = text.indexOf(word[0]!, first + 1)) {
    if (!starts(text, first)) continue
    const at = [first]
    for (const letter of word.slice(1)) {
      const next = text.indexOf(letter, at.at(-1)! + 1)
      if (next < 0) break
      at.push(next)
    }
    if (at.length === word.length && at.slice(1).every((place, step) => place === at[step]! + 1 || starts(text, place))) return { score: 60 - (at.at(-1)! - first) / 4, at }
  }
  return inside >= 0 ? { score: 40 - Math.min(inside, 40) / 4, at: range(inside) } : null
}

/** Every word has to be found in the title or in what else it may be called; null where one is not. */
export function fuzzy(title: string, words: string, also = ''): Match | null {
  const text = small(title)
  const other = small(also)
  let score = 0
  const at = new Set<number>()
  for (const word of small(words).split(/\s+/u).filter(Boolean)) {
    const match = one(text, word)
    const beside = match ? null : one(other, word)
    if (!match && !beside) return null
    score += match?.score ?? beside!.score / 4
    for (const place of match?.at ?? []) at.add(place)
  }
  return { score, at: [...at].sort((a, b) => a - b) }
}
