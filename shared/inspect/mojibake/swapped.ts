// Texts of Latin letters that were written in one encoding of one byte and read in another (`dŽjˆ vu`, `³¹ka`): no language
// writes the letters that then stand there, and its own come back in the encoding that it was written in.
import { detectLanguage, sampleLength } from '../language'
import { alphabets } from './alphabets'
import { tableOf } from './bytes'
import type { Repair } from './repair'

const encodings = ['windows-1252', 'windows-1250', 'iso-8859-2', 'macintosh', 'windows-1254', 'windows-1257', 'ibm850', 'ibm437'] as const
const readIn = [...encodings, 'windows-1251', 'windows-1253', 'koi8-r'] as const
const letters = new Map(Object.entries(alphabets).map(([language, signs]) => [language, new Set(signs)]))
/** Fewer say nothing. */
const leastChanged = 4
const leastWords = 3
const leastSure = 0.6
/** As many signs show how a text was read. */
const enough = 2_000
/** So many of the letters have to be the language's, and so few of those that change may have been before. */
const [nearlyAll, few] = [0.96, 0.4]
/** So few of the signs may be none that was read so. */
const fewStrange = 0.05
const letter = /\p{L}/u
const beyond = /[^\u0000-\u007f]/
/** No letter, but what stands between letters where a word was typeset. */
const natural = /[’‘ʼ´\u00ad‐-―·ªº…/]/
/** What stands behind words. */
const closing = /[\p{P}\p{Zs}²³°¹€™®©]/u
const afterwards = /^[\p{L}\p{P}\p{S}\p{N}\p{Zs}]$/u

interface Sign {
  readonly at: number
  readonly sign: string
  /** A letter, or something in a word: what an alphabet has to have. */
  readonly inWord: boolean
}

const maps = new Map<string, ReadonlyMap<string, string>>()
/** From a sign of the one to the sign of the same byte in the other. */
function mapOf(read: string, written: string): ReadonlyMap<string, string> {
  const key = `${read} ${written}`
  const known = maps.get(key)
  if (known !== undefined) return known
  const signs = new Map([...tableOf(written)].map(([sign, byte]) => [byte, sign]))
  const map = new Map([...tableOf(read)].flatMap(([sign, byte]) => (signs.has(byte) ? [[sign, signs.get(byte) ?? sign] as const] : [])))
  maps.set(key, map)
  return map
}

/** Ascending. `language`: of the text as it stands, where that is known. */
export function swapped(text: string, language: string | null = null): readonly Repair[] {
  if (!beyond.test(text)) return []
  const own = letters.get(language ?? detectLanguage(text)?.language ?? '')
  const all = strangeLines(text, own)
  if (all.length < leastChanged) return []
  const signs = all.slice(0, enough)
  const from = Math.max(0, (signs[0]?.at ?? 0) - sampleLength / 2)
  const sample = [...text.slice(from, from + sampleLength)]
  for (const read of readIn) {
    const table = tableOf(read)
    if (signs.filter(({ sign }) => !table.has(sign)).length > signs.length * fewStrange) continue
    for (const written of encodings) {
      const map = mapOf(read, written)
      if (written === read || !changes(text, signs, map)) continue
      const fitting = [...letters.keys()].filter((one) => holds(text, signs, map, one))
      if (fitting.length === 0) continue
      const said = detectLanguage(sample.map((sign) => map.get(sign) ?? sign).join(''))
      if (said === null || said.confidence < leastSure || !fitting.includes(said.language)) continue
      return all.flatMap(({ at, sign }) => (map.get(sign) ?? sign) === sign ? [] : [{ start: at, end: at + 1, text: map.get(sign) ?? sign }])
    }
  }
  return []
}

/** The signs of the lines of Latin letters that hold a letter which is none of the language's. */
function strangeLines(text: string, own: ReadonlySet<string> | undefined): readonly Sign[] {
  const all: Sign[] = []
  let places: number[] = []
  let plain = 0
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 10
    if (code >= 128) places.push(at)
    else if ((code | 32) >= 97 && (code | 32) <= 122) plain += 1
    if (code !== 10) continue
    if (places.length > 0 && places.length * 2 < plain) {
      const line = places.map((place) => signAt(text, place))
      if (line.some(({ at: place, sign, inWord }) => inWord && !isOwn(text, place, sign, own))) for (const one of line) all.push(one)
    }
    if (places.length > 0) places = []
    plain = 0
  }
  return all
}

function signAt(text: string, at: number): Sign {
  const sign = text.charAt(at)
  return { at, sign, inWord: letter.test(sign) || (/[a-z]/.test(text.charAt(at - 1)) && !natural.test(sign) && (/[a-z]/.test(text.charAt(at + 1)) || !closing.test(sign))) }
}

const small = (sign: string): string => (sign === 'İ' ? 'i' : sign.toLowerCase())

/** A letter of the alphabet, and no large one behind a small one. */
function isOwn(text: string, at: number, sign: string, alphabet: ReadonlySet<string> | undefined): boolean {
  const before = text.charAt(at - 1)
  return alphabet?.has(small(sign)) === true && (sign === small(sign) || before === before.toUpperCase())
}

/** Does it change enough signs to say anything, in enough words that are no names? */
function changes(text: string, signs: readonly Sign[], map: ReadonlyMap<string, string>): boolean {
  const changed = signs.filter(({ sign, inWord }) => inWord && map.get(sign) !== sign)
  const words = new Set(changed.map(({ at }) => text.slice(text.lastIndexOf(' ', at) + 1, at + 8)).filter((word) => !/^\p{P}*[A-Z]/u.test(word)))
  // One sign for another is a letter that no alphabet here has, but where others show whose text it is.
  const others = new Set(signs.filter(({ sign, inWord }) => inWord && map.get(sign) === sign).map(({ sign }) => small(sign)))
  return changed.length >= leastChanged && words.size >= leastWords && (others.size > 1 || new Set(changed.map(({ sign }) => small(sign))).size > 1)
}

/** Do the signs become the language's letters, which they were not? */
function holds(text: string, signs: readonly Sign[], map: ReadonlyMap<string, string>, language: string): boolean {
  const alphabet = letters.get(language)
  let [own, all, were, changed] = [0, 0, 0, 0]
  for (const { at, sign, inWord } of signs) {
    const now = map.get(sign) ?? sign
    if (!afterwards.test(now) && now !== sign) return false
    if (!inWord) continue
    all += 1
    if (isOwn(text, at, now, alphabet)) own += 1
    if (now === sign) continue
    changed += 1
    if (isOwn(text, at, sign, alphabet)) were += 1
  }
  return changed > 0 && own >= all * nearlyAll && were <= changed * few
}
