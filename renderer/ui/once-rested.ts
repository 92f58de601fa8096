// What follows typing waits until the keys rest: one place, so that every dialog waits, and leaves what it waited for, alike.
import { useEffect, type DependencyList } from 'react'

/** Milliseconds without a change. */
const rest = 200

/** Does the work once nothing of `on` changed for a while. `live` says whether it is still wanted, also after something was awaited. */
export function useOnceRested(work: (live: () => boolean) => void, on: DependencyList, milliseconds = rest): void {
  useEffect(() => {
    let live = true
    const timer = setTimeout(() => work(() => live), milliseconds)
    return () => {
      live = false
      clearTimeout(timer)
    }
  },
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the work depends on.
  on)
}
