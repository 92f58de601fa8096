// Weighs a candidate: the sum of its evidence as ln odds, and the words for it. Cheap evidence comes first: where it has
// settled the matter, the dear is not asked.
import type { Boundary } from '../article/article'
import { confidenceOf, trusted } from './calibration'
import type { Context } from './context'
import { type Evidence, evidence } from './evidence'
import type { Learned } from './rhythm'
import { beginsAs } from './template'
import { base, weights } from './weights'

/** `first` has learned nothing yet; `second` knows the rhythm of the file. */
export type Pass = 'first' | 'second'

interface Weighed extends Evidence {
  readonly weight: number
}

/** Where the words of the texts around are worth a look: nearer than this to a doubt. */
const doubt = 4
/** Lower than this, a line is no start whatever else is found. */
const hopeless = -6

/** A step of the weighing, and the most that the steps after it can bring before words are asked. */
interface Step {
  readonly evidence: readonly Weighed[]
  readonly hope: number
}

/** Evidence that depends on so little that each value of it is asked once: the file, the gap, the length in words. */
interface Kept {
  readonly evidence: readonly Weighed[]
  readonly key: (context: Context) => number
}
const keys: Readonly<Record<NonNullable<Evidence['of']>, Kept['key']>> = {
  file: () => 0,
  gap: ({ row }) => Math.min(5, row.gap),
  length: ({ row }) => Math.min(25, row.look.units),
}

function scale(pass: Pass) {
  const weighed: readonly Weighed[] = evidence.map((one) => ({ ...one, weight: weights[one.name]?.[pass === 'first' ? 0 : 1] ?? 0 })).filter(({ weight }) => weight !== 0)
  const kept: readonly Kept[] = (['file', 'gap', 'length'] as const).map((of) => ({ evidence: weighed.filter((one) => one.of === of), key: keys[of] }))
  const part = (looks: Evidence['looks']): readonly Weighed[] => weighed.filter((one) => one.looks === looks && one.of === undefined)
  const most = (list: readonly Weighed[]): number => list.reduce((sum, { weight }) => sum + Math.max(0, weight), 0)
  const [line, around, page] = [part('line'), part('around'), part('page')]
  const steps: readonly Step[] = [{ evidence: line, hope: most(around) + most(page) }, { evidence: around, hope: most(page) }, { evidence: page, hope: Number.POSITIVE_INFINITY }]
  const words = part('words')
  const all = [...kept.flatMap((one) => one.evidence), ...line, ...around, ...page]
  const everything = [...all, ...words]
  return { base: base[pass], kept, steps, words, all, everything, topics: topicsOf(everything) }
}

/**
 * Places of the evidence that speaks of one thing, as the length of a gap in so many ways. Such pieces were weighed together,
 * so that one may take back what the other gave: to a person only their sum says something.
 */
function topicsOf(list: readonly Weighed[]): readonly (readonly number[])[] {
  const topics = new Map<string, number[]>()
  for (const [at, { of, source, name }] of list.entries()) {
    const topic = of === undefined ? name : `${of}, ${source}`
    topics.set(topic, [...(topics.get(topic) ?? []), at])
  }
  return [...topics.values()]
}

/** Of a topic, the place of what says best which way it points, and what all of it adds. */
function tellingOf(topic: readonly number[], shares: ArrayLike<number>): { readonly at: number; readonly share: number } {
  if (topic.length === 1) return { at: topic[0]!, share: shares[topic[0]!]! }
  const share = topic.reduce((sum, at) => sum + shares[at]!, 0)
  return { at: topic.reduce((best, at) => (shares[at]! * share > shares[best]! * share ? at : best)), share }
}
const scales: Readonly<Record<Pass, ReturnType<typeof scale>>> = { first: scale('first'), second: scale('second') }

/** The sentence for what was found, or for its opposite. */
const worded = ({ says, denies, weight }: Weighed, share: number): string => (share * weight < 0 ? (denies ?? says) : says)

interface Answer {
  readonly sum: number
  readonly shares: Float64Array
}

const mostSaid = 4096

/** Weighs one line after the other. What it weighed last it can cut before, and say why without weighing anew. */
interface Scale {
  weigh(context: Context): number
  boundary(odds: number, context: Context): Boundary
}

export function createScale(pass: Pass): Scale {
  const { base: prior, kept, steps, words, all, everything, topics } = scales[pass]
  /** What each piece of evidence brought, in the order of `everything`. */
  const shares = new Float64Array(everything.length)
  /** What was learned of the file that the answers are about, and the answers of `kept`, each by its key. */
  let about: Learned | null = null
  let answers: (Answer | undefined)[][] = []
  /** Lists of reasons, by what they are made of: most cuts of a file have those of others, and what is one list travels and is stored once. */
  const said = new Map<string, readonly string[]>()

  function add(odds: number, asked: readonly Weighed[], context: Context, first: number): number {
    let sum = odds
    for (let at = 0; at < asked.length; at += 1) {
      const { weight, value } = asked[at]!
      const share = weight * value(context)
      shares[first + at] = share
      sum += share
    }
    return sum
  }

  /** The same of evidence that was asked before about such a line. */
  function recall(odds: number, { evidence: asked, key }: Kept, known: (Answer | undefined)[], context: Context, first: number): number {
    const at = key(context)
    const before = known[at]
    if (before !== undefined) {
      shares.set(before.shares, first)
      return odds + before.sum
    }
    const sum = add(0, asked, context, first)
    known[at] = { sum, shares: shares.slice(first, first + asked.length) }
    return odds + sum
  }

  /** What spoke for a cut and, with `although`, what against it: the heaviest first. */
  function reasons(odds: number): readonly string[] {
    // Where there is no doubt, words were not asked, and what the whole file is like says nothing of this line.
    const [from, to] = odds > doubt ? [kept[0]!.evidence.length, all.length] : [0, everything.length]
    const telling: ReturnType<typeof tellingOf>[] = []
    for (const topic of topics) {
      if (topic[0]! < from || topic[0]! >= to) continue
      const one = tellingOf(topic, shares)
      if (one.share > 0.6 || one.share < -1) telling.push(one)
    }
    telling.sort((left, right) => right.share - left.share)
    const pro = telling.filter(({ share }) => share > 0).slice(0, 5).map(({ at }) => at)
    const contra = telling.filter(({ share }) => share < 0).slice(-2).reverse().map(({ at }) => at)
    const key = `${pro.join()};${contra.join()}`
    const before = said.get(key)
    if (before !== undefined) return before
    const says = (at: number): string => worded(everything[at]!, shares[at]!)
    const list = [...(pro.length === 0 ? ['weak signs only'] : pro.map(says)), ...contra.map((at) => `although ${says(at)}`)]
    if (said.size >= mostSaid) said.clear()
    said.set(key, list)
    return list
  }

  return {
    weigh(context) {
      if (context.learned !== about) {
        about = context.learned
        answers = kept.map(() => [])
      }
      let odds = prior
      let first = 0
      for (let at = 0; at < kept.length; at += 1) {
        odds = recall(odds, kept[at]!, answers[at]!, context, first)
        first += kept[at]!.evidence.length
      }
      for (let at = 0; at < steps.length; at += 1) {
        const { evidence: asked, hope } = steps[at]!
        odds = add(odds, asked, context, first)
        first += asked.length
        if (odds + hope < hopeless) return odds
      }
      if (odds < -doubt) return odds
      // A line of a page's own begins no article, but where all pages of the file begin with it.
      if (context.row.debris && !beginsAs(context.learned.template, context)) return hopeless
      return odds > doubt ? odds : add(odds, words, context, first)
    },
    boundary: (odds, context) => ({ confidence: confidenceOf(trusted(odds, context)), reasons: reasons(odds) }),
  }
}

/** Odds that a cut needs. Where no start is plain to see the file may well be one article, and a wrong cut costs it. */
export function barOf({ cues }: Learned): number {
  const [expected = 0, plain = 0] = cues.count
  return plain < 1 || expected < 2 ? wary : 0
}
const wary = 1

export interface Share {
  readonly says: string
  /** What it adds to the ln odds of a cut. */
  readonly share: number
}

/** What the evidence of each topic adds for or against a cut before a line, the strongest for it first: also where weighing stopped earlier. */
export function sharesOf(context: Context): readonly Share[] {
  const { everything, topics } = scales.second
  const shares = everything.map((one) => one.weight * one.value(context))
  return topics.map((topic) => {
    const { at, share } = tellingOf(topic, shares)
    return { says: worded(everything[at]!, shares[at]!), share }
  }).sort((left, right) => right.share - left.share)
}

export const separated: Boundary = { confidence: 0.99, reasons: ['a separator line of this file stands before it'] }
