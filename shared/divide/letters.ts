// Where a letter begins, told by how letters are opened and closed: a head of a few short lines and a greeting, a farewell,
// the name under it and what was added after it.
import type { Open } from './context'
import { underTitle } from './reading'
import type { Row } from './row'

type Place = { readonly row: Row; readonly open: Open; readonly after: readonly Row[] }

/** Longer lines are no part of a head. */
const wide = 60
/** Lines of a head below the line in question, the greeting among them. */
const head = 4
/** Lines under a farewell: names, an office, what was added. */
const foot = 3

/** Lines of running text before a greeting, that a letter's head does not have. */
const quoted = 2

/** The first line of a letter's head, or its greeting where it has none. */
export const opensLetter = (place: Place): boolean => headed(place) && !continues(place)

/** Of the head of a letter or of its close, and no beginning. */
export const insideLetter = (place: Place): boolean => place.row.takesLeave || place.row.postscript || signs(place) || (headed(place) && continues(place))

/** A letter was closed a line or a few above. */
export function closedAbove({ tail }: Open): boolean {
  for (let at = Math.max(0, tail.length - foot); at < tail.length; at += 1) {
    const row = tail[at] as Row
    if (row.takesLeave || row.postscript) return true
  }
  return false
}

/** The letter in it is quoted: an article began with text of its own before. */
export const holdsLetter = ({ greeted }: Open): boolean => greeted >= quoted

function headed({ row, after }: Place): boolean {
  if (row.text.length > wide) return false
  if (row.greets) return true
  let greeted = false
  for (let at = 0; at < head && !greeted; at += 1) {
    const below = after[at]
    if (below === undefined || below.text.length > wide) return false
    greeted = below.greets
  }
  return greeted && !row.takesLeave && !row.postscript
}

/** Another line of the head stands above it. */
const continues = (place: Place): boolean => {
  const { last } = place.open
  return signs(place) || last.greets || (last.slight && !last.takesLeave && !last.debris && !apart(place) && !closedAbove(place.open))
}

/** Set off from the name and the place under the text before it, as a letter without a farewell is from the next. */
const apart = ({ row, open }: Place): boolean => row.gap >= 2 && row.gap > open.last.gap

/** The name under a farewell. */
const signs = ({ row, open }: Place): boolean => open.last.takesLeave && !row.greets && !underTitle(row.header)
