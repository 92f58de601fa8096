// The evidence for and against a cut, as a table: what each piece of it looks at, and what it is called in plain words.
// How much each weighs stands in `weights.ts`, where the fit writes it.
import { closingOf, mayOpen } from './closing'
import { isNoComment } from './comments'
import type { Context } from './context'
import { type Cues, cueOf } from './cues'
import { titleField } from './header'
import { headsOf, keyOf } from './headed'
import { countsPart, headsPart } from './headings'
import { closesAbove } from './last-line'
import { closedAbove, holdsLetter, insideLetter, opensLetter } from './letters'
import { has } from './look'
import { across, headersAfter, rarity, recurs, repeats, scriptOf, siteCount, texts, underTitle, usualGap } from './reading'
import { codeOf, headingRank, openingOf } from './opening'
import { standsOver } from './over'
import { pageOf } from './page-head'
import type { Row } from './row'
import { barenessOf, type SectionMark, shorterOf, undressedOf } from './sections'
import { isWide } from './shape'
import { dayOf, stampOf } from './stamp'
import { beginsAs } from './template'
import { furnished, pageLike } from './situation'
import { within } from './terms'
import { betweenTurns, otherSpeakers } from './turns'

export interface Evidence {
  readonly name: string
  /** For a person, as a clause: where it speaks for a cut, or against one. */
  readonly says: string
  /** The same where the value is below zero. */
  readonly denies?: string
  readonly source: string
  /** What it costs to ask: the line and its gap alone, the lines around it, what those are, their words. Dear evidence is asked last. */
  readonly looks: 'line' | 'around' | 'page' | 'words'
  /** All that it depends on, where that is little: it is asked once a file, once for each gap, or for each length in words. */
  readonly of?: 'file' | 'gap' | 'length'
  /** From 0 to 1, cues from -1 to 1.5; 0 where it has nothing to say. */
  readonly value: (context: Context) => number
}

const yes = (is: boolean | undefined): number => (is === true ? 1 : 0)

const bullet = /^\s*(?:[-*•–—·▪◦‣+►]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s|#{1,6}\s|>|\[\d+\])/
const hash = /[0-9a-f]{24}/
const code = /[{};]\s*$|^\s*(?:\$ |>>> |\/\/|#include|import |let |const |fn |def |return |pub |use |\[\[?\w+\]|<\/?\w|@\w+\()|=>|::\w+|\w\(\)|==|^\w+\.\w+\(|^[\w.-]+ = \S/
const web = /https?:\/\/|www\.|\S@\S+\.\w/i
const marks = '–—|-•·»:'
const letterEnd = /^(?:dear|sincerely|yours|regards|best wishes|cheers|love,|sehr geehrte|liebe|mit freundlichen|cher|chère|cordialement|estimad|querid|atentamente|gentile|cordiali|prezad|caro|cara|уважаем|с уважением)/iu
const asks = '?!？！؟'
const opens = '"“„«「『‘'

const speaks = (row: Row): boolean => row.speaker !== ''
const units = ({ row }: Context): number => row.look.units
const flagged = (row: Row, flag: number): boolean => (row.look.flags & flag) !== 0
/** The sign a line ends with, quotation marks behind it left out. */
const ending = (row: Row): string => {
  const text = row.trimmed
  const last = text.charAt(text.length - 1)
  return '"”’»」'.includes(last) ? text.charAt(text.length - 2) : last
}
function dangles(text: string): boolean {
  if (!marks.includes(text.charAt(text.length - 1))) return false
  const bare = text.endsWith('::') ? text.slice(0, -2) : text.endsWith(':') ? '' : text.slice(0, -1)
  return bare.length > 3 && /\s$/u.test(bare) && !(text.endsWith('»') && text.includes('«'))
}
/** How seldom lines that begin no article stand behind such gaps in this file. */
const clean = ({ row, learned }: Context): number => (learned.cues.pure[Math.min(5, row.gap)] ?? 0) ** 3
/** The same of gaps at least as long. */
const longClean = (row: Row, learned: Context['learned']): number => learned.cues.pureFrom[Math.min(5, row.gap)] ?? 0
/** Behind a gap that only starts have in this file, it says nothing that the article before is a listing or a table. */
const unsettled = (row: Row, learned: Context['learned']): number => (row.gap > usualGap(learned) ? 1 - longClean(row, learned) ** 2 : 1)
/** No blank line before it, and no separator. */
const close = ({ row }: Context): boolean => row.gap === 0 && row.mark === null
const paragraph = (row: Row | undefined): boolean => row !== undefined && row.text.length >= (isWide(row.text) ? 30 : 80)
const solid = ({ filled, gaps }: Context['learned']): boolean => filled > 0 && (gaps[0] ?? 0) >= (filled - 1) * 0.95
/** How plainly the articles of this file are parted by longer gaps than the one before the line: behind nearly all of those, articles could begin. */
function shorter({ row, learned }: Context): number {
  if (row.mark !== null) return 0
  let most = 0
  let behind = 0
  for (let run = learned.gaps.length - 1; run > row.gap; run -= 1) {
    behind += learned.gaps[run] ?? 0
    if (behind > 0) most = Math.max(most, Math.min(1, (behind + 1) / 4) * Math.min(1, ((learned.cues.pureFrom[run] ?? 0) * (behind + 1)) / behind) ** 2)
  }
  return most
}
/** The line before closes an article as the last line of the file does, and this one goes on in nothing. */
const closed = ({ row, open, learned }: Context): boolean => learned.closing !== '' && open.prose > 0 && mayOpen(row) && closingOf(open.last) === learned.closing
const loud = ({ row, open, after }: Context): boolean => row.look.units >= 3 && row.look.capitals === 2 && open.last.look.capitals < 2 && after[0] !== undefined && after[0].look.capitals < 2
/** Lines of running text among the next five. */
function proseShare(after: readonly Row[]): number {
  let prose = 0
  for (let at = 0; at < 5; at += 1) if (after[at]?.prose === true) prose += 1
  return prose / 5
}
const shortAfter = ({ after }: Context): boolean => after[0] !== undefined && after[0].text.length < 50 && !after[0].endsSentence && !underTitle(after[0].header) && !after[0].people
/** A line under a title that says who, where or when is no longer. */
export const longestSecond = 60

/** The same but for numbers, or the same first words where a number stands in them: `asked 3 years ago by …`. */
function isSecond(key: string, second: string): boolean {
  if (key === second || !second.includes('#')) return key === second
  const [one = '', two = '', three = ''] = second.split(' ')
  const opening = `${one} ${two} ${three} `
  return three !== '' && opening.includes('#') && key.startsWith(opening)
}

/** The same first words about a number, as a forum says when and by whom: `asked 1 year ago by …` where the first says `asked 3 years ago by …`. */
function isAskedAs({ key }: Row, second: string): boolean {
  const words = second.split(' ', 5)
  const at = words.findIndex((word) => word.includes('#'))
  if (at < 1 || words.length < 5) return false
  const others = key.split(' ', 5)
  return others.length === 5 && words.slice(0, at + 1).every((word, place) => others[place] === word)
}

/** A site in it that others have, or a date, an author or a name right below, in this or another form; a part of a text or of a list has none. */
const isDressed = (context: Context): boolean => {
  const { row, after, learned } = context
  const below = after[0]
  if (headsPart(row) || countsPart(row) || bullet.test(row.text) || (below !== undefined && bullet.test(below.text))) return false
  return headersAfter(context) > 0 || siteCount(row, learned) > 1 || below?.people === true || (below !== undefined && below.stamp !== '' && !below.prose && below.text.length <= longestSecond)
}

/** As bare as the lines behind such gaps are, where this one is not. */
const dressedAmong = (bareness: number, context: Context): number => (bareness > 0 && isDressed(context) ? bareness : 0)

/** What each text of a file is called before its own title (`PRESS RELEASE`), with a gap between: no running head, which stands in texts. */
function namesAgain({ row, open, after, learned }: Context): boolean {
  const below = after[0]
  if (row.key !== learned.first || row.gap === 0 || row.debris || learned.first.includes('#') || !recurs(row, learned)) return false
  if (open.prose === 0 || below === undefined || below.gap === 0 || !after.some((one) => one.prose)) return false
  if (open.last.prose && !open.last.endsSentence && !open.last.cutOff) return false
  return below.slight && !below.startsSmall && below.key !== learned.second && !recurs(below, learned)
}

const cue = (name: keyof Cues) => (context: Context): number => Math.max(-1, Math.min(1.5, (context.learned.cues[name][cueOf(name, context)] ?? 0) / 4))

const sectionMean = ({ row, learned }: Context, mark: SectionMark): number => learned.sections[mark][Math.min(5, row.gap)] ?? 0
/** How bare lines are that stand behind a gap longer than usual. Behind four blank lines and more, headings of one article are rare. */
const bare = ({ row, learned }: Context): number => (row.gap > usualGap(learned) ? barenessOf(learned.sections, Math.min(5, row.gap), learned.filled) * (row.gap >= 4 ? 0.4 : 1) : 0)
/** The same of lines that are undressed, however few they are. */
const undressed = ({ row, learned }: Context): number => (row.gap > usualGap(learned) ? undressedOf(learned.sections, Math.min(5, row.gap)) : 0)

const line: readonly Omit<Evidence, 'looks'>[] = [
  { name: 'one word', of: 'length', says: 'it is one word', source: 'shape of headlines', value: (context) => yes(units(context) <= 1) },
  { name: 'two words', of: 'length', says: 'it is two words', source: 'shape of headlines', value: (context) => yes(units(context) === 2) },
  { name: 'few words', of: 'length', says: 'it is a few words', source: 'shape of headlines', value: (context) => yes(units(context) === 3 || units(context) === 4) },
  { name: 'headline length', of: 'length', says: 'it has the length of a headline', source: 'shape of headlines', value: (context) => yes(units(context) >= 5 && units(context) <= 14) },
  { name: 'long for a headline', of: 'length', says: 'it is longer than most headlines', source: 'shape of headlines', value: (context) => yes(units(context) >= 15 && units(context) <= 24) },
  { name: 'too long', of: 'length', says: 'it is longer than headlines are', source: 'shape of headlines', value: (context) => yes(units(context) >= 25) },
  { name: 'full stop', says: 'it ends as a sentence does', source: 'shape of headlines', value: ({ row }) => yes(row.endsSentence && !row.cutOff && !asks.includes(ending(row))) },
  { name: 'question or call', says: 'it asks or calls out', source: 'shape of headlines', value: ({ row }) => yes(asks.includes(ending(row))) },
  { name: 'colon', says: 'it ends with a colon or a comma', source: 'shape of headlines', value: ({ row }) => yes(':：,，、;；'.includes(ending(row))) },
  { name: 'cut off itself', says: 'it is cut off', source: 'truncation', value: ({ row }) => yes(row.cutOff) },
  { name: 'small letter', says: 'it begins with a small letter', source: 'shape of headlines', value: ({ row }) => yes(row.startsSmall) },
  { name: 'capitals', says: 'its words begin with capitals', source: 'shape of headlines', value: ({ row }) => (row.look.units >= 3 ? Math.min(1, row.look.capitals) : 0) },
  { name: 'all capitals', says: 'it is all in capitals', source: 'newswire', value: ({ row }) => yes(row.look.units >= 3 && row.look.capitals === 2) },
  { name: 'list item', says: 'it is an item of a list', source: 'lists', value: ({ row }) => yes(bullet.test(row.text)) },
  { name: 'code', says: 'it is code', source: 'code', value: ({ row }) => yes((flagged(row, has.code | has.web) && code.test(row.text)) || (flagged(row, has.digit) && row.text.length > row.look.units * 12 && hash.test(row.text))) },
  { name: 'speaker', says: 'somebody begins to speak', source: 'transcripts', value: ({ row }) => yes(speaks(row)) },
  { name: 'letter', says: 'it opens or closes a letter', source: 'letters', value: (context) => yes(units(context) <= 8 && letterEnd.test(context.row.trimmed)) },
  { name: 'numbered', says: 'it is a numbered heading', source: 'headings', value: ({ row }) => yes(countsPart(row)) },
  { name: 'heads a part', says: 'it is a word that stands over parts of articles', source: 'headings', value: ({ row }) => yes(headsPart(row)) },
  { name: 'ranks below the first line', says: 'as a heading it ranks below the first line of the file', source: 'headings', value: ({ row, learned }) => yes(learned.rank > 0 && headingRank(row.trimmed) > learned.rank) },
  { name: 'sentences', says: 'it holds more than one sentence', source: 'shape of headlines', value: ({ row }) => yes(row.look.units > 8 && flagged(row, has.stop)) },
  { name: 'quotation', says: 'it opens with a quotation', source: 'shape of headlines', value: ({ row }) => yes(opens.includes(row.trimmed.charAt(0))) },
  { name: 'address inside', says: 'it holds an address', source: 'shape of headlines', value: ({ row }) => yes(web.test(row.text)) },
  { name: 'no letters', says: 'it has no letters', source: 'shape of headlines', value: ({ row }) => yes(!flagged(row, has.letter)) },
  { name: 'title field', says: 'it is a field named title', source: 'header blocks', value: ({ row }) => yes(flagged(row, has.colon) && titleField.test(row.text)) },
  { name: 'dangling mark', says: 'it ends in the mark before a site name', source: 'titles of web pages', value: ({ row }) => yes(dangles(row.trimmed)) },
  { name: 'site name', says: 'it carries the name of a site, as titles of pages do', source: 'titles of web pages', value: ({ row }) => yes(row.affixes.length > 0) },
  { name: 'site recurs', says: 'the same site name stands in other titles of this file', source: 'titles of web pages', value: ({ row, learned }) => yes(siteCount(row, learned) > 1) },
  { name: 'site recurs often', says: 'many titles of this file carry the same site name', source: 'titles of web pages', value: ({ row, learned }) => Math.max(0, Math.min(1, (siteCount(row, learned) - 2) / 5)) },
  { name: 'no gap', says: 'no blank line stands before it', source: 'rhythm of the file', value: (context) => yes(close(context)) },
  { name: 'no gap, where gaps are usual', says: 'no blank line stands before it, and in this file they usually do', source: 'rhythm of the file', value: (context) => yes(close(context) && usualGap(context.learned) > 0) },
  { name: 'no gap in the file', says: 'this file sets next to no blank lines', source: 'rhythm of the file', value: (context) => (close(context) && solid(context.learned) ? 1 - shorter(context) : 0) },
  { name: 'no gap, headline length', says: 'it has the length of a headline, with no blank line before it', source: 'shape of headlines', value: (context) => yes(close(context) && units(context) >= 5 && units(context) <= 16) },
  { name: 'no gap, site recurs', says: 'the site name in it tells it from the lines above', source: 'titles of web pages', value: (context) => yes(close(context) && siteCount(context.row, context.learned) > 1) },
  { name: 'rare gap', of: 'gap', says: 'more blank lines stand before it than is usual in this file', source: 'rhythm of the file', value: rarity },
  { name: 'more than usual', of: 'gap', says: 'the gap before it is longer than the usual one', source: 'rhythm of the file', value: ({ row, learned }) => yes(row.gap > usualGap(learned)) },
  { name: 'two blank lines', of: 'gap', says: 'two or more blank lines stand before it', source: 'rhythm of the file', value: ({ row }) => yes(row.gap >= 2) },
  { name: 'three blank lines', of: 'gap', says: 'three or more blank lines stand before it', source: 'rhythm of the file', value: ({ row }) => yes(row.gap >= 3) },
  { name: 'no gap, where gaps part', says: 'no blank line stands before it, and in this file they part the articles', source: 'rhythm of the file', value: (context) => (close(context) ? shorter(context) : 0) },
  { name: 'gap cue', of: 'gap', says: 'articles of this file begin after such gaps', denies: 'articles of this file seldom begin after such gaps', source: 'rhythm of the file', value: cue('gap') },
  { name: 'clean gap cue', of: 'gap', says: 'articles of this file begin after such gaps, and little else does', denies: 'little in this file begins after such gaps', source: 'rhythm of the file', value: (context) => cue('gap')(context) * clean(context) },
  { name: 'clean gaps', of: 'gap', says: 'every line of this file after such a gap could begin an article', source: 'rhythm of the file', value: (context) => (context.row.gap > usualGap(context.learned) ? clean(context) : 0) },
  { name: 'clean long gaps', of: 'gap', says: 'nearly every line of this file after a longer gap could begin an article', source: 'rhythm of the file', value: ({ row, learned }) => (row.gap > usualGap(learned) ? longClean(row, learned) ** 2 : 0) },
  { name: 'dirty long gaps', of: 'gap', says: 'lines of this file after longer gaps are often no starts', source: 'rhythm of the file', value: ({ row, learned }) => (row.gap > usualGap(learned) ? 1 - longClean(row, learned) : 0) },
  { name: 'dirty and plain', of: 'gap', says: 'other starts are plainer to see, and longer gaps stand inside of articles too', source: 'rhythm of the file', value: ({ row, learned }) => (row.gap > usualGap(learned) ? (1 - longClean(row, learned)) * Math.min(1, (learned.cues.count[1] ?? 0) / 4) : 0) },
  { name: 'as the first line', says: 'it reads as the first line of the file does, numbers aside', source: 'rhythm of the file', value: ({ row, learned }) => yes(row.text.length <= 80 && learned.first !== '' && row.key === learned.first) },
  { name: 'as the first line, behind a longer gap', says: 'it reads as the first line of the file does, behind a longer gap than is usual', source: 'rhythm of the file', value: ({ row, open, learned }) => yes(row.gap > usualGap(learned) && open.prose > 0 && row.text.length <= 80 && learned.first !== '' && row.key === learned.first) },
  { name: 'opens as the first line', says: 'it opens as the first article of this file does: with such a block of fields, such an address or such a heading', source: 'header blocks', value: (context) => yes(context.learned.opening !== '' && openingOf(context) === context.learned.opening) },
  { name: 'a place as the first line', says: 'it opens with a place, as a report does, and so does the first line of this file', source: 'newswire', value: ({ row, learned }) => yes(learned.opening === 'dateline' && row.header === 'dateline') },
  { name: 'stamped as the first line', says: 'the day stands below it in the same form as below the first line of the file', source: 'header blocks', value: (context) => yes(context.learned.stamp !== '' && context.open.prose > 0 && stampOf(context) === context.learned.stamp) },
  { name: 'same line below', says: 'the same line stands below it as below the first line of the file', source: 'header blocks', value: ({ row, open, after, learned }) => yes(learned.second !== '' && open.prose > 0 && after[0] !== undefined && after[0].text.length <= longestSecond && !row.endsSentence && isSecond(after[0].key, learned.second)) },
  { name: 'asked as below the first line', says: 'below it stands when and by whom, as below the first line of the file', source: 'forums', value: ({ row, open, after, learned }) => yes(learned.second !== '' && open.prose > 0 && row.gap > 0 && after[0] !== undefined && after[0].text.length <= longestSecond && (!row.endsSentence || asks.includes(ending(row))) && !countsPart(after[0]) && isAskedAs(after[0], learned.second)) },
  { name: 'another field', says: 'it is a field inside of a record, and no first one', source: 'header blocks', value: ({ row, learned }) => yes(learned.opening.startsWith('code ') && codeOf(row) !== '' && learned.opening !== `code ${codeOf(row)}`) },
  { name: 'head of a page', says: 'it is the head of a page that counts, as the first line of the file is', source: 'papers', value: ({ row, learned }) => yes(learned.paged && row.key === learned.first && pageOf(row) > 0) },
  { name: 'stamp', says: 'it is a line with the day as it stands under the first line of the file', source: 'header blocks', value: ({ row, learned }) => yes(learned.stamp !== '' && row.stamp !== '' && learned.stamp.endsWith(` ${row.stamp}`)) },
  { name: 'a day as the first line', says: 'it is a line with the day, as the first line of the file is', source: 'diaries and blogs', value: ({ row, open, learned }) => yes(learned.firstStamp !== '' && open.prose > 0 && dayOf(row) === learned.firstStamp) },
  { name: 'begins as the file', says: 'the lines that the file begins with stand here again, above another text', source: 'whole pages', value: (context) => yes(beginsAs(context.learned.template, context)) },
  { name: 'shaped as the first line', says: 'it has the shape of the first line of the file', source: 'rhythm of the file', value: ({ row, learned }) => yes(learned.firstShape !== '' && row.shape === learned.firstShape) },
  { name: 'site cue', says: 'titles of this file carry site names as it does', denies: 'titles of this file carry site names otherwise than it does', source: 'rhythm of the file', value: cue('site') },
  { name: 'case cue', says: 'titles of this file are written in such letters', denies: 'titles of this file are written in other letters', source: 'rhythm of the file', value: cue('letters') },
  { name: 'length cue', of: 'length', says: 'titles of this file are as long', denies: 'titles of this file are of another length', source: 'rhythm of the file', value: cue('length') },
  { name: 'bare long gaps', of: 'gap', says: 'lines behind such gaps have no site, date or name in this file', source: 'headings of one article', value: bare },
  { name: 'bare long gaps, few words', of: 'gap', says: 'lines behind such gaps are long in this file', denies: 'lines behind such gaps are bare and short, as headings are', source: 'headings of one article', value: (context) => bare(context) * Math.max(-1, Math.min(1, (sectionMean(context, 'words') - 6) / 3)) },
  { name: 'bare long gaps, capitals', of: 'gap', says: 'lines behind such gaps are bare, but their words begin with capitals', source: 'headings of one article', value: (context) => bare(context) * sectionMean(context, 'capitals') },
  { name: 'bare long gaps, theme', of: 'gap', says: 'the texts behind such gaps speak of what the first line of the file says', source: 'headings of one article', value: (context) => bare(context) * sectionMean(context, 'theme') },
  { name: 'bare long gaps, far apart', of: 'gap', says: 'lines behind such gaps are bare, but far from one another', denies: 'lines behind such gaps are bare and follow soon on one another', source: 'headings of one article', value: (context) => bare(context) * Math.max(-2, Math.min(2, Math.log(context.learned.filled / Math.max(1, sectionMean(context, 'count')) + 1) - 2)) },
  { name: 'bare long gaps, single words', of: 'gap', says: 'single words stand behind such gaps, as headings do', source: 'headings of one article', value: (context) => bare(context) * sectionMean(context, 'single') },
  { name: 'bare long gaps, first line dressed', of: 'gap', says: 'the first line of the file has a site, a date or a name, and lines behind such gaps have none', source: 'headings of one article', value: (context) => (context.learned.sections.first[0] === 1 ? bare(context) : 0) },
  { name: 'undressed, first line dressed', of: 'gap', says: 'lines behind such gaps are less dressed than the first line of the file, which has a site, a date or a name', source: 'headings of one article', value: (context) => (context.learned.sections.first[0] === 1 ? undressed(context) : 0) },
  { name: 'undressed and few', of: 'gap', says: 'a line or two stand behind such gaps, with no site, date or name', source: 'headings of one article', value: (context) => (sectionMean(context, 'count') <= 2 ? undressed(context) : 0) },
  { name: 'undressed long gaps, others behind shorter', of: 'gap', says: 'lines like it stand behind shorter gaps too, as headings inside of articles do', source: 'headings of one article', value: (context) => undressed(context) * shorterOf(context.learned.sections, Math.min(5, context.row.gap)) },
  { name: 'parts behind long gaps', of: 'gap', says: 'words that stand over parts of articles, or parts that are counted, stand behind such gaps', source: 'headings of one article', value: (context) => undressed(context) * Math.min(1, 3 * sectionMean(context, 'parts')) },
  { name: 'on a page', of: 'file', says: 'the file is a page with its menus and notices', source: 'whole pages', value: ({ learned }) => furnished(learned) },
  { name: 'on pages, plain starts', of: 'file', says: 'the file is of pages, and starts in it are plain to see', source: 'whole pages', value: ({ learned }) => furnished(learned) * Math.min(1, (learned.cues.count[1] ?? 0) / 4) },
  { name: 'hardly any', of: 'file', says: 'the file reads like a single article', source: 'rhythm of the file', value: ({ learned }) => yes((learned.cues.count[0] ?? 0) < 1) },
  { name: 'few', of: 'file', says: 'the file seems to have few articles', source: 'rhythm of the file', value: ({ learned }) => yes((learned.cues.count[0] ?? 0) < 3) },
  { name: 'none plain', of: 'file', says: 'no start in the file is plain to see', source: 'rhythm of the file', value: ({ learned }) => yes((learned.cues.count[1] ?? 0) < 1) },
  { name: 'plain starts', of: 'file', says: 'other starts in the file are plainer to see', source: 'rhythm of the file', value: ({ learned }) => Math.min(1, (learned.cues.count[1] ?? 0) / 4) },
  { name: 'starts', of: 'file', says: 'this file has many articles', denies: 'this file has few articles for its lines', source: 'rhythm of the file', value: ({ learned }) => learned.cues.share[0] ?? 0 },
]

/** The lines around, by their look. */
const around: readonly Omit<Evidence, 'looks'>[] = [
  { name: 'recurring line', says: 'the same line stands in other places of this file', source: 'lines that recur', value: ({ row, learned }) => yes(recurs(row, learned)) },
  { name: 'paragraph after', says: 'a paragraph follows it', source: 'shape of articles', value: ({ after }) => yes(after[0]?.prose) },
  { name: 'sentence after', says: 'a sentence follows it', source: 'shape of articles', value: ({ after }) => yes(after[0]?.endsSentence) },
  { name: 'paragraphs after', says: 'running text follows it', source: 'shape of articles', value: ({ after }) => proseShare(after) },
  { name: 'list after', says: 'a list follows it', source: 'lists', value: ({ after }) => yes(after[0] !== undefined && bullet.test(after[0].text)) },
  { name: 'nothing after', says: 'the file ends after it', source: 'shape of articles', value: ({ after }) => yes(after.length === 0) },
  { name: 'gap after', says: 'as many blank lines follow it as stand before it', source: 'rhythm of the file', value: ({ row, after }) => yes(row.gap > 1 && after[0] !== undefined && after[0].gap >= row.gap) },
  { name: 'runs on', says: 'the next line goes on in its sentence', source: 'wrapped paragraphs', value: ({ row, after }) => yes(after[0] !== undefined && after[0].gap === 0 && row.text.length >= 30 && !row.endsSentence && after[0].startsSmall) },
  { name: 'repeated below', says: 'its words stand again as a heading below it', source: 'whole pages', value: ({ row, after }) => yes(after.some((one) => repeats(row, one))) },
  { name: 'headed', says: 'its words stand again as the heading of a page', source: 'whole pages', value: ({ row, learned }) => yes(learned.headed.size > 0 && !recurs(row, learned) && headsOf(row).some((head) => learned.headed.has(keyOf(head)))) },
  { name: 'not headed', says: 'titles of this file stand again as headings of their pages, and it does not', source: 'whole pages', value: ({ row, learned }) => (learned.headed.size > 1 && row.mark === null && !headsOf(row).some((head) => learned.headed.has(keyOf(head))) ? Math.min(1, learned.headed.size / Math.max(1, learned.cues.count[0] ?? 0)) : 0) },
  { name: 'repeats the title', says: 'it repeats the title of the article it stands in', source: 'whole pages', value: ({ row, open }) => yes(open.rows <= 40 && open.head.some((one) => one.short && repeats(one, row))) },
  { name: 'sentence before', says: 'the text before it ends as a sentence', source: 'shape of articles', value: ({ open }) => yes(open.last.endsSentence) },
  { name: 'cut off before', says: 'the text before it was cut off', source: 'truncation', value: ({ open }) => yes(open.last.cutOff) },
  { name: 'end mark before', says: 'the mark before it ends a report or a release', source: 'newswire, press releases', value: ({ open }) => yes(open.last.ending) },
  { name: 'no gap, cut off before', says: 'the line right above was cut off', source: 'truncation', value: (context) => yes(close(context) && context.open.last.cutOff) },
  { name: 'no gap, between paragraphs', says: 'it stands right between two whole paragraphs', source: 'shape of articles', value: (context) => yes(close(context) && paragraph(context.open.last) && context.open.last.endsSentence && paragraph(context.after[0])) },
  { name: 'recurring before', says: 'the line before it ends other articles of this file too', source: 'lines that recur', value: ({ open, learned }) => yes(recurs(open.last, learned)) },
  { name: 'colon before', says: 'the line before it announces something', source: 'shape of articles', value: ({ open }) => yes(':：'.includes(open.last.trimmed.slice(-1))) },
  { name: 'list before', says: 'a list stands before it', source: 'lists', value: ({ open }) => yes(bullet.test(open.last.text)) },
  { name: 'short lines before', says: 'a run of short lines stands before it', source: 'whole pages', value: ({ open }) => Math.min(1, open.shorts / 6) },
  { name: 'very near', says: 'an article began just before', source: 'shape of articles', value: ({ open }) => yes(open.rows < 2) },
  { name: 'near', says: 'an article began a few lines before', source: 'shape of articles', value: ({ open }) => yes(open.rows < 4) },
  { name: 'short so far', says: 'the article before it would be very short', source: 'shape of articles', value: ({ open }) => yes(open.letters < 350) },
  { name: 'nothing said', says: 'the article before it would have no text', source: 'shape of articles', value: ({ open, row, learned }) => (open.prose === 0 ? unsettled(row, learned) : 0) },
  { name: 'long so far', says: 'the article before it is long already', source: 'shape of articles', value: ({ open }) => Math.min(1, open.letters / 8000) },
]

/** The lines around, by what they are on a page: headers, names, furniture. */
const page: readonly Omit<Evidence, 'looks'>[] = [
  { name: 'menu word', says: 'it is a word of menus', source: 'debris phrases', value: ({ row }) => yes(row.menu) },
  { name: 'header line', says: 'it belongs under a title', source: 'header blocks', value: ({ row }) => yes(underTitle(row.header)) },
  { name: 'dateline', says: 'it opens with a place, as a report does', source: 'newswire', value: ({ row }) => yes(row.header === 'dateline') },
  { name: 'names', says: 'it is nothing but names', source: 'header blocks', value: ({ row }) => yes(row.people) },
  { name: 'header after', says: 'a date, an author or an address follows it', source: 'header blocks', value: (context) => yes(headersAfter(context) > 0) },
  { name: 'headers after', says: 'several header lines follow it', source: 'header blocks', value: (context) => yes(headersAfter(context) > 1) },
  { name: 'header close after', says: 'a header line stands close under it', source: 'header blocks', value: ({ row, after }) => yes(after[0] !== undefined && after[0].gap < row.gap && underTitle(after[0].header)) },
  { name: 'block after', says: 'a block of header lines stands close under it', source: 'header blocks', value: ({ row, after }) => yes(row.gap > 0 && after[1] !== undefined && after[0]?.gap === 0 && after[1].gap === 0 && underTitle(after[0].header) && underTitle(after[1].header)) },
  { name: 'name after', says: 'a name of a person follows it', source: 'header blocks', value: ({ row, after }) => yes(after[0]?.people === true && !row.people) },
  { name: 'dateline after', says: 'the next line opens with a place, as a report does', source: 'newswire', value: ({ after }) => yes(after[0]?.header === 'dateline' || after[1]?.header === 'dateline') },
  { name: 'furniture after', says: 'lines of a page follow it', source: 'debris phrases', value: ({ after, learned }) => yes(after[0] !== undefined && (after[0].debris || recurs(after[0], learned))) },
  { name: 'short after', says: 'a short line follows it', source: 'shape of articles', value: (context) => yes(shortAfter(context)) },
  { name: 'as wide', says: 'the next line is as wide, as in wrapped paragraphs', source: 'wrapped paragraphs', value: ({ row, after }) => yes(after[0] !== undefined && after[0].gap === 0 && row.text.length >= 45 && row.text.length <= 110 && !row.endsSentence && after[0].text.length >= 30 && after[0].text.length <= row.text.length + 12 && !underTitle(after[0].header)) },
  { name: 'furniture before', says: 'the line before it ends a page', source: 'debris phrases', value: ({ open }) => yes(open.last.debris) },
  { name: 'no gap, furniture before', says: 'the line right above ends a page', source: 'debris phrases', value: (context) => yes(close(context) && context.open.last.debris) },
  { name: 'no gap, header after', says: 'a date, an author or an address stands right below', source: 'header blocks', value: (context) => yes(close(context) && headersAfter(context) > 0) },
  { name: 'open sentence before', says: 'the line before it does not end', source: 'shape of articles', value: ({ open }) => yes(open.last.text.length >= 60 && !open.last.endsSentence && !open.last.cutOff && !open.last.debris) },
  { name: 'header before', says: 'the line before it belongs under a title', source: 'header blocks', value: ({ open }) => yes(underTitle(open.last.header)) },
  { name: 'among short lines', says: 'it stands among short lines, as an item of a menu', source: 'whole pages', value: ({ row, open, after }) => yes(row.text.length < 60 && open.shorts >= 2 && (after[0]?.slight === true || after[0]?.debris === true) && (after[1]?.slight === true || after[1]?.debris === true)) },
  { name: 'other script', says: 'another script begins', source: 'language change', value: ({ row, open }) => yes(scriptOf(row.text) !== scriptOf(open.last.text) && flagged(row, has.letter) && !open.last.debris) },
  { name: 'dressed among bare lines', says: 'it has a site, a date or a name, and other lines behind such gaps have none', source: 'headings of one article', value: (context) => dressedAmong(bare(context), context) },
  { name: 'dressed among bare lines, as the first line', says: 'it has a site, a date or a name as the first line of the file has, and other lines behind such gaps have none', source: 'headings of one article', value: (context) => (context.learned.sections.first[0] === 1 ? dressedAmong(undressed(context), context) : 0) },
  { name: 'closed as the file', says: 'the line before it is the one that the file ends with', source: 'lines that recur', value: (context) => yes(closesAbove(context)) },
  { name: 'over a title, as the first line', says: 'it is a word over a title, as the first line of the file is', source: 'sections of papers', value: (context) => yes(context.learned.over && context.open.prose > 0 && context.row.gap > 0 && standsOver(context)) },
  { name: 'in the contents', says: 'it stands in the list before the first text of the file', source: 'books', value: ({ row, open, learned }) => yes(row.gap > usualGap(learned) && row.gap >= 2 && (open.prose > 0 || open.shorts >= 3) && learned.contents.includes(row.key)) },
  { name: 'header cue', says: 'it is followed by what follows titles in this file', denies: 'other things follow titles in this file', source: 'rhythm of the file', value: cue('header') },
  { name: 'stands out', says: 'it is set in otherwise than the text after it', source: 'indented text', value: ({ row, after }) => yes(after[0] !== undefined && row.indented !== after[0].indented) },
  { name: 'closed as the last line', says: 'the line before it closes an article as the last line of the file does', source: 'press releases, newswire', value: (context) => yes(closed(context)) },
  { name: 'closes as the last line', says: 'it closes an article as the last line of the file does', source: 'press releases, newswire', value: ({ row, learned }) => yes(learned.closing !== '' && closingOf(row) === learned.closing) },
  { name: 'behind comments', says: 'comments of readers stand above it, and it is none', source: 'comments', value: ({ row, open, after }) => yes(open.commented === 'signed' && isNoComment(row, after)) },
  { name: 'menu before', says: 'the line before it is of a menu that recurs', source: 'whole pages', value: ({ row, open, learned }) => yes(open.last.debris && recurs(open.last, learned) && siteCount(row, learned) < 2) },
  { name: 'as the first line, behind the foot of a page', says: 'it is a name as the first line of the file is, and the line before it ends a page', source: 'whole pages', value: ({ row, open, after, learned }) => yes(open.prose > 0 && open.last.furniture && row.gap > 0 && row.look.units <= 3 && learned.first !== '' && row.key === learned.first && recurs(row, learned) && after.some((one) => one.prose)) },
  { name: 'as the first line, above another title', says: 'the first line of the file stands here again, above another title', source: 'press releases, reviews', value: (context) => yes(namesAgain(context)) },
  { name: 'under the head of its page', says: 'it stands under the line that the pages of this file begin with, and no text between', source: 'whole pages', value: ({ row, open, learned }) => yes(open.prose === 0 && row.mark === null && learned.first !== '' && row.key !== learned.first && open.first.key === learned.first && recurs(open.first, learned)) },
  { name: 'still at the head', says: 'only short lines stand between it and the start before it', source: 'whole pages', value: ({ open, row, learned }) => (open.prose === 0 ? Math.min(1, open.shorts / 6) * unsettled(row, learned) : 0) },
  { name: 'title again', says: 'it repeats the title behind a menu', source: 'whole pages', value: ({ row, open }) => (open.shorts >= 3 && open.rows <= 40 && open.head.some((one) => one.short && repeats(one, row)) ? 1 : 0) },
  { name: 'among sentences', says: 'it is a sentence behind a sentence', source: 'shape of articles', value: ({ row, open }) => yes(row.endsSentence && !row.cutOff && open.last.endsSentence) },
  { name: 'two words behind a page', says: 'it is hardly more than a word, behind the foot of a page', source: 'whole pages', value: ({ row, open }) => yes(row.look.units <= 2 && open.last.debris) },
  { name: 'two words above a header', says: 'it is hardly more than a word, above a date or a name', source: 'comments', value: ({ row, after }) => yes(row.look.units <= 2 && after[0] !== undefined && underTitle(after[0].header)) },
  { name: 'recurring above a header', says: 'the same line stands above other dates and names', source: 'comments', value: ({ row, after, learned }) => yes(after[0] !== undefined && underTitle(after[0].header) && recurs(row, learned)) },
  { name: 'site behind a cut', says: 'it carries the name of a site, and the text before it was cut off', source: 'titles of web pages', value: ({ row, open }) => yes(row.affixes.length > 0 && open.last.cutOff) },
  { name: 'among turns', says: 'others speak before or after it', source: 'transcripts', value: ({ row, open, after }) => yes(speaks(row) && (open.tail.slice(-4).some(speaks) || after.slice(0, 4).some(speaks))) },
  { name: 'opens a letter', says: 'a letter is opened here', source: 'letters', value: (context) => yes(opensLetter(context)) },
  { name: 'opens a letter behind another', says: 'a letter was closed above it and another is opened', source: 'letters', value: (context) => yes(closedAbove(context.open) && opensLetter(context)) },
  { name: 'letter closed before', says: 'a letter was closed right above', source: 'letters', value: (context) => yes(closedAbove(context.open) && !insideLetter(context) && (context.after[0]?.prose === true || opensLetter(context))) },
  { name: 'letter closed before, inside an article', says: 'the letter that was closed above it stands inside of an article', source: 'letters', value: ({ open }) => yes(closedAbove(open) && holdsLetter(open)) },
  { name: 'end mark', says: 'it is the mark that ends a report or a transcript', source: 'newswire, transcripts', value: ({ row }) => yes(row.ending) },
  { name: 'between turns', says: 'it stands between lines that people speak, and nobody speaks it', source: 'transcripts', value: (context) => (betweenTurns(context) ? 1 - shorter(context) : 0) },
  { name: 'other speakers', says: 'others speak below it than above it', source: 'transcripts', value: (context) => (betweenTurns(context) ? otherSpeakers(context) * (1 - shorter(context)) : 0) },
  { name: 'loud', says: 'it is all in capitals, and the lines around it are not', source: 'newswire', value: (context) => yes(loud(context)) },
  { name: 'loud as the first line', says: 'it is all in capitals as the first line of the file is, and the lines around it are not', source: 'newswire', value: (context) => yes(context.learned.loud && loud(context)) },
  { name: 'on a page, not headed', says: 'the first line of this file stands again as the heading of its page, and it does not', source: 'whole pages', value: ({ row, learned }) => (learned.headline && row.mark === null && !headsOf(row).some((head) => learned.headed.has(keyOf(head))) ? pageLike(learned) : 0) },
  { name: 'on a page, header cue', says: 'on a page, what follows it follows headlines of other stories too', source: 'whole pages', value: (context) => furnished(context.learned) * cue('header')(context) },
  { name: 'on a page, name after', says: 'on a page, names stand under headlines of other stories too', source: 'whole pages', value: ({ row, after, learned }) => (after[0]?.people === true && !row.people ? furnished(learned) : 0) },
  { name: 'on a page, paragraphs after', says: 'on a page, running text stands under headlines of other stories too', source: 'whole pages', value: ({ after, learned }) => furnished(learned) * proseShare(after) },
  { name: 'on a page, short after', says: 'on a page, a short line follows it', source: 'whole pages', value: (context) => (shortAfter(context) ? furnished(context.learned) : 0) },
  { name: 'on a page, cut off before', says: 'on a page, teasers of other stories are cut off too', source: 'whole pages', value: ({ open, learned }) => (open.last.cutOff ? furnished(learned) : 0) },
  { name: 'before cue', says: 'articles of this file end as the text before it does', denies: 'articles of this file end otherwise than the text before it', source: 'rhythm of the file', value: cue('before') },
]

const words: readonly Omit<Evidence, 'looks'>[] = [
  { name: 'no gap, words below', says: 'the text right below speaks of what it says', source: 'words in common', value: (context) => (close(context) ? within(context.row.terms, texts(context.after.slice(0, 3))) : 0) },
  { name: 'no gap, words across', says: 'the text goes on with the same words, with no blank line between', source: 'words in common', value: (context) => (close(context) ? across(context.open.tail, context.after) : 0) },
  { name: 'on a page, words below', says: 'on a page, teasers speak of what their headlines say too', source: 'words in common', value: ({ row, after, learned }) => furnished(learned) > 0 ? furnished(learned) * within(row.terms, texts(after)) : 0 },
  { name: 'words below', says: 'the text after it speaks of what it says', source: 'words in common', value: ({ row, after }) => within(row.terms, texts(after)) },
  { name: 'words above', says: 'the text before it speaks of it already', source: 'words in common', value: ({ row, open }) => within(row.terms, texts(open.tail)) },
  { name: 'words across', says: 'the text goes on with the same words', source: 'words in common', value: ({ open, after }) => across(open.tail, after) },
]

export const evidence: readonly Evidence[] = [
  ...line.map((one) => ({ ...one, looks: 'line' as const })),
  ...around.map((one) => ({ ...one, looks: 'around' as const })),
  ...page.map((one) => ({ ...one, looks: 'page' as const })),
  ...words.map((one) => ({ ...one, looks: 'words' as const })),
]
