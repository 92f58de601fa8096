// Carries spans through the edits made after they were taken. Annotations are never rewritten when text changes:
// their place is computed here, so taking an edit back gives every place back exactly (SPEC A1 to A6).
import type { AnchorState, Annotation, PlacedAnnotation, Spans } from '../article/annotation'
import type { TextEdit } from '../article/edit'
import { isFirstHalf, isSecondHalf } from '../text/pairs'

export type Replacement = Pick<TextEdit, 'start' | 'was' | 'now'>

/** What melts with the character before it: marks, joiners, variation selectors, skin tones. */
const joining = /^[\p{M}\u200d\u{1f3fb}-\u{1f3ff}]+/u

interface Trimmed {
  readonly start: number
  readonly end: number
  readonly length: number
  /** Units at its beginning that belong to the character before it. */
  readonly joins: number
}

/** The part of a replacement that really differs, in whole pairs: common beginnings and ends stay where they are. */
function trimmed({ start, was, now }: Replacement): Trimmed {
  const most = Math.min(was.length, now.length)
  let head = 0
  while (head < most && was.charCodeAt(head) === now.charCodeAt(head)) head += 1
  if (head > 0 && isFirstHalf(was.charCodeAt(head - 1))) head -= 1
  let tail = 0
  while (tail < most - head && was.charCodeAt(was.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)) tail += 1
  if (tail > 0 && isSecondHalf(was.charCodeAt(was.length - tail))) tail -= 1
  const written = now.slice(head, now.length - tail)
  return { start: start + head, end: start + was.length - tail, length: written.length, joins: joining.exec(written)?.[0].length ?? 0 }
}

/** A span after one replacement of `[start, end)` by `length` units, or null where its words are gone. */
function carry(from: number, to: number, { start, end, length, joins }: Trimmed): readonly [number, number] | null {
  const shift = length - (end - start)
  // A mark written right behind the last character makes it another one.
  if (start === to && joins > 0) return [from, to + joins]
  if (end <= from) return [from + shift, to + shift]
  if (start >= to) return [from, to]
  if (start <= from && end >= to) return start === from && end === to && length > 0 ? [start, start + length] : null
  if (start < from) return [start + length, to + shift]
  if (end > to) return [from, start]
  return [from, to + shift]
}

/** UTF-16 units, flat. Parts whose words are gone are left out; an insertion at an edge stays outside. */
export function placeSpans(spans: Spans, edits: readonly Replacement[]): Spans {
  return carryAll(spans, edits.map(trimmed), 0)
}

function carryAll(spans: Spans, changes: readonly Trimmed[], from: number): Spans {
  let placed = spans
  for (let at = from; at < changes.length; at += 1) {
    const change = changes[at]!
    const next: number[] = []
    for (let index = 0; index + 1 < placed.length; index += 2) {
      const span = carry(placed[index]!, placed[index + 1]!, change)
      if (span && span[0] < span[1]) next.push(span[0], span[1])
    }
    placed = next
    if (placed.length === 0) break
  }
  return placed
}

/** The index of the last edit that touched words of the spans or took some away; -1 where none did. */
export function touchedBy(spans: Spans, edits: readonly Replacement[]): number {
  let placed = spans
  let last = -1
  for (const [index, edit] of edits.entries()) {
    const next = placeSpans(placed, [edit])
    if (next.length !== placed.length || next.some((offset, at) => at % 2 === 1 && offset - next[at - 1]! !== placed[at]! - placed[at - 1]!) || within(placed, trimmed(edit))) last = index
    placed = next
  }
  return last
}

function within(spans: Spans, { start, end }: Trimmed): boolean {
  for (let index = 0; index + 1 < spans.length; index += 2) if (start < spans[index + 1]! && end > spans[index]!) return true
  return false
}

/** A range that holds only while nothing inside it was touched: for flags and turns. Null where it was. */
export function placeUntouched(from: number, to: number, edits: readonly Replacement[]): readonly [number, number] | null {
  for (const edit of edits) {
    const end = edit.start + edit.was.length
    const shift = edit.now.length - edit.was.length
    if (end <= from) {
      from += shift
      to += shift
    } else if (edit.start < to) return null
  }
  return [from, to]
}

export function quoteOf(text: string, spans: Spans): string {
  if (spans.length === 2) return text.slice(spans[0], spans[1])
  const parts: string[] = []
  for (let index = 0; index + 1 < spans.length; index += 2) parts.push(text.slice(spans[index], spans[index + 1]))
  return parts.join(' … ')
}

/** Prefix and suffix of up to 32 units, never through the middle of a pair. */
export function contextOf(text: string, spans: Spans): { readonly prefix: string; readonly suffix: string } {
  const first = spans[0] ?? 0
  const last = spans.at(-1) ?? 0
  let from = Math.max(0, first - 32)
  if (isSecondHalf(text.charCodeAt(from))) from += 1
  let to = Math.min(text.length, last + 32)
  if (to < text.length && isSecondHalf(text.charCodeAt(to))) to -= 1
  return { prefix: text.slice(from, first), suffix: text.slice(last, to) }
}

/** Where an annotation is over a text, and how it stands there. */
export type Standing = Pick<PlacedAnnotation, 'spans' | 'state'>

/** Places annotations over the current text of their article. `edits` are all its text edits, oldest first. */
export function placing(edits: readonly Replacement[], text: string): (annotation: Annotation) => Standing {
  const changes = edits.map(trimmed)
  return (annotation) => {
    const spans = carryAll(annotation.spans, changes, annotation.version)
    return { spans, state: stateOf(annotation, spans, text) }
  }
}

export function place(annotation: Annotation, edits: readonly Replacement[], text: string): PlacedAnnotation {
  return { ...annotation, ...placing(edits, text)(annotation) }
}

function stateOf(annotation: Annotation, spans: Spans, text: string): AnchorState {
  if (spans.length === 0) return 'lost'
  if (quoteOf(text, spans) !== annotation.quote) return 'changed'
  return spans.every((offset, index) => offset === annotation.spans[index]) ? 'same' : 'moved'
}

export function applyReplacement(text: string, edit: Replacement): string {
  if (text.slice(edit.start, edit.start + edit.was.length) !== edit.was) {
    throw new RangeError(`“${edit.was.slice(0, 40)}” does not stand at ${edit.start} of a text of ${text.length} units`)
  }
  return text.slice(0, edit.start) + edit.now + text.slice(edit.start + edit.was.length)
}
