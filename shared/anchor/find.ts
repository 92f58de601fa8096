// Where a lost annotation could be placed again: its words, or words like them, where their surroundings fit best.
import search from 'approx-string-match'
import type { Annotation, Spans } from '../article/annotation'
import { isSecondHalf } from '../text/pairs'

export interface Proposal {
  readonly spans: Spans
  /** 0 to 1: how well words and surroundings fit. */
  readonly score: number
}

/** A pattern longer than this is looked for by its beginning and its end. */
const longest = 256
/** Candidates that are weighed. */
const most = 200

interface Candidate {
  readonly start: number
  readonly end: number
  readonly errors: number
}

/** Exact places of some words, or else places of words like them, a fifth of their letters apart at most. */
function candidates(text: string, words: string): Candidate[] {
  const exact: Candidate[] = []
  for (let at = text.indexOf(words); at >= 0 && exact.length < most; at = text.indexOf(words, at + 1)) exact.push({ start: at, end: at + words.length, errors: 0 })
  if (exact.length > 0 || words.length < 3) return exact
  if (words.length > longest) return ends(text, words)
  return search(text, words, Math.max(1, Math.floor(words.length / 5))).slice(0, most)
}

/** A long quotation from where its beginning is found to where its end is. */
function ends(text: string, words: string): Candidate[] {
  const part = Math.floor(longest / 2)
  const firsts = candidates(text, words.slice(0, part))
  const lasts = candidates(text, words.slice(-part))
  return firsts.flatMap((first) => {
    const last = lasts.find((candidate) => candidate.end > first.end && Math.abs(candidate.end - first.start - words.length) <= words.length / 5)
    return last ? [{ start: first.start, end: last.end, errors: first.errors + last.errors }] : []
  })
}

/** How much of a context stands at a place, 0 to 1, counted from the words outwards. */
function fits(context: string, there: string, fromEnd: boolean): number {
  if (context.length === 0) return 1
  let same = 0
  while (same < context.length && same < there.length && (fromEnd ? context.at(-1 - same) === there.at(-1 - same) : context[same] === there[same])) same += 1
  return same / context.length
}

/** Ends are whole pairs, and spaces at the ends are no words. */
function tidy(text: string, { start, end }: Candidate): readonly [number, number] {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text[from]!)) from += 1
  while (to > from && /\s/u.test(text[to - 1]!)) to -= 1
  if (isSecondHalf(text.charCodeAt(from))) from -= 1
  if (isSecondHalf(text.charCodeAt(to))) to += 1
  return [from, to]
}

/** Where one run of words fits best at or after a position, or null where nothing is like it. */
function best(text: string, words: string, annotation: Annotation, first: boolean, last: boolean): (Candidate & { readonly score: number }) | null {
  let found: (Candidate & { readonly score: number }) | null = null
  const was = annotation.spans[0] ?? 0
  for (const candidate of candidates(text, words)) {
    const likeness = 1 - candidate.errors / Math.max(1, words.length)
    const prefix = first ? fits(annotation.prefix, text.slice(Math.max(0, candidate.start - annotation.prefix.length), candidate.start), true) : 0.5
    const suffix = last ? fits(annotation.suffix, text.slice(candidate.end, candidate.end + annotation.suffix.length), false) : 0.5
    const near = 1 - Math.min(1, Math.abs(candidate.start - was) / Math.max(1, text.length))
    const score = 0.6 * likeness + 0.16 * prefix + 0.16 * suffix + 0.08 * near
    if (!found || score > found.score) found = { ...candidate, score }
  }
  return found
}

/** A proposal for a lost annotation over the current text: never taken without a person. */
export function propose(text: string, annotation: Annotation): Proposal | null {
  const parts = annotation.quote.split(' … ')
  const spans: number[] = []
  let score = 1
  let at = 0
  for (const [index, words] of parts.entries()) {
    const found = best(text.slice(at), words, annotation, index === 0, index === parts.length - 1)
    if (!found) continue
    const [start, end] = tidy(text, { start: at + found.start, end: at + found.end, errors: found.errors })
    if (end <= start) continue
    spans.push(start, end)
    score = Math.min(score, found.score)
    at = end
  }
  return spans.length > 0 ? { spans, score } : longestRun(text, annotation)
}

/** Where not even words like them are left: the longest run of at least two of them that is. */
function longestRun(text: string, annotation: Annotation): Proposal | null {
  const words = annotation.quote.split(/\s+/u).filter(Boolean).slice(0, 24)
  for (let count = words.length - 1; count >= 2; count -= 1) {
    for (let first = 0; first + count <= words.length; first += 1) {
      const run = words.slice(first, first + count).join(' ')
      const at = text.indexOf(run)
      if (at >= 0 && run.length >= 5) return { spans: [at, at + run.length], score: (0.6 * run.length) / annotation.quote.length }
    }
  }
  return null
}
