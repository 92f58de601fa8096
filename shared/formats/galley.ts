// The native export, Galley JSONL version 1: one object a line, keys in a fixed order, offsets in code points.
import type { Note, Reply } from '../article/annotation'
import type { Edit } from '../article/edit'
import type { ArticleView, FlagView } from '../question'
import { toCodePoints } from '../text/positions'
import { byUnits, type ArticleExtra, type ExportSet, type Writer } from './writer'

type Counter = (offsets: readonly number[]) => readonly number[]

/** Most texts have no pairs: there code points are UTF-16 units. */
function counter(text: string): Counter {
  return /[\ud800-\udfff]/.test(text) ? (offsets) => toCodePoints(text, offsets) : (offsets) => offsets
}

function pairs(flat: readonly number[]): [number, number][] {
  const result: [number, number][] = []
  for (let index = 0; index + 1 < flat.length; index += 2) result.push([flat[index]!, flat[index + 1]!])
  return result
}

function sortedKeys<V>(record: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => byUnits(one, other)))
}

function inOrder<T extends { readonly id: string }>(items: readonly T[], time: (item: T) => string): T[] {
  return [...items].sort((one, other) => byUnits(time(one), time(other)) || byUnits(one.id, other.id))
}

function reply({ id, at, by, text }: Reply) {
  return { id, at, by, text }
}

function note(entry: Note) {
  return { id: entry.id, at: entry.at, by: entry.by, text: entry.text, replies: entry.replies.map(reply) }
}

function fixState(state: FlagView['places'][number]['state'], now: string | null): FlagLine['fix'] {
  if (state === 'accepted' || state === 'dismissed') return state
  return state === 'open' && now !== null ? 'proposed' : null
}

interface FlagLine {
  readonly kind: string
  readonly start: number | null
  readonly end: number | null
  readonly in: string
  readonly message: string
  readonly fix: 'proposed' | 'accepted' | 'dismissed' | null
}

/** One a place; a flag of the article as a whole is one without a place. */
function flags(view: ArticleView, raw: string): readonly FlagLine[] {
  const counters = { raw: counter(raw), title: counter(view.titleRaw ?? '') }
  return view.flags.flatMap(({ kind, in: over, message, places, dismissed }): readonly FlagLine[] => {
    if (places.length === 0) return [{ kind, start: null, end: null, in: over, message, fix: dismissed ? 'dismissed' : null }]
    const counted = counters[over](places.flatMap((place) => [place.start, place.end]))
    return places.map((place, index) => ({
      kind, start: counted[2 * index]!, end: counted[2 * index + 1]!, in: over, message, fix: fixState(place.state, place.now),
    }))
  })
}

/** Each text edit counts in the text just before it, so the chain is walked from the first text on. */
function edits(extra: ArticleExtra) {
  let text = extra.firstText
  return extra.edits.map((edit: Edit) => {
    const { at, by, why, was, now } = edit
    const id = edit.origin ?? edit.id
    if (edit.kind === 'field') return { id, at, by, why, kind: edit.field === 'title' ? 'title' : 'field', field: edit.field, start: null, was, now }
    const start = counter(text)([edit.start])[0]!
    text = text.slice(0, edit.start) + edit.now + text.slice(edit.start + edit.was.length)
    return { id, at, by, why, kind: 'text', field: null, start, was, now }
  })
}

export function headerLine(set: ExportSet): string {
  const schemes = set.labels.map(({ name, hue, stroke, key, description, guideline }) => ({ name, hue, stroke, key, description, guideline }))
  return JSON.stringify({
    galley: 1,
    offsetUnit: 'codepoint',
    set: { name: set.name, query: set.query, pinned: set.pinned, excluded: [], count: set.count },
    schemes,
    generator: `galley ${set.version}`,
  })
}

/** Without its line end. */
export function articleLine(view: ArticleView, extra: ArticleExtra): string {
  const inText = counter(view.text)
  const { title, site, section, byline, published, language, url, kind } = view.fields
  const { dump, sha256, member, encoding, byteStart, byteEnd, lineStart, lineEnd, mapping } = view.source
  return JSON.stringify({
    id: view.id,
    title, site, section, byline, published, language, url, kind,
    titleRaw: view.titleRaw,
    text: view.text,
    raw: extra.raw,
    status: view.status,
    reason: view.reason,
    tags: [...view.tags].sort(byUnits),
    fields: sortedKeys(view.custom),
    notes: inOrder(view.notes, (entry) => entry.at).map(note),
    annotations: inOrder(view.annotations, (entry) => entry.at).map((entry) => ({
      id: entry.id,
      spans: pairs(inText(entry.spans)),
      quote: entry.quote,
      label: entry.label,
      note: entry.note,
      attributes: sortedKeys(entry.attributes),
      by: entry.by,
      at: entry.at,
      state: entry.state,
      prefix: entry.prefix,
      suffix: entry.suffix,
      replies: entry.replies.map(reply),
    })),
    relations: inOrder(view.relations, () => '').map(({ id, from, to, label }) => ({ id, from, to, label })),
    flags: flags(view, extra.raw),
    speakers: view.speakers.map(({ name, turns }) => ({ name, turns: pairs(inText(turns)) })),
    source: { dump, sha256, member, encoding, byteStart, byteEnd, lineStart, lineEnd, mapping },
    boundary: { confidence: view.boundary.confidence, reasons: view.boundary.reasons },
    firstText: extra.firstText === view.text ? null : extra.firstText,
    edits: edits(extra),
    alike: [],
  })
}

export const galleyWriter: Writer = {
  extension: 'jsonl',
  head: (set) => `${headerLine(set)}\n`,
  article: (view, extra) => `${articleLine(view, extra)}\n`,
  tail: () => '',
}
