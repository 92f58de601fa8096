// Commands on the changes of an article: the layout, the next one, the raw words put back.
import { current, revertChange, showLayout, stepChange } from '../../compare/moves'
import { useArticle } from '../../editor/article-state'
import { noArticle, type Deed } from './deed'
import { wording } from '../../words/wording'

const notShown = (): string | null => noArticle() ?? (useArticle.getState().tab === 'changes' ? null : wording.app.theChangesAreNotShown)
const noChange = (): string | null => notShown() ?? ((current()?.changes.length ?? 0) > 0 ? null : wording.app.nothingIsChanged)

export const compareDeeds = {
  'change-next': { not: noChange, run: () => stepChange(1) },
  'change-previous': { not: noChange, run: () => stepChange(-1) },
  'change-revert': { not: noChange, run: () => void revertChange() },
  'compare-raw': { not: notShown, run: () => showLayout('raw') },
  'compare-sides': { not: notShown, run: () => showLayout('sides') },
  'compare-text': { not: notShown, run: () => showLayout('text') },
  'compare-inline': { not: notShown, run: () => showLayout('inline') },
} as const satisfies Record<string, Deed>
