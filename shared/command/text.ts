// Replacements over one text as edits one after the other, and a step's edits turned into replacements that take it back.
import { placeUntouched } from '../anchor/place'
import type { Edit, TextEdit } from '../article/edit'
import { done, failed, type Result } from '../result'
import { counted } from '../words/english/counted'

export interface Replace {
  readonly start: number
  readonly end: number
  readonly with: string
}

/** What the command will be: its edits and rows carry it. */
export interface Stamp {
  readonly seq: number
  readonly at: string
  readonly by: string
}

export type StoredTextEdit = Edit & TextEdit

/** The text that a change meets. */
export interface TextOf {
  readonly number: number
  readonly text: string
}

/** Replacements have to fit the text, in order, without overlap. */
export function checkRanges(text: string, changes: readonly Replace[]): Result<null> {
  let last = 0
  for (const { start, end } of changes) {
    if (start < last || end < start || end > text.length) return failed('out-of-range', `The range ${start} to ${end} does not fit a text of ${text.length} units.`)
    last = end
  }
  return done(null)
}

/**
 * The last replacement first, so that none shifts another; what starts at the same place stays in order. `first` numbers
 * the edits of a command that makes edits on several articles.
 */
export function editsOver(of: TextOf, changes: readonly Replace[], stamp: Stamp, why: string, first = 0): StoredTextEdit[] {
  return [...changes].reverse().sort((one, other) => other.start - one.start || other.end - one.end)
    .map((change) => ({ start: change.start, was: of.text.slice(change.start, change.end), now: change.with.replace(/\r\n?/g, '\n') }))
    .filter(({ was, now }) => was !== now)
    .map((edit, index) => ({ kind: 'text', id: `e${stamp.seq}.${first + index}`, article: of.number, seq: stamp.seq, at: stamp.at, by: stamp.by, why, ...edit }))
}

/**
 * What takes the edits of one step back over the current text, in order; refused where a later edit touched what one of them
 * wrote.
 */
export function takenBack(edits: readonly StoredTextEdit[], seq: number): Result<readonly Replace[]> {
  const back: Replace[] = []
  for (const [index, edit] of edits.entries()) {
    if (edit.seq !== seq) continue
    const place = placeUntouched(edit.start, edit.start + edit.now.length, edits.slice(index + 1))
    if (!place) return failed('rewritten', `“${shortened(edit.now || edit.was)}” was rewritten since.`, 'Take the later step back first.')
    back.push({ start: place[0], end: place[1], with: edit.was })
  }
  return done(back.reverse().sort((one, other) => one.start - other.start || one.end - other.end))
}

/** At most 40 characters of a text, its line ends as pilcrows. */
export function shortened(text: string): string {
  const points = Array.from(text.replace(/\n/g, '¶'))
  return points.length <= 40 ? points.join('') : `${points.slice(0, 39).join('')}…`
}

/** What a person did to a text, in words: `Rewrote “1979” as “1978”`. */
export function wordsOf(edits: readonly Pick<TextEdit, 'was' | 'now'>[]): string {
  const [edit] = edits
  if (!edit) return 'Left the text as it was'
  if (edits.length > 1) return `Edited the text in ${counted(edits.length, 'place')}`
  if (edit.was === '') return `Wrote “${shortened(edit.now)}”`
  if (edit.now === '') return `Deleted “${shortened(edit.was)}”`
  return `Rewrote “${shortened(edit.was)}” as “${shortened(edit.now)}”`
}
