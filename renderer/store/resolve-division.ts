// Splitting and joining articles: ranges move, never text. New articles take the place of retired ones; edits,
// annotations, notes, tags and status follow onto the text that they belong to, and undo brings the old ones back.
import type { Annotation } from '../../shared/annotation'
import { statuses } from '../../shared/article'
import { joinMarks, sidePatches, splitMarks, type Side } from '../../shared/command/division'
import type { Patch } from '../../shared/command/patch'
import type { Stamp } from '../../shared/command/text'
import { articleId } from '../../shared/identity'
import { done, failed } from '../../shared/result'
import { bodyOf } from '../../shared/text/body'
import { dumpOrder, findArticle, rawOf, type Desk } from './desk'
import type { Resolve } from './resolve'
import type { StoredArticle } from './schema'
import { openArticle, type Opened } from './view'

interface Part extends Side {
  readonly record: StoredArticle
  /** The article whose status, tags, corrections and notes it takes over. */
  readonly from: Opened
  readonly notes: readonly Opened[]
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0
}

/** A record for `[from, to)` of an article's raw text. The describer is loaded only here: it is large. */
async function recordFor(whole: StoredArticle, raw: string, from: number, to: number, sha256: string, titleOffset: number | null, reason: string): Promise<StoredArticle> {
  const { describe } = await import('../../shared/inspect/describe')
  const text = raw.slice(from, to)
  const before = raw.slice(0, from)
  const start = whole.start + byteLength(before)
  const end = start + byteLength(text)
  const mark = whole.byteStart - whole.start
  const lineStart = whole.lineStart + lineEnds(before)
  return {
    ...describe(text, { titleOffset, rhythm: {} }), dump: whole.dump,
    id: articleId(sha256, start + mark, end + mark), start, end, byteStart: start + mark, byteEnd: end + mark,
    lineStart, lineEnd: lineStart + lineEnds(text), length: text.length, boundary: { confidence: 1, reasons: [reason] },
  }
}

/** Patches that put parts in the place of articles. New numbers follow the last one. */
function replacePatches(desk: Desk, retired: readonly Opened[], parts: readonly Part[], originals: readonly Annotation[], stamp: Stamp): Patch[] {
  const { columns } = desk
  const patches: Patch[] = []
  let edit = 0
  const one = (column: 'retired' | 'status' | 'reason', number: number, before: string | number | null, after: string | number | null): Patch =>
    ({ on: 'column', column, articles: [number, 1], before: [[before, 1]], after: [[after, 1]] })
  for (const { number } of retired) patches.push(one('retired', number, 0, 1))
  for (const [index, part] of parts.entries()) {
    const number = columns.count + index
    const old = part.from.number
    patches.push(one('retired', number, 1, 0))
    patches.push(one('status', number, 'new', statuses[columns.status[old]!]!))
    patches.push(one('reason', number, null, columns.reasons.values[columns.reason[old]!] ?? null))
    for (const tag of columns.tagsOf(old)) patches.push({ on: 'tag', tag, articles: [number, 1], add: true })
    patches.push(...sidePatches(number, part, originals, stamp, edit))
    edit += part.edits.length
  }
  return patches
}

async function notePatches(desk: Desk, parts: readonly Part[]): Promise<Patch[]> {
  const patches: Patch[] = []
  for (const [index, part] of parts.entries()) {
    const number = desk.columns.count + index
    for (const from of part.notes) {
      for (const table of ['notes', 'relations'] as const) {
        for (const row of await desk.database.table(table).where('article').equals(from.number).toArray()) {
          patches.push({ on: 'row', table, key: row.id, before: row, after: { ...row, article: number } })
        }
      }
    }
    if (Object.keys(part.from.correction.fields).length > 0 && part.notes.includes(part.from)) {
      patches.push({ on: 'row', table: 'corrections', key: number, before: null, after: { article: number, fields: part.from.correction.fields, custom: part.from.correction.custom, decisions: {} } })
    }
  }
  return patches
}

/** Half of a pair is no character: a cut through one goes before it. */
function wholePair(raw: string, at: number): number {
  return /[\ud800-\udbff]/.test(raw[at - 1] ?? '') && /[\udc00-\udfff]/.test(raw[at] ?? '') ? at - 1 : at
}

export const splitAction: Resolve<'article.split'> = async (desk, action, stamp) => {
  const found = findArticle(desk, action.article)
  if (!found.ok) return found
  const opened = await openArticle(desk, found.value)
  const { raw, record } = opened
  const at = wholePair(raw, action.at)
  const leftEnd = raw.slice(0, at).trimEnd().length
  const rightStart = at + (raw.slice(at).length - raw.slice(at).trimStart().length)
  if (leftEnd === 0 || rightStart >= raw.length) return failed('out-of-range', 'Nothing would be left on one side.', 'Split inside the text.')
  const { sha256 } = desk.dumps[record.dump]!
  const ownLine = /(?:^|[\r\n])$/u.test(raw.slice(0, rightStart))
  const left = await recordFor(record, raw, 0, leftEnd, sha256, record.titleRange?.[0] ?? null, 'split by hand')
  const right = await recordFor(record, raw, rightStart, raw.length, sha256, ownLine ? 0 : null, 'split by hand')
  const leftText = bodyOf(raw.slice(0, leftEnd), left.titleRange).text
  const rightText = bodyOf(raw.slice(rightStart), right.titleRange).text
  if (!opened.body.text.startsWith(leftText) || !opened.body.text.endsWith(rightText)) return failed('across', 'The title line lies across this place.', 'Split below the title.')

  const originals = await desk.database.annotations.where('article').equals(found.value).toArray()
  const sides = splitMarks(opened.textEdits, originals, leftText.length, opened.body.text.length - rightText.length)
  if (!sides.ok) return sides
  const parts: Part[] = [
    { ...sides.value[0], record: left, from: opened, notes: [opened] },
    { ...sides.value[1], record: right, from: opened, notes: [] },
  ]
  return done({
    words: 'Split the article', made: [left, right],
    patches: [...replacePatches(desk, [opened], parts, originals, stamp), ...(await notePatches(desk, parts))],
    result: { articles: [left.id, right.id] },
  })
}

export const joinAction: Resolve<'article.join'> = async (desk, action, stamp) => {
  const found = findArticle(desk, action.article)
  if (!found.ok) return found
  const order = dumpOrder(desk.columns, (number) => desk.columns.removed[number] === 0)
  const next = order[order.indexOf(found.value) + 1]
  if (next === undefined || desk.columns.dump[next] !== desk.columns.dump[found.value]) return failed('no-next', 'There is no next article in this dump to join with.')
  const [first, second] = [await openArticle(desk, found.value), await openArticle(desk, next)]
  const whole = { ...first.record, end: second.record.end, byteEnd: second.record.byteEnd }
  const raw = await rawOf(desk, whole)
  const joined = await recordFor(whole, raw, 0, raw.length, desk.dumps[whole.dump]!.sha256, first.record.titleRange?.[0] ?? null, 'joined by hand')
  const text = bodyOf(raw, joined.titleRange).text
  if (!text.startsWith(first.body.text) || !text.endsWith(second.body.text)) return failed('cannot-join', 'The two articles do not follow one another in a way that keeps their edits.')
  const shift = first.text.length + text.length - first.body.text.length - second.body.text.length
  const [ones, others] = await Promise.all([first, second].map(({ number }) => desk.database.annotations.where('article').equals(number).toArray())) as [Annotation[], Annotation[]]
  const side = joinMarks({ ...first, annotations: ones }, { ...second, annotations: others }, shift)
  const part: Part = { ...side, record: joined, from: first, notes: [first, second] }
  return done({
    words: 'Joined two articles', made: [joined],
    patches: [...replacePatches(desk, [first, second], [part], [...ones, ...others], stamp), ...(await notePatches(desk, [part]))],
    result: { article: joined.id },
  })
}
