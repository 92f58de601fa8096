// Made-up prose in a language: headlines, paragraphs, dates. Each text keeps to one thing, one place and few people, as news do.
import { readFileSync } from 'node:fs'
import type { Random } from './random'
import type { Tongue } from './tongue'

export interface Prose {
  readonly lang: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** Texts of one source, to be mixed into dumps in place of made-up ones: lines of `{source, lang, title, paras}`. */
export function readProse(file: string): readonly (readonly Prose[])[] {
  const sources = new Map<string, Prose[]>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue
    const { source, lang, title, paras } = JSON.parse(line) as { source: string; lang: string; title: string; paras: string[] }
    const paragraphs = paras.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '')
    const key = `${source} ${lang}`
    sources.set(key, [...(sources.get(key) ?? []), { lang, title: title.replace(/\s+/g, ' ').trim(), paragraphs }])
  }
  return [...sources.values()].filter((list) => list.length >= 8)
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const spaceless = new Set(['zh', 'ja', 'th'])
export const joinerOf = (lang: string): string => (spaceless.has(lang) ? (lang === 'th' ? ' ' : '') : ' ')

export function makeProse(random: Random, tongue: Tongue, count: number): Prose {
  const words = { t: random.pick(tongue.things), p: random.pick(tongue.places) }
  const people = random.sample(tongue.names, 2)
  const filled = (text: string): string => upper(text.replaceAll('{t}', words.t).replaceAll('{p}', words.p).replaceAll('{n}', () => random.pick(people)))
  const title = filled(random.pick(tongue.heads))
  const left = [...random.sample(tongue.says, tongue.says.length), ...random.sample(tongue.says, tongue.says.length)]
  const paragraphs = Array.from({ length: count }, () => left.splice(0, random.between(1, 3)).map(filled).join(joinerOf(tongue.lang))).filter((one) => one !== '')
  return { lang: tongue.lang, title, paragraphs: paragraphs.length === 0 ? [filled(random.pick(tongue.says))] : paragraphs }
}

export function makeDate(random: Random, lang: string): string {
  const day = new Date(Date.UTC(random.between(1994, 2025), random.between(0, 11), random.between(1, 28)))
  const style = random.pick(['long', 'long', 'medium', 'full', 'iso'] as const)
  if (style === 'iso') return day.toISOString().slice(0, 10)
  return new Intl.DateTimeFormat(lang === 'ar' ? 'ar-u-nu-latn' : lang === 'fa' ? 'fa-u-ca-gregory' : lang, { dateStyle: style, timeZone: 'UTC' }).format(day)
}

/** Lines no wider than so many characters, as mail and old newswire have them. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
