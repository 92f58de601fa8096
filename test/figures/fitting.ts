// Fits the weights of the evidence on bundles of dumps with gold, and writes them where the divider reads them. The
// first pass is fitted without, the second with the rhythm that the first learns: so `fit-first` comes first. `more` fits
// only evidence that has no weight yet, and holds all other weights as they are.
import { writeFileSync } from 'node:fs'
import type { Boundary } from '../../shared/article/article'
import { evidence } from '../../shared/divide/evidence'
import { nothingLearned, readRhythm } from '../../shared/divide/rhythm'
import { createWalk } from '../../shared/divide/walk'
import type { Pass } from '../../shared/divide/weigh'
import { base, weights } from '../../shared/divide/weights'
import { type GoldFile, readBundle } from './bundle'
import type { Answer, Figure } from './figure'
import { type Example, regress } from './regression'
import { learn, linesOf } from './taken'

const cut: Boundary = { confidence: 1, reasons: [] }
const ridge = 3

/** What is seen at every candidate when all cuts before it were right. */
function examplesOf(file: GoldFile, pass: Pass): readonly Example[] {
  const starts = new Set(file.articles.map((article) => article.start_line))
  const lines = linesOf(file.lines)
  const examples: Example[] = []
  const walk = createWalk(pass === 'first' ? nothingLearned : readRhythm(learn(lines)), {
    marks: pass === 'first',
    at(context) {
      const label = starts.has(context.row.index)
      if (pass === 'second' && context.row.mark !== null) return label ? cut : null
      if (context.row.debris) return label ? cut : null
      const at: number[] = []
      const values: number[] = []
      for (const [column, one] of evidence.entries()) {
        if (pass === 'first' && one.looks === 'words') continue
        const value = one.value(context)
        if (value === 0) continue
        at.push(column)
        values.push(value)
      }
      examples.push({ at, values, label })
      return label ? cut : null
    },
  })
  for (const line of lines) walk.push(line)
  walk.finish()
  return examples
}

function fitting(pass: Pass, more = false): Figure {
  return {
    says: `fits the ${more ? 'weights that are still missing' : 'weights'} of the ${pass} pass on bundles of dumps and writes them into shared/divide/weights.ts`,
    run(...folders): Answer {
      const examples = folders.flatMap(readBundle).flatMap((file) => examplesOf(file, pass))
      const place = pass === 'first' ? 0 : 1
      const found = regress(examples, evidence.length, ridge, more ? knownOf(place) : new Map())
      const both = evidence.map((one, at) => {
        const pair = [...(weights[one.name] ?? [0, 0])]
        pair[place] = Math.round((found[at] ?? 0) * 100) / 100
        return [one.name, pair] as const
      })
      const bases = { ...base, [pass]: Math.round((found[evidence.length] ?? 0) * 100) / 100 }
      writeFileSync(new URL('../../shared/divide/weights.ts', import.meta.url), source(bases, both))
      return {
        tables: [{ title: `${examples.length} candidates, ${examples.filter(({ label }) => label).length} starts`, columns: ['weight', 'source'], rows: both.map(([name, pair]) => [name, pair[place] ?? 0, evidence.find((one) => one.name === name)?.source ?? '']) }],
        errors: [],
      }
    },
  }
}

/** By column, the base last. A pass that leaves an evidence out has 0 for it, and so has one that is yet to be fitted. */
function knownOf(place: 0 | 1): ReadonlyMap<number, number> {
  const known = new Map<number, number>([[evidence.length, base[place === 0 ? 'first' : 'second']]])
  for (const [column, { name }] of evidence.entries()) {
    const pair = weights[name]
    if (pair !== undefined && (pair[place] !== 0 || pair[1] !== 0)) known.set(column, pair[place])
  }
  return known
}

function source(bases: Readonly<Record<Pass, number>>, both: readonly (readonly [string, readonly number[]])[]): string {
  return `// What each piece of evidence weighs in each pass, as ln odds. Written by \`npm run -s figures -- fit-first FOLDER…\` and
// \`fit-second FOLDER…\`: logistic regression with a ridge of ${ridge}. What the evidence is and where it comes from stands in
// \`evidence.ts\`; what it was fitted on and which were fitted later beside the others, in \`test/figures/README.md\`.

/** A line of which nothing is known. */
export const base: Readonly<Record<'first' | 'second', number>> = { first: ${bases.first}, second: ${bases.second} }

export const weights: Readonly<Record<string, readonly [first: number, second: number]>> = {
${both.map(([name, pair]) => `  '${name}': [${pair.join(', ')}],`).join('\n')}
}
`
}

export const fittingFirst = fitting('first')
export const fittingSecond = fitting('second')
export const fittingMoreFirst = fitting('first', true)
export const fittingMoreSecond = fitting('second', true)
