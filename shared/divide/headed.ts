// Titles with a site's name whose words stand again further down alone on a line, as the heading of a page does: remembered
// by number, in bounded memory.

import type { Row } from './row'

const shortest = 12
const longest = 200
const open = 4_000
const most = 3_000

/** A number for a title in small letters, of 30 bits: larger ones would be objects in the sets that they stand in. */
export function keyOf(title: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < title.length; at += 1) hash = Math.imul(hash ^ title.charCodeAt(at), 0x01000193)
  return hash >>> 2
}

/** What a heading that repeats a title would say, in small letters: the line without its site's name, or its part before the first mark. */
export function headsOf(row: Row): readonly string[] {
  if (row.affixes.length === 0) return []
  const first = row.affixes.find(({ at }) => at === 'start')
  return [row.title, ...(first === undefined ? [] : [first.name.toLowerCase()])].filter(({ length }) => length >= shortest && length <= longest)
}

interface Headed {
  /** A line that could be a title. */
  title(row: Row): void
  line(text: string): void
  finish(): readonly number[]
}

export function createHeaded(): Headed {
  const titles = new Set<number>()
  const found = new Set<number>()
  let longestOpen = 0
  return {
    title(row) {
      for (const head of headsOf(row)) {
        if (titles.size >= open) titles.clear()
        titles.add(keyOf(head))
        longestOpen = Math.max(longestOpen, head.length)
      }
    },
    line(text) {
      if (text.length < shortest || text.length > longestOpen + 2 || titles.size === 0) return
      const key = keyOf(text.trim().toLowerCase())
      if (titles.has(key) && found.size < most) found.add(key)
    },
    finish: () => [...found],
  }
}
