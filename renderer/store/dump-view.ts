// A dump as the workbench sees it: lines by place with what each is, and the cuts between articles with their reasons.
import type { ArticleNumber, DumpNumber } from '../../shared/article/article'
import type { CutRow } from '../../shared/dump/cut'
import type { CutView, DumpView, LineView } from '../../shared/dump/question'
import { doubtfulBelow } from '../../shared/divide/calibration'
import { isBlank } from '../../shared/divide/shape'
import { toBytes } from '../../shared/text/positions'
import { coverOf, debrisIn } from './cover'
import { recordOf, type Desk } from './desk'
import { cutsOf, divisionOf, inRange } from './division'
import { extractEnd, lineStart, linesFrom, type LinePlace } from './lines'
import { countLines, lineAt } from './stretch'
import { openArticle } from './view'
import { firstWhere } from '../../shared/text/ascending'

/** A cut below this, that nobody has decided about, is in doubt: in hundredths, as the column has it. */
const doubt = doubtfulBelow * 100
const shownUnits = 400
const backBytes = 1 << 14
/** From so many articles on, blank lines are not counted by where they stand. */
const gapArticles = 20_000

function decisions(rows: readonly CutRow[]): ReadonlyMap<number, CutRow> {
  return new Map(rows.filter(({ kind }) => kind === 'begins').map((row) => [row.start, row]))
}

function doubtfulAt(desk: Desk, dump: DumpNumber, index: number, decided: ReadonlyMap<number, CutRow>): boolean {
  const division = divisionOf(desk, dump)
  return index > 0 && desk.columns.confidence[division.numbers[index]!]! < doubt && !decided.has(division.starts[index]!)
}

async function cutView(desk: Desk, dump: DumpNumber, index: number): Promise<CutView> {
  const division = divisionOf(desk, dump)
  const number = division.numbers[index]!
  const { id, start, end, lineStart: line, boundary } = await recordOf(desk, number)
  const decided = decisions(await cutsOf(desk, dump))
  const byHand = boundary.reasons.some((reason) => /by hand$/.test(reason))
  return {
    index, number, id, start, end, line, title: desk.columns.titles.at(number) || null, confidence: boundary.confidence, reasons: boundary.reasons,
    by: byHand ? 'hand' : decided.has(start) ? 'kept' : 'divider', doubtful: doubtfulAt(desk, dump, index, decided), removed: desk.columns.removed[number] === 1,
  }
}

export async function cutsView(desk: Desk, dump: DumpNumber, by: 'place' | 'doubt', start: number, end: number): Promise<CutView[]> {
  const { numbers } = divisionOf(desk, dump)
  let order = Array.from(numbers, (_, index) => index)
  if (by === 'doubt') {
    const decided = decisions(await cutsOf(desk, dump))
    const rank = (index: number): number => (index === 0 ? 101 : doubtfulAt(desk, dump, index, decided) ? desk.columns.confidence[numbers[index]!]! : 100)
    order = order.map((index) => [index, rank(index)] as const).sort((one, other) => one[1] - other[1] || one[0] - other[0]).map(([index]) => index)
  }
  return Promise.all(order.slice(start, end).map((index) => cutView(desk, dump, index)))
}

export async function nextDoubt(desk: Desk, dump: DumpNumber, after: number): Promise<CutView | null> {
  const division = divisionOf(desk, dump)
  const decided = decisions(await cutsOf(desk, dump))
  const { length } = division.numbers
  const from = division.before(after) + 1
  for (let step = 0; step < length; step += 1) {
    const index = (from + step) % length
    if (doubtfulAt(desk, dump, index, decided)) return cutView(desk, dump, index)
  }
  return null
}

/** So many lines before a line's start. */
async function linesBefore(desk: Desk, dump: DumpNumber, to: number, most: number): Promise<LinePlace[]> {
  for (let size = backBytes; ; size *= 4) {
    const from = await lineStart(desk, dump, Math.max(0, to - size))
    const lines = to > from ? await linesFrom(desk, dump, from, to, Number.MAX_SAFE_INTEGER) : []
    if (lines.length >= most || from === 0 || size > 1 << 24) return lines.slice(-most)
  }
}

export async function linesView(desk: Desk, dump: DumpNumber, at: number, before: number, after: number): Promise<{ readonly lines: LineView[]; readonly cuts: CutView[] }> {
  const end = await extractEnd(desk, dump)
  const here = await lineStart(desk, dump, Math.max(0, Math.min(at, end)))
  const places = [...(before > 0 ? await linesBefore(desk, dump, here, before) : []), ...(await linesFrom(desk, dump, here, end, after + 1))]
  const first = places[0]
  if (!first) return { lines: [], cuts: [] }
  const last = places.at(-1)!
  const division = divisionOf(desk, dump)
  const titles = new Map<number, number>()
  const debris = new Map<number, readonly number[]>()
  const cuts: CutView[] = []
  for (let index = Math.max(0, division.before(first.start)); index < division.numbers.length && division.starts[index]! < last.next; index += 1) {
    const record = await recordOf(desk, division.numbers[index]!)
    debris.set(index, await debrisIn(desk, division.numbers[index]!))
    if (record.titleRange) titles.set(index, record.lineStart + (await linesTo(desk, record.dump, record.start, record.titleRange[0])))
    if (record.start >= first.start) cuts.push(await cutView(desk, dump, index))
  }
  let number = await lineAt(desk, dump, first.start)
  const between = inRange(division.between, first.start, last.next)
  const lines = places.map(({ start, end: stop, next, text }): LineView => {
    const line = number
    number += next > stop ? 1 : 0
    const article = division.holding(start)
    const ranges = debris.get(article) ?? []
    const struck = ranges.some((from, place) => place % 2 === 0 && from < stop && ranges[place + 1]! > start)
    const other = between.find((range) => range.start < Math.max(stop, start + 1) && range.end > start)
    const kind = article >= 0 ? (struck ? 'debris' : 'article') : (other?.kind ?? (isBlank(text) ? 'blank' : 'separator'))
    return { start, end: stop, next, number: line, text: text.slice(0, shownUnits), shortened: text.length > shownUnits, kind, article, title: titles.get(article) === line }
  })
  return { lines, cuts }
}

/** Lines before a unit of an article's raw text: the title stands near its beginning. */
async function linesTo(desk: Desk, dump: DumpNumber, start: number, unit: number): Promise<number> {
  if (unit === 0) return 0
  const end = await extractEnd(desk, dump)
  const lines = await linesFrom(desk, dump, start, Math.min(end, start + unit * 3 + 3), unit)
  let at = 0
  let count = 0
  for (const line of lines) {
    if (at + line.text.length >= unit) break
    at += line.text.length + (line.next - line.end)
    count += 1
  }
  return count
}

/** Where in the dump a place of the current text comes from. What was written there by hand stands at what is before it. */
export async function placeInDump(desk: Desk, number: ArticleNumber, at: number): Promise<{ readonly dump: DumpNumber; readonly byte: number }> {
  const { record, raw, body, textEdits } = await openArticle(desk, number)
  let place = at
  for (const { start, was, now } of [...textEdits].reverse()) {
    if (place >= start + now.length) place += was.length - now.length
    else if (place > start) place = start
  }
  const before = firstWhere(raw.length, (index) => {
    const unit = index + 1
    const inText = body.toText(unit) ?? (unit < body.cut[1] ? body.toText(body.cut[1]) : null)
    return inText === null || inText > place
  })
  const unit = before > 0 || body.cut[0] > 0 ? before : body.cut[1]
  return { dump: record.dump, byte: record.start + toBytes(raw, [unit])[0]! }
}

/** Runs of blank lines before articles; those within come from what the first pass of intake counted. */
async function gapsOf(desk: Desk, dump: DumpNumber): Promise<DumpView['gaps']> {
  const division = divisionOf(desk, dump)
  const all = desk.dumps[dump]!.rhythm['gaps']
  if (!Array.isArray(all) || all.length !== 5 || division.numbers.length > gapArticles) return null
  const between = [0, 0, 0, 0, 0]
  for (let index = 1; index < division.numbers.length; index += 1) {
    const start = division.starts[index]!
    const held = inRange(division.between, division.ends[index - 1]!, start).at(-1)?.end ?? division.ends[index - 1]!
    const run = countLines(await desk.packs.bytes(dump, Math.max(held, start - (1 << 16)), start)) - 1
    between[Math.max(0, Math.min(4, run))]! += 1
  }
  return { within: (all as number[]).map((count, run) => Math.max(0, count - between[run]!)), between }
}

export async function dumpView(desk: Desk, dump: DumpNumber): Promise<DumpView> {
  const { name, member, sha256, removed, state, bytes } = desk.dumps[dump]!
  const end = await extractEnd(desk, dump)
  const division = divisionOf(desk, dump)
  const decided = decisions(await cutsOf(desk, dump))
  const { sums, looked } = await coverOf(desk, dump, end)
  return {
    dump, name, member, sha256, removed, whole: state === 'whole', bytes, end,
    lines: end === 0 ? 0 : (await lineAt(desk, dump, end)) - countLines(await desk.packs.bytes(dump, end - 1, end)), articles: division.numbers.length,
    doubtful: division.numbers.reduce((count, _, index) => count + (doubtfulAt(desk, dump, index, decided) ? 1 : 0), 0),
    sums, looked, gaps: await gapsOf(desk, dump),
  }
}
