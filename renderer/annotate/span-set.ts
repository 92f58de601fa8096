// The spans of all annotations in typed arrays: carried through each key press, and asked for what is in view, in well
// under a millisecond however many there are.
import type { ChangeDesc } from '@codemirror/state'
import type { PlacedAnnotation } from '../../shared/article/annotation'
import { levels, type Span } from './segments'
import { firstWhere } from '../../shared/text/ascending'

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

/** Loops over typed arrays, which are sorted as numbers: with objects it takes ten times as long. */
export function spanSet(annotations: readonly PlacedAnnotation[]): SpanSet {
  let count = 0
  for (const { spans } of annotations) count += spans.length >> 1
  const [starts, ends, owners] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  // A start and a place in the list as one number; both are far below 2 ** 26.
  const order = new Float64Array(count)
  let next = 0
  for (let place = 0; place < annotations.length; place += 1) {
    const { spans } = annotations[place]!
    for (let index = 0; index + 1 < spans.length; index += 2) {
      starts[next] = spans[index]!
      ends[next] = spans[index + 1]!
      owners[next] = place
      order[next] = spans[index]! * 0x4000000 + next
      next += 1
    }
  }
  order.sort()
  const [from, to, owner] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  let longest = 0
  for (let index = 0; index < count; index += 1) {
    const place = order[index]! % 0x4000000
    from[index] = starts[place]!
    to[index] = ends[place]!
    owner[index] = owners[place]!
    longest = Math.max(longest, to[index]! - from[index]!)
  }
  return { from, to, owner, level: levelsOf(annotations, from, to, owner), longest }
}

/** What stands alone is on the first level. */
function levelsOf(annotations: readonly PlacedAnnotation[], from: Int32Array, to: Int32Array, owner: Int32Array): Uint8Array {
  const level = new Uint8Array(from.length).fill(1)
  for (let at = 0, next = 1; at < from.length; at = next, next += 1) {
    let end = to[at]!
    for (; next < from.length && from[next]! < end; next += 1) end = Math.max(end, to[next]!)
    if (next - at === 1) continue
    const group: Span[] = []
    for (let index = at; index < next; index += 1) group.push({ id: annotations[owner[index]!]!.id, start: from[index]!, end: to[index]! })
    const found = levels(group)
    for (let index = at; index < next; index += 1) level[index] = found.get(group[index - at]!) ?? 1
  }
  return level
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
  for (let index = firstWhere(set.from.length, (at) => set.from[at]! >= start - set.longest); index < set.from.length && set.from[index]! < end; index += 1) if (set.to[index]! > start && set.to[index]! > set.from[index]!) yield index
}
