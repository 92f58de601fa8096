// Repairs UTF-8 that was read in a one-byte encoding, once or several times over: each place with what it stood for.
import { encodings, type Encoding, windows1252 } from './encodings'
import { possibleEncodings } from './possible'
import { strays } from './strays'
import { misread } from './stretches'
import { swapped } from './swapped'
import { decodeWhole, type Pair, pairsOf, patternOf } from './pairs'

export interface Repair {
  readonly start: number
  readonly end: number
  readonly text: string
}

const known: readonly (readonly [Encoding, RegExp])[] = encodings.map((one) => [one, patternOf(one)])
const rounds = 4

/** Ascending, not overlapping. `language`: of the text as it stands, where that is known. */
export function repairs(text: string, language: string | null = null): readonly Repair[] {
  const possible = possibleEncodings(text)
  const readings = known.filter((_, at) => (possible & (1 << at)) !== 0).map(([encoding, pattern]) => accepted(pairsOf(text, encoding, pattern), text, !encoding.name.startsWith('ibm')))
  // A text that is nearly all explained by one encoding was read in that one.
  const best = Math.max(0, ...readings.map(covered))
  const one = best > nearlyAll * strange(text) ? readings.find((reading) => covered(reading) === best) : undefined
  const runsOf = (one === undefined ? readings : [one]).flatMap(runs)
  const found: Repair[] = [...swapped(text, language)]
  for (const one of [...misread(text), ...strays(text)]) if (free(found, one)) found.push({ ...one, text: again(one.text) })
  // Where two encodings read the same place, the one that reads more of it is right.
  for (const run of runsOf.sort((left, right) => right.end - right.start - (left.end - left.start))) {
    if (free(found, run)) found.push({ ...run, text: again(run.text) })
  }
  for (const one of [...swallowed(text, found), ...controls(text)]) if (free(found, one)) found.push(one)
  return found.sort((left, right) => left.start - right.start)
}

const free = (found: readonly Repair[], { start, end }: Repair): boolean => !found.some((one) => one.start < end && start < one.end)

export function repaired(text: string): string {
  let at = 0
  let result = ''
  for (const { start, end, text: now } of repairs(text)) {
    result += text.slice(at, start) + now
    at = end
  }
  return result + text.slice(at)
}

/** What was garbled twice is repaired twice: a run that is pairs to its last sign was. */
function again(text: string): string {
  let now = text
  for (let round = 1; round < rounds && /[^\u0000-\u007f]{2}/.test(now); round += 1) {
    const whole = known.map(([encoding]) => decodeWhole(now, encoding)).find((one) => one !== null && !/[\u0080-\u009f]/.test(one))
    const next = whole ?? repaired(now)
    if (next === now) return now
    now = next
  }
  return now
}

const nearlyAll = 0.85
const covered = (pairs: readonly Pair[]): number => pairs.reduce((sum, { start, end }) => sum + end - start, 0)
const strange = (text: string): number => text.match(/[\u0080-\uffff]/g)?.length ?? 0

/** Sure and likely ones; weak ones in a chain of at least two, or beside others of the text; lossy ones beside sure ones. */
function accepted(pairs: readonly Pair[], text: string, mayBeAll: boolean): readonly Pair[] {
  const strong = pairs.filter(({ strength }) => strength === 'sure' || strength === 'likely').length
  const all = pairs.length > 2 && covered(pairs) > nearlyAll * strange(text)
  if (all && (strong > 0 || (mayBeAll && pairs.length > 4))) return pairs
  const rows = rowsOf(pairs)
  return pairs.filter((pair, at) => {
    if (pair.strength === 'sure' || pair.strength === 'likely') return true
    const [before, after] = [pairs[at - 1], pairs[at + 1]]
    const touches = (one: Pair | undefined): boolean => one !== undefined && (one.end === pair.start || one.start === pair.end)
    const touching = touches(before) || touches(after)
    if (pair.strength === 'inner') return strong > 0 && touching
    if (pair.strength === 'lossy') return strong > 0 || touching
    const was = text.slice(pair.start, pair.end)
    if (strong > 0 && (touching || was.length > 2 || !/\p{Lu}/u.test(text.charAt(pair.start - 1)))) return true
    const byChance = cyrillic.test(was)
    const row = rows[at]!
    return (!byChance && pairs.length >= 3 && /[\u0300-\u036f]/.test(pair.decoded) && pairs.filter((one) => text.slice(one.start, one.end) === was).length >= 3) || (byChance ? row.length >= 3 && row.usual : row.length >= 2) && alike(pairs, at)
  })
}

/** Two letters of Cyrillic are a pair by chance: `Рі` and `Сі` begin Ukrainian words, `ЦІ` and `ЊИ ` stand in capitals. */
const cyrillic = /^[\p{Script=Cyrillic} ]+$/u
/** Letters that words are written in, and chance seldom hits. */
const usual = /[\u00a0-\u017f\u0386-\u045f\u05d0-\u05ea\u0621-\u06d3]/u

interface Row {
  length: number
  usual: boolean
}

/** Of each pair, the row of those that touch it, and those that touch them: one pass, for a text may be one row. */
function rowsOf(pairs: readonly Pair[]): readonly Row[] {
  let row: Row = { length: 0, usual: true }
  return pairs.map(({ start, decoded }, at) => {
    if (pairs[at - 1]?.end !== start) row = { length: 0, usual: true }
    row.length += 1
    row.usual &&= usual.test(decoded)
    return row
  })
}

const scripts = [/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, /\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Thai}/u, /\p{Script=Latin}/u]

/** A chain speaks one script: chance does not. */
function alike(pairs: readonly Pair[], at: number): boolean {
  const beside = pairs[at - 1]?.end === pairs[at]?.start ? pairs[at - 1] : pairs[at + 1]
  return scripts.some((script) => script.test(pairs[at]?.decoded ?? '') && script.test(beside?.decoded ?? '')) || pairs[at]?.decoded === '\ufffd' || beside?.decoded === '\ufffd'
}

function runs(pairs: readonly Pair[]): readonly Repair[] {
  const found: { start: number; end: number; text: string }[] = []
  for (const { start, end, decoded } of pairs) {
    const last = found.at(-1)
    if (last !== undefined && last.end === start) {
      last.end = end
      last.text += decoded
    } else found.push({ start, end, text: decoded })
  }
  return found
}

/** A second byte that was a no-break space, and became a space or nothing; a third that became a question mark. */
function* swallowed(text: string, found: readonly Repair[]): Generator<Repair> {
  for (const hit of text.matchAll(/Ã( {1,2})(?=[a-zà-ÿ’'])/gu)) {
    const start = hit.index
    if (/\p{Lu}/u.test(text.charAt(start - 1))) continue
    const end = start + hit[0].length
    const glued = /^(?:s|quel[ae]s?|quilo)(?![\p{L}'’])/u.test(text.slice(end))
    yield { start, end, text: glued ? 'à' : 'à ' }
  }
  if (found.length === 0) return
  for (const { index: start, 0: was } of text.matchAll(/(?<=\p{Ll})Ă (?=\p{Ll})|(?<!\p{L})Å (?=\p{Ll})|(?<!\p{L})Г (?=[a-z])|(?<!\p{Lu})Â (?=\S)|â€\?/gu)) {
    yield { start, end: start + was.length, text: { Ă: 'à', Å: 'Š', Г: 'à ', Â: ' ', â: '\ufffd' }[was.charAt(0)] ?? was }
  }
}

/** Control characters that Windows-1252 has quotation marks and dashes for. */
function* controls(text: string): Generator<Repair> {
  for (const hit of text.matchAll(/[\u0080-\u009f]/g)) {
    const sign = windows1252.charAt(hit[0].charCodeAt(0) - 0x80)
    if (sign === hit[0]) continue
    yield { start: hit.index, end: hit.index + 1, text: sign }
  }
}
