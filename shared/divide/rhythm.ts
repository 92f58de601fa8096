// What the first pass hands to the second, read back from a checkpoint without trusting its shape.
import { type Cues, cueNames, noCues } from './cues'
import type { Rhythm } from './division'
import { noSections, type Sections, sectionMarks } from './sections'

export interface Learned {
  readonly lines: number
  readonly filled: number
  /** Filled lines of a few words: menus, lists and names. */
  readonly short: number
  /** How many of its first short lines are a page's own: menus, forms, notices. From 0 to 1. */
  readonly furniture: number
  /** Blank lines that count as one: usual before every line. */
  readonly step: number
  /** How many runs of 0, 1, 2, 3, 4 or more blank lines stand between filled lines. */
  readonly gaps: readonly number[]
  /** Separator keys that divide articles in this file. */
  readonly separators: readonly string[]
  /** Names behind or before a mark that recur in title-like lines, with counts. */
  readonly suffixes: Readonly<Record<string, number>>
  readonly prefixes: Readonly<Record<string, number>>
  /** Short lines that recur, lower case, with counts: navigation, forms, headings of a template. */
  readonly recurring: Readonly<Record<string, number>>
  /** How the file's first line reads, numbers taken out, and its shape. */
  readonly first: string
  readonly firstShape: string
  /** How the file's first line opens its article by form, if it does. */
  readonly opening: string
  /** The rank of the file's first line, where it is a heading with marks, or 0. */
  readonly rank: number
  /** The form of the line with the day under the file's first line, and its place there. */
  readonly stamp: string
  /** The line under the first line, in small letters, where it is short. */
  readonly second: string
  /** The form of the first line, where it is one with the day itself. */
  readonly firstStamp: string
  /** The form that its articles close in, as `closing.ts` tells it; empty where none is known. */
  readonly closing: string
  /** The file's last line, as it is known again. */
  readonly last: string
  /** A word stands over the first title, and over most others. */
  readonly over: boolean
  /** The first line is the head of a page that counts: others of this file are of the next pages. */
  readonly paged: boolean
  /** Lines above the first text that stand again, each once, behind long gaps: a list of what the file contains. */
  readonly contents: readonly string[]
  /** The file's first lines, where other pages of it begin with the same. */
  readonly template: readonly string[]
  /** The first line stands again as the heading of its page. */
  readonly headline: boolean
  /** The first line is all in capitals. */
  readonly loud: boolean
  /** Lines that are a date, and title-like lines with signs of a start: is a date usual here? */
  readonly dates: number
  readonly titles: number
  /** Titles with a site's name that stand again as the heading of a page, by number. */
  readonly headed: ReadonlySet<number>
  /** What the starts of this file have in common. */
  readonly cues: Cues
  /** What lines behind gaps of each length are like. */
  readonly sections: Sections
}

export const nothingLearned: Learned = {
  lines: 0, filled: 0, short: 0, furniture: 0, step: 1, gaps: [0, 0, 0, 0, 0], separators: [], suffixes: {}, prefixes: {}, recurring: {}, first: '', firstShape: '', opening: '', rank: 0, stamp: '', second: '', last: '', over: false, paged: false, contents: [], firstStamp: '', closing: '', template: [], headline: false, loud: false, dates: 0, titles: 0, headed: new Set(), cues: noCues, sections: noSections,
}

const known = new WeakMap<Rhythm, Learned>()

export function readRhythm(rhythm: Rhythm): Learned {
  const before = known.get(rhythm)
  if (before !== undefined) return before
  const learned = read(rhythm)
  known.set(rhythm, learned)
  return learned
}

function read(rhythm: Rhythm): Learned {
  const counts = (value: unknown): Readonly<Record<string, number>> => {
    const clean: Record<string, number> = Object.create(null) as Record<string, number>
    if (typeof value === 'object' && value !== null) {
      for (const [key, count] of Object.entries(value)) if (typeof count === 'number') clean[key] = count
    }
    return clean
  }
  const numbers = (value: unknown): readonly number[] =>
    Array.isArray(value) && value.length === 5 && value.every((one) => typeof one === 'number') ? (value as number[]) : [0, 0, 0, 0, 0]
  return {
    lines: typeof rhythm.lines === 'number' ? rhythm.lines : 0,
    filled: typeof rhythm.filled === 'number' ? rhythm.filled : 0,
    short: typeof rhythm.short === 'number' ? rhythm.short : 0,
    furniture: typeof rhythm.furniture === 'number' ? rhythm.furniture : 0,
    step: typeof rhythm.step === 'number' ? rhythm.step : 1,
    gaps: numbers(rhythm.gaps),
    separators: strings(rhythm.separators),
    suffixes: counts(rhythm.suffixes),
    prefixes: counts(rhythm.prefixes),
    recurring: counts(rhythm.recurring),
    first: typeof rhythm.first === 'string' ? rhythm.first : '',
    firstShape: typeof rhythm.firstShape === 'string' ? rhythm.firstShape : '',
    opening: typeof rhythm.opening === 'string' ? rhythm.opening : '',
    rank: typeof rhythm.rank === 'number' ? rhythm.rank : 0,
    stamp: typeof rhythm.stamp === 'string' ? rhythm.stamp : '',
    second: typeof rhythm.second === 'string' ? rhythm.second : '',
    firstStamp: typeof rhythm.firstStamp === 'string' ? rhythm.firstStamp : '',
    closing: typeof rhythm.closing === 'string' ? rhythm.closing : '',
    last: typeof rhythm.last === 'string' ? rhythm.last : '',
    over: rhythm.over === true,
    paged: rhythm.paged === true,
    contents: strings(rhythm.contents),
    template: strings(rhythm.template),
    headline: rhythm.headline === true,
    loud: rhythm.loud === true,
    dates: typeof rhythm.dates === 'number' ? rhythm.dates : 0,
    titles: typeof rhythm.titles === 'number' ? rhythm.titles : 0,
    headed: new Set(Array.isArray(rhythm.headed) ? rhythm.headed.filter((one): one is number => typeof one === 'number') : []),
    cues: lists(rhythm.cues, cueNames),
    sections: lists(rhythm.sections, sectionMarks),
  }
}

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [])

function lists<Name extends string>(value: unknown, names: readonly Name[]): Record<Name, readonly number[]> {
  const given = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const numbers = (one: unknown): readonly number[] => (Array.isArray(one) && one.every((each) => typeof each === 'number') ? (one as number[]) : [])
  return Object.fromEntries(names.map((name) => [name, numbers(given[name])])) as Record<Name, readonly number[]>
}

export function recurringKey(text: string): string {
  return text.trim().toLowerCase().replace(/\d+/g, '#')
}
