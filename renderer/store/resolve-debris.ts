// Lines of a dump marked as debris, and back. Inside an article they stay in its range and are flagged there (SPEC D3);
// a whole article becomes debris between articles, and debris between articles an article of its own.
import type { DumpNumber } from '../../shared/article/article'
import type { Patch } from '../../shared/command/patch'
import { cutId, type CutRow } from '../../shared/dump/cut'
import { titleLikeness } from '../../shared/divide/shape'
import { done, failed, type Result } from '../../shared/result'
import { fromBytes } from '../../shared/text/positions'
import { recordOf, type Desk } from './desk'
import { cutsOf, divisionOf, inRange } from './division'
import { inspectionOf } from './inspections'
import { extractEnd, lineStart, linesFrom, type LinePlace } from './lines'
import { betweenPatch, recutAt, startRecut, type Piece } from './recut'
import type { Stamp } from '../../shared/command/text'
import type { Resolve } from './resolve'
import { findDump } from './resolve-bulk'
import { cutPatches } from './resolve-division'
import { openInspected } from './view'
import { counted } from '../../shared/words/english/counted'

/** Lines that one command may mark inside articles: each is a decision of its own. */
const mostLines = 2000

const filled = (line: LinePlace): boolean => line.text.trim() !== ''

async function linesOf(desk: Desk, dump: DumpNumber, start: number, end: number): Promise<Result<LinePlace[]>> {
  const last = await extractEnd(desk, dump)
  if (start >= end || end > last) return failed('out-of-range', `The range ${start} to ${end} does not fit a dump of ${last} bytes.`, 'Give bytes of the dump’s text.')
  const [under] = await linesFrom(desk, dump, await lineStart(desk, dump, end - 1), last, 1)
  const lines = await linesFrom(desk, dump, await lineStart(desk, dump, start), under!.next, mostLines * 4)
  return lines.at(-1)!.next < under!.next ? failed('too-many', 'These are too many lines for one step.', 'Mark fewer lines at once.') : done(lines.filter(filled))
}

export const debrisMark: Resolve<'debris.mark'> = async (desk, action, stamp) => {
  const dump = findDump(desk, action.dump)
  if (!dump.ok) return dump
  const lines = await linesOf(desk, dump.value.dump, action.start, action.end)
  if (!lines.ok) return lines
  const recut = startRecut()
  const patches: Patch[] = []
  const division = divisionOf(desk, dump.value.dump)
  const outside = []
  let count = 0
  for (let index = Math.max(0, division.before(lines.value[0]?.start ?? 0)); index < division.numbers.length && division.starts[index]! < action.end; index += 1) {
    const record = await recordOf(desk, division.numbers[index]!)
    const inside = lines.value.filter((line) => line.start >= record.start && line.start < record.end)
    if (inside.length === 0) continue
    const all = (await linesFrom(desk, record.dump, record.start, record.end, inside.length * 40)).filter(filled)
    count += inside.length
    if (all.length === inside.length && all.at(-1)!.end >= record.end) {
      const made = await recutAt(desk, recut, stamp, record.dump, [division.numbers[index]!], [])
      if (!made.ok) return made
      outside.push({ kind: 'debris' as const, start: record.start, end: record.end })
      patches.push(...(await cutPatches(desk, record.dump, [{ kind: 'outside', start: record.start, end: record.end, line: inside[0]!.text }], stamp)))
    } else {
      patches.push(...(await cutPatches(desk, record.dump, inside.map((line) => ({ kind: 'debris' as const, start: line.start, end: line.end, line: line.text })), stamp)))
    }
  }
  if (count === 0) return failed('no-line', 'No line of an article is here.', 'Choose lines with words.')
  return done({
    words: outside.length > 0 ? `Made ${counted(outside.length, 'article')} debris` : `Marked ${counted(count, 'line')} as debris`,
    patches: [...recut.patches, betweenPatch(desk, dump.value.dump, [], outside), ...patches], result: { count },
  })
}

/** Lines of an article that are debris now, by hand or as detected, are text again. */
async function backInside(desk: Desk, number: number, lines: readonly LinePlace[], rows: readonly CutRow[], stamp: Stamp): Promise<{ readonly patches: Patch[]; readonly count: number }> {
  const { record, raw, inspection } = await openInspected(desk, number)
  const debris = inspection.flags.find(({ kind, in: over }) => kind === 'debris' && over === 'raw')
  const machine = (await inspectionOf(desk, number)).flags.find(({ kind, in: over }) => kind === 'debris' && over === 'raw')
  const hits = (ranges: readonly number[] | undefined, from: number, to: number) => (ranges ?? []).some((start, at) => at % 2 === 0 && start < to && ranges![at + 1]! > from)
  const patches: Patch[] = []
  const gone = new Set<string>()
  const text: { kind: 'text'; start: number; end: number; line: string }[] = []
  for (const line of lines) {
    const [from, to] = fromBytes(raw, [line.start - record.start, line.end - record.start]) as [number, number]
    if (!hits(debris?.ranges, from, to)) continue
    if (hits(machine?.ranges, from, to)) text.push({ kind: 'text', start: line.start, end: line.end, line: line.text })
    else gone.add(cutId(record.dump, 'debris', line.start))
  }
  for (const row of rows) if (gone.has(row.id)) patches.push({ on: 'row', table: 'cuts', key: row.id, before: row, after: null })
  patches.push(...(await cutPatches(desk, record.dump, text, stamp)))
  return { patches, count: gone.size + text.length }
}

export const debrisUnmark: Resolve<'debris.unmark'> = async (desk, action, stamp) => {
  const dump = findDump(desk, action.dump)
  if (!dump.ok) return dump
  const { dump: number } = dump.value
  const lines = await linesOf(desk, number, action.start, action.end)
  if (!lines.ok) return lines
  const [first, last] = [lines.value[0], lines.value.at(-1)]
  if (!first || !last) return failed('no-line', 'There are no words here.', 'Choose lines with words.')
  const recut = startRecut()
  const patches: Patch[] = []
  const rows = await cutsOf(desk, number)
  let count = 0
  const gone = inRange(dump.value.between, first.start, last.end).filter(({ kind }) => kind === 'debris')
  for (const range of gone) {
    const [line] = await linesFrom(desk, number, range.start, range.end, 1)
    const piece: Piece = { ...range, title: titleLikeness(line!.text) >= 0.3 ? range.start : null, boundary: { confidence: 1, reasons: ['made an article by hand'] } }
    const made = await recutAt(desk, recut, stamp, number, [], [piece])
    if (!made.ok) return made
    patches.push(...(await cutPatches(desk, number, [{ kind: 'begins', start: range.start, end: line!.next, line: line!.text }], stamp)))
    count += 1
  }
  const division = divisionOf(desk, number)
  for (let index = Math.max(0, division.before(first.start)); index < division.numbers.length && division.starts[index]! < last.end; index += 1) {
    const inside = lines.value.filter((line) => line.start >= division.starts[index]! && line.start < division.ends[index]!)
    if (inside.length === 0) continue
    const back = await backInside(desk, division.numbers[index]!, inside, rows, stamp)
    patches.push(...back.patches)
    count += back.count
  }
  if (count === 0) return failed('no-debris', 'No line here is debris.', 'Choose lines that are struck out.')
  return done({
    words: gone.length > 0 ? `Made ${counted(gone.length, 'piece')} of debris an article` : `Made ${counted(count, 'line')} text again`, made: recut.made,
    patches: [...recut.patches, betweenPatch(desk, number, [], [], gone), ...patches], result: { count, ...(recut.made[0] ? { article: recut.made[0].id } : {}) },
  })
}
