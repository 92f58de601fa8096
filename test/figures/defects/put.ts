// Puts a form of a defect into a sound text at a place of chance, and says where it stands.
import { bytesOf, readAgain, tableOf } from '../../../shared/inspect/mojibake/bytes'
import type { Prose } from '../mixing/prose'
import type { Random } from '../mixing/random'
import type { Form } from './forms'

interface Spoilt {
  readonly text: string
  readonly start: number
  readonly end: number
}

type Put = (form: string, prose: Prose, random: Random) => Spoilt | null

export const soundText = ({ title, paragraphs }: Prose): string => [title, ...paragraphs].join('\n\n')

/** The text with one paragraph made into what stands before, in and behind the defect. */
function within({ title, paragraphs }: Prose, at: number, [before, defect, behind]: readonly [string, string, string]): Spoilt {
  const head = `${[title, ...paragraphs.slice(0, at)].join('\n\n')}\n\n${before}`
  return { text: [head + defect + behind, ...paragraphs.slice(at + 1)].join('\n\n'), start: head.length, end: head.length + defect.length }
}

const signOf = (form: string): string => String.fromCodePoint(Number.parseInt(form.slice(2), 16))
const letters = /(?<=\p{L})(?=\p{L})/gu
const gaps = / /g
const spaceless = /^[\u0e00-\u0eff\u3000-\u9fff\uac00-\ud7af]/u

function places(text: string, shape: RegExp): readonly number[] {
  return [...text.matchAll(shape)].map(({ index }) => index).filter((at) => at > 8 && at < text.length - 8)
}

/** A sign in a word, in place of a space, or at an end of a paragraph. */
const sign: Put = (form, prose, random) => {
  const [where, name = ''] = form.split('|')
  const at = random.between(0, prose.paragraphs.length - 1)
  const text = prose.paragraphs[at] ?? ''
  const one = signOf(name)
  if (where === 'start') return within(prose, at, ['', one, text])
  if (where === 'end') return within(prose, at, [text, one, ''])
  const found = places(text, where === 'word' ? letters : gaps)
  if (found.length === 0) return null
  const place = random.pick(found)
  return within(prose, at, [text.slice(0, place), one, text.slice(where === 'space' ? place + 1 : place)])
}

/** Something of its own between two words. */
const between: Put = (form, prose, random) => {
  const at = random.between(0, prose.paragraphs.length - 1)
  const text = prose.paragraphs[at] ?? ''
  const found = places(text, spaceless.test(text) ? letters : gaps)
  if (found.length === 0) return null
  const place = random.pick(found)
  return within(prose, at, [`${text.slice(0, place)} `, form, ` ${text.slice(place).trimStart()}`])
}

/** `W` is two words of the text; marks that open a line stand at one. */
const marked: Put = (form, prose, random) => {
  const at = random.between(0, prose.paragraphs.length - 1)
  const text = prose.paragraphs[at] ?? ''
  const found = places(text, spaceless.test(text) ? letters : gaps)
  if (found.length < 3) return null
  const ownLine = /^(?:#|=|\{\||\|\}|```|:::|h3|> |\$\(|\.more|document|var )/.test(form)
  const from = random.between(0, found.length - 3)
  const [start = 0, end = 0] = [found[from], found[from + 2]]
  const words = text.slice(start, end).trim()
  const whole = form.replace('W', () => words)
  if (ownLine) return within(prose, at, ['', whole, `\n\n${text}`])
  return form.includes('W') ? within(prose, at, [`${text.slice(0, start)} `, whole, ` ${text.slice(end).trimStart()}`]) : within(prose, at, [`${text.slice(0, start)} `, whole, ` ${text.slice(start).trimStart()}`])
}

/** The text ends in the middle of a sentence or a word, or at a line of its own. */
const cut: Put = (form, prose, random) => {
  const [where, tail = ''] = form.split('|')
  const at = prose.paragraphs.length - 1
  const text = prose.paragraphs[at] ?? ''
  if (where === 'own') return within(prose, at, [`${text}\n\n`, tail, ''])
  const found = places(text, where === 'word' || spaceless.test(text) ? letters : gaps)
  if (found.length === 0) return null
  return within(prose, at, [text.slice(0, random.pick(found)), tail, ''])
}

const line: Put = (form, prose, random) => {
  const at = random.chance(0.6) ? prose.paragraphs.length - 1 : random.between(0, prose.paragraphs.length - 1)
  return within(prose, at, [`${prose.paragraphs[at] ?? ''}\n\n`, form, ''])
}

/** Written in one encoding and read in another: a paragraph, or all. Null where that encoding has not all signs, or nothing changes. */
const misread: Put = (form, prose, random) => {
  const [written = '', read = ''] = form.split('|')
  const wrong = (text: string): string | null => {
    if (written !== 'utf-8' && [...text].some((one) => one > '\u007f' && !tableOf(written).has(one))) return null
    const bytes = written === 'utf-8' ? [new TextEncoder().encode(text)] : bytesOf(text, written)
    const now = bytes === null ? text : readAgain(bytes, read)
    return now === text ? null : now
  }
  const plain = { ...prose, paragraphs: prose.paragraphs.map((one) => plainly(one, written)) }
  if (random.chance(0.5)) {
    const at = random.between(0, plain.paragraphs.length - 1)
    const now = wrong(plain.paragraphs[at] ?? '')
    return now === null ? null : within(plain, at, ['', now, ''])
  }
  const now = wrong(plain.paragraphs.join('\n\n'))
  return now === null ? null : { text: `${prose.title}\n\n${now}`, start: prose.title.length + 2, end: prose.title.length + 2 + now.length }
}

/** Old encodings of the East and of DOS have no typographic quotes: pages wrote others. */
const plainly = (text: string, written: string): string => (written === 'utf-8' ? text : text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').replace(/[\u00a0\u202f]/g, ' ').replace(/…/g, '...'))

/** What the text was before it was misread, to compare a repair with. */
export const beforeMisreading = (form: string, prose: Prose): string => soundText({ ...prose, paragraphs: prose.paragraphs.map((one) => plainly(one, form.split('|')[0] ?? '')) })

/** Right behind itself, or far away; in other letters, or wrapped. */
const repeated: Put = (form, prose) => {
  const long = prose.paragraphs.findIndex((one) => one.length >= (spaceless.test(one) ? 50 : 170))
  const at = form === 'behind' ? 0 : long
  const text = prose.paragraphs[at]
  const last = prose.paragraphs.length - 1
  if (text === undefined || (form !== 'behind' && at > last - 1)) return null
  const again = form === 'wrapped' ? text.replace(/(.{40,60}) /g, '$1\n') : form === 'capitals' ? text.toUpperCase() : text
  return within(prose, form === 'behind' ? at : last, [`${prose.paragraphs[form === 'behind' ? at : last]}\n\n`, again, ''])
}

const puts: Readonly<Record<string, Put>> = {
  'odd-space': sign, 'invisible-char': sign, 'control-char': sign, bidi: sign, 'replacement-char': sign,
  'html-entity': between, markup: marked, pii: between, 'not-pii': between, keep: line, sound: line, debris: line,
  truncated: cut, mojibake: misread, 'repeated-paragraph': repeated,
}

export function put({ kind, form }: Form, prose: Prose, random: Random): Spoilt | null {
  return puts[kind]?.(form, prose, random) ?? null
}
