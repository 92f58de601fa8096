// A list of what a file contains, before its first text: lines that each stand once more further down, behind a gap that
// others do not have. Menus stand again more often, and headings of one article have shorter gaps.
import { headsPart } from './headings'
import { recurringKey } from './rhythm'
import type { Row } from './row'
import { isWide } from './shape'

const most = 60
const least = 3

interface Contents {
  /** Each filled line of the file. */
  push(text: string): void
  /** A line that could begin an article. */
  candidate(row: Row): void
  finish(): readonly string[]
}

export function createContents(): Contents {
  const listed = new Map<string, number>()
  let listing = true
  let others = 0
  return {
    push(text) {
      if (!listing) return
      listing = listed.size < most && text.length < (isWide(text) ? 30 : 80)
      if (listing) listed.set(recurringKey(text), 0)
      else if (listed.size < least) listed.clear()
    },
    candidate(row) {
      if (listing || listed.size === 0 || row.gap < 2) return
      const times = listed.get(row.key)
      if (times === undefined || headsPart(row)) others += 1
      else listed.set(row.key, times + 1)
    },
    finish() {
      const again = [...listed].filter(([, times]) => times === 1).map(([key]) => key)
      return again.length >= least && again.length > others ? again : []
    },
  }
}
