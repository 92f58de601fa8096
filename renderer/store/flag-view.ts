// Flags over the current text: where their places are now, and what people decided about each. A decision holds when an
// article is inspected again, though detectors may draw the range a little differently.
import type { Flag } from '../../shared/article/article'
import type { FlagView } from '../../shared/question'
import type { CorrectionRow, Decision } from './schema'
import { placeRaw, type Opened } from './view'

/** `in:kind:start`; a flag of the article as a whole has a star for its place. */
export function decisionKey(over: 'raw' | 'title', kind: string, start: number | '*'): string {
  return `${over}:${kind}:${start}`
}

/** The decision about a range: at its start, or else at a place that lies within it. */
export function decidedAt({ decisions }: CorrectionRow, over: 'raw' | 'title', kind: string, start: number, end: number): Decision | undefined {
  const exact = decisions[decisionKey(over, kind, start)]
  if (exact) return exact
  const head = `${over}:${kind}:`
  for (const [key, decision] of Object.entries(decisions)) {
    const at = key.startsWith(head) ? Number(key.slice(head.length)) : Number.NaN
    if (at > start && at < end) return decision
  }
  return undefined
}

export function flagView(opened: Opened, flag: Flag): FlagView {
  const source = flag.in === 'raw' ? opened.raw : (opened.record.titleRaw ?? '')
  const places = []
  for (let index = 0; index + 1 < flag.ranges.length; index += 2) {
    const start = flag.ranges[index]!
    const end = flag.ranges[index + 1]!
    const text = flag.in === 'raw' ? placeRaw(opened, start, end) : null
    const decided = decidedAt(opened.correction, flag.in, flag.kind, start, end)
    // A fix that was done and stands as it came in was put back since: it waits for a decision again.
    const putBack = decided === 'accepted' && text !== null
    const inBody = flag.in === 'raw' && opened.body.toText(start) !== null
    places.push({
      start, end, text, was: source.slice(start, end),
      now: flag.fixes?.[index / 2] ?? flag.fix,
      state: (putBack ? undefined : decided) ?? (inBody && text === null ? ('gone' as const) : ('open' as const)),
    })
  }
  const dismissed = places.length === 0 && opened.correction.decisions[decisionKey(flag.in, flag.kind, '*')] === 'dismissed'
  return { kind: flag.kind, in: flag.in, message: flag.message, places, ...(dismissed ? { dismissed } : {}) }
}

/** Something of it waits for a decision. */
export function isOpen(flag: FlagView): boolean {
  return flag.places.length === 0 ? flag.dismissed !== true : flag.places.some((place) => place.state === 'open')
}
