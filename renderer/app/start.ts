// Opens the desk and keeps the shell true to it: state, list, save state, jobs, commands of the menu.
import { invoke, onPush } from '../bridge/main'
import { ask, onStore } from '../bridge/store'
import { reopen } from '../list/moves'
import { takeProgress } from '../intake/jobs'
import { takeOffer } from '../intake/preview/offers'
import { lessons } from '../../shared/contract'
import type { StoreEvent } from '../../shared/question'
import { runNamed } from './commands'
import { findPlace, keepPlace } from './place'
import { learn } from './settings'
import { app, say, setApp } from './state'
import { said, wording } from '../words/wording'

let due = 0
/** Something changed since the reading that is under way began. */
let again = false

/** Many changes in a row (a run of keys) are one reading of state and list; what machines bring in may wait longer. */
function readSoon(wait = 60): void {
  again = true
  if (due !== 0) return
  due = window.setTimeout(() => void readNow(), wait)
}

async function readNow(): Promise<void> {
  again = false
  const state = await ask('desk.state', null)
  if (state.ok) setApp({ state: state.value })
  await reopen('stays')
  due = 0
  if (again) readSoon()
}

function hear(event: StoreEvent): void {
  switch (event.type) {
    case 'saving':
      setApp({ save: { is: 'saving' } })
      break
    case 'saved':
      setApp({ save: { is: 'saved' } })
      break
    case 'not-saved':
      setApp({ save: { is: 'not-saved', failure: event.failure } })
      break
    case 'recovering': {
      const { type: _type, ...part } = event
      setApp({ recovering: { ...app().recovering, ...part } })
      break
    }
    case 'working':
      setApp({ working: event.done < event.total ? { words: event.words, done: event.done, total: event.total } : null })
      break
    case 'scanning':
      if (event.slot === 'list') setApp({ scanning: event.done < event.total ? { done: event.done, total: event.total } : null })
      break
    case 'inspecting':
      setApp({ inspecting: event.done < event.total ? { done: event.done, total: event.total } : null })
      readSoon()
      break
    case 'changed':
      if (!event.what.includes('intake')) learn(lessons.filter((lesson) => event.what.includes(lesson)))
      readSoon(event.what.includes('intake') ? 500 : 60)
      break
    default:
  }
}

export async function startDesk(settings: Promise<void>): Promise<void> {
  onStore(hear)
  onPush('intake.progress', takeProgress)
  onPush('intake.offered', takeOffer)
  onPush('intake.refused', ({ message }) => say(said(message), 'bad'))
  onPush('command', ({ id }) => runNamed(id))
  // Where main has no desk it says why, and no store ever answers.
  const known = invoke('desk.info', null).then((desk) => setApp(desk.ok ? { desk: desk.value } : { opening: { failure: desk.failure } }))
  const [opened, place] = await Promise.all([ask('desk.open', null), invoke('place.get', null), known, settings])
  if (!opened.ok) return setApp({ opening: { failure: opened.failure }, recovering: null })
  setApp({ opening: 'open', recovering: null, state: opened.value.state, recovery: opened.value.recovery })
  const settle = findPlace(place.ok ? place.value : null)
  await reopen('gives-way')
  settle()
  keepPlace()
  nameWindow()
}

/** The title stands only when the desk can be used. */
export function nameWindow(): void {
  const { desk, opening } = app()
  if (opening === 'open') document.title = `${desk?.name ?? wording.common.desk} - Galley`
}
