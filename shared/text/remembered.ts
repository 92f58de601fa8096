// Remembers what was said of texts, in bounded memory: lines of dumps come again, and are asked about by several parts.

/** Texts of one generation; the one before it is kept as well. */
const most = 4096

/** The same answers as `of`, which may depend on nothing but the text. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (text) => {
    let answer = young.get(text)
    if (answer !== undefined) return answer
    answer = old.get(text) ?? of(text)
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(text, answer)
    return answer
  }
}
