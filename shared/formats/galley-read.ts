// An article of Galley JSONL made again: the record as it was stored, and everything that people did to it. Exporting it
// again gives the same line.
import { applyReplacement, place, placeSpans, type Replacement } from '../anchor/place'
import type { Annotation, Spans } from '../article/annotation'
import { type ArticleRecord, type Flag, type FlagKind, flagKinds } from '../article/article'
import { done, failed, type Result } from '../result'
import { bodyOf } from '../text/body'
import { toUtf16 } from '../text/positions'
import type { Brought } from './brought'
import type { GalleyArticle } from './galley-lines'

export interface Reread {
  /** Without its place in an extract. */
  readonly article: Omit<ArticleRecord, 'start' | 'end'>
  readonly raw: string
  readonly brought: Omit<Brought, 'article'>
}

const flat = (pairs: readonly (readonly [number, number])[]): number[] => pairs.flat()

/** The title line's place: where taking it out leaves the first text. */
function titleRange(raw: string, titleRaw: string | null, firstText: string): readonly [number, number] | null | undefined {
  if (titleRaw !== null && titleRaw !== '') {
    for (let at = raw.indexOf(titleRaw); at >= 0; at = raw.indexOf(titleRaw, at + 1)) {
      const range = [at, at + titleRaw.length] as const
      if (bodyOf(raw, range).text === firstText) return range
    }
  }
  return bodyOf(raw, null).text === firstText ? null : undefined
}

function flagsOf(given: GalleyArticle['flags'], raw: string, titleRaw: string): Flag[] {
  const flags: { kind: FlagKind; in: 'raw' | 'title'; message: string; ranges: number[]; fix: null }[] = []
  for (const { kind, start, end, in: over, message } of given) {
    const known = flagKinds.find((name) => name === kind)
    if (!known) continue
    const last = flags.at(-1)
    const range = start === null || end === null ? [] : toUtf16(over === 'raw' ? raw : titleRaw, [start, end])
    if (last && last.kind === known && last.in === over && last.message === message && last.ranges.length > 0 && range.length > 0 && range[0]! >= last.ranges.at(-1)!) last.ranges.push(...range)
    else flags.push({ kind: known, in: over, message, ranges: range, fix: null })
  }
  return flags
}

/** What was decided of each flag, by the keys that the store knows them by. */
function decisionsOf(given: GalleyArticle['flags'], raw: string, titleRaw: string): Brought['decisions'] {
  const decisions: Record<string, 'accepted' | 'dismissed'> = {}
  for (const { kind, start, in: over, fix } of given) {
    if (fix !== 'accepted' && fix !== 'dismissed') continue
    const at = start === null ? '*' : toUtf16(over === 'raw' ? raw : titleRaw, [start])[0]!
    decisions[`${over}:${kind}:${at}`] = fix
  }
  return decisions
}

/** Text edits of an export count in the text just before them. */
function editsOf(given: GalleyArticle['edits'], firstText: string): Result<{ readonly edits: Brought['edits']; readonly text: string; readonly replacements: readonly Replacement[] }> {
  let text = firstText
  const edits: Brought['edits'][number][] = []
  const replacements: Replacement[] = []
  for (const { id, at, by, why, kind, field, start, was, now } of given) {
    if (kind !== 'text') {
      edits.push({ kind: 'field', field: field ?? 'title', was, now, at, by, why, origin: id })
      continue
    }
    const from = start === null ? -1 : toUtf16(text, [start])[0]!
    if (typeof was !== 'string' || typeof now !== 'string' || from < 0 || text.slice(from, from + was.length) !== was) return failed('inconsistent', `The edit ${id} does not fit the text that it changed.`)
    const edit = { start: from, was, now }
    replacements.push(edit)
    edits.push({ kind: 'text', ...edit, at, by, why, origin: id })
    text = applyReplacement(text, edit)
  }
  return done({ edits, text, replacements })
}

const turnedRound = ({ start, was, now }: Replacement): Replacement => ({ start, was: now, now: was })

/** Spans and the version at which they give the state that was exported. */
function anchoredAt(annotation: Omit<Annotation, 'article' | 'version'>, state: string, edits: readonly Replacement[], text: string): { readonly spans: Spans; readonly version: number } {
  let spans = annotation.spans
  for (let version = edits.length; version >= 0; version -= 1) {
    const placed = place({ ...annotation, article: 0, spans, version }, edits, text)
    if (placed.state === state && String(placed.spans) === String(annotation.spans)) return { spans, version }
    if (version > 0) spans = placeSpans(spans, [turnedRound(edits[version - 1]!)])
  }
  return { spans: annotation.spans, version: edits.length }
}

export function rereadArticle(line: GalleyArticle): Result<Reread> {
  const raw = line.raw ?? line.text
  const firstText = line.firstText ?? line.text
  const range = titleRange(raw, line.titleRaw, line.raw === null ? raw : firstText)
  if (range === undefined) return failed('inconsistent', 'Its text does not follow from its raw text.')
  const chain = editsOf(line.edits, firstText)
  if (!chain.ok) return chain
  const { edits, text, replacements } = chain.value
  if (text !== line.text) return failed('inconsistent', 'Its edits do not lead from its first text to its text.')
  const titleRaw = line.titleRaw ?? ''
  const { byteStart, byteEnd, lineStart, lineEnd } = line.source
  const annotations: Omit<Annotation, 'article'>[] = []
  for (const { state, spans: pairs, ...given } of line.annotations) {
    const spans = toUtf16(text, flat(pairs))
    if (spans.includes(-1)) return failed('inconsistent', `The annotation ${given.id} lies beyond its text.`)
    const row = { ...given, spans }
    annotations.push({ ...row, ...anchoredAt(row, state, replacements, text) })
  }
  const { title, site, section, byline, published, language, url, kind } = line
  const found = Object.fromEntries(Object.entries({ title, site, section, published, language, url }).filter(([, value]) => value !== null).map(([name]) => [name, { start: 0, end: 0, confidence: 1, how: 'said by the export' }]))
  return done({
    raw,
    article: {
      id: line.id, title, site, section, byline, published, language, url, kind, titleRaw: line.titleRaw, titleRange: range, found,
      byteStart, byteEnd, lineStart, lineEnd, length: raw.length, boundary: line.boundary,
      ...(Object.keys(line.fields).length > 0 ? { custom: line.fields } : {}),
      inspected: { kind, flags: flagsOf(line.flags, raw, titleRaw) },
    },
    brought: { annotations, relations: line.relations, notes: line.notes, tags: line.tags, status: line.status, reason: line.reason, edits, decisions: decisionsOf(line.flags, raw, titleRaw) },
  })
}
