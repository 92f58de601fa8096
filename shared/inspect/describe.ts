// Describes an article for intake, from its beginning alone: fields, and where they were found. The rest is `inspect.ts`.
import type { Description, FieldName, Found } from '../article/article'
import type { Rhythm } from '../divide/division'
import { readRhythm } from '../divide/rhythm'
import { isDebris, isMenuWord } from './debris'
import { detectLanguage, sampleLength } from './language'
import { type Enough, filledLines, type RawLine } from './lines'
import { greets } from './kind-signs'
import { isSigned } from './signer'
import { titleParts } from './title'
import { readTop } from './top'

/** Filled lines that are looked at at most: the title is among the first, and so is enough text to tell the language. */
const linesRead = 64
/** Lines from the title on that are read for what stands around it. */
const linesAround = 9
/** Lines in which a letter greets or its kind is said. */
const linesOfHead = 6
/** Shorter lines are a page's furniture too often, and say little of the language. */
const telling = 40

interface DescribeContext {
  /** UTF-16 units from the beginning to the title's line, or null. */
  readonly titleOffset: number | null
  readonly rhythm: Rhythm
}

export function describe(raw: string, context: DescribeContext): Description {
  return describeLines(filledLines(raw, enoughToDescribe(context.titleOffset)), context)
}

/** Of most articles a few lines are enough: those around the title, and the text that tells the language. */
export function enoughToDescribe(titleOffset: number | null): Enough {
  let read = 0
  let signed = false
  let titleAt = titleOffset === null ? -1 : linesRead
  let sample = 0
  return ({ text, end }) => {
    if (titleAt === linesRead && titleOffset !== null && end > titleOffset) titleAt = read
    else sample += sampled(text)
    // Who wrote a letter stands at its end.
    if (read < linesOfHead) signed ||= greets(text) || isSigned(text)
    read += 1
    return read >= linesRead || (!signed && read >= titleAt + linesAround && sample >= sampleLength)
  }
}

export function describeLines(lines: readonly RawLine[], context: DescribeContext): Description {
  const learned = readRhythm(context.rhythm)
  const titleAt = context.titleOffset === null ? -1 : lines.findIndex((line) => line.end > (context.titleOffset ?? 0))
  const titleLine = lines[titleAt]
  const parts = titleLine === undefined ? null : titleParts(titleLine.text, learned)
  const from = titleLine?.start ?? 0
  const language = languageOf(lines.filter((_, at) => at !== titleAt), parts?.title ?? '')
  const top = readTop(lines, titleAt, { language: language?.language ?? null })

  const found: { [field in FieldName]?: Found } = { ...top.found }
  if (parts !== null) found.title = { start: from + parts.titleRange[0], end: from + parts.titleRange[1], confidence: parts.sure, how: 'title line' }
  if (parts?.siteRange) found.site = { start: from + parts.siteRange[0], end: from + parts.siteRange[1], confidence: parts.sure, how: parts.siteRange[0] < parts.titleRange[0] ? 'start of the title' : 'end of the title' }
  if (parts?.sectionRange) found.section = { start: from + parts.sectionRange[0], end: from + parts.sectionRange[1], confidence: 0.8, how: 'between the site names in the title' }
  if (language !== null) found.language = { start: language.start, end: language.end, confidence: language.confidence, how: 'the letters of its beginning' }

  return {
    title: parts?.title ?? null,
    site: parts?.site ?? top.site,
    section: parts?.section ?? top.section,
    byline: top.byline,
    published: top.published,
    language: language?.language ?? null,
    url: top.url,
    kind: null,
    titleRaw: titleLine?.text ?? null,
    // An article of one line is that line: it has a title, and its text is not taken from it.
    titleRange: titleLine === undefined || lines.length === 1 ? null : [titleLine.start, titleLine.end],
    found,
  }
}

/** What a line adds to the sample of the language, with the space behind it. */
const sampled = (text: string): number => (text.length < telling ? 0 : Math.min(text.length, sampleLength) + 1)

function languageOf(body: readonly RawLine[], title: string): { readonly language: string; readonly confidence: number; readonly start: number; readonly end: number } | null {
  let sample = ''
  let start = -1
  let end = 0
  for (const line of body) {
    if (line.text.length < telling) continue
    if (start < 0) start = line.start
    sample += `${line.text.slice(0, sampleLength)} `
    end = Math.min(line.end, line.start + sampleLength)
    if (sample.length >= sampleLength) break
  }
  if (sample.length < 120) for (const line of body.slice(0, 20)) if (line.text.length < telling && !isDebris(line.text) && !isMenuWord(line.text)) sample += `${line.text} `
  if (sample.length < 60) sample = `${title} ${sample}`
  const detected = detectLanguage(sample)
  return detected === null ? null : { language: detected.language, confidence: detected.confidence, start: Math.max(0, start), end: Math.max(0, start, end) }
}
