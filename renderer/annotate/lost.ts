// Where a lost annotation was, and where its words could be found again: a proposal, never taken without a person.
import type { Annotation } from '../../shared/annotation'

/** Best guess of the place it was lost from, over the current text. */
export function lostPlace(text: string, annotation: Annotation): number {
  for (let length = annotation.prefix.length; length >= 8; length = Math.floor(length / 2)) {
    const at = text.indexOf(annotation.prefix.slice(-length))
    if (at >= 0) return at + length
  }
  for (let length = annotation.suffix.length; length >= 8; length = Math.floor(length / 2)) {
    const at = text.indexOf(annotation.suffix.slice(0, length))
    if (at >= 0) return at
  }
  return 0
}

export interface Proposal {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** The same words, or the longest run of at least two of them, nearest to where they were lost. */
export function proposal(text: string, annotation: Annotation): Proposal | null {
  const near = lostPlace(text, annotation)
  const words = annotation.quote.split(/\s+/).filter(Boolean)
  for (let count = words.length; count >= Math.min(2, words.length); count--) {
    for (let first = 0; first + count <= words.length; first++) {
      const quote = words.slice(first, first + count).join(' ')
      const at = quote.length >= 3 ? nearest(text, quote, near) : -1
      if (at >= 0) return { start: at, end: at + quote.length, quote }
    }
    if (words.length > 40) return null
  }
  return null
}

function nearest(text: string, quote: string, near: number): number {
  const before = text.lastIndexOf(quote, near)
  const after = text.indexOf(quote, near)
  if (before < 0 || after < 0) return Math.max(before, after)
  return near - before <= after - near ? before : after
}
