// Where the person was: kept while they work, and found again after a restart.
import type { Place } from '../../shared/contract'
import { invoke } from '../bridge/main'
import { app, setApp, useApp } from './state'

const rest = 400
const scrollers = { list: '#article-list', text: '.cm-scroller' } as const
const scroller = (name: keyof typeof scrollers): HTMLElement | null => document.querySelector(scrollers[name])

function here(): Place {
  const { query, current } = app()
  return { query, article: current, list: scroller('list')?.scrollTop ?? 0, text: scroller('text')?.scrollTop ?? 0 }
}

/** Until it stands: rows and lines are measured only once they are in view, and each measure moves what is shown. */
function scrollBack(name: keyof typeof scrollers, top: number, tries = 60, stood = 0): void {
  const element = scroller(name)
  const stands = element !== null && Math.abs(element.scrollTop - top) < 1
  if (element && !stands) element.scrollTop = top
  if (tries > 0 && stood < 6) requestAnimationFrame(() => scrollBack(name, top, tries - 1, stands ? stood + 1 : 0))
}

/** Before the list is opened: which query and which article. Answers what is left to do once they are shown. */
export function findPlace(place: Place | null): () => void {
  if (!place) return () => undefined
  setApp({ query: place.query, current: place.article })
  return () => {
    if (app().current !== place.article) return
    scrollBack('list', place.list)
    scrollBack('text', place.text)
  }
}

export function keepPlace(): void {
  let due = 0
  const keep = (): void => {
    due = 0
    if (app().opening === 'open') void invoke('place.set', here())
  }
  const soon = (): void => {
    if (due === 0) due = window.setTimeout(keep, rest)
  }
  useApp.subscribe((state, before) => {
    if (state.query !== before.query || state.current !== before.current) soon()
  })
  document.addEventListener('scroll', soon, { capture: true, passive: true })
  window.addEventListener('pagehide', keep)
}
