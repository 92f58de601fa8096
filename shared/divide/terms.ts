// The words that a text is about, cut short so that their endings do not matter; pieces of characters in scripts that
// set no spaces. Two texts on one thing share them, whatever the language.

const words = /[\p{L}\p{M}]+/gu
const longest = 600

export function terms(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of (text.length > longest ? text.slice(0, longest) : text).toLowerCase().matchAll(words)) {
    const step = pieceOf(word.charCodeAt(0))
    if (step === 0) {
      if (word.length >= 4) found.add(word.slice(0, 6))
    } else for (let at = 0; at + step <= word.length; at += 1) found.add(word.slice(at, at + step))
  }
  return found
}

/** Characters that carry a meaning together, or 0 for scripts that set spaces. */
function pieceOf(unit: number): number {
  if ((unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af)) return 2
  return (unit >= 0x0e00 && unit <= 0x0fff) || (unit >= 0x1000 && unit <= 0x109f) || (unit >= 0x1780 && unit <= 0x17ff) ? 4 : 0
}

/** How much of one stands in the others. */
export function within(one: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): number {
  if (one.size === 0) return 0
  let shared = 0
  for (const term of one) if (others.some((other) => other.has(term))) shared += 1
  return shared / one.size
}
