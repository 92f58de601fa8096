// Overlapping spans as segments between their edges, each with its layers: how CodeMirror can paint them one beside the other.
import { firstWhere } from '../../shared/text/ascending'

export interface Span {
  readonly id: string
  readonly start: number
  readonly end: number
}

interface Layer {
  readonly id: string
  /** 1 to 3: how far down the stroke lies. */
  readonly level: number
  /** The true start or end of the span lies at this segment's edge. */
  readonly first: boolean
  readonly last: boolean
}

export interface Segment {
  readonly start: number
  readonly end: number
  /** Upper stroke first. */
  readonly layers: readonly Layer[]
}

const deepest = 3

/** Spans of one level, none over another: where each begins and ends, ascending. */
interface Lane {
  readonly starts: number[]
  readonly ends: number[]
}

/** The first span of a lane that ends behind a place. */
const behind = ({ ends }: Lane, at: number): number => firstWhere(ends.length, (index) => ends[index]! > at)

/** Puts a span into a lane where nothing stands in its way. */
function takes(lane: Lane, span: Span): boolean {
  const at = behind(lane, span.start)
  if (at < lane.starts.length && lane.starts[at]! < span.end) return false
  lane.starts.splice(at, 0, span.start)
  lane.ends.splice(at, 0, span.end)
  return true
}

function levelsIn(spans: readonly Span[]): readonly (readonly [Span, number])[] {
  const lanes = Array.from({ length: deepest - 1 }, (): Lane => ({ starts: [], ends: [] }))
  const longestFirst = [...spans].sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start)
  return longestFirst.map((span) => {
    const lane = lanes.findIndex((one) => takes(one, span))
    return [span, lane < 0 ? deepest : lane + 1]
  })
}

/**
 * The longer span takes the upper level; on equal length the earlier. From the fourth level on the stroke joins the third.
 * Of spans in order of their starts; what stands alone is left out, for its level is the first.
 */
export function levels(spans: readonly Span[]): ReadonlyMap<Span, number> {
  const found = new Map<Span, number>()
  for (let at = 0, next = 1; at < spans.length; at = next, next += 1) {
    let { end } = spans[at]!
    for (; next < spans.length && spans[next]!.start < end; next += 1) end = Math.max(end, spans[next]!.end)
    if (next - at > 1) for (const [span, level] of levelsIn(spans.slice(at, next))) found.set(span, level)
  }
  return found
}

export function segments(spans: readonly Span[], level: ReadonlyMap<Span, number> = levels([...spans].sort((one, other) => one.start - other.start))): readonly Segment[] {
  const solid = spans.filter(span => span.end > span.start)
  const edges = [...new Set(solid.flatMap(span => [span.start, span.end]))].sort((one, other) => one - other)
  const starting = [...solid].sort((one, other) => one.start - other.start)
  const list: Segment[] = []
  let open: Span[] = []
  let next = 0
  for (let index = 0; index + 1 < edges.length; index++) {
    const start = edges[index]!
    const end = edges[index + 1]!
    open = open.filter(span => span.end > start)
    while (next < starting.length && starting[next]!.start === start) open.push(starting[next++]!)
    if (open.length === 0) continue
    const layers = open
      .map(span => ({ id: span.id, level: level.get(span) ?? 1, first: span.start === start, last: span.end === end }))
      .sort((one, other) => one.level - other.level)
    list.push({ start, end, layers })
  }
  return list
}
