// Commands on annotations: labels by their place in the scheme, moving from one to the next, relations, suggestions.
import { label, removeSelected, stepAnnotation } from '../../editor/article'
import { useArticle } from '../../editor/article-state'
import { labelPlaces, labelUnits, type LabelCommand, type LabelPlace } from '../../../shared/commands'
import { addPart, atHand, dropPart, keepWords, needsCare, nextCare, placeAnew } from '../../annotate/mend'
import { snapNames } from '../../annotate/SnapChoice'
import { turnSnap } from '../settings'
import { noArticle, type Deed } from './deed'

const noText = (): string | null => noArticle() ?? (useArticle.getState().tab === 'text' ? null : 'the text is not shown')
const noAnnotation = (): string | null => noArticle() ?? (useArticle.getState().view!.annotations.length === 0 ? 'no annotation is here' : null)
const noneSelected = (): string | null => noText() ?? (useArticle.getState().selected === null ? 'no annotation is selected' : null)

export const labelAt = (place: LabelPlace) => useArticle.getState().labels.find((one) => one.key === String(place))

const labels = Object.fromEntries(labelUnits.flatMap((unit) => labelPlaces.map((place) => [`label-${unit}-${place}`, {
  not: () => noText() ?? (labelAt(place) ? null : 'no label has this key'),
  run: () => void label(labelAt(place)!.name, unit),
} satisfies Deed]))) as unknown as Readonly<Record<LabelCommand, Deed>>

export const annotateDeeds = {
  ...labels,
  'annotation-next': { not: noAnnotation, run: () => stepAnnotation(1) },
  'annotation-previous': { not: noAnnotation, run: () => stepAnnotation(-1) },
  'annotation-care': { not: () => noArticle() ?? (useArticle.getState().view!.annotations.some(needsCare) ? null : 'no annotation changed or was lost'), run: nextCare },
  'annotation-keep': { not: () => noneSelected() ?? (atHand()?.state === 'changed' ? null : 'its words did not change'), run: () => void keepWords(atHand()!.id) },
  'annotation-anew': { not: noneSelected, run: () => void placeAnew(atHand()!.id) },
  'annotation-part': { not: noneSelected, run: () => void addPart() },
  'annotation-part-drop': { not: noneSelected, run: () => void dropPart() },
  'snap-turn': { hint: () => snapNames[useArticle.getState().snap], run: turnSnap },
  'annotation-remove': { not: noneSelected, run: () => void removeSelected() },
} as const satisfies Record<string, Deed>
