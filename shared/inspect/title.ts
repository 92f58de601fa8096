// Takes a title line apart: title, site (behind, before, or twice), section between, a mark left dangling.
import type { Learned } from '../divide/rhythm'
import { isName } from '../divide/affix'
import { titleLabel } from '../divide/header'
import { looksLikeDate } from './dates'
import { isSiteName } from './site-words'

interface TitleParts {
  readonly title: string
  /** Offsets in the title line. */
  readonly titleRange: readonly [number, number]
  readonly site: string | null
  readonly siteRange: readonly [number, number] | null
  readonly section: string | null
  readonly sectionRange: readonly [number, number] | null
  /** Flat ranges over the title line that hold site and section with their marks. */
  readonly extra: readonly number[]
  readonly dangling: readonly [number, number] | null
  readonly sure: number
}

interface Part {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The mark before it, or ''. */
  readonly mark: string
  readonly markStart: number
}

const marks = /\s+(?:[|–—\-•·»«›‹⁄~⋆]|::|\/\/)\s+|_(?=[\p{Lu}\p{Lo}\d])|[|｜＿](?=\S)/gu
const bars = /^\s*[|｜]\s*$/u
/** Before a heading in plain text. */
const headingMarks = /^\s*#{1,6}\s+/
/** Longer lines are no titles to take apart. */
const longest = 600
/** The last sign of what hangs. */
const hangs = '|–—-•·»›_:'
const hanging = /\s+(?:[|–—\-•·»›_]|::)+\s*$|_+\s*$/u

export function titleParts(line: string, learned: Learned): TitleParts {
  if (line.length > longest) return made(line, 0, line.length, null)
  const lead = (titleLabel.exec(line) ?? headingMarks.exec(line))?.[0].length ?? line.length - line.trimStart().length
  let end = line.trimEnd().length
  const loose = hangs.includes(line.charAt(end - 1)) ? hanging.exec(line.slice(0, end)) : null
  const dangling: readonly [number, number] | null = loose !== null && loose.index > lead ? [loose.index, end] : null
  if (dangling !== null) end = dangling[0]
  const parts = cut(line, lead, end)
  const whole = made(line, lead, end, dangling)
  const last = parts.at(-1)
  const first = parts[0]
  if (last === undefined || first === undefined || parts.length < 2) return whole
  const same = parts.findIndex((part, at) => at > 0 && at < parts.length - 1 && alike(part.text, last.text))
  if (same > 0 && isName(last.text)) return withSite(line, parts, same, last, dangling, 0.97)
  const lastCount = learned.suffixes[last.text] ?? 0
  const firstCount = learned.prefixes[first.text] ?? 0
  if (lastCount >= 2 && lastCount >= firstCount) return withSite(line, parts, parts.length - 1, last, dangling, 0.97)
  // A column that comes out each day has its name and the day for a title.
  if (firstCount >= 2) return parts.length === 2 && looksLikeDate(last.text) ? whole : sitePrefix(line, parts, dangling, end)
  const bar = first !== last && /^[|:]/.test((parts[1]?.mark ?? '').trim())
  if (bar && (count(last.text) > 5 || (first.text.includes(': ') && count(last.text) > 3)) && count(first.text) <= 4 && isName(first.text)) return sitePrefix(line, parts, dangling, end)
  return isName(last.text) && passes(parts, last, line) ? withSite(line, parts, parts.length - 1, last, dangling, 0.8) : whole
}

/** A name seen once: short, in capitals, behind a longer title. */
function passes(parts: readonly Part[], last: Part, line: string): boolean {
  const words = last.text.split(/\s+/)
  const before = line.slice(parts[0]?.start ?? 0, last.markStart)
  const mark = last.mark.trim()
  const dash = /^[-–—]/.test(mark)
  if (dash && (before.length < last.text.length || count(before) < 2)) return false
  if (!dash && words.length > count(before) + 4) return false
  // Papers of many languages write only their first word large: between bars, or by a word that papers are called by.
  if (isSiteName(last.text) || (mark === '|' && words.length <= 3 && words.length * 2 <= count(before))) return true
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}\d&@]|\.\w{2,6}$/u.test(word) || word.length <= 3).length
  if (capitals < words.length) return false
  return /^[-–—·:]/.test(mark) ? words.length <= 6 : words.length <= 12
}

function cut(line: string, from: number, to: number): readonly Part[] {
  const parts: Part[] = []
  let start = from
  let mark = ''
  let markStart = from
  marks.lastIndex = from
  for (let hit = marks.exec(line); hit !== null && hit.index < to; hit = marks.exec(line)) {
    if (hit.index <= start) continue
    parts.push({ text: line.slice(start, hit.index).trim(), start, end: hit.index, mark, markStart })
    mark = hit[0]
    markStart = hit.index
    start = hit.index + hit[0].length
  }
  parts.push({ text: line.slice(start, to).trim(), start, end: to, mark, markStart })
  return parts
}

function withSite(line: string, parts: readonly Part[], at: number, site: Part, dangling: readonly [number, number] | null, sure: number): TitleParts {
  const start = parts[0]?.start ?? 0
  const section = parts.slice(at + 1, -1)[0] ?? sectionBefore(line, parts, at)
  const from = Math.min(parts[at]?.markStart ?? site.markStart, section?.markStart ?? site.markStart)
  return {
    ...made(line, start, from, dangling),
    site: site.text, siteRange: [site.start, site.end],
    section: section?.text ?? null, sectionRange: section === null ? null : [section.start, section.end],
    extra: [from, site.end], sure,
  }
}

/** Between bars, a word or two behind a headline and before the site: `… top | Football | The Courier`. */
function sectionBefore(line: string, parts: readonly Part[], at: number): Part | null {
  const [section, site] = [parts[at - 1], parts[at]]
  if (section === undefined || site === undefined || at < 2 || !bars.test(section.mark) || !bars.test(site.mark)) return null
  const before = line.slice(parts[0]?.start ?? 0, section.markStart)
  return count(section.text) <= 3 && section.text.length <= 24 && isName(section.text) && before.length >= 2 * section.text.length ? section : null
}

function sitePrefix(line: string, parts: readonly Part[], dangling: readonly [number, number] | null, end: number): TitleParts {
  const first = parts[0] as Part
  const rest = parts[1] as Part
  const brand = /^(.{2,30}?):\s/.exec(first.text)?.[1] ?? first.text
  return { ...made(line, rest.start, end, dangling), site: brand, siteRange: [first.start, first.start + brand.length], extra: [first.start, rest.start], sure: 0.9 }
}

function made(line: string, from: number, to: number, dangling: readonly [number, number] | null): TitleParts {
  const text = line.slice(from, to)
  const start = from + text.length - text.trimStart().length
  const title = text.trim()
  return { title, titleRange: [start, start + title.length], site: null, siteRange: null, section: null, sectionRange: null, extra: [], dangling, sure: 0.9 }
}

const count = (text: string): number => text.trim().split(/\s+/).length
const alike = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase()
