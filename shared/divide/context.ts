// What a candidate is weighed against: the piece it would end, the lines after it, and the rhythm of the file.
import type { Learned } from './rhythm'
import { countsComments } from './comments'
import { titleField } from './header'
import type { Row } from './row'

/** The open piece, as far as it bears on the next cut. Begins anew at each start, so that a pass can go on from there. */
export interface Open {
  readonly first: Row
  last: Row
  rows: number
  /** Characters in its filled lines. */
  letters: number
  /** Filled lines of running text. */
  prose: number
  /** Short lines in a row at its end that are no sentences. */
  shorts: number
  /** Lines of running text before its first greeting; -1 without one. */
  greeted: number
  /** Some line of it belongs to an article. */
  article: boolean
  /** The line that says that it holds the title (`Headline: …`), in the head of the piece. */
  titled: Row | null
  /** Comments of readers are counted below its text, and signed with a day. */
  commented: 'no' | 'counted' | 'signed'
  /** Its first lines, for the title, and its last. */
  readonly head: Row[]
  readonly tail: Row[]
}

export interface Context {
  readonly row: Row
  readonly open: Open
  readonly after: readonly Row[]
  readonly learned: Learned
}

/** A line and those after it. */
export type Place = Pick<Context, 'row' | 'after'>

export function opened(row: Row): Open {
  const open: Open = { first: row, last: row, rows: 0, letters: 0, prose: 0, shorts: 0, greeted: -1, article: false, titled: null, commented: 'no', head: [], tail: [] }
  take(open, row)
  return open
}

/** Of a menu above a title, so many lines are kept. */
const furnished = 3

/** Of a block of fields above a text, so many lines are asked for the title; of other heads four. */
const longestBlock = 16
const longestHead = 4

export function take(open: Open, row: Row): void {
  open.last = row
  open.rows += 1
  open.letters += row.text.length
  if (open.greeted < 0 && row.greets) open.greeted = open.prose
  if (open.titled === null && row.field !== '' && open.rows <= (open.prose === 0 ? longestBlock : longestHead) && titleField.test(row.text)) open.titled = row
  if (open.commented === 'no' && open.prose > 0 && countsComments(row)) open.commented = 'counted'
  else if (open.commented === 'counted' && row.header === 'date') open.commented = 'signed'
  if (row.prose) {
    open.prose += 1
    open.shorts = 0
  } else if (row.slight) open.shorts += 1
  else open.shorts = 0
  open.article ||= !row.debris
  if (open.head.length < 6) open.head.push(row)
  if (open.head.length > furnished && open.head.every((one) => one.furniture)) open.head.shift()
  open.tail.push(row)
  if (open.tail.length > 8) open.tail.shift()
}
