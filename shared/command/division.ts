// What follows onto an article that is cut anew, as patches: its edits with ids of their own, its annotations as rows.
import type { Carried } from '../anchor/carry'
import type { Annotation } from '../article/annotation'
import type { Patch } from './patch'
import type { Stamp, StoredTextEdit } from './text'

/** Patches that put a side onto the article `number`; `first` numbers its edits, `originals` are the rows that it takes over. */
export function sidePatches(number: number, side: Carried, originals: readonly Annotation[], stamp: Stamp, first: number): Patch[] {
  const rows = new Map(originals.map((annotation) => [annotation.id, annotation]))
  const edits = side.edits.map(({ start, was, now, at, by, why }, index): StoredTextEdit => ({ kind: 'text', id: `e${stamp.seq}.${first + index}`, article: number, seq: stamp.seq, start, was, now, at, by, why }))
  return [
    ...(edits.length > 0 ? [{ on: 'text' as const, article: number, push: true, edits }] : []),
    ...side.annotations.map((after): Patch => ({ on: 'row', table: 'annotations', key: after.id, before: rows.get(after.id), after: { ...after, article: number } })),
  ]
}
