// Pages that all begin with the same lines: what a site sets above each of its articles. Learned from the file's first
// lines alone, in no more memory than they take.
import { recurringKey } from './rhythm'
import type { Place } from './context'
import { isWide } from './shape'

const lines = 3
const longest = 80

interface Template {
  /** Each filled line of the file. */
  push(text: string): void
  /** The lines, in small letters; none where they do not stand above texts again. */
  finish(): readonly string[]
}

export function createTemplate(): Template {
  const first: string[] = []
  const last: string[] = []
  let seen = 0
  let above = 0
  let waits = false
  return {
    push(text) {
      const key = text.length <= longest ? recurringKey(text) : ''
      if (first.length < lines) first.push(key)
      last.push(key)
      if (last.length > lines) last.shift()
      if (key !== '' && key === first[lines - 1] && last.every((one, at) => one === first[at])) {
        seen += 1
        waits = true
      } else if (waits && text.length >= (isWide(text) ? 30 : 80)) {
        above += 1
        waits = false
      }
    },
    // A menu that stands under its page as well has no text below it every other time.
    finish: () => (seen >= 2 && above >= seen * 0.8 && first.every((key) => key !== '') ? first : []),
  }
}

export const beginsAs = (template: readonly string[], { row, after }: Place): boolean =>
  template.length === lines && row.key === template[0] && after[0]?.key === template[1] && after[1]?.key === template[2]
