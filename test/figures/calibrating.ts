// Fits what a confidence says: of the cuts with such odds, in a file of such a kind, how many are right? First how much
// each situation takes from the odds or adds to them, then rising steps (isotonic regression) over what comes of it. Half
// of the files of each bundle, by their names, is kept out of the fit and shows what was said of them before and is now.
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Boundary } from '../../shared/article/article'
import { confidenceOf, trusted } from '../../shared/divide/calibration'
import { readRhythm } from '../../shared/divide/rhythm'
import { situations } from '../../shared/divide/situation'
import { createWalk } from '../../shared/divide/walk'
import { barOf, createScale } from '../../shared/divide/weigh'
import { type GoldFile, readBundle } from './bundle'
import { confidences, type Said } from './confidences'
import type { Figure, Table } from './figure'
import { regress } from './regression'
import { learn, linesOf } from './taken'

interface Seen {
  readonly odds: number
  readonly situation: readonly number[]
  readonly right: boolean
  /** What was said until now. */
  readonly before: number
  readonly bundle: string
  /** In the fit. */
  readonly fitted: boolean
}
interface Weighed {
  readonly odds: number
  readonly right: boolean
}
interface Step {
  odds: number
  right: number
  cuts: number
}

const cut: Boundary = { confidence: 1, reasons: [] }
/** A confidence rests on so many cuts at least, and none says more than this: of a thousand cuts one may be wrong that nobody saw. */
const least = 120
const surest = 0.999
const ridge = 3

export const calibrating: Figure = {
  says: 'fits what a confidence says on bundles of dumps, and writes it into shared/divide/calibration-knots.ts; half of the files shows before and after',
  run(...folders) {
    const seen = folders.flatMap((folder) => readBundle(folder).flatMap((file) => cutsWithOdds(file, basename(folder))))
    const fitted = seen.filter((one) => one.fitted)
    const found = regress(fitted.map((one) => ({ at: [0, ...situations.map((_, at) => at + 1)], values: [one.odds, ...one.situation], label: one.right, weight: 1 })), situations.length + 1, ridge)
    // Leanings are in units of odds, so that the odds themselves stand as they are.
    const leanings = situations.map((_, at) => round((found[at + 1] ?? 0) / (found[0] ?? 1)))
    const trust = (one: Seen): number => one.odds + one.situation.reduce((sum, value, at) => sum + value * (leanings[at] ?? 0), 0)
    const steps = rising(fitted.map((one): Weighed => ({ odds: trust(one), right: one.right })).sort((left, right) => left.odds - right.odds))
    const worth = ({ right, cuts }: Step): number => Math.min(surest, round((right + 1) / (cuts + 2)))
    const knots = steps.map((step, at) => [round(step.odds / step.cuts), Math.max(0.5, ...steps.slice(0, at + 1).map(worth))] as const).filter((one, at, list) => one[1] > 0.5 || (list[at + 1]?.[1] ?? 0) > 0.5)
    const now = (one: Seen): number => confidenceOf(trust(one), knots)
    writeFileSync(new URL('../../shared/divide/calibration-knots.ts', import.meta.url), source(leanings, knots))
    const out = seen.filter((one) => !one.fitted)
    return {
      tables: [
        { title: `${fitted.length} cuts in the fit`, columns: ['confidence'], rows: knots.map(([odds, chance]) => [`odds ${odds}`, chance]) },
        { title: 'leaning', columns: ['odds'], rows: situations.map(({ name }, at) => [name, leanings[at] ?? 0]) },
        confidences('kept out, before', out.map((one): Said => ({ confidence: one.before, right: one.right }))),
        confidences('kept out, now', out.map((one): Said => ({ confidence: now(one), right: one.right }))),
        byBundle(out, now),
      ],
      errors: [],
    }
  },
}

/** By bundle: what was said on average and how many were right, before and now. */
function byBundle(seen: readonly Seen[], now: (one: Seen) => number): Table {
  const mean = (list: readonly number[]): number => round(list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length))
  const rows = [...new Set(seen.map(({ bundle }) => bundle))].map((bundle): Table['rows'][number] => {
    const list = seen.filter((one) => one.bundle === bundle)
    return [bundle, list.length, mean(list.map(({ right }) => (right ? 1 : 0))), mean(list.map(({ before }) => before)), mean(list.map(now))]
  })
  return { title: 'kept out', columns: ['cuts', 'right', 'said before', 'said now'], rows }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

function cutsWithOdds(file: GoldFile, bundle: string): readonly Seen[] {
  const starts = new Set(file.articles.map((article) => article.start_line))
  const lines = linesOf(file.lines)
  const seen: Seen[] = []
  const learned = readRhythm(learn(lines))
  const scale = createScale('second')
  const fitted = halfOf(file.file)
  const walk = createWalk(learned, {
    at(context) {
      if (context.row.mark !== null) return cut
      const odds = scale.weigh(context)
      if (odds <= barOf(learned)) return null
      seen.push({ odds, situation: situations.map(({ value }) => value(context)), right: starts.has(context.row.index), before: confidenceOf(trusted(odds, context)), bundle, fitted })
      return cut
    },
  })
  for (const line of lines) walk.push(line)
  walk.finish()
  return seen
}

function halfOf(name: string): boolean {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 15)) & 1) === 1
}

/** Groups of cuts of like odds, joined until each is right at least as often as the one before it. */
function rising(seen: readonly Weighed[]): readonly Step[] {
  const steps: Step[] = []
  const empty = (): Step => ({ odds: 0, right: 0, cuts: 0 })
  let open = empty()
  for (const { odds, right } of seen) {
    open = { odds: open.odds + odds, right: open.right + (right ? 1 : 0), cuts: open.cuts + 1 }
    if (open.cuts < least) continue
    steps.push(open)
    open = empty()
    for (let last = steps.at(-1), before = steps.at(-2); last && before && last.right * before.cuts <= before.right * last.cuts; last = steps.at(-1), before = steps.at(-2)) {
      steps.splice(-2, 2, { odds: last.odds + before.odds, right: last.right + before.right, cuts: last.cuts + before.cuts })
    }
  }
  return steps
}

function source(leanings: readonly number[], knots: readonly (readonly [number, number])[]): string {
  return `// What a confidence rests on. Written by \`npm run -s figures -- calibrate FOLDER…\`; on what dumps stands in
// \`test/figures/README.md\`.

/** What each situation adds to the odds of a cut before they are trusted. */
export const leanings: Readonly<Record<string, number>> = {
${situations.map(({ name }, at) => `  '${name}': ${leanings[at] ?? 0},`).join('\n')}
}

/** Trusted odds, and how many of the cuts with such odds were right; at least a half, for less is no cut. */
export const knots: readonly (readonly [odds: number, right: number])[] = [
${knots.map(([odds, right]) => `  [${odds}, ${right}],`).join('\n')}
]
`
}
