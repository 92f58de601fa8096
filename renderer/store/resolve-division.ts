// Splitting and joining articles, moving the cut between two, and saying which line is a title. Ranges move, never text.
import type { ArticleNumber, Boundary, DumpNumber } from '../../shared/article/article'
import type { Patch } from '../../shared/command/patch'
import { cutId, type CutKind, type CutRow } from '../../shared/dump/cut'
import { titleLikeness } from '../../shared/divide/shape'
import { done, failed, type Result } from '../../shared/result'
import { isInPair } from '../../shared/text/pairs'
import { findArticle, recordOf, type Desk } from './desk'
import { cutsOf, divisionOf, inRange, type Division } from './division'
import { extractEnd, lineStart, linesFrom, longestLine } from './lines'
import { betweenPatch, recutAt, startRecut, type Piece } from './recut'
import type { Stamp } from '../../shared/command/text'
import { debrisUnmark } from './resolve-debris'
import type { Plan, Resolve } from './resolve'
import { findDump } from './resolve-bulk'
import type { StoredArticle } from './schema'
import { decode } from './stretch'
import { openArticle } from './view'

const byHand = (reason: string): Boundary => ({ confidence: 1, reasons: [reason] })

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

/** A decision about a place, instead of an earlier one of its kind there. */
export async function cutPatches(desk: Desk, dump: DumpNumber, wanted: readonly { readonly kind: CutKind; readonly start: number; readonly end: number; readonly line: string }[], stamp: Stamp): Promise<Patch[]> {
  const rows = new Map((await cutsOf(desk, dump)).map((row) => [row.id, row]))
  return wanted.map(({ kind, start, end, line }) => {
    const id = cutId(dump, kind, start)
    const after: CutRow = { id, dump, kind, start, end, line: line.trim().slice(0, 200), by: stamp.by, at: stamp.at }
    return { on: 'row', table: 'cuts', key: id, before: rows.get(id) ?? null, after }
  })
}

/** The first line of an article, as decisions name it. */
async function firstLine(desk: Desk, { dump, start, end }: StoredArticle, kind: CutKind) {
  const [line] = await linesFrom(desk, dump, start, Math.min(end, start + longestLine), 1)
  return { kind, start, end: line!.next, line: line!.text }
}

/** Where the title's line begins. An article of one line has it for its title and keeps it in its text, so it tells no range. */
function titleByte(raw: string, { start, titleRange, titleRaw }: StoredArticle): number | null {
  if (titleRange) return start + byteLength(raw.slice(0, titleRange[0]))
  return titleRaw === null ? null : start
}

/** The standing article behind or before one in its dump. */
function neighbour(division: Division, number: ArticleNumber, by: 1 | -1): ArticleNumber | undefined {
  return division.numbers[division.numbers.indexOf(number) + by]
}

function sameBin(desk: Desk, one: ArticleNumber, other: ArticleNumber): Result<null> {
  return desk.columns.removed[one] === desk.columns.removed[other] ? done(null) : failed('in-bin', 'One of the two articles is in the bin.', 'Restore it first, or put both there.')
}

async function plan(desk: Desk, stamp: Stamp, dump: DumpNumber, olds: readonly ArticleNumber[], pieces: readonly Piece[], words: string, cuts: readonly Patch[], result: (made: readonly StoredArticle[]) => Plan['result']): Promise<Result<Plan>> {
  const recut = startRecut()
  const made = await recutAt(desk, recut, stamp, dump, olds, pieces)
  if (!made.ok) return made
  return done({ words, made: recut.made, patches: [...recut.patches, betweenPatch(desk, dump, made.value), ...cuts], result: result(made.value) })
}

/** Half of a pair is no character: a cut through one goes before it. */
function wholePair(raw: string, at: number): number {
  return isInPair(raw, at) ? at - 1 : at
}

export const splitAction: Resolve<'article.split'> = async (desk, action, stamp) => {
  const found = findArticle(desk, action.article)
  if (!found.ok) return found
  const { raw, record } = await openArticle(desk, found.value)
  const place = wholePair(raw, action.at)
  const left = raw.slice(0, place).trimEnd()
  const rightStart = place + (raw.slice(place).length - raw.slice(place).trimStart().length)
  if (left.length === 0 || rightStart >= raw.length) return failed('out-of-range', 'Nothing would be left on one side.', 'Split inside the text.')
  const { dump, start, end } = record
  const title = titleByte(raw, record)
  const at = start + byteLength(raw.slice(0, rightStart))
  const leftEnd = start + byteLength(left)
  if (title !== null && title < at && record.titleRange && record.titleRange[1] > rightStart) return failed('across', 'The title line lies across this place.', 'Split below the title.')
  const ownLine = /(?:^|[\r\n])$/u.test(raw.slice(0, rightStart))
  const line = { kind: 'begins' as const, start: at, end: at + byteLength(/^[^\r\n]*/u.exec(raw.slice(rightStart))![0]), line: raw.slice(rightStart, rightStart + 400).split(/[\r\n]/u)[0]! }
  const cuts = await cutPatches(desk, dump, [line], stamp)
  const split = (rightTitle: number | null) => plan(desk, stamp, dump, [found.value], [
    { start, end: leftEnd, title: title !== null && title < leftEnd ? title : null, boundary: record.boundary },
    { start: at, end, title: rightTitle, boundary: byHand('split by hand') },
  ], 'Split the article', cuts, ([one, other]) => ({ articles: [one!.id, other!.id] }))
  const made = await split(ownLine ? at : null)
  // A line with an edit or an annotation in it is text, not a title.
  return made.ok || made.failure.code !== 'across' || !ownLine ? made : split(null)
}

export const joinAction: Resolve<'article.join'> = async (desk, action, stamp) => {
  const found = findArticle(desk, action.article)
  if (!found.ok) return found
  const { dump } = await recordOf(desk, found.value)
  const other = neighbour(divisionOf(desk, dump), found.value, action.with === 'before' ? -1 : 1)
  if (other === undefined) return failed('no-next', `There is no ${action.with === 'before' ? 'article before it' : 'next article'} in this dump to join with.`)
  const bin = sameBin(desk, found.value, other)
  if (!bin.ok) return bin
  const [one, next] = action.with === 'before' ? [other, found.value] : [found.value, other]
  const first = await openArticle(desk, one)
  const { start, boundary } = first.record
  const second = await recordOf(desk, next)
  if (second.end - start > 1 << 23) return failed('too-large', 'Together the two articles are over 8 MiB.', 'Leave them apart.')
  const cuts = await cutPatches(desk, dump, [await firstLine(desk, second, 'inside')], stamp)
  const join = (title: number | null) => plan(desk, stamp, dump, [one, next], [{ start, end: second.end, title, boundary }], 'Joined two articles', cuts, ([made]) => ({ article: made!.id }))
  const title = titleByte(first.raw, first.record)
  const made = await join(title)
  // The one line of the first was its text as well: with an edit or an annotation in it, it stays text.
  return made.ok || made.failure.code !== 'across' || title === null || first.record.titleRange ? made : join(null)
}

export const makeAction: Resolve<'cut.make'> = async (desk, action, stamp) => {
  const found = findDump(desk, action.dump)
  if (!found.ok) return found
  const { dump } = found.value
  const end = await extractEnd(desk, dump)
  if (action.at >= end) return failed('out-of-range', `Byte ${action.at} is beyond the dump, which has ${end} bytes of text.`)
  const start = await lineStart(desk, dump, action.at)
  const division = divisionOf(desk, dump)
  const index = division.holding(start)
  if (index < 0) return debrisUnmark(desk, { do: 'debris.unmark', dump: String(dump), start, end: start + 1 }, stamp)
  if (division.starts[index] === start) return failed('no-line', 'An article begins at this line already.', 'Choose another line.')
  const record = await recordOf(desk, division.numbers[index]!)
  const at = decode(await desk.packs.bytes(dump, record.start, start)).length
  return splitAction(desk, { do: 'article.split', article: record.id, at }, stamp)
}

/** Where the text before a byte ends: blank lines belong to no article. */
async function endBefore(desk: Desk, dump: DumpNumber, start: number, byte: number): Promise<number> {
  return start + byteLength(decode(await desk.packs.bytes(dump, start, byte)).trimEnd())
}

export const moveAction: Resolve<'cut.move'> = async (desk, action, stamp) => {
  const found = findArticle(desk, action.article)
  if (!found.ok) return found
  const { raw, record } = await openArticle(desk, found.value)
  const { dump, start, end } = record
  if (action.to >= end || action.to < 0) return failed('out-of-range', 'The cut would pass the end of its article.', 'Move it less far, or join the articles.')
  const to = await lineStart(desk, dump, action.to)
  const [line] = await linesFrom(desk, dump, to, Math.min(end, to + longestLine), 1)
  if (to === start || !line || line.text.trim() === '') return failed('no-line', 'There is no other line with words to begin at.', 'Choose a line with words.')
  // The one line of an article is its text as well: it does not stay the title above which another line comes in.
  const title = record.titleRange ? titleByte(raw, record) : null
  // A better title may have come in; else the title stays what it was, where it is still inside.
  const better = titleLikeness(line.text) > (record.titleRaw === null ? 0 : titleLikeness(record.titleRaw))
  const moved = { start: to, end, title: better || title === null || title < to ? to : title, boundary: byHand('moved by hand') }
  const cuts = await cutPatches(desk, dump, [{ kind: 'begins', start: to, end: line.next, line: line.text }, await firstLine(desk, record, 'inside')], stamp)
  const before = neighbour(divisionOf(desk, dump), found.value, -1)
  const previous = before === undefined ? null : await openArticle(desk, before)
  const words = to < start ? 'Moved the cut up' : 'Moved the cut down'
  const inGap = to < start && to >= (previous?.record.end ?? 0)
  if (inGap) return plan(desk, stamp, dump, [found.value], [moved], words, cuts, ([made]) => ({ article: made!.id }))
  if (!previous) return failed('no-previous', 'No article stands before it that could take these lines.', 'Mark the lines as debris, or split.')
  const bin = sameBin(desk, before!, found.value)
  if (!bin.ok) return bin
  if (to <= previous.record.start) return failed('out-of-range', 'The cut would pass the beginning of the article before it.', 'Join the two articles.')
  const shrunk = { start: previous.record.start, end: await endBefore(desk, dump, previous.record.start, to), title: titleByte(previous.raw, previous.record), boundary: previous.record.boundary }
  const first = { ...shrunk, title: shrunk.title !== null && shrunk.title < shrunk.end ? shrunk.title : null }
  return plan(desk, stamp, dump, [before!, found.value], [first, moved], words, cuts, ([, made]) => ({ article: made!.id }))
}

export const keepAction: Resolve<'cut.keep'> = async (desk, action, stamp) => {
  const found = findArticle(desk, action.article)
  if (!found.ok) return found
  const record = await recordOf(desk, found.value)
  return done({ words: 'Kept the cut', patches: await cutPatches(desk, record.dump, [await firstLine(desk, record, 'begins')], stamp), result: { article: record.id } })
}

export const titleAction: Resolve<'article.title'> = async (desk, action, stamp) => {
  const found = findArticle(desk, action.article)
  if (!found.ok) return found
  const { record } = await openArticle(desk, found.value)
  const { dump, start, end, boundary } = record
  if (action.at < start || action.at >= end) return failed('out-of-range', 'This line is not in the article.', 'Choose a line of the article.')
  const title = Math.max(start, await lineStart(desk, dump, action.at))
  const [line] = await linesFrom(desk, dump, title, end, 1)
  if (!line || line.text.trim() === '') return failed('no-line', 'This line is empty.', 'Choose a line with words.')
  const others = inRange(await cutsOf(desk, dump), start, end).filter((row) => row.kind === 'title' && row.start !== title)
  const cuts: Patch[] = others.map((row) => ({ on: 'row', table: 'cuts', key: row.id, before: row, after: null }))
  cuts.push(...(await cutPatches(desk, dump, [{ kind: 'title', start: title, end: line.next, line: line.text }], stamp)))
  return plan(desk, stamp, dump, [found.value], [{ start, end, title, boundary }], `Made the line the title: ${line.text.trim().slice(0, 60)}`, cuts, ([made]) => ({ article: made!.id }))
}
