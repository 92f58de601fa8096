// Inspects an article whole, in the background: speakers, kind and defects, over what intake already said of it.
import { signatureOf } from '../alike/signature'
import type { Description, Flag, Inspection } from '../article/article'
import type { Rhythm } from '../divide/division'
import { readRhythm } from '../divide/rhythm'
import { characterFlags } from './characters'
import { debrisLines } from './debris-lines'
import { entityFlags } from './entities'
import { findKind } from './kind'
import { filledLines, type RawLine } from './lines'
import { markupFlags } from './markup'
import { mojibakeFlags } from './mojibake'
import { personalFlags } from './personal'
import { qualitySignals } from './quality/signals'
import { findSpeakers } from './speakers'
import { titleParts } from './title'
import { readTop } from './top'
import { truncationFlags } from './truncation'
import { wallOf } from './wall'
import { wholeFlags } from './whole'

interface InspectContext {
  /** What the first pass learned of the article's dump. */
  readonly rhythm: Rhythm
}

export function inspect(raw: string, described: Description, context: InspectContext): Inspection {
  const learned = readRhythm(context.rhythm)
  const lines = filledLines(raw)
  const { titleRange, titleRaw, title, published, language } = described
  const titleAt = titleRange === null ? -1 : lines.findIndex((line) => line.start === titleRange[0])
  const wall = wallOf(lines)
  const debris = debrisLines(lines, titleAt, wall)
  const body = lines.filter((line, at) => at !== titleAt && !debris.has(line))
  const speakers = findSpeakers(body)
  const kind = findKind(title, titleRange, body, speakers, { date: published !== null, deck: () => readTop(lines, titleAt).deck !== null })
  const parts = titleRaw === null ? null : titleParts(titleRaw, learned)

  const flags: Flag[] = []
  if (debris.size > 0) flags.push(debrisFlag(debris))
  flags.push(...truncationFlags(raw, body, wall), ...characterFlags(raw))
  if (parts !== null && parts.extra.length > 0) flags.push({ kind: 'site-in-title', in: 'title', ranges: parts.extra, message: `The title line carries the site's name: ${parts.site ?? ''}`, fix: '' })
  if (parts?.dangling) flags.push({ kind: 'dangling-title', in: 'title', ranges: parts.dangling, message: 'The title ends in a mark with nothing behind it', fix: '' })
  flags.push(...entityFlags(raw), ...markupFlags(raw), ...mojibakeFlags(raw, language), ...personalFlags(raw))
  flags.push(...wholeFlags(raw, body, { title, published, learned }))
  const signals = qualitySignals(raw, lines.filter((_, at) => at !== titleAt), language)
  return { kind: kind?.kind ?? null, kindFound: kind?.found ?? null, speakers, flags, signals, signature: signatureOf(body.map((line) => line.text).join('\n')) }
}

function debrisFlag(debris: ReadonlyMap<RawLine, string>): Flag {
  const ranges: number[] = []
  for (const line of debris.keys()) ranges.push(line.start, line.end)
  const first = [...debris.keys()][0]?.text.trim() ?? ''
  return { kind: 'debris', in: 'raw', ranges, message: debris.size === 1 ? `A line of the page around the article: "${first}"` : `${debris.size} lines of the page around the article, such as "${first}"`, fix: '' }
}
