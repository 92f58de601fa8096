// Splits a line at the marks that titles carry a site's name behind: ` | Site`, ` – Site`, `_Site`, `Site: `.

export interface Affix {
  readonly at: 'start' | 'end'
  /** The name between mark and line end, trimmed. */
  readonly name: string
  /** Offsets in the line: the title's part, and the name's. */
  readonly rest: readonly [number, number]
  readonly range: readonly [number, number]
  readonly mark: string
}

const marks = /\s+(?:[|–—\-•·»«›‹⁄~⋆]|::|\/\/)\s+|_(?=[\p{Lu}\p{Lo}]|\d+F|[\w-]+(?:\.[\w-]+)*\.\p{L}{2,6}$)|(?<=\S)[|｜＿－](?=\S)/gu

/** The last mark's name, and the first mark's (a site can stand before). Empty for lines that are no titles. */
export function affixes(line: string): readonly Affix[] {
  if (line.length < 6 || line.length > 400) return []
  let first: RegExpExecArray | null = null
  let last: RegExpExecArray | null = null
  marks.lastIndex = 0
  for (let hit = marks.exec(line); hit !== null; hit = marks.exec(line)) {
    first ??= hit
    last = hit
  }
  if (first === null || last === null) return []
  const found: Affix[] = []
  const after = last.index + last[0].length
  const name = line.slice(after).trimEnd()
  if (last.index > 0 && isName(name) && speaks(line.slice(0, last.index))) {
    found.push({ at: 'end', name, rest: [0, last.index], range: [after, after + name.length], mark: last[0].trim() })
  }
  const before = line.slice(0, first.index).trim()
  if (isName(before) && speaks(line.slice(first.index + first[0].length))) {
    const from = line.indexOf(before)
    found.push({ at: 'start', name: before, rest: [first.index + first[0].length, line.length], range: [from, from + before.length], mark: first[0].trim() })
  }
  return found
}

/** A title has words: beside a number alone (`Testing – 18.16 %`, `Rovers – 2:1`, `III – Usage`) stands an item of a list. */
const speaks = (text: string): boolean => /[\p{L}\p{M}]{2}|[\u3040-\u9fff\uac00-\ud7af]/u.test(text) && !roman.test(text)
const roman = /^\s*[IVXLC]+[.)]?\s*$/

/** Could be a name of a site: short, begins with a capital or digit, does not end as a sentence. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 90) return false
  if (!/^[\p{Lu}\p{Lo}\d@]/u.test(text) && !/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/.test(text)) return false
  if (/[?!:;。]$|\.\s*$|…$|[,，、]/u.test(text) || /(?:^|\s)\d{4}$/.test(text)) return false
  if (!/\p{L}{2}|\d\p{Lu}/u.test(text) || roman.test(text)) return false
  return text.split(/\s+/).length <= 14
}
