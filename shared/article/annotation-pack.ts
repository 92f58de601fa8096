// Annotations on their way from the store to the page: in columns where they are many and alike, so that ten thousand
// arrive within a few milliseconds. What the page has already is told by its places alone.
import { placing, quoteOf, type Replacement, type Standing } from '../anchor/place'
import type { AnchorState, Annotation, PlacedAnnotation } from './annotation'

const states: readonly AnchorState[] = ['same', 'moved', 'changed', 'lost']

/** Where annotations are and how they stand, in an order that both sides know. */
interface Places {
  /** Spans of all, one after the other; those of the nth begin at `first[n]`. */
  readonly spans: Int32Array
  readonly first: Uint32Array
  readonly states: Uint8Array
}

export interface PackedAnnotations {
  readonly places: Places
  /** Absent where the page has the rows. */
  readonly rows?: {
    /** Line by line. */
    readonly ids: string
    readonly words: readonly string[]
    /** Places of label, author and time among `words`, for each. */
    readonly labels: Uint32Array
    readonly by: Uint32Array
    readonly at: Uint32Array
    readonly versions: Uint32Array
    /** Rows with words of their own (note, replies, attributes), or whose quote is not what stands at their spans. */
    readonly whole: readonly (readonly [place: number, annotation: PlacedAnnotation])[]
  }
}

/** Loops, not `from`: an iterator costs more than all the rest. */
function placesOf(placed: readonly Standing[]): Places {
  const count = placed.length
  const first = new Uint32Array(count + 1)
  for (let index = 0; index < count; index += 1) first[index + 1] = first[index]! + placed[index]!.spans.length
  const spans = new Int32Array(first[count]!)
  const stated = new Uint8Array(count)
  for (let index = 0; index < count; index += 1) {
    const one = placed[index]!
    for (let at = 0; at < one.spans.length; at += 1) spans[first[index]! + at] = one.spans[at]!
    stated[index] = states.indexOf(one.state)
  }
  return { spans, first, states: stated }
}

function isPlain({ note, replies, attributes }: Annotation, { state }: Standing): boolean {
  if (note !== null || replies.length > 0 || (state !== 'same' && state !== 'moved')) return false
  for (const _name in attributes) return false
  return true
}

/** Annotations over the text as it stands after these edits; `known`: the page has the rows. */
export function packAnnotations(annotations: readonly Annotation[], edits: readonly Replacement[], text: string, known: boolean): PackedAnnotations {
  const placed = annotations.map(placing(edits, text))
  const places = placesOf(placed)
  if (known) return { places }
  const words: string[] = []
  const numbers = new Map<string, number>()
  const number = (word: string): number => {
    const found = numbers.get(word)
    if (found !== undefined) return found
    words.push(word)
    numbers.set(word, words.length - 1)
    return words.length - 1
  }
  const count = annotations.length
  const [labels, by, at, versions] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)]
  const whole: (readonly [number, PlacedAnnotation])[] = []
  for (let index = 0; index < count; index += 1) {
    const annotation = annotations[index]!
    labels[index] = number(annotation.label)
    by[index] = number(annotation.by)
    at[index] = number(annotation.at)
    versions[index] = annotation.version
    if (!isPlain(annotation, placed[index]!)) whole.push([index, { ...annotation, ...placed[index]! }])
  }
  return { places, rows: { ids: annotations.map(({ id }) => id).join('\n'), words, labels, by, at, versions, whole } }
}

const none = {}
const nothing: readonly [] = []

/**
 * The annotations, over the text that came with them; `known` are those that the page has, in the same order. Their parts
 * are named one by one: spreading takes ten times as long.
 */
export function unpackAnnotations({ places, rows }: PackedAnnotations, text: string, article: number, known: readonly PlacedAnnotation[]): readonly PlacedAnnotation[] {
  const spansOf = (index: number): number[] => {
    const spans: number[] = []
    for (let at = places.first[index]!; at < places.first[index + 1]!; at += 1) spans.push(places.spans[at]!)
    return spans
  }
  const stateOf = (index: number) => states[places.states[index]!]!
  if (!rows) {
    return known.map((annotation, index) => {
      const [from, to] = [places.first[index]!, places.first[index + 1]!]
      const here = annotation.state === stateOf(index) && annotation.spans.length === to - from && annotation.spans.every((offset, at) => offset === places.spans[from + at])
      if (here) return annotation
      const { id, version, quote, prefix, suffix, label, note, attributes, by, at, replies } = annotation
      return { id, article, spans: spansOf(index), version, quote, prefix, suffix, label, note, attributes, by, at, replies, state: stateOf(index) }
    })
  }
  const whole = new Map(rows.whole)
  const ids = rows.ids === '' ? [] : rows.ids.split('\n')
  const list: PlacedAnnotation[] = []
  for (let index = 0; index < ids.length; index += 1) {
    const given = whole.get(index)
    const spans = given ? given.spans : spansOf(index)
    list.push(given ?? {
      id: ids[index]!, article, spans, version: rows.versions[index]!, quote: quoteOf(text, spans), label: rows.words[rows.labels[index]!]!, by: rows.words[rows.by[index]!]!, at: rows.words[rows.at[index]!]!, state: stateOf(index),
      attributes: none, replies: nothing, note: null, prefix: '', suffix: '',
    })
  }
  return list
}
