// Commands that move: through the list, between the panes, to other lists.
import { move, pickAll, showQuery } from '../../list/moves'
import { many } from '../../ui/words'
import { focusPane } from '../panes'
import { app, setApp } from '../state'
import type { Deed } from './deed'
import { wording } from '../../words/wording'

const empty = (): string | null => ((app().list?.count ?? 0) === 0 ? wording.app.theListIsEmpty : null)

export const moveDeeds = {
  next: { not: empty, run: () => void move(1) },
  previous: { not: empty, run: () => void move(-1) },
  filter: { run: () => document.querySelector<HTMLInputElement>('[data-field="filter"]')?.select() },
  'select-all': { not: empty, hint: () => many(app().list?.count ?? 0, 'article'), run: () => void pickAll() },
  'go-list': { run: () => focusPane('list') },
  'go-text': { run: () => focusPane('text') },
  'go-inspector': { run: () => focusPane('inspector') },
  'go-navigation': { run: () => focusPane('navigation') },
  all: {
    run: () => {
      setApp({ text: '' })
      showQuery('all')
    },
  },
  bin: { run: () => showQuery('is:removed') },
} as const satisfies Record<string, Deed>
