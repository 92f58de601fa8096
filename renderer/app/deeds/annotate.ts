// Commands on annotations: labels by their place in the scheme, moving from one to the next, relations, suggestions.
import { extend, label, removeSelected, stepAnnotation } from '../../editor/marking'
import { useArticle } from '../../editor/article-state'
import { labelPlaces, labelUnits, type LabelCommand, type LabelPlace } from '../../../shared/action/commands'
import { addPart, atHand, dropPart, keepWords, needsCare, nextCare, placeAnew } from '../../annotate/mend'
import { turnSnap } from '../settings'
import { relate } from '../../annotate/relate'
import { acceptSuggestion, dismissSuggestion, stepSuggestion, suggestionHere } from '../../annotate/suggestions'
import { useSuggestions } from '../../annotate/suggestion-state'
import { setApp } from '../state'
import { noArticle, type Deed } from './deed'
import { said, wording } from '../../words/wording'

const noText = (): string | null => noArticle() ?? (useArticle.getState().tab === 'text' ? null : wording.app.theTextIsNotShown)
const noAnnotation = (): string | null => noArticle() ?? (useArticle.getState().view!.annotations.length === 0 ? wording.app.noAnnotationIsHere : null)
const noneSelected = (): string | null => noText() ?? (useArticle.getState().selected === null ? wording.app.noAnnotationIsSelected : null)

const noSuggestion = (): string | null => noText() ?? (useSuggestions.getState().list.length === 0 ? wording.app.nothingIsSuggestedHere : null)
const offered = (): string | null => {
  const here = suggestionHere()
  return here && wording.app.wordsAsLabel(here.words, said(here.label))
}

export const labelAt = (place: LabelPlace) => useArticle.getState().labels.find((one) => one.key === String(place))

const labels = Object.fromEntries(labelUnits.flatMap((unit) => labelPlaces.map((place) => [`label-${unit}-${place}`, {
  not: () => noText() ?? (labelAt(place) ? null : wording.app.noLabelHasThisKey),
  run: () => void label(labelAt(place)!.name, unit),
} satisfies Deed]))) as unknown as Readonly<Record<LabelCommand, Deed>>

/** The text hears these keys itself while it has the focus; by name and from elsewhere they come this way. */
const edge = (which: 'start' | 'end', by: 1 | -1): Deed => ({
  not: () => (useArticle.getState().mode === 'edit' ? wording.app.theTextIsBeingEdited : noneSelected()),
  run: () => void extend(which, by),
})

export const annotateDeeds = {
  ...labels,
  'suggestion-next': { not: noSuggestion, run: () => stepSuggestion(1) },
  'suggestion-previous': { not: noSuggestion, run: () => stepSuggestion(-1) },
  'suggestion-accept': { not: noSuggestion, hint: offered, run: () => void acceptSuggestion() },
  'suggestion-accept-all': { not: () => (suggestionHere() ? null : wording.app.noSuggestionIsAtHand), hint: offered, run: () => void acceptSuggestion('everywhere') },
  'suggestion-dismiss': { not: () => (suggestionHere() ? null : wording.app.noSuggestionIsAtHand), hint: offered, run: () => void dismissSuggestion() },
  every: { not: noText, run: () => setApp({ overlay: 'every' }) },
  relate: { not: noneSelected, run: () => void relate() },
  'annotation-next': { not: noAnnotation, run: () => stepAnnotation(1) },
  'annotation-previous': { not: noAnnotation, run: () => stepAnnotation(-1) },
  'annotation-care': { not: () => noArticle() ?? (useArticle.getState().view!.annotations.some(needsCare) ? null : wording.app.noAnnotationChangedOrWas), run: nextCare },
  'annotation-keep': { not: () => noneSelected() ?? (atHand()?.state === 'changed' ? null : wording.app.itsWordsDidNotChange), run: () => void keepWords(atHand()!.id) },
  'annotation-anew': { not: noneSelected, run: () => void placeAnew(atHand()!.id) },
  'edge-end-on': edge('end', 1),
  'edge-end-back': edge('end', -1),
  'edge-start-on': edge('start', 1),
  'edge-start-back': edge('start', -1),
  'annotation-part': { not: noneSelected, run: () => void addPart() },
  'annotation-part-drop': { not: noneSelected, run: () => void dropPart() },
  'snap-turn': { hint: () => wording.marks.units[useArticle.getState().snap], run: turnSnap },
  'annotation-remove': { not: noneSelected, run: () => void removeSelected() },
} as const satisfies Record<string, Deed>
