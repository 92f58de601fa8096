// What the workbench knows: which dump, the lines around the place at hand, its cuts, and what dividing again would change.
import { create } from 'zustand'
import type { DumpNumber } from '../../shared/article/article'
import type { ProposedRule } from '../../shared/divide/source-rule'
import type { CutView, DivisionPlan, DumpView, LineView, RuleProposal, RuleView, WhyView } from '../../shared/dump/question'
import type { Failure } from '../../shared/result'

interface Planning {
  readonly rule: ProposedRule | null
  readonly sentence: string | null
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly plan: DivisionPlan | null
  readonly failure: Failure | null
}

interface Bench {
  readonly dump: DumpNumber | null
  readonly view: DumpView | null
  readonly failure: Failure | null
  readonly lines: readonly LineView[]
  readonly cuts: readonly CutView[]
  /** Start of the line at hand, and of the line where a selection began. */
  readonly cursor: number
  readonly anchor: number
  /** Counts up whenever what is shown has to be read again, and whenever the line at hand has to come into view. */
  readonly stamp: number
  readonly jump: number
  /** A step scrolls as little as it must; a place comes to where what is around it can be read. */
  readonly reveal: 'step' | 'place'
  readonly order: 'place' | 'doubt'
  readonly planning: Planning | null
  readonly rules: readonly RuleView[]
  /** Why no article begins at a line that was asked about. */
  readonly why: WhyView | null
  readonly proposal: RuleProposal | null
  /** Proposals that the person does not want. */
  readonly declined: ReadonlySet<string>
}

export const useBench = create<Bench>()(() => ({
  dump: null, view: null, failure: null, lines: [], cuts: [], cursor: 0, anchor: 0, stamp: 0, jump: 0, reveal: 'place', order: 'place', planning: null, rules: [], why: null, proposal: null, declined: new Set<string>(),
}))

export const bench = useBench.getState
export const setBench = useBench.setState
