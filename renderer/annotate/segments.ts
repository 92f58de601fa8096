// Overlapping spans as segments between their edges, each with its layers: how CodeMirror can paint them one beside the other.

export interface Span {
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface Layer {
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

/** The longer span takes the upper level; on equal length the earlier. From the fourth level on the stroke joins the third. */
export function levels(spans: readonly Span[]): ReadonlyMap<Span, number> {
  const placed: { span: Span; level: number }[] = []
  const longestFirst = [...spans].sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start)
  for (const span of longestFirst) {
    const taken = new Set(placed.filter(at => at.span.start < span.end && span.start < at.span.end).map(at => at.level))
    let level = 1
    while (taken.has(level) && level < deepest) level++
    placed.push({ span, level })
  }
  return new Map(placed.map(({ span, level }) => [span, level]))
}

export function segments(spans: readonly Span[]): readonly Segment[] {
  const solid = spans.filter(span => span.end > span.start)
  const level = levels(solid)
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
      .map(span => ({ id: span.id, level: level.get(span)!, first: span.start === start, last: span.end === end }))
      .sort((one, other) => one.level - other.level)
    list.push({ start, end, layers })
  }
  return list
}
