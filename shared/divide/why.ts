// Why a line begins an article or none: weighed on demand as the second pass weighed it, with what each sign adds.
import type { Line } from '../text/line'
import { confidenceOf, trusted } from './calibration'
import type { Context } from './context'
import type { Learned } from './rhythm'
import type { Row } from './row'
import { isBlank } from './shape'
import { createWalk } from './walk'
import { barOf, createScale, type Share, sharesOf } from './weigh'
import { base } from './weights'

export interface Why {
  /** How sure a cut before the line would be, and how sure it has to be in this file. */
  readonly confidence: number
  readonly needed: number
  /** Nothing was weighed: why not. */
  readonly passed: 'blank' | 'paragraph' | 'first' | null
  /** What speaks for it and against it, as ln odds, the heaviest first; too little to matter is left out. */
  readonly pro: readonly Share[]
  readonly contra: readonly Share[]
}

const least = 0.15
const nothing = { confidence: 0, needed: 0, pro: [], contra: [] } as const
const chance = (odds: number, context: Context): number => (odds > 0 ? confidenceOf(trusted(odds, context)) : Math.round(500 / (1 + Math.exp(-odds)) * 2) / 1000)

/** `lines` from the first of the article before the line, some behind the line that is asked about. */
export function weighLine(lines: readonly Line[], learned: Learned, index: number): Why {
  const line = lines.find((one) => one.index === index)
  if (line === undefined || isBlank(line.text)) return { ...nothing, passed: 'blank' }
  let seen: Context | null = null
  let first = false
  const keep = (row: Row, context: Context): null => {
    if (row.index === index) seen = { ...context, open: { ...context.open, head: [...context.open.head], tail: [...context.open.tail] }, after: [...context.after] }
    return null
  }
  const walk = createWalk(learned, {
    at: (context) => keep(context.row, context),
    begins: ({ row }) => { first = row.index === index },
  })
  for (const one of lines) walk.push(one)
  walk.finish()
  if (lines.find((one) => !isBlank(one.text))?.index === index) first = true
  return seen === null ? { ...nothing, passed: first ? 'first' : 'paragraph' } : told(seen, learned)
}

function told(context: Context, learned: Learned): Why {
  const odds = createScale('second').weigh(context)
  const shares = [{ says: 'most lines begin no article', share: base.second }, ...sharesOf(context)]
  const pro = shares.filter(({ share }) => share >= least)
  const contra = shares.filter(({ share }) => share <= -least).sort((left, right) => left.share - right.share)
  return { confidence: chance(odds, context), needed: chance(barOf(learned) || 1e-9, context), passed: null, pro, contra }
}
