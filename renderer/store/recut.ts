// Puts new articles in the place of old ones: ranges move, never text. What hangs on the old ones (edits, annotations,
// notes, tags, status, corrections) follows onto the text that it belongs to; undo brings the old ones back.
import { carry } from '../../shared/anchor/carry'
import type { Relation } from '../../shared/article/annotation'
import { statuses, type ArticleNumber, type Boundary, type DumpNumber } from '../../shared/article/article'
import { sidePatches } from '../../shared/command/division'
import type { ColumnName, ColumnValue, Patch } from '../../shared/command/patch'
import type { Stamp } from '../../shared/command/text'
import type { Between } from '../../shared/dump/dump'
import { articleId } from '../../shared/article/identity'
import { done, failed, type Result } from '../../shared/result'
import { bodyOf, type Body } from '../../shared/text/body'
import type { Desk } from './desk'
import type { CorrectionRow, StoredArticle } from './schema'
import { stretchOf, type Stretch } from './stretch'
import { openArticle, type Opened } from './view'

export interface Piece {
  /** UTF-8 bytes of the extract. */
  readonly start: number
  readonly end: number
  /** Where its title's line begins, or null where it has none. */
  readonly title: number | null
  readonly boundary: Boundary
  /** Where it is described already. */
  readonly record?: StoredArticle
}

/** What one command changes of a division, gathered over any number of places. */
interface Recut {
  readonly made: StoredArticle[]
  readonly patches: Patch[]
  edits: number
}

export const startRecut = (): Recut => ({ made: [], patches: [], edits: 0 })

interface New {
  readonly number: ArticleNumber
  readonly record: StoredArticle
  readonly raw: string
  readonly body: Body
}

async function describeAll(desk: Desk, dump: DumpNumber, pieces: readonly Piece[], stretch: Stretch, first: number): Promise<New[]> {
  // The describer is large, so it is loaded only here.
  const { describe } = await import('../../shared/inspect/describe')
  const { sha256, rhythm } = desk.dumps[dump]!
  const places = await Promise.all(pieces.map(async ({ start, end }) => [await desk.packs.source(dump, start), await desk.packs.source(dump, end)] as const))
  return pieces.map((piece, index) => {
    const { start, end, title, boundary } = piece
    const [byteStart, byteEnd] = places[index]!
    const raw = stretch.slice(start, end)
    const line = stretch.line + lineEnds(stretch.slice(stretch.start, start))
    const record = piece.record ?? {
      ...describe(raw, { titleOffset: title === null ? null : stretch.at(title) - stretch.at(start), rhythm }), dump,
      id: articleId(sha256, byteStart, byteEnd), start, end, byteStart, byteEnd,
      lineStart: line, lineEnd: line + lineEnds(raw), length: raw.length, boundary,
    }
    return { number: first + index, record, raw, body: bodyOf(raw, record.titleRange) }
  })
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0
}

const one = (column: ColumnName, number: number, before: ColumnValue, after: ColumnValue): Patch =>
  ({ on: 'column', column, articles: [number, 1], before: [[before, 1]], after: [[after, 1]] })

/** Status, bin and tags of what a new article is made of. Where the old ones were judged differently, it is to be reviewed. */
function columnPatches(desk: Desk, number: ArticleNumber, from: readonly Opened[]): Patch[] {
  const { columns } = desk
  const patches = [one('retired', number, 1, 0)]
  const first = from[0]
  if (!first) return patches
  const agreed = from.every((old) => columns.status[old.number] === columns.status[first.number])
  const status = agreed ? statuses[columns.status[first.number]!]! : 'reviewing'
  if (status !== 'new') patches.push(one('status', number, 'new', status))
  const reason = agreed ? (columns.reasons.values[columns.reason[first.number]!] ?? null) : null
  if (reason !== null) patches.push(one('reason', number, null, reason))
  if (columns.removed[first.number]) patches.push(one('removed', number, 0, 1))
  for (const tag of new Set(from.flatMap((old) => columns.tagsOf(old.number)))) patches.push({ on: 'tag', tag, articles: [number, 1], add: true })
  return patches
}

/** Corrections of the articles that live on in this one: fields of the first, decisions about flags at their new places. */
function correctionPatches(made: New, heirs: readonly Opened[], stretch: Stretch): Patch[] {
  const first = heirs[0]
  if (!first) return []
  const sameTitle = first.record.titleRaw === made.record.titleRaw
  const { title: _title, ...others } = first.correction.fields
  const fields = sameTitle ? first.correction.fields : others
  const decisions: Record<string, CorrectionRow['decisions'][string]> = {}
  for (const old of heirs) {
    const shift = stretch.at(old.record.start) - stretch.at(made.record.start)
    for (const [key, decision] of Object.entries(old.correction.decisions)) {
      const [over, kind, start] = key.split(':') as [string, string, string]
      if (over === 'raw') decisions[`raw:${kind}:${Number(start) + shift}`] = decision
      else if (sameTitle) decisions[key] = decision
    }
  }
  const custom = Object.assign({}, ...heirs.map(({ correction }) => correction.custom).reverse()) as CorrectionRow['custom']
  if (Object.keys(fields).length + Object.keys(custom).length + Object.keys(decisions).length === 0) return []
  const patches: Patch[] = [{ on: 'row', table: 'corrections', key: made.number, before: null, after: { article: made.number, fields, custom, decisions } }]
  for (const field of ['title', 'site', 'published', 'language'] as const) {
    const value = (fields as CorrectionRow['fields'])[field]
    if (value !== undefined) patches.push(one(field, made.number, made.record[field], value as string | null))
  }
  return patches
}

/** Retires `olds` and makes `pieces`, all of one dump and one stretch of it. Refused where something would not follow whole. */
export async function recutAt(desk: Desk, recut: Recut, stamp: Stamp, dump: DumpNumber, olds: readonly ArticleNumber[], pieces: readonly Piece[]): Promise<Result<readonly StoredArticle[]>> {
  const opened = await Promise.all(olds.map((number) => openArticle(desk, number)))
  const ranges = [...opened.map(({ record }) => record), ...pieces]
  const places = [...ranges.flatMap(({ start, end }) => [start, end]), ...pieces.flatMap(({ title }) => (title === null ? [] : [title]))]
  const stretch = await stretchOf(desk, dump, Math.min(...places), Math.max(...places), places)
  const news = await describeAll(desk, dump, pieces, stretch, desk.columns.count + recut.made.length)

  const annotations = await Promise.all(olds.map((number) => desk.database.annotations.where('article').equals(number).toArray()))
  const carried = carry(
    opened.map((old, index) => ({ start: stretch.at(old.record.start), raw: old.raw, body: old.body, textEdits: old.textEdits, annotations: annotations[index]! })),
    news.map(({ record, raw, body }) => ({ start: stretch.at(record.start), raw, body })),
  )
  if (!carried.ok) return carried
  const overlaps = (old: Opened, { record }: New) => Math.min(old.record.end, record.end) - Math.max(old.record.start, record.start)
  /** Where an article lives on: what holds its beginning, else what has most of it. */
  const heirOf = (old: Opened): New | undefined =>
    news.find(({ record }) => old.record.start >= record.start && old.record.start < record.end)
    ?? [...news].sort((one, other) => overlaps(old, other) - overlaps(old, one)).find((made) => overlaps(old, made) > 0)

  const patches: Patch[] = opened.map(({ number }) => one('retired', number, 0, 1))
  for (const [index, made] of news.entries()) {
    patches.push(
      ...columnPatches(desk, made.number, opened.filter((old) => overlaps(old, made) > 0)),
      ...sidePatches(made.number, carried.value[index]!, annotations.flat(), stamp, recut.edits),
      ...correctionPatches(made, opened.filter((old) => heirOf(old) === made), stretch),
    )
    recut.edits += carried.value[index]!.edits.length
  }
  const home = new Map(carried.value.flatMap(({ annotations: rows }, index) => rows.map(({ id }) => [id, news[index]!.number])))
  for (const old of opened) {
    const heir = heirOf(old)
    for (const note of await desk.database.notes.where('article').equals(old.number).toArray()) {
      if (!heir) return failed('across', 'A note hangs on this article, so it cannot become debris.', 'Remove the note first.')
      patches.push({ on: 'row', table: 'notes', key: note.id, before: note, after: { ...note, article: heir.number } })
    }
    for (const relation of await desk.database.relations.where('article').equals(old.number).toArray() as Relation[]) {
      const [from, to] = [home.get(relation.from), home.get(relation.to)]
      if (from === undefined || from !== to) return failed('across', 'A relation lies across this place, so nothing was cut here.', 'Choose another place, or take it back first.')
      patches.push({ on: 'row', table: 'relations', key: relation.id, before: relation, after: { ...relation, article: from } })
    }
  }
  recut.made.push(...news.map(({ record }) => record))
  recut.patches.push(...patches)
  return done(news.map(({ record }) => record))
}

/** What lay between articles goes where an article is now; what is given comes. */
export function betweenPatch(desk: Desk, dump: DumpNumber, made: readonly { readonly start: number; readonly end: number }[], after: readonly Between[] = [], gone: readonly Between[] = []): Patch {
  const covered = desk.dumps[dump]!.between.filter((range) => made.some(({ start, end }) => range.start < end && range.end > start))
  const rests = covered.flatMap((range) => made.reduce<Between[]>((parts, { start, end }) => parts.flatMap((part) => {
    if (part.start >= end || part.end <= start) return [part]
    return [{ ...part, end: start }, { ...part, start: end }].filter((rest) => rest.start < rest.end)
  }), [range]))
  return { on: 'between', dump, before: [...new Set([...covered, ...gone])], after: [...rests, ...after] }
}

