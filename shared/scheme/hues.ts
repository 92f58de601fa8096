// The eight hues and five strokes that labels are drawn with, and which free pair is furthest from those in use.
// The colours are those of `renderer/ui/tokens.css`; a test holds both equal.
import type { Label } from '../article/annotation'
import { leastApart, normallyApart } from './colour'

export const strokes = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const
export type Stroke = (typeof strokes)[number]
export type Pair = Pick<Label, 'hue' | 'stroke'>

interface Hue {
  readonly light: string
  readonly dark: string
  /** The stroke that the hue has by itself. */
  readonly stroke: Stroke
}

/** From 1: `hues[0]` is `--label-1`. */
export const hues: readonly Hue[] = [
  { light: '#f7600d', dark: '#f78d02', stroke: 'solid' },
  { light: '#184692', dark: '#6da7fb', stroke: 'solid' },
  { light: '#31a380', dark: '#9df588', stroke: 'dashed' },
  { light: '#8703e1', dark: '#a33ef9', stroke: 'solid' },
  { light: '#19777e', dark: '#2a857f', stroke: 'dotted' },
  { light: '#d560dd', dark: '#fbcbfd', stroke: 'double' },
  { light: '#433b35', dark: '#b6b0a6', stroke: 'dashed' },
  { light: '#ab440d', dark: '#db3909', stroke: 'wavy' },
]

/** What another stroke counts for, beside hues that are 11 apart at least. */
const strokeApart = 8

const hueApart: readonly (readonly number[])[] = hues.map((one) => hues.map((other) => (one === other ? 0 : Math.min(leastApart(one.light, other.light), leastApart(one.dark, other.dark)))))

export function pairApart(one: Pair, other: Pair): number {
  return (hueApart[one.hue - 1]?.[other.hue - 1] ?? 0) + (one.stroke === other.stroke ? 0 : strokeApart)
}

/** Every pair, those first that a hue has by itself. */
const pairs: readonly Pair[] = [
  ...hues.map(({ stroke }, index) => ({ hue: index + 1, stroke })),
  ...strokes.flatMap((stroke) => hues.flatMap((hue, index) => (hue.stroke === stroke ? [] : [{ hue: index + 1, stroke }]))),
]

/** A hue that nobody has yet goes first; then the free pair that is furthest from all in use. */
export function furthestPair(used: readonly Pair[]): Pair {
  const free = pairs.filter((pair) => !used.some(({ hue, stroke }) => hue === pair.hue && stroke === pair.stroke))
  const fresh = free.filter((pair) => !used.some(({ hue }) => hue === pair.hue) && hues[pair.hue - 1]!.stroke === pair.stroke)
  const among = fresh.length > 0 ? fresh : free.length > 0 ? free : pairs
  let best = among[0]!
  let far = -1
  for (const pair of among) {
    const least = Math.min(...used.map((one) => pairApart(one, pair)), Number.MAX_VALUE)
    if (least > far + 0.01) {
      best = pair
      far = least
    }
  }
  return best
}

/** The free pair of the hue that looks most like a colour of another tool; any free pair where that hue is used up. */
export function nearestPair(colour: string, used: readonly Pair[]): Pair {
  const order = hues.map((hue, index) => ({ hue: index + 1, stroke: hue.stroke, far: normallyApart(hue.light, colour) })).sort((one, other) => one.far - other.far)
  const { hue, stroke } = order[0]!
  const own = [stroke, ...strokes].find((candidate) => !used.some((pair) => pair.hue === hue && pair.stroke === candidate))
  return own ? { hue, stroke: own } : furthestPair(used)
}
