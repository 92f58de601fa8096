// Why an article begins at a line or none does: the line and what stands around it are weighed again, from the first line of
// the article before it on.
import type { DumpNumber } from '../../shared/article/article'
import type { WhyView } from '../../shared/dump/question'
import { readRhythm } from '../../shared/divide/rhythm'
import { weighLine } from '../../shared/divide/why'
import type { Line } from '../../shared/text/line'
import type { Desk } from './desk'
import { cutsOf, divisionOf } from './division'
import { extractEnd, lineStart, linesFrom } from './lines'

/** More of a long article before the line would say next to nothing more of it. */
const longest = 1 << 20
const behind = 64

export async function whyView(desk: Desk, dump: DumpNumber, at: number): Promise<WhyView> {
  const learned = readRhythm(desk.dumps[dump]!.rhythm)
  const end = await extractEnd(desk, dump)
  const here = await lineStart(desk, dump, Math.max(0, Math.min(at, end)))
  const decided = (await cutsOf(desk, dump)).some(({ kind, start }) => kind === 'inside' && start === here)
  if (decided || learned.lines === 0) return { at: here, passed: decided ? 'joined' : 'given', confidence: 0, needed: 0, pro: [], contra: [] }
  const division = divisionOf(desk, dump)
  const holding = division.holding(here)
  const article = holding > 0 && division.starts[holding] === here ? holding - 1 : holding
  const from = await lineStart(desk, dump, Math.max(0, here - longest, article < 0 ? here - (1 << 14) : division.starts[article]!))
  const before = here > from ? await linesFrom(desk, dump, from, here, Number.MAX_SAFE_INTEGER) : []
  const places = [...before, ...(await linesFrom(desk, dump, here, end, behind))]
  const lines = places.map(({ text, start, end: stop, next }, place): Line => ({ text, start, end: stop, next, index: place + (from === 0 ? 0 : 1), continued: place > 0 && places[place - 1]!.next === places[place - 1]!.end }))
  return { at: here, ...weighLine(lines, learned, lines[before.length]?.index ?? -1) }
}
