// Annotations as rows: made over the current text, set anew, with parts added and taken away.
import { contextOf, place, quoteOf } from '../anchor/place'
import type { Annotation, Reply, Spans } from '../article/annotation'
import { done, failed, type Result } from '../result'
import type { Stamp } from './text'

/** The text that annotations lie over, with all its text edits, oldest first. */
interface AnnotatedText {
  readonly number: number
  readonly text: string
  readonly textEdits: readonly { readonly start: number; readonly was: string; readonly now: string }[]
}

function checkSpans(text: string, spans: Spans): Result<null> {
  let last = 0
  for (let index = 0; index < spans.length; index += 2) {
    const start = spans[index]!
    const end = spans[index + 1]
    if (end === undefined || start < last || end <= start || end > text.length) {
      return failed('out-of-range', `The span ${start} to ${end ?? '?'} does not fit a text of ${text.length} units, or is empty.`, 'Select some words of the text.')
    }
    last = end
  }
  return done(null)
}

/** Where spans hold: the words, their surroundings, and the version they were taken at. */
function anchored(of: AnnotatedText, spans: Spans): Pick<Annotation, 'spans' | 'version' | 'quote' | 'prefix' | 'suffix'> {
  return { spans, version: of.textEdits.length, quote: quoteOf(of.text, spans), ...contextOf(of.text, spans) }
}

export function newAnnotation(of: AnnotatedText, spans: Spans, made: { readonly id: string; readonly label: string; readonly note: string | null }, stamp: Stamp): Result<Annotation> {
  const checked = checkSpans(of.text, spans)
  if (!checked.ok) return checked
  return done({ ...made, article: of.number, ...anchored(of, spans), attributes: {}, by: stamp.by, at: stamp.at, replies: [] })
}

/** Spans with one more, melted together where they touch. */
export function withPart(spans: Spans, part: readonly [number, number]): Spans {
  const pairs = [part]
  for (let index = 0; index + 1 < spans.length; index += 2) pairs.push([spans[index]!, spans[index + 1]!])
  pairs.sort((one, other) => one[0] - other[0])
  const melted: number[] = []
  for (const [start, end] of pairs) {
    const last = melted.length - 1
    if (last > 0 && start <= melted[last]!) melted[last] = Math.max(melted[last]!, end)
    else melted.push(start, end)
  }
  return melted
}

/** Spans without the part that holds or touches a position; the same spans where none does. */
export function withoutPart(spans: Spans, at: number): Spans {
  const kept: number[] = []
  for (let index = 0; index + 1 < spans.length; index += 2) if (at < spans[index]! || at > spans[index + 1]!) kept.push(spans[index]!, spans[index + 1]!)
  return kept
}

export interface AnnotationChange {
  readonly spans?: Spans | undefined
  /** Take the current words under a *changed* annotation as its quote. */
  readonly keep?: true | undefined
  readonly label?: string | undefined
  readonly note?: string | null | undefined
  readonly attributes?: Readonly<Record<string, string>> | undefined
}

export function changedAnnotation(of: AnnotatedText, before: Annotation, change: AnnotationChange): Result<Annotation> {
  let after: Annotation = before
  if (change.label !== undefined) after = { ...after, label: change.label }
  if (change.note !== undefined) after = { ...after, note: change.note === '' ? null : change.note }
  if (change.attributes) after = { ...after, attributes: change.attributes }
  const spans = change.spans ?? (change.keep ? place(before, of.textEdits, of.text).spans : undefined)
  if (!spans) return done(after)
  if (spans.length === 0) return failed('lost', 'The words are gone: there is nothing to keep.', 'Place the annotation anew.')
  const checked = checkSpans(of.text, spans)
  return checked.ok ? done({ ...after, ...anchored(of, spans) }) : checked
}

/** A row with replies, with one more at its end. */
export function replied<R extends { readonly replies: readonly Reply[] }>(row: R, id: string, text: string, stamp: Stamp): R {
  return { ...row, replies: [...row.replies, { id, at: stamp.at, by: stamp.by, text }] }
}
