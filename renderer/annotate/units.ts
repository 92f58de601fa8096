// The sentence and the paragraph around a place of the text, without the spaces at their ends.
import type { LabelUnit } from '../../shared/commands'

type Range = readonly [start: number, end: number]

function trimmed(text: string, start: number, end: number): Range | null {
  const part = text.slice(start, end)
  const from = start + part.length - part.trimStart().length
  const to = end - (part.length - part.trimEnd().length)
  return to > from ? [from, to] : null
}

/** A paragraph is a line of the text: Galley keeps no hard wraps. */
export function paragraphAt(text: string, position: number): Range | null {
  const start = text.lastIndexOf('\n', position - 1) + 1
  const end = text.indexOf('\n', position)
  return trimmed(text, start, end < 0 ? text.length : end)
}

/** Full stops that end no sentence: `Dr.`, `U.S.`, an initial. */
const abbreviated = /(?:^|[\s(“"'])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|St|Jr|Sr|No|vs|etc|e\.g|i\.e|[A-Z]|(?:[A-Z]\.)+[A-Z])\.\s*$/u

export function sentenceAt(text: string, position: number, language?: string): Range | null {
  const paragraph = paragraphAt(text, position)
  if (!paragraph) return null
  const [from, to] = paragraph
  const at = Math.min(Math.max(position, from), to - 1)
  let start = from
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.slice(from, to))) {
    const end = from + index + segment.length
    if (end < to && abbreviated.test(segment)) continue
    if (at < end) return trimmed(text, start, end)
    start = end
  }
  return trimmed(text, start, to)
}

export function unitAt(text: string, position: number, unit: Exclude<LabelUnit, 'word'>): Range | null {
  return unit === 'sentence' ? sentenceAt(text, position) : paragraphAt(text, position)
}
