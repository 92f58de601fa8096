// Type-ahead: letters typed one soon after the other are the beginning of a name. The same letter again goes to the next one.
import { small } from './small'

const pause = 800

export function createTypeAhead(now: () => number = Date.now): (letter: string) => string {
  let typed = ''
  let last = 0
  return (letter) => {
    typed = now() - last > pause ? letter : typed + letter
    last = now()
    return typed
  }
}

/** As an array has them. */
interface Names {
  readonly length: number
  at(index: number): string | undefined
}

/** The next name after `from` that begins so, round and round; -1 where none does. */
export function nameAhead(names: Names, typed: string, from: number): number {
  const wanted = small(typed)
  const same = wanted.length > 1 && [...wanted].every((letter) => letter === wanted[0])
  const begins = same ? wanted[0]! : wanted
  const first = same || wanted.length === 1 ? from + 1 : Math.max(0, from)
  for (let step = 0; step < names.length; step += 1) {
    const at = (first + step + names.length) % names.length
    if (small(names.at(at)!).startsWith(begins)) return at
  }
  return -1
}
