// Long work of the store: told while it lasts, and stopped where a person asks for it.
import type { StoreEvent } from '../../shared/question'

export interface Work {
  tell(words: string, done: number, total: number): void
  stopped(): boolean
}

/** Work that nobody watches. */
export const alone: Work = { tell: () => undefined, stopped: () => false }

const tellEvery = 100

interface Works {
  begin(): Work & { end(): void }
  /** Stops what is under way. */
  stop(): void
}

/** One piece of work at a time, as actions are. */
export function createWorks(tell: (event: StoreEvent) => void): Works {
  let stop = false
  return {
    begin() {
      let told = 0
      let begun = false
      stop = false
      return {
        tell(words, done, total) {
          if (Date.now() - told < tellEvery && done < total) return
          told = Date.now()
          begun = true
          tell({ type: 'working', words, done, total })
        },
        stopped: () => stop,
        end() {
          if (begun) tell({ type: 'working', words: '', done: 1, total: 1 })
        },
      }
    },
    stop() {
      stop = true
    },
  }
}
