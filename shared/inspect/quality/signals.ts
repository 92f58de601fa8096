// The quality signals of an article: each rule's value, its verdict, and the lines that caused it. Pure; thresholds are
// the table's, or given.
import type { Description, Signal } from '../../article/article'
import { filledLines, type RawLine } from '../lines'
import { smallWords } from '../language/words'
import { grow, repeatedGrams, runsOf, topGram } from './grams'
import { type Limits, passes } from './rules'
import { type Words, wordsOf } from './words'

/** Scripts without spaces: rules that count words say nothing of them. */
const unspaced = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'bo', 'yue', 'dz'])
const mostPlaces = 100

const closing = /[.!?"'…。！？»”’」』؟۔।॥]\s*$/u
const ellipsisEnd = /(?:\.{3,}|…)[.…\s]*$/u
const bullet = /^\s*[•\-*–▪◦‣·]\s?/u
const policies = /terms of use|privacy policy|cookie policy|uses cookies|use of cookies|use cookies/i

/** `lines`: the filled lines, title line left out. */
export function qualitySignals(raw: string, lines: readonly RawLine[], language: string | null, limits?: Limits): readonly Signal[] {
  const first = lines[0]
  if (first === undefined) return []
  const start = first.start
  const end = lines.at(-1)?.end ?? start
  const signals: Signal[] = []
  const add = (name: string, value: number, ranges: readonly number[] = []): void => {
    const passed = passes(name, value, limits)
    signals.push({ name, value: Math.round(value * 10_000) / 10_000, passed, ranges: passed ? [] : ranges.slice(0, mostPlaces) })
  }
  const words = wordsOf(raw, start, end)
  if (!unspaced.has(language ?? '')) {
    wordSignals(raw.slice(start, end), words, language, add)
    const runs = runsOf(words)
    while (runs.length < 10) {
      grow(runs, words)
      if (runs.length <= 4) add(`gopher:top-${runs.length}-gram`, topGram(words, runs) / (end - start))
      else {
        const { letters, places } = repeatedGrams(words, runs)
        add(`gopher:repeated-${runs.length}-gram`, letters / (end - start), places)
      }
    }
  }
  lineSignals(raw, lines, words, language, add)
  return signals
}

/** The same of a raw text, its title line left out. */
export function signalsOf(raw: string, { titleRange, language }: Pick<Description, 'titleRange' | 'language'>, limits: Limits): readonly Signal[] {
  return qualitySignals(raw, filledLines(raw).filter(({ start }) => start !== titleRange?.[0]), language, limits)
}

type Add = (name: string, value: number, ranges?: readonly number[]) => void

function wordSignals(text: string, words: Words, language: string | null, add: Add): void {
  const all = Math.max(1, words.count)
  add('gopher:words', words.spoken)
  add('gopher:word-length', words.letters / Math.max(1, words.spoken))
  add('gopher:hash-signs', countOf(text, '#') / all)
  add('gopher:ellipses', (countOf(text, '...') + countOf(text, '…')) / all)
  add('gopher:alphabetic-words', words.alphabetic / all)
  const stops = language === null || language === 'en' ? english : (smallWords[language]?.split(' ').slice(0, 12) ?? null)
  if (stops !== null) add('gopher:stop-words', stops.filter((stop) => has(text, stop)).length)
}

const english = ['the', 'be', 'to', 'of', 'and', 'that', 'have', 'with']

function countOf(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1
  return count
}

const between = (sign: string): boolean => sign === '' || /\s/.test(sign)

/** As a word between spaces; looks only as far as the first. */
function has(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (between(text.charAt(at - 1)) && between(text.charAt(at + word.length))) return true
  }
  return false
}

function lineSignals(raw: string, lines: readonly RawLine[], words: Words, language: string | null, add: Add): void {
  const spaced = !unspaced.has(language ?? '')
  const places: Record<string, number[]> = { bullets: [], ellipses: [], open: [], few: [], short: [], repeated: [], javascript: [], policies: [], long: [], brackets: [] }
  // Asked of the whole first: most texts have neither.
  const speaks = /javascript/i.test(raw)
  const binds = policies.test(raw)
  const seen = new Set<string>()
  let repeatedLetters = 0
  let letters = 0
  let sentences = 0
  let bodyEnd = -1
  const mark = (kind: string, { start, end }: RawLine): void => void places[kind]?.push(start, end)
  const paragraphs = { count: 0, repeated: 0, letters: 0, seen: new Set<string>(), text: '' }
  const settle = (): void => {
    if (paragraphs.text === '') return
    paragraphs.count += 1
    if (paragraphs.seen.has(paragraphs.text)) {
      paragraphs.repeated += 1
      paragraphs.letters += paragraphs.text.length
    } else paragraphs.seen.add(paragraphs.text)
    paragraphs.text = ''
  }
  for (const line of lines) {
    const text = line.text.trim()
    letters += text.length
    const tail = text.slice(-24)
    if (bullet.test(text.slice(0, 4))) mark('bullets', line)
    if (ellipsisEnd.test(tail)) mark('ellipses', line)
    if (!closing.test(tail) || ellipsisEnd.test(tail)) mark('open', line)
    if (spaced && isFew(text)) mark('few', line)
    if (text.length <= 30) mark('short', line)
    if (seen.has(text)) {
      repeatedLetters += text.length
      mark('repeated', line)
    } else seen.add(text)
    if (speaks && /javascript/i.test(text)) mark('javascript', line)
    if (binds && policies.test(text)) mark('policies', line)
    if (words.longest > 1000 && /\S{1001}/.test(text)) mark('long', line)
    if (text.includes('{')) mark('brackets', line)
    sentences += sentencesIn(text)
    if (bodyEnd >= 0 && line.start - bodyEnd > 2) settle()
    paragraphs.text += paragraphs.text === '' ? text : `\n${text}`
    bodyEnd = line.end
  }
  settle()
  const share = (kind: string): number => (places[kind]?.length ?? 0) / 2 / lines.length
  const count = (kind: string): number => (places[kind]?.length ?? 0) / 2
  add('gopher:bullet-lines', share('bullets'), places.bullets)
  add('gopher:ellipsis-lines', share('ellipses'), places.ellipses)
  add('gopher:repeated-lines', share('repeated'), places.repeated)
  add('gopher:repeated-paragraphs', paragraphs.repeated / Math.max(1, paragraphs.count), places.repeated)
  add('gopher:repeated-line-letters', repeatedLetters / Math.max(1, letters), places.repeated)
  add('gopher:repeated-paragraph-letters', paragraphs.letters / Math.max(1, letters), places.repeated)
  add('c4:sentences', sentences)
  add('c4:lorem-ipsum', /lorem ipsum/i.test(raw) ? 1 : 0)
  add('c4:curly-brackets', count('brackets'), places.brackets)
  add('c4:open-lines', share('open'), places.open)
  if (spaced) add('c4:few-words', share('few'), places.few)
  add('c4:javascript', count('javascript'), places.javascript)
  add('c4:policies', count('policies'), places.policies)
  add('c4:long-words', count('long'), places.long)
  add('fineweb:closed-lines', 1 - share('open'), places.open)
  add('fineweb:short-lines', share('short'), places.short)
  add('fineweb:repeated-letters', repeatedLetters / Math.max(1, letters), places.repeated)
  if (spaced) add('fineweb:line-ends', countOf(raw, '\n') / Math.max(1, words.count))
}

/** Fewer than three words. */
function isFew(text: string): boolean {
  const space = text.search(/\s/)
  return space < 0 || text.slice(space).trimStart().search(/\s/) < 0
}

/** Marks that end a sentence, before a space or the end; a line without any is one. */
function sentencesIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x964 || code === 0x61f || code === 0x6d4) count += 1
    else if (code === 46 || code === 33 || code === 63) {
      const next = text.charCodeAt(at + 1)
      if (Number.isNaN(next) || next === 32 || next === 34 || next === 39 || next === 41 || next === 0x201d || next === 0x2019 || next === 0xbb) count += 1
    }
  }
  return Math.max(1, count)
}
