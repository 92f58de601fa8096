// How the articles of a file close, learned from its last line: `SOURCE Acme`, `Tags: …`, `Original-Content von: …`, an
// agency's name behind the last sentence. In any language, for no word of it is read.
import type { Row } from './row'

/** A word in capitals and a name behind it. */
const capitals = /^(\p{Lu}{4,})[:：]? \P{Lu}*\p{Lu}\p{L}*\p{Ll}/u
/** Behind the end of a sentence: `. EFE`, `. (dpa)`. */
const tail = /[.!?…»”"] ?(?:[—–-]{1,2} ?)?(?:(\p{Lu}{2,8})|[(（]([\p{L}/]{2,16})[)）])$/u
const longestTail = 28
const longestLine = 160
/** A page's own that stands under each article: `Share`. */
const longestShared = 48

/** The form that a line closes in; empty where it has none that others could share. */
export function closingOf(row: Row): string {
  const { trimmed } = row
  if (row.short && row.text.length <= longestLine && !row.endsSentence) {
    if (row.field !== '') return `field ${row.field}`
    const word = capitals.exec(trimmed)?.[1]
    if (word !== undefined && row.look.units <= 8) return `word ${word}`
    if (row.text.length <= longestShared && row.furniture) return `line ${row.key}`
  }
  const last = trimmed.charCodeAt(trimmed.length - 1)
  if (!(last >= 65 && last <= 90) && last !== 41 && last < 128) return ''
  const [, agency, enclosed] = tail.exec(trimmed.slice(-longestTail)) ?? []
  return (agency ?? enclosed) === undefined ? '' : `tail ${agency ?? enclosed}`
}

/** No paragraph, no sentence, and nothing of a page's own. */
export const mayOpen = (row: Row): boolean => row.short && row.text.length <= longestLine && !row.endsSentence && !row.debris

/** Forms that are counted: in most files a few. */
const most = 500

interface Closings {
  /** Each filled line, in order. */
  push(row: Row): void
  /** The form of the last line, where articles seem to begin behind nearly all others of it; else empty. */
  finish(): string
}

interface Use {
  /** Lines of the form with a line behind them, how many of those could open something, and how many stand over text. */
  count: number
  opens: number
  headed: number
  /** Lines over text before the first of the form; 0 where it does not stand right behind text, as what belongs to a part does. */
  readonly before: number
}

export function createClosings(): Closings {
  const seen = new Map<string, Use>()
  /** Lines over text but for the first, whether the line before could be one, and whether it was text. */
  let heads = 0
  let head = false
  let text = false
  let first = true
  /** The forms of the two lines before, and of the last line that is no page's own. */
  let twoBefore = ''
  let before = ''
  let last = ''
  return {
    push(row) {
      const closing = closingOf(row)
      if (head && row.prose) {
        heads += 1
        const over = seen.get(twoBefore)
        if (over !== undefined) over.headed += 1
      }
      const use = seen.get(before)
      // What others close in opens nothing: in talk each turn is a field.
      const opens = mayOpen(row) && !seen.has(closing)
      if (use !== undefined) {
        use.count += 1
        if (opens) use.opens += 1
      }
      if (closing !== '' && !seen.has(closing) && seen.size < most) seen.set(closing, { count: 0, opens: 0, headed: 0, before: text ? heads : 0 })
      head = !first && opens
      first = false
      text = row.prose
      twoBefore = before
      before = closing
      if (!row.debris || closing !== '') last = closing
    },
    finish() {
      const use = seen.get(last)
      if (use === undefined || use.count < 2 || use.opens < use.count * 0.8) return ''
      // A heading stands in what the first of them closes and none in what the others do: those are the parts of a list, and
      // the first has its title and opening words above it.
      return use.before > 0 && heads - use.before === use.headed ? '' : last
    },
  }
}
