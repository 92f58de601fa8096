// Hits stay marked in the text of the article: of the words that the list is filtered by, or of the last search. They are
// found beside the page, as a pattern may never end, and followed from one to the next by key.
import type { FindHit } from '../../shared/find/question'
import type { Find } from '../../shared/find/find'
import { announce } from '../app/announce'
import { useApp } from '../app/state'
import { cursor, editorNow } from '../editor/at-hand'
import { useArticle } from '../editor/article-state'
import { showArticle } from '../list/moves'
import { count } from '../ui/words'
import { wording } from '../words/wording'
import { createFinder } from './finder'
import { showHits } from './hit-paint'
import { useHits } from './hits-state'

let finder = createFinder()
let meant: Find | null = null
let turn: Promise<void> = Promise.resolve()
/** The place to be at hand once its article is here. */
let wanted: Pick<FindHit, 'number' | 'start'> | null = null

/** One after the other, each with what is looked for then. A search that fails is told where it is asked for; here only its marks are missing. */
function look(): Promise<void> {
  turn = turn.then(looking).catch(() => undefined)
  return turn
}

async function looking(): Promise<void> {
  const { find } = useHits.getState()
  const { view } = useArticle.getState()
  if (find !== meant) {
    finder.end()
    finder = createFinder()
    meant = find
  }
  const hits = find && view ? ((await finder.find([view.text], find, ''))[0] ?? []) : []
  if (find !== useHits.getState().find || view?.text !== useArticle.getState().view?.text) return
  const { here } = useHits.getState()
  useHits.setState({ hits, here: here !== null && here < hits.length ? here : null })
  if (!wanted || wanted.number !== view?.number) return
  const place = hits.findIndex(({ start }) => start === wanted?.start)
  wanted = null
  if (place >= 0) goToHit(place)
}

/** Marks what a search means in the text; null lets it go. */
export function showHitsOf(find: Find | null): void {
  wanted = null
  useHits.setState({ find: find?.text ? find : null, here: null })
  void look()
}

/** In the text, while it is shown; only over the words that they were found in. */
export function markHits(reveal: boolean): void {
  const { hits, here } = useHits.getState()
  const editor = editorNow()
  if (!editor) return
  const { length } = editor.view.state.doc
  editor.view.dispatch({ effects: showHits.of({ hits: editor.sync.clean ? hits.filter(({ end }) => end <= length) : [], here }) })
  if (reveal && here !== null) editor.reveal(hits[here]!.start)
}

/** Follows the article at hand and the filter of the list. */
export function watchHits(): () => void {
  const stops = [
    useArticle.subscribe(({ view }, before) => {
      if (view?.text === before.view?.text) return
      if (view?.number !== before.view?.number) useHits.setState({ hits: [], here: null })
      void look()
    }),
    useApp.subscribe(({ text }, before) => {
      if (text !== before.text) showHitsOf({ text: text.trim(), regular: false, exact: false, words: false })
    }),
    useHits.subscribe(({ here }, before) => markHits(here !== before.here)),
  ]
  return () => stops.forEach((stop) => void stop())
}

/** From the list of hits to a place in the text, of this article or another. */
export async function goToPlace({ number, start }: Pick<FindHit, 'number' | 'start'>): Promise<void> {
  wanted = { number, start }
  useArticle.setState({ tab: 'text' })
  if (useArticle.getState().number === number) await look()
  else await showArticle(number)
}

/** From the one at hand to the next, round and round; from the cursor on, where none is at hand. */
export function stepHit(by: 1 | -1): void {
  const { hits, here } = useHits.getState()
  const at = cursor() ?? 0
  const behind = hits.findIndex(({ start }) => start >= at)
  const first = by > 0 ? Math.max(behind, 0) : (behind < 0 ? hits.length : behind) - 1
  goToHit(here === null ? first : here + by)
}

function goToHit(place: number): void {
  const { hits } = useHits.getState()
  if (hits.length === 0) return
  const here = (place + hits.length) % hits.length
  useHits.setState({ here })
  announce(wording.app.hitOf(count(here + 1), count(hits.length)))
}
