// The sentence and the paragraph around a place of the text, without the spaces at their ends.
import { snapped } from '../../shared/anchor/snap'
import type { LabelUnit } from '../../shared/action/commands'

type Range = readonly [start: number, end: number]

/** A paragraph is a line of the text: Galley keeps no hard wraps. */
function paragraphAt(text: string, position: number): Range | null {
  const start = text.lastIndexOf('\n', position - 1) + 1
  const end = text.indexOf('\n', position)
  const line = text.slice(start, end < 0 ? text.length : end)
  const from = start + line.length - line.trimStart().length
  const to = start + line.trimEnd().length
  return to > from ? [from, to] : null
}

export function unitAt(text: string, position: number, unit: Exclude<LabelUnit, 'word'>): Range | null {
  return unit === 'sentence' ? snapped(text, [position, position], 'sentence') : paragraphAt(text, position)
}
