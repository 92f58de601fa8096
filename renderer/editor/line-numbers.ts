// Which line of the dump each line of the text is: edits may add and take lines, and a number must stay true.
import { diffArrays } from 'diff'

/** Where the lines of the first text stand in the dump: those above the title, and those below what went with it. */
export interface FirstLines {
  readonly start: number
  readonly above: number
  readonly taken: number
}

const lineEnds = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0

/** `cut` is what the title took out of raw. */
export function firstLines(raw: string, cut: readonly [number, number], lineStart: number): FirstLines {
  return { start: lineStart, above: lineEnds(raw.slice(0, cut[0])), taken: lineEnds(raw.slice(cut[0], cut[1])) }
}

/** Of a line of the first text, counted from 0. */
export const dumpLine = ({ start, above, taken }: FirstLines, index: number): number => start + index + (index < above ? 0 : taken)

/** 1-based dump lines for the lines of `text`; null for written lines. */
export function lineNumbers(firstText: string, text: string, lines: FirstLines): readonly (number | null)[] {
  const before = firstText.split('\n')
  const after = text.split('\n')
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const middle = between(before.slice(head, before.length - tail), after.slice(head, after.length - tail), head)
  const indexes = [...after.slice(0, head).keys(), ...middle, ...Array.from({ length: tail }, (_, index) => before.length - tail + index)]
  return indexes.map((index) => (index === null ? null : dumpLine(lines, index)))
}

/** Lines of the first text, counted from `first` on. */
function between(before: readonly string[], after: readonly string[], first: number): readonly (number | null)[] {
  if (before.length === after.length) return after.map((_, index) => first + index)
  const numbers: (number | null)[] = []
  let line = first
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
