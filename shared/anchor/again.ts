// Where words that were touched stand again: whole lines that read, after all edits, as they did at first. What was put
// back, or reverted by itself, has its flags again.
import type { Replacement } from './place'

/** A position through edits: it stays before what is written at it, and goes to the beginning of what took its words. */
function carried(at: number, edits: readonly Replacement[]): number {
  let point = at
  for (const { start, was, now } of edits) {
    if (start >= point) continue
    point = start + was.length <= point ? point + now.length - was.length : start
  }
  return point
}

/** The range `[from, to)` of the first text in the current one, or null where its lines do not read as they did. */
export function placeAgain(first: string, from: number, to: number, edits: readonly Replacement[], text: string): readonly [number, number] | null {
  const begin = first.lastIndexOf('\n', from - 1) + 1
  const ending = first.indexOf('\n', Math.max(from, to - 1))
  const lines = first.slice(begin, ending < 0 ? undefined : ending)
  if (lines.trim() === '') return null
  const point = carried(begin, edits)
  // A line that was taken out with the line end before it came back behind that one.
  for (const at of [text.lastIndexOf('\n', point - 1) + 1, point + 1]) {
    const end = at + lines.length
    if ((at === 0 || text[at - 1] === '\n') && text.startsWith(lines, at) && (end === text.length || text[end] === '\n')) return [at + from - begin, at + to - begin]
  }
  return null
}
