// Fits what a confidence says on bundles that the weights were not fitted on: of the cuts with such odds, how many are
// right? Rising steps (isotonic regression) over odds, written where the divider reads them.
import { writeFileSync } from 'node:fs'
import type { Boundary } from '../../shared/article/article'
import { readRhythm } from '../../shared/divide/rhythm'
import { createWalk } from '../../shared/divide/walk'
import { barOf, createScale } from '../../shared/divide/weigh'
import { type GoldFile, readBundle } from './bundle'
import type { Figure } from './figure'
import { learn, linesOf } from './taken'

interface Seen {
  readonly odds: number
  readonly right: boolean
}
interface Step {
  odds: number
  right: number
  all: number
}

const cut: Boundary = { confidence: 1, reasons: [] }
/** A confidence rests on so many cuts at least. */
const least = 40

export const calibrating: Figure = {
  says: 'fits what a confidence says on bundles of dumps that the weights were not fitted on, and writes it into shared/divide/calibration-knots.ts',
  run(...folders) {
    const seen = folders.flatMap(readBundle).flatMap(cutsWithOdds).sort((left, right) => left.odds - right.odds)
    const knots = rising(seen).map(({ odds, right, all }) => [round(odds / all), round((right + 1) / (all + 2))] as const)
    writeFileSync(new URL('../../shared/divide/calibration-knots.ts', import.meta.url), source(knots))
    return { tables: [{ title: `${seen.length} cuts`, columns: ['confidence'], rows: knots.map(([odds, chance]) => [`odds ${odds}`, chance]) }], errors: [] }
  },
}

const round = (value: number): number => Math.round(value * 1000) / 1000

function cutsWithOdds(file: GoldFile): readonly Seen[] {
  const starts = new Set(file.articles.map((article) => article.start_line))
  const lines = linesOf(file.lines)
  const seen: Seen[] = []
  const learned = readRhythm(learn(lines))
  const scale = createScale('second')
  const walk = createWalk(learned, {
    at(context) {
      if (context.row.mark !== null) return cut
      const odds = scale.weigh(context)
      if (odds <= barOf(learned)) return null
      seen.push({ odds, right: starts.has(context.row.index) })
      return cut
    },
  })
  for (const line of lines) walk.push(line)
  walk.finish()
  return seen
}

/** Groups of cuts of like odds, joined until each is right at least as often as the one before it. */
function rising(seen: readonly Seen[]): readonly Step[] {
  const steps: Step[] = []
  let open: Step = { odds: 0, right: 0, all: 0 }
  for (const { odds, right } of seen) {
    open = { odds: open.odds + odds, right: open.right + (right ? 1 : 0), all: open.all + 1 }
    if (open.all < least) continue
    steps.push(open)
    open = { odds: 0, right: 0, all: 0 }
    for (let last = steps.at(-1), before = steps.at(-2); last && before && last.right * before.all <= before.right * last.all; last = steps.at(-1), before = steps.at(-2)) {
      steps.splice(-2, 2, { odds: last.odds + before.odds, right: last.right + before.right, all: last.all + before.all })
    }
  }
  return steps
}

function source(knots: readonly (readonly [number, number])[]): string {
  return `// Odds, and how many of the cuts with such odds were right. Written by \`npm run -s figures -- calibrate FOLDER…\`, on
// dumps that the weights were not fitted on.
const knots: readonly (readonly [odds: number, right: number])[] = [
${knots.map(([odds, right]) => `  [${odds}, ${right}],`).join('\n')}
]
`
}
