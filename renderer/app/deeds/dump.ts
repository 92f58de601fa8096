// Commands on a dump as a whole: in the workbench on the line or the cut at hand, on the desk from the article.
import { cursor } from '../../editor/at-hand'
import { flushTyping } from '../../editor/at-hand'
import { useArticle } from '../../editor/article-state'
import { ask } from '../../bridge/store'
import { closeBench, cutAtHand, lineOf, nextDoubt, openAtArticle, stepCut } from '../../workbench/bench'
import { binDump, cutHere, joinCut, keepCut, moveCut, planAgain, titleHere, turnDebris, whyHere } from '../../workbench/cutting'
import { bench } from '../../workbench/state'
import { perform } from '../acts'
import { app, sayFailure, setApp } from '../state'
import { noArticle, type Deed } from './deed'
import { wording } from '../../words/wording'

const closed = (): string | null => (bench().dump === null ? wording.app.noDumpIsOpen : null)
const noCut = (): string | null => closed() ?? (cutAtHand() ? null : wording.app.noCutIsAtHand)
const noLine = (): string | null => closed() ?? (lineOf(bench().cursor) ? null : wording.app.noLineIsAtHand)

async function splitAtCursor(): Promise<void> {
  await flushTyping()
  const { view } = useArticle.getState()
  const at = cursor()
  if (!view || at === null) return
  const place = await ask('article.place', { number: view.number, at })
  if (place.ok) await perform({ do: 'cut.make', dump: String(place.value.dump), at: place.value.byte })
  else sayFailure(place.failure)
}

async function joinNext(): Promise<void> {
  await flushTyping()
  const { view } = useArticle.getState()
  if (view) await perform({ do: 'article.join', article: view.id })
}

export const dumpDeeds = {
  'bench-open': { not: noArticle, run: () => void openAtArticle(useArticle.getState().view!.number) },
  'article-split': { not: () => noArticle() ?? (cursor() === null ? wording.app.theTextIsNotShown : null), run: () => void splitAtCursor() },
  'article-join': { not: noArticle, run: () => void joinNext() },
  recurring: { not: () => ((app().state?.count ?? 0) === 0 ? wording.app.theDeskIsEmpty : null), run: () => setApp({ overlay: 'recurring' }) },
  'bench-close': { not: closed, run: () => void closeBench() },
  'doubt-next': { not: () => closed() ?? (bench().view?.doubtful === 0 ? wording.app.noCutIsInDoubt : null), run: () => void nextDoubt() },
  'cut-next': { not: closed, run: () => void stepCut(1) },
  'cut-previous': { not: closed, run: () => void stepCut(-1) },
  'cut-keep': { not: () => noCut() ?? (cutAtHand()?.by === 'divider' ? null : wording.app.itIsKeptAlready), run: () => void keepCut() },
  'cut-join': { not: noCut, run: () => void joinCut() },
  'cut-here': { not: () => noLine() ?? (cutAtHand() ? wording.app.anArticleBeginsHereAlready : null), run: () => void cutHere() },
  'cut-up': { not: noCut, run: () => void moveCut(-1) },
  'cut-down': { not: noCut, run: () => void moveCut(1) },
  'line-debris': { not: noLine, run: () => void turnDebris() },
  'line-title': { not: () => noLine() ?? ((lineOf(bench().cursor)?.article ?? -1) < 0 ? wording.app.theLineIsInNo : null), run: () => void titleHere() },
  'line-why': { not: noLine, run: () => void whyHere() },
  'divide-again': { not: closed, run: () => void planAgain(null, null) },
  'dump-bin': { not: closed, run: () => void binDump() },
} as const satisfies Record<string, Deed>
