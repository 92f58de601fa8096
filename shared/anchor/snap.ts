// Selections that end where a reader sees ends: at whole characters, words or sentences of the text.

export const snapUnits = ['grapheme', 'word', 'sentence'] as const
export type SnapUnit = (typeof snapUnits)[number]

/** Abbreviations behind whose full stop a sentence goes on. */
const goesOn = /(?:^|[\s(“"'‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Hon|Jr|Sr|vs|No|Fig|Vol|pp|cf|e\.g|i\.e|U\.S|U\.K|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u

const segmenters = new Map<SnapUnit, Intl.Segmenter>()
function segmenter(unit: SnapUnit): Intl.Segmenter {
  const known = segmenters.get(unit) ?? new Intl.Segmenter('und', { granularity: unit })
  segmenters.set(unit, known)
  return known
}

/** The line that holds a position: segments never cross a line end, and long texts are never segmented whole. */
function lineAt(text: string, at: number): readonly [number, number] {
  const start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1
  const end = text.indexOf('\n', at)
  return at > 0 && text[at - 1] === '\n' && at === text.length ? [at, at] : [start, end < 0 ? text.length : end]
}

interface Piece {
  readonly start: number
  readonly end: number
}

/** Segments of a line that a selection may end at; words only, where words are asked for. */
function pieces(text: string, [from, to]: readonly [number, number], unit: SnapUnit): Piece[] {
  const list: Piece[] = []
  let joined = -1
  for (const { segment, index, isWordLike } of segmenter(unit).segment(text.slice(from, to))) {
    if (unit === 'word' && !isWordLike) continue
    const end = from + index + segment.length
    const start = joined >= 0 ? joined : from + index
    if (unit === 'sentence' && end < to && goesOn.test(text.slice(start, end))) {
      joined = start
      continue
    }
    joined = -1
    const bare = unit === 'sentence' ? end - (segment.length - segment.trimEnd().length) : end
    if (bare > start) list.push({ start, end: bare })
  }
  return list
}

/**
 * A range grown outwards to whole units, then without spaces at its ends; null where it holds none. An empty range takes
 * the unit that it stands in or touches.
 */
export function snapped(text: string, [start, end]: readonly [number, number], unit: SnapUnit): readonly [number, number] | null {
  const touches = (piece: Piece) => (start === end ? piece.start <= start && start <= piece.end : piece.start < end && piece.end > start)
  const first = pieces(text, lineAt(text, start), unit).find(touches)
  const lastLine = lineAt(text, end)
  const last = pieces(text, lastLine, unit).filter(touches).at(-1)
  let from = Math.min(start, first?.start ?? start)
  let to = Math.max(end, last?.end ?? end)
  while (from < to && /\s/u.test(text[from]!)) from += 1
  while (to > from && /\s/u.test(text[to - 1]!)) to -= 1
  return to > from ? [from, to] : null
}

/** The next end of a unit in a direction: where an edge goes when it is moved by one. */
export function nextEdge(text: string, at: number, by: 1 | -1, unit: SnapUnit): number {
  if (by < 0 && at <= 0) return 0
  if (by > 0 && at >= text.length) return text.length
  const line = lineAt(text, by < 0 && text[at - 1] === '\n' ? at - 1 : at)
  const edges = pieces(text, line, unit).flatMap((piece) => [piece.start, piece.end])
  const next = by > 0 ? edges.find((edge) => edge > at) : edges.filter((edge) => edge < at).at(-1)
  return next ?? (by > 0 ? (line[1] > at ? line[1] : at + 1) : line[0] < at ? line[0] : at - 1)
}

/** The end of a character that is nearest to a place in a line. */
export function nearestEdge(line: string, at: number): number {
  const piece = pieces(line, [0, line.length], 'grapheme').find(({ start, end }) => start < at && at < end)
  if (!piece) return at
  return at - piece.start < piece.end - at ? piece.start : piece.end
}
