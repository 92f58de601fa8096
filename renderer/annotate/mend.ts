// Annotations whose words changed or were lost: kept, placed anew, stepped through; and parts, added and taken away.
import { withoutPart, withPart } from '../../shared/command/marks'
import type { PlacedAnnotation } from '../../shared/article/annotation'
import { say } from '../app/state'
import { ask } from '../bridge/store'
import { act, chosenWords, cursor, releaseWords, select } from '../editor/at-hand'
import { useArticle } from '../editor/article-state'
import { wording } from '../words/wording'

export function atHand(): PlacedAnnotation | null {
  const { view, selected } = useArticle.getState()
  return view?.annotations.find((one) => one.id === selected) ?? null
}

export function needsCare(annotation: PlacedAnnotation): boolean {
  return annotation.state === 'changed' || annotation.state === 'lost'
}

/** The next annotation whose words changed or were lost, lost ones first. */
export function nextCare(): void {
  const { view, selected } = useArticle.getState()
  const wanting = ['lost', 'changed'].flatMap((state) => (view?.annotations ?? []).filter((one) => one.state === state))
  if (wanting.length === 0) return
  useArticle.setState({ inspector: 'annotations' })
  select(wanting[(wanting.findIndex((one) => one.id === selected) + 1) % wanting.length]!.id)
}

/** Takes the words that stand there now. */
export async function keepWords(id: string): Promise<void> {
  await act({ do: 'annotation.set', annotation: id, keep: true })
}

/** Onto the words that are selected; a lost annotation, where none are, onto the place that is proposed. */
export async function placeAnew(id: string): Promise<void> {
  const chosen = await chosenWords()
  const annotation = useArticle.getState().view?.annotations.find((one) => one.id === id)
  if (!annotation) return
  if (chosen) {
    const saved = await act({ do: 'annotation.set', annotation: id, spans: [...chosen.spans], version: chosen.version })
    if (saved.ok) releaseWords()
    return select(id)
  }
  if (annotation.state !== 'lost') return say(wording.marks.selectForAnew)
  const fate = await ask('annotation.fate', { annotation: id })
  const proposal = fate.ok ? fate.value.proposal : null
  if (!proposal) return say(wording.marks.noWordsLeft)
  await act({ do: 'annotation.set', annotation: id, spans: [...proposal.spans], version: useArticle.getState().view!.version })
  select(id)
}

/** The selected words as one more part of the annotation at hand. */
export async function addPart(): Promise<void> {
  const chosen = await chosenWords()
  const annotation = atHand()
  if (!annotation) return say(wording.marks.selectAnnotationFirst)
  if (!chosen) return say(wording.marks.selectForPart)
  const saved = await act({ do: 'annotation.set', annotation: annotation.id, spans: [...withPart(annotation.spans, chosen.spans)], version: chosen.version })
  if (saved.ok) releaseWords()
}

/** Without the part that the cursor is in; the last part, where it is in none. */
export async function dropPart(): Promise<void> {
  const annotation = atHand()
  const { view } = useArticle.getState()
  if (!annotation || !view) return
  if (annotation.spans.length <= 2) return say(wording.marks.itHasOnePartOnly)
  const here = withoutPart(annotation.spans, cursor() ?? -1)
  const spans = here.length > 0 && here.length < annotation.spans.length ? here : annotation.spans.slice(0, -2)
  await act({ do: 'annotation.set', annotation: annotation.id, spans: [...spans], version: view.version })
}
