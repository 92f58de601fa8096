// The evidence for a cut, as a table: each rule says in plain words what it saw and how much that weighs (log-odds).
import { isDebris, isMenuWord } from '../inspect/debris'
import { affixes } from './affix'
import { type HeaderKind, headerKind } from './header'
import { isPeople } from '../inspect/people'
import type { Learned } from './rhythm'
import { recurringKey } from './rhythm'
import { endsCutOff, endsSentence, titleLikeness, wordCount } from './shape'

/** A filled line with what was worked out about it. */
export interface Row {
  readonly text: string
  readonly index: number
  readonly start: number
  readonly end: number
  /** Blank lines before it. */
  readonly gap: number
  /** A separator that this file uses stands before it. */
  readonly separated: boolean
  readonly continued: boolean
  readonly likeness: number
  readonly debris: boolean
  readonly header: HeaderKind | null
}

export interface Context {
  readonly row: Row
  /** The last filled line of the piece, or null at its beginning. */
  readonly before: Row | null
  readonly after: readonly Row[]
  readonly learned: Learned
  /** Filled lines of the piece so far. */
  readonly rows: number
}

export interface Rule {
  readonly name: string
  readonly reason: string
  readonly weight: number
  readonly source: string
  /** Weighs the line alone and what follows it, so that a restarted divider says the same. */
  readonly forward: boolean
  readonly value: (context: Context) => number
}

export function makeRow(line: { text: string; index: number; start: number; end: number; continued: boolean }, gap: number, separated: boolean): Row {
  const { text } = line
  const short = text.length <= 400 && !line.continued
  const debris = short && isDebris(text)
  return {
    text, index: line.index, start: line.start, end: line.end, gap, separated, continued: line.continued,
    debris,
    header: short && !debris ? headerKind(text) : null,
    likeness: short && !debris ? titleLikeness(text) : 0,
  }
}

/** How rare a gap at least this long is in the file: ln of one over its share. */
function rarity({ row, learned }: Context): number {
  let all = 0
  let longer = 0
  for (const [run, count] of learned.gaps.entries()) {
    all += count
    if (run >= Math.min(4, row.gap)) longer += count
  }
  return all === 0 ? 0 : Math.min(5, Math.log((all + 1) / (longer + 1)))
}

/** A file whose gaps are all alike says nothing by them. */
function oneGap({ learned }: Context): boolean {
  let all = 0
  let usual = 0
  for (const [run, count] of learned.gaps.entries()) {
    all += count
    if (count > (learned.gaps[usual] ?? 0)) usual = run
  }
  let longer = 0
  for (const count of learned.gaps.slice(usual + 1)) longer += count
  return longer <= all * 0.004
}

/** Are this file's longer gaps nearly always followed by a title? Then they are its cuts. */
function gapCuts({ row, learned }: Context): boolean {
  const usual = learned.gaps.indexOf(Math.max(...learned.gaps))
  if (row.gap <= usual) return false
  let gaps = 0
  let starts = 0
  for (let run = usual + 1; run < learned.gaps.length; run += 1) {
    gaps += learned.gaps[run] ?? 0
    starts += learned.starts[run] ?? 0
  }
  return gaps > 0 && starts >= gaps * 0.75
}

function siteCount({ row, learned }: Context): number {
  if (row.likeness < 0.2 && !row.text.startsWith('Title')) return 0
  let most = 0
  for (const affix of affixes(row.text)) {
    const listed = (affix.at === 'end' ? learned.suffixes : learned.prefixes)[affix.name] ?? 0
    const count = affix.at === 'start' && /^[-–—·•]/.test(affix.mark) && listed < 6 ? 0 : listed
    const once = affix.at === 'end' && (/^[-–—·]/.test(affix.mark) ? wordCount(affix.name) <= 5 && wordCount(row.text) >= 6 : true)
    most = Math.max(most, count > 0 ? count : once ? 1 : 0)
  }
  return most
}

const headersAfter = ({ after }: Context): number => {
  let seen = 0
  for (const row of after.slice(0, 3)) {
    if (row.header !== null && row.header !== 'dateline') seen += 1
    else if (!row.debris && !(row.text.length < 60 && isPeople(row.text.trim()))) break
  }
  return seen
}
const proseAfter = ({ after }: Context): boolean => {
  for (const row of after) {
    if (row.text.length >= 140) return true
    if (row.header === null && !row.debris && (row.likeness < 0.4 || row.text.length > 60)) return row.text.length > 60
  }
  return false
}

/** The first line of a wrapped paragraph: the next goes on in its sentence. */
const runsOn = ({ row, after }: Context): boolean => {
  const next = after[0]
  if (next === undefined || next.gap > 0 || next.separated || next.header !== null || next.debris) return false
  if (/^\s*\p{Ll}/u.test(next.text)) return true
  return row.text.length >= 50 && row.text.length <= 110 && next.text.length >= 30 && next.text.length <= 110 && !endsSentence(row.text)
}

export const rules: readonly Rule[] = [
  { name: 'separator', reason: 'a separator line of this file stands before it', weight: 9, source: 'issue 3, separators', forward: true, value: ({ row }) => (row.separated ? 1 : 0) },
  { name: 'rare gap', reason: 'more blank lines stand before it than is usual in this file', weight: 1.5, source: 'rhythm of the file', forward: true, value: rarity },
  { name: 'gaps before titles', reason: 'in this file titles follow longer gaps', weight: 1.8, source: 'rhythm of the file', forward: true, value: (context) => (context.row.likeness > 0.3 && gapCuts(context) ? 1 : 0) },
  { name: 'usual gap', reason: 'no more blank lines than usual', weight: -1.2, source: 'rhythm of the file', forward: true, value: (context) => (rarity(context) < 0.7 && !context.row.separated ? (oneGap(context) ? 0.3 : 1) : 0) },
  { name: 'title-like', reason: 'it reads like a title', weight: 4, source: 'shape of headlines', forward: true, value: ({ row }) => row.likeness },
  { name: 'headline length', reason: 'it has the length of a headline', weight: 1, source: 'shape of headlines', forward: true, value: ({ row }) => (row.likeness > 0.3 && wordCount(row.text) >= 6 ? 1 : 0) },
  { name: 'site name', reason: 'it carries the name of a site, as titles of pages do', weight: 2.2, source: 'titles of web pages', forward: true, value: (context) => (siteCount(context) > 0 ? 1 : 0) },
  { name: 'site recurs', reason: 'the same site name stands in other titles of this file', weight: 3.2, source: 'titles of web pages', forward: true, value: (context) => (siteCount(context) > 1 ? 1 : 0) },
  { name: 'dangling mark', reason: 'it ends in the mark before a site name', weight: 3.2, source: 'titles of web pages', forward: true, value: ({ row }) => (row.likeness > 0.3 && /\S\s[–—|-]\s*$/.test(row.text) ? 1 : 0) },
  { name: 'title field', reason: 'it is a field named title', weight: 6, source: 'header blocks', forward: true, value: ({ row }) => (/^\s*(?:title|headline|titel|titre|título|titolo)\s?[:：]\s*\S/iu.test(row.text) ? 1 : 0) },
  { name: 'header after', reason: 'a date, an author or an address follows it', weight: 3, source: 'header blocks', forward: true, value: (context) => (context.row.likeness > 0.2 && headersAfter(context) > 0 ? 1 : 0) },
  { name: 'headers after', reason: 'several header lines follow it', weight: 2.5, source: 'header blocks', forward: true, value: (context) => (context.row.likeness > 0.2 && headersAfter(context) > 1 ? 1 : 0) },
  { name: 'header after, gaps silent', reason: 'a date, an author or an address follows it', weight: 1.5, source: 'header blocks', forward: true, value: (context) => (context.row.likeness > 0.3 && oneGap(context) && headersAfter(context) > 0 ? 1 : 0) },
  { name: 'name after', reason: 'a name of a person follows it', weight: 1.2, source: 'header blocks', forward: true, value: ({ row, after }) => (row.likeness > 0.3 && after[0] !== undefined && after[0].text.length < 60 && isPeople(after[0].text.trim()) && !isPeople(row.text.trim()) ? 1 : 0) },
  { name: 'names', reason: 'it is nothing but names', weight: -1.2, source: 'header blocks', forward: true, value: ({ row }) => (row.text.length < 60 && isPeople(row.text.trim()) ? 1 : 0) },
  { name: 'cut off itself', reason: 'it is cut off', weight: -3, source: 'truncation', forward: true, value: ({ row }) => (row.text.length <= 400 && endsCutOff(row.text) && !/[…]$/.test(row.text.trim().slice(0, 60)) ? 1 : 0) },
  { name: 'dateline after', reason: 'the next line opens with a place, as a report does', weight: 1.5, source: 'newswire', forward: true, value: ({ after }) => (after.slice(0, 2).some((row) => row.header === 'dateline') ? 1 : 0) },
  { name: 'prose after', reason: 'a paragraph follows it', weight: 0.8, source: 'shape of articles', forward: true, value: (context) => (proseAfter(context) ? 1 : 0) },
  { name: 'furniture', reason: 'it is a line of the page around an article', weight: -9, source: 'debris phrases', forward: true, value: ({ row }) => (row.debris ? 1 : 0) },
  { name: 'header line', reason: 'it belongs under a title', weight: -4, source: 'header blocks', forward: true, value: ({ row }) => (row.header !== null && row.header !== 'dateline' ? 1 : 0) },
  { name: 'recurring line', reason: 'the same line stands in other places of this file', weight: -3, source: 'lines that recur', forward: true, value: ({ row, learned }) => (row.text.length <= 80 && (learned.recurring[recurringKey(row.text)] ?? 0) > 2 && !/\d/.test(row.text) ? 1 : 0) },
  { name: 'runs on', reason: 'the next line goes on in its sentence', weight: -5, source: 'wrapped paragraphs', forward: true, value: (context) => (runsOn(context) ? 1 : 0) },
  { name: 'small letter', reason: 'it begins with a small letter', weight: -2, source: 'shape of headlines', forward: true, value: ({ row }) => (/^\s*\p{Ll}/u.test(row.text) ? 1 : 0) },
  { name: 'menu word', reason: 'it is a word of menus', weight: -4, source: 'debris phrases', forward: true, value: ({ row }) => (isMenuWord(row.text) ? 1 : 0) },
  { name: 'speaker', reason: 'somebody begins to speak', weight: -2.5, source: 'interviews', forward: true, value: ({ row }) => (/^\s*\p{Lu}{1,4}:\s/u.test(row.text) ? 1 : 0) },
  { name: 'question', reason: 'it asks, as headings inside an article do', weight: -1, source: 'interviews', forward: true, value: ({ row }) => (/[?？]\s*$/.test(row.text) ? 1 : 0) },
  { name: 'quotation', reason: 'it is something that was said', weight: -3.5, source: 'shape of headlines', forward: true, value: ({ row }) => (/^\s*[“"„«].*[.,!?][”"“»]?(?:\s*$|[\s]*[-–—])/u.test(row.text) ? 1 : 0) },
  { name: 'long sentence', reason: 'it is longer than headlines are', weight: -1.8, source: 'shape of headlines', forward: true, value: (context) => (context.row.text.length > 120 && siteCount(context) === 0 && context.row.header === null ? 1 : 0) },
  { name: 'long line', reason: 'it is a paragraph', weight: -3, source: 'shape of headlines', forward: true, value: ({ row }) => (row.text.length > 200 ? 1 : 0) },
  { name: 'cut off before', reason: 'the text before it was cut off', weight: 2.5, source: 'truncation', forward: false, value: ({ before }) => (before !== null && endsCutOff(before.text) ? 1 : 0) },
  { name: 'furniture before', reason: 'the line before it ends a page', weight: 1.5, source: 'debris phrases', forward: false, value: ({ before }) => (before?.debris === true ? 1 : 0) },
  { name: 'furniture before, gaps silent', reason: 'the line before it ends a page', weight: 1.2, source: 'debris phrases', forward: false, value: (context) => (context.before?.debris === true && oneGap(context) ? 1 : 0) },
  { name: 'open sentence before', reason: 'the line before it does not end', weight: -1, source: 'shape of articles', forward: false, value: ({ before }) => (before !== null && !before.debris && !endsSentence(before.text) && !endsCutOff(before.text) ? 1 : 0) },
  { name: 'too near', reason: 'an article began just before', weight: -4, source: 'shape of articles', forward: false, value: ({ rows }) => (rows < 3 ? 1 : 0) },
]

/** Log-odds of a line without any evidence being a start. */
export const base = -8

export function weigh(context: Context, all: boolean): { readonly score: number; readonly reasons: readonly string[] } {
  let score = base
  const seen: { readonly reason: string; readonly share: number }[] = []
  for (const rule of rules) {
    if (!all && !rule.forward) continue
    const share = rule.weight * rule.value(context)
    score += share
    if (share > 0.7) seen.push({ reason: rule.reason, share })
  }
  seen.sort((left, right) => right.share - left.share)
  return { score, reasons: seen.slice(0, 5).map((one) => one.reason) }
}
