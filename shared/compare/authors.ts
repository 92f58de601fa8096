// Who last touched each changed line: edits carried to where they stand now, and set beside the rows.
import { placeSpans } from '../anchor/place'
import type { StoredTextEdit } from '../command/text'
import type { Row } from './compare'
import { firstWhere } from '../text/ascending'

/** Older edits are left out of long histories: what stands was mostly written by the last ones. */
const weighed = 400

/** Where an edit stands in the current text; where it wrote nothing that is left, where it struck out. */
function placeOf(edits: readonly StoredTextEdit[], index: number): number {
  const edit = edits[index]!
  const later = edits.slice(index + 1)
  const [start] = placeSpans([edit.start, edit.start + edit.now.length], later)
  if (start !== undefined) return start
  let at = edit.start
  for (const { start: from, was, now } of later) {
    if (from + was.length <= at) at += now.length - was.length
    else if (from < at) at = from
  }
  return at
}

/** The index of the last row that begins at or before a place. */
const rowAt = (rows: readonly Row[], at: number): number => Math.max(0, firstWhere(rows.length, (index) => rows[index]!.at > at) - 1)

/** By index of the row, the edit that touched it last. */
export function authors(rows: readonly Row[], edits: readonly StoredTextEdit[]): ReadonlyMap<number, StoredTextEdit> {
  const found = new Map<number, StoredTextEdit>()
  for (let index = Math.max(0, edits.length - weighed); index < edits.length; index += 1) {
    const near = rowAt(rows, placeOf(edits, index))
    const row = [near, near - 1, near + 1, near - 2].find((candidate) => rows[candidate]?.changed)
    if (row !== undefined) found.set(row, edits[index]!)
  }
  return found
}
