// Where a lost annotation was: the place of its wedge. Where it could be placed again, `shared/anchor/find.ts` proposes.
import type { Annotation } from '../../shared/article/annotation'

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
