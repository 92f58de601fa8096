// The deeds of the workbench on the line or the cut at hand: each an action of the store, each taken back by undo.
import type { Action } from '../../shared/action/action'
import type { ProposedRule } from '../../shared/divide/source-rule'
import { ask } from '../bridge/store'
import { perform } from '../app/acts'
import { sayFailure } from '../app/state'
import { cutAtHand, goToByte, lineOf, nextDoubt, selected } from './bench'
import { bench, setBench } from './state'

async function act(action: Action): Promise<boolean> {
  return perform(action)
}

const dumpName = (): string => String(bench().dump)

export async function keepCut(): Promise<void> {
  const cut = cutAtHand()
  if (cut && (await act({ do: 'cut.keep', article: cut.id })) && cut.doubtful) await nextDoubt()
}

export async function joinCut(): Promise<void> {
  const cut = cutAtHand()
  if (cut) await act({ do: 'article.join', article: cut.id, with: 'before' })
}

export async function cutHere(): Promise<void> {
  await act({ do: 'cut.make', dump: dumpName(), at: bench().cursor })
}

/** The article begins one filled line further up or down. */
export async function moveCut(by: 1 | -1): Promise<void> {
  const cut = cutAtHand()
  const { lines } = bench()
  const here = lineOf(bench().cursor)
  const at = here ? lines.indexOf(here) : -1
  if (!cut || at < 0) return
  for (let index = at + by; index >= 0 && index < lines.length; index += by) {
    const line = lines[index]!
    if (line.text.trim() === '') continue
    if (await act({ do: 'cut.move', article: cut.id, to: line.start })) await goToByte(line.start)
    return
  }
}

/** What is selected is debris; where it is all debris already, text again. At a cut with one line selected, the whole article. */
export async function turnDebris(): Promise<void> {
  const lines = selected().filter((line) => line.text.trim() !== '')
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return
  const cut = cutAtHand()
  const back = lines.every(({ kind }) => kind === 'debris')
  if (cut && lines.length === 1 && !back) await act({ do: 'debris.mark', dump: dumpName(), start: cut.start, end: cut.end })
  else await act({ do: back ? 'debris.unmark' : 'debris.mark', dump: dumpName(), start: first.start, end: last.end })
}

export async function titleHere(): Promise<void> {
  const line = lineOf(bench().cursor)
  const { dump } = bench()
  if (!line || line.article < 0 || dump === null) return
  const found = await ask('dump.cuts', { dump, by: 'place', start: line.article, end: line.article + 1 })
  const article = found.ok ? found.value.cuts[0] : undefined
  if (article) await act({ do: 'article.title', article: article.id, at: line.start })
}

/** Divides again for a look; nothing changes before it is applied. */
export async function planAgain(rule: ProposedRule | null, sentence: string | null): Promise<void> {
  const { dump } = bench()
  if (dump === null) return
  setBench({ planning: { rule, sentence, progress: null, plan: null, failure: null } })
  const plan = await ask('divide.plan', { dump, rule })
  const { planning } = bench()
  if (!planning || planning.rule !== rule) return
  setBench({ planning: plan.ok ? { ...planning, plan: plan.value } : plan.failure.code === 'cancelled' ? null : { ...planning, failure: plan.failure } })
}

export function closePlan(): void {
  setBench({ planning: null })
  void ask('divide.cancel', null)
}

export async function applyPlan(): Promise<void> {
  const { planning } = bench()
  if (!planning?.plan) return
  const plan = planning.plan.plan
  setBench({ planning: null, proposal: null })
  await act({ do: 'dump.divide', dump: dumpName(), plan })
}

export async function binDump(): Promise<void> {
  const { view } = bench()
  if (view) await act({ do: view.removed ? 'dump.restore' : 'dump.remove', dump: dumpName() })
}

export function decline(sentence: string): void {
  setBench({ declined: new Set([...bench().declined, sentence]) })
}

/** Asks what speaks for a cut before the line at hand, and what against. */
export async function whyHere(): Promise<void> {
  const { dump, cursor } = bench()
  if (dump === null) return
  const why = await ask('dump.why', { dump, at: cursor })
  if (bench().dump !== dump) return
  if (why.ok) setBench({ why: why.value })
  else sayFailure(why.failure)
}
