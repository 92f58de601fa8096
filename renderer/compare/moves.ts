// What can be done with a change: the next and the one before, and the raw words put back.
import { putBack } from '../../shared/compare/compare'
import { setField } from '../editor/article'
import { act, flushTyping } from '../editor/at-hand'
import { useArticle } from '../editor/article-state'
import { comparisonOf, useCompare, type Comparison, type Layout } from './state'

export function current(): Comparison | null {
  const { view, raw, tab } = useArticle.getState()
  return view && raw && tab === 'changes' ? comparisonOf(view, raw) : null
}

export function stepChange(by: 1 | -1): void {
  const count = current()?.changes.length ?? 0
  if (count > 0) useCompare.setState({ at: (Math.min(useCompare.getState().at, count - 1) + by + count) % count })
}

export function showLayout(layout: Layout): void {
  useArticle.setState({ tab: 'changes' })
  useCompare.setState({ layout })
}

export async function revertChange(): Promise<void> {
  await flushTyping()
  const comparison = current()
  const { view } = useArticle.getState()
  if (!comparison || !view) return
  const index = comparison.changes[Math.min(useCompare.getState().at, comparison.changes.length - 1)]
  if (index === undefined) return
  if (index === -1) await setField('title', view.machine.title)
  else await act({ do: 'text.replace', article: view.id, changes: [...putBack(comparison.rows[index]!, view.text)], version: view.version, why: 'put back as in the dump' })
}
