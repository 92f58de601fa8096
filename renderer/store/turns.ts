// When what waits of a job is taken: at once, but a small batch right behind others waits a moment for more of its kind. A
// transaction costs what its flushes cost, whatever lies in it, and a folder of small files would take one a file.
import type { JobMessage } from '../../shared/port'

/** Milliseconds from one turn to the next. */
const moment = 100
/** Bytes. */
const small = 64 << 10
const enough = 1 << 20

/** Hears of each message that came; `take` takes all that waits. */
export function createTurns(take: () => void): (message: JobMessage) => void {
  let last = Number.NEGATIVE_INFINITY
  let gathered = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function turn(): void {
    clearTimeout(timer)
    timer = undefined
    gathered = 0
    last = Date.now()
    take()
  }

  return (message) => {
    const rest = last + moment - Date.now()
    if (message.type !== 'batch') return turn()
    const bytes = message.head.length + message.pack.length
    if (bytes > small || rest <= 0) return turn()
    gathered += bytes
    if (gathered >= enough) return turn()
    timer ??= setTimeout(turn, rest)
  }
}
