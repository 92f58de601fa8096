// Commands on the article at hand, or on those that are picked.
import { editText } from '../../editor/article'
import { nextFlag, settleFlag } from '../../editor/flags'
import { useArticle, type PaneTab } from '../../editor/article-state'
import { hasFix, isOpen, flagKey } from '../../editor/flag-words'
import { showHitsOf, stepHit } from '../../find/hits-shown'
import { useHits } from '../../find/hits-state'
import { focusField, focusNote, focusTag } from '../../editor/focus'
import { many } from '../../ui/words'
import { acceptAllFixes, bin, judge, reach, step } from '../acts'
import { takeBack } from '../../triage/moves'
import { triageNow } from '../../triage/state'
import { app, setApp } from '../state'
import { noArticle, noReach, type Deed } from './deed'
import { said, wording } from '../../words/wording'

const reached = (): string | null => (app().picked.size > 1 ? many(app().picked.size, 'article') : null)
/** What the store calls it, as it is said here. */
const hintOf = (words: string | null | undefined): string | null => (words ? said(words) : null)
const inBin = (): boolean => useArticle.getState().view?.removed ?? app().query === 'is:removed'
const notJudged = (): string | null => noReach() ?? (inBin() ? wording.app.itIsInTheBin : null)
const toggle = (tab: PaneTab) => () => useArticle.setState({ tab: useArticle.getState().tab === tab ? 'text' : tab })
const flagAtHand = () => {
  const { view, flag } = useArticle.getState()
  return view?.flags.find((one) => flagKey(one) === flag && isOpen(one)) ?? null
}

const noHit = (): string | null => noArticle() ?? (useHits.getState().hits.length > 0 ? null : wording.app.nothingIsLookedFor)

export const articleDeeds = {
  accept: { not: notJudged, hint: reached, run: () => void judge('accepted') },
  review: { not: notJudged, hint: reached, run: () => void judge('reviewing') },
  reject: { not: notJudged, hint: reached, run: () => setApp({ overlay: 'reject' }) },
  unjudge: { not: noReach, hint: reached, run: () => void judge('new') },
  tag: { not: noReach, hint: reached, run: () => (reach().length > 1 || !app().inspector || triageNow() ? setApp({ overlay: 'tag' }) : focusTag()) },
  note: { not: noArticle, run: () => (app().inspector && !triageNow() ? focusNote() : setApp({ overlay: 'note' })) },
  edit: { not: noArticle, run: editText },
  'edit-title': { not: noArticle, run: () => focusField('title') },
  'view-text': { not: noArticle, run: () => useArticle.setState({ tab: 'text' }) },
  'view-raw': { not: noArticle, run: toggle('raw') },
  'view-changes': { not: noArticle, run: toggle('changes') },
  remove: { not: () => noReach() ?? (inBin() ? wording.app.itIsInTheBin : null), hint: reached, run: () => void bin('article.remove') },
  restore: { not: () => noReach() ?? (inBin() ? null : wording.app.itIsNotInThe), hint: reached, run: () => void bin('article.restore') },
  undo: { not: () => (app().state?.undo ? null : wording.app.nothingToTakeBack), hint: () => hintOf(app().state?.undo), run: () => void (triageNow() ? takeBack() : step('undo')) },
  redo: { not: () => (app().state?.redo ? null : wording.app.nothingToDoAgain), hint: () => hintOf(app().state?.redo), run: () => void step('redo') },
  'flag-next': { not: noArticle, run: nextFlag },
  'fix-accept': { not: () => (flagAtHand() && hasFix(flagAtHand()!) ? null : wording.app.noFlagWithAFix), hint: () => hintOf(flagAtHand()?.message), run: () => void settleFlag('fix.accept') },
  'fix-all': { not: noReach, hint: reached, run: () => void acceptAllFixes() },
  'fix-many': { not: () => ((app().state?.flags.length ?? 0) > 0 ? null : wording.app.nothingIsFlagged), run: () => setApp({ overlay: 'fixes' }) },
  'find-replace': { not: () => ((app().state?.count ?? 0) > 0 ? null : wording.app.noArticleIsHere), run: () => setApp({ overlay: 'find' }) },
  'hit-next': { not: noHit, run: () => stepHit(1) },
  'hit-previous': { not: noHit, run: () => stepHit(-1) },
  'hits-off': { not: () => (useHits.getState().find ? null : wording.app.nothingIsLookedFor), run: () => showHitsOf(null) },
  'fix-dismiss': { not: () => (app().picked.size > 1 || !flagAtHand() ? wording.app.noFlagIsAtHand : null), hint: () => hintOf(flagAtHand()?.message), run: () => void settleFlag('fix.dismiss') },
} as const satisfies Record<string, Deed>
