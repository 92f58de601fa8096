// Struck and written lines set beside each other: those that are alike in pairs, in order.

/** Blocks over so many pairs are set beside each other from the top. */
const weighed = 2500

function wordsOf(line: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const [word] of line.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s]/gu)) words.set(word, (words.get(word) ?? 0) + 1)
  return words
}

/** 0 to 1: the share of words that two lines have in common. */
function likeness(one: Map<string, number>, other: Map<string, number>): number {
  let common = 0
  let all = 0
  for (const [word, count] of one) {
    common += Math.min(count, other.get(word) ?? 0)
    all += count
  }
  for (const count of other.values()) all += count
  return all === 0 ? 0 : (2 * common) / all
}

type Pair = readonly [was: string | null, now: string | null]

function fromTop(was: readonly string[], now: readonly string[]): Pair[] {
  return Array.from({ length: Math.max(was.length, now.length) }, (_, index) => [was[index] ?? null, now[index] ?? null])
}

/** The pairing in order with the most likeness; lines under a quarter alike stay alone. */
export function align(was: readonly string[], now: readonly string[]): readonly Pair[] {
  if (was.length === now.length && was.length === 1) return [[was[0]!, now[0]!]]
  if (was.length === 0 || now.length === 0 || was.length * now.length > weighed) return fromTop(was, now)
  const left = was.map(wordsOf)
  const right = now.map(wordsOf)
  const best = Array.from({ length: was.length + 1 }, () => new Float64Array(now.length + 1))
  const alike = left.map((one) => right.map((other) => likeness(one, other)))
  for (let row = was.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const together = alike[row]![column]! >= 0.25 ? alike[row]![column]! + best[row + 1]![column + 1]! : -1
      best[row]![column] = Math.max(together, best[row + 1]![column]!, best[row]![column + 1]!)
    }
  }
  const pairs: Pair[] = []
  let row = 0
  let column = 0
  while (row < was.length && column < now.length) {
    const here = best[row]![column]!
    if (alike[row]![column]! >= 0.25 && here === alike[row]![column]! + best[row + 1]![column + 1]!) pairs.push([was[row++]!, now[column++]!])
    else if (here === best[row + 1]![column]!) pairs.push([was[row++]!, null])
    else pairs.push([null, now[column++]!])
  }
  return [...pairs, ...was.slice(row).map((line): Pair => [line, null]), ...now.slice(column).map((line): Pair => [null, line])]
}
