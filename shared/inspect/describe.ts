// Describes an article from its raw text alone: its fields, where they were found, its speakers and its defects.
import type { Description, FieldName, Flag, Found } from '../article'
import type { Rhythm } from '../divide/division'
import { readRhythm } from '../divide/rhythm'
import { characterFlags } from './characters'
import { debrisLines } from './debris-lines'
import { entityFlags, markupFlags } from './entities'
import { findKind } from './kind'
import { detectLanguage, sampleLength } from './language'
import { filledLines, type RawLine } from './lines'
import { mojibakeFlags } from './mojibake'
import { personalFlags } from './personal'
import { findSpeakers } from './speakers'
import { titleParts } from './title'
import { readTop } from './top'
import { truncationFlags } from './truncation'
import { wholeFlags } from './whole'

export function describe(raw: string, context: { readonly titleOffset: number | null; readonly rhythm: Rhythm }): Description {
  const learned = readRhythm(context.rhythm)
  const lines = filledLines(raw)
  const titleAt = context.titleOffset === null ? -1 : lines.findIndex((line) => line.end > (context.titleOffset ?? 0))
  const titleLine = lines[titleAt]
  const parts = titleLine === undefined ? null : titleParts(titleLine.text, learned)
  const from = titleLine?.start ?? 0
  const top = readTop(lines, titleAt)
  const debris = debrisLines(lines, titleAt)
  const body = lines.filter((line, at) => at !== titleAt && !debris.has(line))
  const speakers = findSpeakers(body)
  const titleRange: readonly [number, number] | null = titleLine === undefined ? null : [titleLine.start, titleLine.end]
  const kind = findKind(parts?.title ?? null, titleRange, body, speakers, { date: top.published !== null, deck: top.deck !== null })
  const language = languageOf(body, parts?.title ?? '')

  const found: { [field in FieldName]?: Found } = { ...top.found }
  if (parts !== null) found.title = { start: from + parts.titleRange[0], end: from + parts.titleRange[1], confidence: parts.sure, how: 'title line' }
  if (parts?.siteRange) found.site = { start: from + parts.siteRange[0], end: from + parts.siteRange[1], confidence: parts.sure, how: parts.siteRange[0] < parts.titleRange[0] ? 'start of the title' : 'end of the title' }
  if (parts?.sectionRange) found.section = { start: from + parts.sectionRange[0], end: from + parts.sectionRange[1], confidence: 0.8, how: 'between the site names in the title' }
  if (kind !== null) found.kind = kind.found
  if (language !== null) found.language = { start: language.start, end: language.end, confidence: language.confidence, how: 'the letters of its beginning' }

  const flags: Flag[] = []
  if (debris.size > 0) flags.push(debrisFlag(debris))
  flags.push(...truncationFlags(raw, body.at(-1)), ...characterFlags(raw))
  if (parts !== null && parts.extra.length > 0) flags.push({ kind: 'site-in-title', in: 'title', ranges: parts.extra, message: `The title line carries the site's name: ${parts.site ?? ''}`, fix: '' })
  if (parts?.dangling) flags.push({ kind: 'dangling-title', in: 'title', ranges: parts.dangling, message: 'The title ends in a mark with nothing behind it', fix: '' })
  flags.push(...entityFlags(raw), ...markupFlags(raw), ...mojibakeFlags(raw), ...personalFlags(raw))
  flags.push(...wholeFlags(lines, body, { title: parts?.title ?? null, published: top.published, learned }))

  return {
    title: parts?.title ?? null,
    site: parts?.site ?? null,
    section: parts?.section ?? top.kicker?.text.trim() ?? null,
    byline: top.byline,
    published: top.published,
    language: language?.language ?? null,
    url: top.url,
    kind: kind?.kind ?? null,
    titleRaw: titleLine?.text ?? null,
    titleRange,
    found, speakers, flags,
  }
}

function languageOf(body: readonly RawLine[], title: string): { readonly language: string; readonly confidence: number; readonly start: number; readonly end: number } | null {
  let sample = ''
  let start = -1
  let end = 0
  for (const line of body) {
    if (line.text.length < 40) continue
    if (start < 0) start = line.start
    sample += `${line.text.slice(0, sampleLength)} `
    end = Math.min(line.end, line.start + sampleLength)
    if (sample.length >= sampleLength) break
  }
  if (sample.length < 120) for (const line of body.slice(0, 20)) if (line.text.length < 40) sample += `${line.text} `
  if (sample.length < 60) sample = `${title} ${sample}`
  const detected = detectLanguage(sample)
  return detected === null ? null : { ...detected, start: Math.max(0, start), end: Math.max(0, start, end) }
}

function debrisFlag(debris: ReadonlyMap<RawLine, string>): Flag {
  const ranges: number[] = []
  for (const line of debris.keys()) ranges.push(line.start, line.end)
  const first = [...debris.keys()][0]?.text.trim() ?? ''
  return { kind: 'debris', in: 'raw', ranges, message: debris.size === 1 ? `A line of the page around the article: "${first}"` : `${debris.size} lines of the page around the article, such as "${first}"`, fix: '' }
}
