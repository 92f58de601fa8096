// An article as people see it: machine facts, corrections over them, the current text, and everything placed on it.
import { placeAgain } from '../../shared/anchor/again'
import { applyReplacement, placeUntouched, placing } from '../../shared/anchor/place'
import type { PlacedAnnotation } from '../../shared/article/annotation'
import { fieldNames, statuses, type ArticleNumber, type FieldName, type Fields, type FieldValue, type Found, type Inspection } from '../../shared/article/article'
import { withDebris } from '../../shared/dump/cut'
import type { Edit } from '../../shared/article/edit'
import type { ArticleView, Row } from '../../shared/question'
import type { JudgedSignal } from '../../shared/inspect/quality/rules'
import { signalsOf } from '../../shared/inspect/quality/signals'
import { bodyOf, type Body } from '../../shared/text/body'
import { countWords } from '../../shared/text/words'
import { editsOf, pageOf, rawOf, recordOf, textEdits, type Desk } from './desk'
import { flagsOf } from './columns'
import { flagView } from './flag-view'
import { cutsOf, inRange } from './division'
import { inspectionOf } from './inspections'
import type { CorrectionRow, StoredArticle } from './schema'

type TextEdits = ReturnType<typeof textEdits>

export interface Opened {
  readonly number: ArticleNumber
  readonly record: StoredArticle
  readonly correction: CorrectionRow
  /** Its correction is stored. */
  readonly corrected: boolean
  readonly raw: string
  readonly body: Body
  readonly edits: readonly Edit[]
  readonly textEdits: TextEdits
  readonly text: string
}

export const noCorrection = (article: ArticleNumber): CorrectionRow => ({ article, fields: {}, custom: {}, decisions: {} })

/** An article out of what is stored of it. */
export function assembled(number: ArticleNumber, record: StoredArticle, raw: string, edits: readonly Edit[], correction: CorrectionRow | undefined): Opened {
  const body = bodyOf(raw, record.titleRange)
  const changes = textEdits(edits)
  return {
    number, record, raw, body, edits, textEdits: changes,
    correction: correction ?? noCorrection(number), corrected: correction !== undefined,
    text: changes.reduce((text, edit) => applyReplacement(text, edit), body.text),
  }
}

export async function openArticle(desk: Desk, number: ArticleNumber): Promise<Opened> {
  const record = await recordOf(desk, number)
  const [raw, edits, correction] = await Promise.all([rawOf(desk, record), editsOf(desk, number), desk.database.corrections.get(number)])
  return assembled(number, record, raw, edits, correction)
}

/** An article with what inspection found, and what people said of its debris; where it was not its turn yet, it is inspected now. */
export interface Inspected extends Opened {
  readonly inspection: Inspection
}

/** The article with its flags, as people's debris changes them. */
export async function inspectedAs(desk: Desk, opened: Opened, inspection: Inspection): Promise<Inspected> {
  const { dump, start, end } = opened.record
  const flags = withDebris(inspection.flags, opened.raw, start, inRange(await cutsOf(desk, dump), start, end))
  return { ...opened, inspection: { ...inspection, flags } }
}

export async function openInspected(desk: Desk, number: ArticleNumber): Promise<Inspected> {
  const [opened, inspection] = await Promise.all([openArticle(desk, number), inspectionOf(desk, number)])
  return inspectedAs(desk, opened, inspection)
}

/** What machines found: intake's fields, and the kind, which inspection tells. */
export function machineFields({ record, inspection }: Inspected): Fields {
  return { ...(Object.fromEntries(fieldNames.map((field) => [field, record[field]])) as unknown as Fields), kind: record.kind ?? inspection.kind }
}

function foundIn({ record, inspection }: Inspected): { readonly [field in FieldName]?: Found } {
  return inspection.kindFound ? { ...record.found, kind: inspection.kindFound } : record.found
}

/** A field that intake found, as it stands: corrected or not. */
export function currentField<F extends Exclude<FieldName, 'kind'>>(record: StoredArticle, correction: CorrectionRow | undefined, field: F): Fields[F] {
  const corrected = correction?.fields[field]
  return corrected === undefined ? record[field] : (corrected as Fields[F])
}

/** A raw range over the current text, or null where it lies outside the text or was touched by an edit; where its lines read as at first, it stands again. */
export function placeRaw(opened: Opened, start: number, end: number): readonly [number, number] | null {
  const from = opened.body.toText(start)
  const last = opened.body.toText(Math.max(start, end - 1))
  if (from === null || last === null) return null
  const to = end > start ? last + 1 : from
  return placeUntouched(from, to, opened.textEdits) ?? placeAgain(opened.body.text, from, to, opened.textEdits, opened.text)
}

export async function viewOf(desk: Desk, number: ArticleNumber): Promise<{ readonly view: ArticleView; readonly opened: Inspected }> {
  const [opened, rows, hung] = await Promise.all([openInspected(desk, number), desk.database.annotations.where('article').equals(number).toArray(), hungOn(desk, number)])
  const placed = placing(opened.textEdits, opened.text)
  const annotations = rows.map((annotation) => ({ ...annotation, ...placed(annotation) })).sort(byPlace)
  return { view: { ...bareView(desk, opened, hung), annotations }, opened }
}

function byPlace(one: PlacedAnnotation, other: PlacedAnnotation): number {
  return (one.spans[0] ?? -1) - (other.spans[0] ?? -1) || (other.spans.at(-1) ?? 0) - (one.spans.at(-1) ?? 0) || (one.id < other.id ? -1 : 1)
}

type Hung = Pick<ArticleView, 'relations' | 'notes'>

/** What hangs on an article beside its annotations. */
export async function hungOn({ database }: Desk, number: ArticleNumber): Promise<Hung> {
  const [relations, notes] = await Promise.all([database.relations.where('article').equals(number).toArray(), database.notes.where('article').equals(number).toArray()])
  return { relations, notes: notes.sort((one, other) => (one.at < other.at ? -1 : 1)) }
}

/** The view without annotations. */
export function bareView(desk: Desk, opened: Inspected, hung: Hung): ArticleView {
  const { number, record, correction, text, inspection } = opened
  const machine = machineFields(opened)
  const { columns } = desk
  const dump = desk.dumps[record.dump]!
  return {
    number, id: record.id,
    fields: { ...machine, ...correction.fields } as Fields, machine, found: foundIn(opened), custom: { ...record.custom, ...correction.custom },
    titleRaw: record.titleRaw,
    status: statuses[columns.status[number]!]!, reason: columns.reasons.values[columns.reason[number]!] ?? null,
    removed: columns.removed[number] === 1, tags: columns.tagsOf(number),
    text, version: opened.textEdits.length,
    flags: inspection.flags.map((flag) => flagView(opened, flag)),
    annotations: [], ...hung,
    speakers: inspection.speakers.map(({ name, turns }) => ({ name, turns: placeAll(opened, turns) })),
    source: {
      dump: dump.name, sha256: dump.sha256, member: dump.member, encoding: dump.encoding, mapping: dump.mapping,
      byteStart: record.byteStart, byteEnd: record.byteEnd, lineStart: record.lineStart, lineEnd: record.lineEnd,
    },
    boundary: record.boundary,
    signals: judged(desk, opened).map((signal) => ({ ...signal, ranges: placeAll(opened, signal.ranges) })),
    words: countWords(text),
  }
}

/** Quality signals under the limits of the desk: measured anew where people set some, so that a verdict shows its lines. */
function judged({ words: { limits } }: Desk, { inspection, raw, record }: Inspected): readonly JudgedSignal[] {
  if (limits.size === 0 || inspection.signals.length === 0) return inspection.signals
  return signalsOf(raw, record, limits).map((signal) => {
    const own = limits.get(signal.name)
    return own ? { ...signal, own } : signal
  })
}

/** Those of these raw ranges that stand in the text, flat. */
function placeAll(opened: Opened, ranges: readonly number[]): number[] {
  const placed: number[] = []
  for (let index = 0; index + 1 < ranges.length; index += 2) {
    const range = placeRaw(opened, ranges[index]!, ranges[index + 1]!)
    if (range) placed.push(...range)
  }
  return placed
}

export async function rowsOf(desk: Desk, numbers: readonly ArticleNumber[], hits?: ReadonlyMap<number, Row['hit']>): Promise<Row[]> {
  const corrections = await desk.database.corrections.bulkGet([...numbers])
  const rows: Row[] = []
  for (const [index, number] of numbers.entries()) {
    const record = (await pageOf(desk, number >> 8)).articles[number & 255]!
    const correction = corrections[index]
    const hit = hits?.get(number)
    rows.push({
      number, id: record.id, title: currentField(record, correction, 'title'), site: currentField(record, correction, 'site'), published: currentField(record, correction, 'published'),
      status: statuses[desk.columns.status[number]!]!, tags: desk.columns.tagsOf(number),
      flags: flagsOf(desk.columns.flags[number]!), length: record.length, removed: desk.columns.removed[number] === 1,
      ...(hit ? { hit } : {}),
    })
  }
  return rows
}

export function isFieldName(field: string): field is FieldName {
  return (fieldNames as readonly string[]).includes(field)
}

/** A field may be named like a property that every object has (`constructor`), so only its own counts. */
export function customField(record: StoredArticle, { custom }: CorrectionRow, field: string): FieldValue {
  const said = [custom, record.custom ?? {}].find((fields) => Object.hasOwn(fields, field))
  return said?.[field] ?? null
}
