// The spans of all annotations in typed arrays: carried through each key press, and asked for what is in view, in well
// under a millisecond however many there are.
import type { ChangeDesc } from '@codemirror/state'
import type { PlacedAnnotation } from '../../shared/annotation'
import { levels, type Span } from './segments'

export interface SpanSet {
  /** Ascending. */
  readonly from: Int32Array
  /** A span that typing deleted whole is empty. */
  readonly to: Int32Array
  /** Place of each span's annotation among the annotations. */
  readonly owner: Int32Array
  readonly level: Uint8Array
  /** No span is longer. */
  readonly longest: number
}

export const noSpans: SpanSet = { from: new Int32Array(), to: new Int32Array(), owner: new Int32Array(), level: new Uint8Array(), longest: 0 }

export function spanSet(annotations: readonly PlacedAnnotation[]): SpanSet {
  const list: (Span & { readonly owner: number })[] = []
  for (const [owner, { id, spans }] of annotations.entries()) {
    for (let index = 0; index + 1 < spans.length; index += 2) list.push({ id, owner, start: spans[index]!, end: spans[index + 1]! })
  }
  list.sort((one, other) => one.start - other.start)
  const level = levels(list)
  return {
    from: Int32Array.from(list, (span) => span.start), to: Int32Array.from(list, (span) => span.end), owner: Int32Array.from(list, (span) => span.owner),
    level: Uint8Array.from(list, (span) => level.get(span) ?? 1), longest: list.reduce((most, span) => Math.max(most, span.end - span.start), 0),
  }
}

/** Spans through changes: nothing grows at its edges. */
export function carriedSet(set: SpanSet, changes: ChangeDesc): SpanSet {
  const from = new Int32Array(set.from.length)
  const to = new Int32Array(set.to.length)
  let longest = 0
  for (let index = 0; index < from.length; index += 1) {
    const start = changes.mapPos(set.from[index]!, 1)
    from[index] = start
    to[index] = Math.max(start, changes.mapPos(set.to[index]!, -1))
    longest = Math.max(longest, to[index]! - start)
  }
  return { ...set, from, to, longest }
}

/** Indexes of spans that share a unit with `[start, end)`, in order. */
export function* spansIn(set: SpanSet, start: number, end: number): Generator<number> {
  let low = 0
  let high = set.from.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (set.from[middle]! < start - set.longest) low = middle + 1
    else high = middle
  }
  for (let index = low; index < set.from.length && set.from[index]! < end; index += 1) if (set.to[index]! > start && set.to[index]! > set.from[index]!) yield index
}
