// Keys take their turn: an article that was sent for comes to hand, and a pick is made, before the next command is done.
// So a verdict pressed in one go with the step before it is for the article stepped to, never for the one that is still seen.
import { useArticle } from '../editor/article-state'
import { pendingMove } from '../list/moves'
import { app, useApp } from './state'

const waiting: (() => void)[] = []

function opened(): boolean {
  const { number, view, failure } = useArticle.getState()
  return app().current === number && (number === null || failure !== null || view?.number === number)
}

function pendingArticle(): Promise<void> | null {
  if (opened()) return null
  return new Promise((resolve) => {
    const look = (): void => {
      if (!opened()) return
      for (const stop of stops) stop()
      resolve()
    }
    const stops = [useArticle.subscribe(look), useApp.subscribe(look)]
  })
}

const pending = (): Promise<void> | null => pendingMove() ?? pendingArticle()

async function drain(): Promise<void> {
  try {
    while (waiting.length > 0) {
      for (let before = pending(); before !== null; before = pending()) await before
      waiting.shift()?.()
    }
  } finally {
    // One that fails is told as any other error, and holds up none behind it.
    if (waiting.length > 0) void drain()
  }
}

/** Does it now, or once what came before is done. `free`: it does not ask which article is at hand, so that only those before it hold it up. */
export function inTurn(deed: () => void, free: boolean): void {
  if (waiting.length === 0 && (free || pending() === null)) deed()
  else if (waiting.push(deed) === 1) void drain()
}
