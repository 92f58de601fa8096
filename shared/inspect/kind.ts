// What sort of article it is, where a plain sign says so.
import type { Found, Speaker } from '../article/article'
import { headerKind } from '../divide/header'
import { clock, ingredients, kickers, salutation, titles, valediction } from './kind-signs'
import type { RawLine } from './lines'

interface KindFound {
  readonly kind: string
  readonly found: Found
}

const at = ({ start, end }: Pick<RawLine, 'start' | 'end'>, confidence: number, how: string): Found => ({ start, end, confidence, how })

export function findKind(title: string | null, titleAt: readonly [number, number] | null, lines: readonly RawLine[], speakers: readonly Speaker[], below: { readonly date: boolean; readonly deck: () => boolean }): KindFound | null {
  const named = title === null || titleAt === null || title.length > 600 ? undefined : titles.find(({ shape }) => shape.test(title))
  const byTitle = (): KindFound | null => (named === undefined ? null : { kind: named.kind, found: at({ start: titleAt?.[0] ?? 0, end: titleAt?.[1] ?? 0 }, 0.8, named.kind === 'list' ? 'the title counts its items' : 'the title says so') })
  if (speakers.length >= 2) return named?.kind === 'questions' ? byTitle() : bySpeakers(lines, speakers, named?.kind ?? null)
  return byKicker(lines, below) ?? letter(lines) ?? byTitle() ?? recipe(lines) ?? questions(lines) ?? live(lines) ?? report(lines)
}

function bySpeakers(lines: readonly RawLine[], speakers: readonly Speaker[], named: string | null): KindFound {
  const turns = speakers.reduce((sum, one) => sum + one.turns.length / 2, 0)
  const first = Math.min(...speakers.map((one) => one.turns[0] ?? 0))
  const last = Math.max(...speakers.map((one) => one.turns.at(-1) ?? 0))
  const alone = lines.some(({ text }) => text.trim() === speakers[0]?.name)
  const kind = alone ? 'play' : named === 'interview' || named === 'transcript' ? named : speakers.length <= 4 ? 'interview' : 'transcript'
  return { kind, found: at({ start: first, end: last }, 0.9, `${speakers.length} speakers in ${turns} turns`) }
}

function byKicker(lines: readonly RawLine[], below: { readonly date: boolean; readonly deck: () => boolean }): KindFound | null {
  for (const line of lines.slice(0, 6)) {
    if (line.text.length > 80) continue
    const text = line.text.trim()
    const hit = kickers.find(({ shape }) => shape.test(text))
    if (hit === undefined) continue
    const signs = ['kicker', below.date ? 'date line' : '', below.deck() ? 'deck' : ''].filter((sign) => sign !== '')
    return { kind: hit.kind, found: at(line, 0.95, `${signs.join(', ')} under the title`) }
  }
  return null
}

/** Opened to somebody, and closed by a wish. */
function letter(lines: readonly RawLine[]): KindFound | null {
  const opened = lines.slice(0, 6).find(({ text }) => text.length <= 80 && salutation.test(text.trim()))
  if (opened === undefined) return null
  const closed = lines.slice(-5).some(({ text, start }) => start > opened.start && text.length <= 100 && valediction.test(text.trim()))
  return closed ? { kind: 'letter', found: at(opened, 0.9, 'opened and closed as letters are') } : null
}

/** A heading of ingredients with a list of short lines under it. */
function recipe(lines: readonly RawLine[]): KindFound | null {
  const head = lines.slice(0, 40).findIndex(({ text }) => text.length <= 60 && ingredients.test(text.trim()))
  const line = lines[head]
  if (line === undefined) return null
  const list = lines.slice(head + 1, head + 5)
  return list.length >= 3 && list.filter(({ text }) => text.length <= 70).length >= 3 ? { kind: 'recipe', found: at(line, 0.9, 'a list of ingredients') } : null
}

/** Questions for headings, each with an answer under it. */
function questions(lines: readonly RawLine[]): KindFound | null {
  const asks = ({ text }: RawLine): boolean => text.length <= 140 && /[?？؟]\s*$/u.test(text)
  const asked = lines.filter((line, at) => asks(line) && lines[at + 1] !== undefined && !asks(lines[at + 1]!))
  const first = asked[0]
  return first !== undefined && asked.length >= 3 && asked.length >= lines.length * 0.25 ? { kind: 'questions', found: at(first, 0.75, `${asked.length} questions, each with its answer`) } : null
}

/** Times of the day alone on their lines. */
function live(lines: readonly RawLine[]): KindFound | null {
  const times = lines.filter(({ text }) => text.length <= 16 && clock.test(text.trim()))
  const first = times[0]
  return first !== undefined && times.length >= 3 && times.length >= lines.length * 0.1 ? { kind: 'live', found: at(first, 0.75, `${times.length} times of the day, each on its line`) } : null
}

/** `ÖSTERSUND. Das …`, `ВОЛОГДА, 18 мая. В …`, `Opava – Zářijová …`, `चमोली: …`. */
const place = /^(?:\p{Lu}[\p{Lu}\p{M} .’'/-]{2,30}(?:, \d{1,2}\.? \p{L}{3,9}|, \p{L}{3,9} \d{1,2})?\. ?(?:[–—-] )?(?=\p{Lu}\p{Ll}|\p{Lu}\s)|\p{Lu}\p{Ll}{2,16}(?:[ -]\p{Lu}\p{Ll}{2,16}){0,2}(?: \([\p{L} /]{2,20}\))? [–—] (?=["„“«]?\p{Lu}\p{Ll})|[\p{sc=Deva}\p{sc=Beng}]{2,16}: (?=\p{L}))/u

/** News opens with its place. */
function report(lines: readonly RawLine[]): KindFound | null {
  const line = lines.slice(0, 10).filter(({ text }) => text.length >= 60).slice(0, 3).find(({ text }) => headerKind(text) === 'dateline' || place.test(text.slice(0, 60)))
  return line === undefined ? null : { kind: 'report', found: at({ start: line.start, end: Math.min(line.end, line.start + 60) }, 0.75, 'opened by a dateline') }
}
