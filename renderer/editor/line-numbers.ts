// Which line of the dump each line of the text is: edits may add and take lines, and a number must stay true.
import { diffArrays } from 'diff'

/** 1-based dump lines for the lines of `text`, where the first line of `firstText` is `firstLine`; null for written lines. */
export function lineNumbers(firstText: string, text: string, firstLine: number): readonly (number | null)[] {
  const before = firstText.split('\n')
  const after = text.split('\n')
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const middle = between(before.slice(head, before.length - tail), after.slice(head, after.length - tail), firstLine + head)
  return [
    ...after.slice(0, head).map((_, index) => firstLine + index),
    ...middle,
    ...after.slice(after.length - tail).map((_, index) => firstLine + before.length - tail + index),
  ]
}

function between(before: readonly string[], after: readonly string[], firstLine: number): readonly (number | null)[] {
  if (before.length === after.length) return after.map((_, index) => firstLine + index)
  const numbers: (number | null)[] = []
  let line = firstLine
  let removed = 0
  for (const part of diffArrays([...before], [...after])) {
    const count = part.value.length
    if (part.removed) {
      removed += count
    } else if (part.added) {
      // Lines rewritten in their place keep their numbers; lines written in between have none.
      for (let index = 0; index < count; index++) numbers.push(index < removed ? line + index : null)
      line += removed
      removed = 0
    } else {
      line += removed
      removed = 0
      for (let index = 0; index < count; index++) numbers.push(line + index)
      line += count
    }
  }
  return numbers
}

/** Line of the dump at which the text begins: below the title line, where raw has one. */
export function firstTextLine(raw: string, firstText: string, lineStart: number): number {
  const lines = (text: string): number => text.split(/\r\n|\n|\r/).length
  return lineStart + Math.max(0, lines(raw) - lines(firstText))
}
