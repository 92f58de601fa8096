// What was labelled before, by its words: suggestions are the same words, not labelled yet. Never counted, only offered.
import type { Annotation, Spans } from '../article/annotation'

export interface Suggestion {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly words: string
  /** How many annotations have these words with this label. */
  readonly times: number
}

const longest = 120
const word = /[\p{L}\p{N}]+/uy
const inWord = (text: string, index: number): boolean => index >= 0 && index < text.length && /[\p{L}\p{N}]/u.test(text[index]!)

/** Every place of some words in a text, whole words where they begin and end with one. */
export function occurrences(text: string, words: string): [start: number, end: number][] {
  const found: [number, number][] = []
  if (words.trim() === '') return found
  const first = inWord(words, 0)
  const last = inWord(words, words.length - 1)
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length
    if (!(first && inWord(text, at - 1)) && !(last && inWord(text, end))) found.push([at, end])
  }
  return found
}

function overlaps(spans: Spans, start: number, end: number): boolean {
  for (let index = 0; index + 1 < spans.length; index += 2) if (spans[index]! < end && start < spans[index + 1]!) return true
  return false
}

type Known = Pick<Annotation, 'quote' | 'label' | 'spans'>

export class Lexicon {
  /** First word, then the whole quote, then the label: how many. */
  readonly #quotes = new Map<string, Map<string, Map<string, number>>>()

  #change(known: Known, by: 1 | -1): void {
    const { quote, label } = known
    if (known.spans.length !== 2 || quote.length > longest || quote.length < 2 || quote.includes('\n')) return
    word.lastIndex = 0
    const first = word.exec(quote)?.[0]
    if (first === undefined) return
    const quotes = this.#quotes.get(first) ?? new Map<string, Map<string, number>>()
    const labels = quotes.get(quote) ?? new Map<string, number>()
    const times = (labels.get(label) ?? 0) + by
    if (times > 0) labels.set(label, times)
    else labels.delete(label)
    if (labels.size > 0) quotes.set(quote, labels)
    else quotes.delete(quote)
    if (quotes.size > 0) this.#quotes.set(first, quotes)
    else this.#quotes.delete(first)
  }

  add(known: Known): void {
    this.#change(known, 1)
  }

  remove(known: Known): void {
    this.#change(known, -1)
  }

  /** The longest words win, then the label that they have most often. Ascending, not overlapping. */
  suggest(text: string, here: readonly Pick<Annotation, 'label' | 'spans'>[], dismissed: (label: string, words: string) => boolean): Suggestion[] {
    const list: Suggestion[] = []
    const taken = new Set(here.map(({ label, spans }) => `${label} ${spans.join()}`))
    const starts = /[\p{L}\p{N}]+/gu
    for (let match = starts.exec(text); match; match = starts.exec(text)) {
      const start = match.index
      const quotes = [...(this.#quotes.get(match[0]) ?? [])].filter(([quote]) => text.startsWith(quote, start) && !(inWord(quote, quote.length - 1) && inWord(text, start + quote.length)))
      for (const [words, labels] of quotes.sort(([one], [other]) => other.length - one.length)) {
        const end = start + words.length
        const [label, times] = [...labels].sort(([one, most], [other, more]) => more - most || (one < other ? -1 : 1))[0]!
        if (taken.has(`${label} ${start},${end}`) || here.some((one) => one.label === label && overlaps(one.spans, start, end)) || dismissed(label, words)) continue
        list.push({ start, end, label, words, times })
        starts.lastIndex = end
        break
      }
    }
    return list
  }
}
