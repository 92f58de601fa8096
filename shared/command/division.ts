// What lies over a text when its article is split or joined: edits and annotations follow onto the part that they stand on.
import type { Annotation } from '../annotation'
import { done, failed, type Result } from '../result'
import type { Patch } from './patch'
import type { Stamp, StoredTextEdit } from './text'

export type MovedEdit = Pick<StoredTextEdit, 'start' | 'was' | 'now' | 'at' | 'by' | 'why'>

/** One part's edits and annotations, over its own first text. */
export interface Side {
  readonly edits: readonly MovedEdit[]
  readonly annotations: readonly Annotation[]
}

const across = (what: string) => failed('across', `${what} lies across this place, so the article cannot be split here.`, 'Split at another place, or take it back first.')

/** The two sides of a first text of which `[0, leftEnd)` goes left and what begins at `rightStart` goes right. */
export function splitMarks(textEdits: readonly StoredTextEdit[], annotations: readonly Annotation[], leftEnd: number, rightStart: number): Result<readonly [Side, Side]> {
  // Walks the edits with the two windows that the parts see of the text.
  const windows: { end: number; start: number; left: number; right: number }[] = []
  const edits: [MovedEdit[], MovedEdit[]] = [[], []]
  let end = leftEnd
  let start = rightStart
  for (const edit of textEdits) {
    windows.push({ end, start, left: edits[0].length, right: edits[1].length })
    const last = edit.start + edit.was.length
    const shift = edit.now.length - edit.was.length
    if (last <= end) {
      edits[0].push(edit)
      end += shift
      start += shift
    } else if (edit.start >= start) edits[1].push({ ...edit, start: edit.start - start })
    else if (edit.start >= end && last <= start) start += shift
    else return across('An edit')
  }
  windows.push({ end, start, left: edits[0].length, right: edits[1].length })
  const sides: [Annotation[], Annotation[]] = [[], []]
  for (const annotation of annotations) {
    const window = windows[annotation.version]!
    if (annotation.spans.every((offset) => offset <= window.end)) sides[0].push({ ...annotation, version: window.left })
    else if (annotation.spans.every((offset) => offset >= window.start)) sides[1].push({ ...annotation, version: window.right, spans: annotation.spans.map((offset) => offset - window.start) })
    else return across('An annotation')
  }
  return done([{ edits: edits[0], annotations: sides[0] }, { edits: edits[1], annotations: sides[1] }])
}

/** What lies over the first text, then what lies over the second, `shift` units further on. */
export function joinMarks(first: { readonly textEdits: readonly StoredTextEdit[]; readonly annotations: readonly Annotation[] }, second: typeof first, shift: number): Side {
  return {
    edits: [...first.textEdits, ...second.textEdits.map((edit) => ({ ...edit, start: edit.start + shift }))],
    annotations: [
      ...first.annotations,
      ...second.annotations.map((annotation) => ({ ...annotation, version: annotation.version + first.textEdits.length, spans: annotation.spans.map((offset) => offset + shift) })),
    ],
  }
}

/** Patches that put a side onto the article `number`; `first` numbers its edits, `originals` are the rows that it takes over. */
export function sidePatches(number: number, side: Side, originals: readonly Annotation[], stamp: Stamp, first: number): Patch[] {
  const rows = new Map(originals.map((annotation) => [annotation.id, annotation]))
  const edits = side.edits.map(({ start, was, now, at, by, why }, index): StoredTextEdit => ({ kind: 'text', id: `e${stamp.seq}.${first + index}`, article: number, seq: stamp.seq, start, was, now, at, by, why }))
  return [
    ...(edits.length > 0 ? [{ on: 'text' as const, article: number, push: true, edits }] : []),
    ...side.annotations.map((after): Patch => ({ on: 'row', table: 'annotations', key: after.id, before: rows.get(after.id), after: { ...after, article: number } })),
  ]
}
