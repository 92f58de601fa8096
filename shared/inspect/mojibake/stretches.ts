// Stretches of a text that were written in one encoding and read in another, whatever the two: they say nothing as they
// stand, and read like a text in the encoding that they were written in.
import { bytesOf, readAgain, readAs, tableOf, writtenIn } from './bytes'
import type { Repair } from './repair'
import { speech } from './speech'

interface Stretch {
  readonly start: number
  readonly end: number
  /** A bit for each group of encodings that all its signs may have been read in. */
  readonly groups: number
}

const groups = Object.values(readAs)
const eastern = 1 << (groups.length - 1)
const any = (1 << groups.length) - 1
let table: Uint8Array | null = null

/** The groups that a sign may have been read in, by its code. Made when the first text asks, which a start does not wait for. */
function groupsBySign(): Uint8Array {
  const of = new Uint8Array(65_536)
  for (const [at, names] of groups.slice(0, -1).entries()) {
    for (const name of names) for (const sign of tableOf(name).keys()) of[sign.charCodeAt(0)] = of[sign.charCodeAt(0)]! | (1 << at)
  }
  for (let code = 0x80; code < 0x3000; code += 1) if (of[code]! > 0 && !/\p{L}/u.test(String.fromCharCode(code))) of[code] = of[code]! | eastern
  for (const [first, last] of [[0x2190, 0x2800], [0x2e80, 0xa000], [0xac00, 0xfa30], [0xff00, 0x10000]] as const) for (let code = first; code < last; code += 1) of[code] = of[code]! | eastern
  of.fill(any, 0x2010, 0x2027)
  of[0xfffd] = any
  return of
}

const leastSigns = 4
const beyond = /[^\u0000-\u007f]/g

/** Words of which at least half is no ASCII, with nothing between them that has letters of ASCII. */
function* stretchesOf(text: string): Generator<Stretch> {
  let [start, end, all, signs] = [-1, 0, any, 0]
  const length = text.length
  table ??= groupsBySign()
  const groupsOf = table
  for (let at = 0; at < length;) {
    if (start < 0) {
      // On to the word with the next sign that is no ASCII: most texts have few.
      beyond.lastIndex = at
      if (!beyond.test(text)) return
      at = beyond.lastIndex - 1
      while (at > 0 && text.charCodeAt(at - 1) > 32) at -= 1
    }
    let [plain, strange, mask] = [0, 0, any]
    const first = at
    let code = 0
    for (; at < length; at += 1) {
      code = text.charCodeAt(at)
      if (code <= 32) break
      if (code >= 0x80) {
        strange += 1
        mask &= groupsOf[code]!
      } else if ((code | 32) >= 97 && (code | 32) <= 122) plain += 1
    }
    const odd = strange > 0 && strange >= plain && mask > 0
    if (start >= 0 && (odd ? (all & mask) === 0 : plain + strange > 0)) {
      if (signs >= leastSigns) yield { start, end, groups: all }
      start = -1
    }
    if (odd) {
      if (start < 0) [start, all, signs] = [first, any, 0]
      end = at
      all &= mask
      signs += strange
    }
    if (code === 10 && start >= 0) {
      if (signs >= leastSigns) yield { start, end, groups: all }
      start = -1
    }
    at += 1
  }
  if (start >= 0 && signs >= leastSigns) yield { start, end, groups: all }
}

/** As many signs of a stretch tell how it was read. */
const sampleLength = 240
const least = 6.5
/** Less is enough where a stretch is long and says nothing as it stands. */
const leastOf = (own: number): number => Math.max(3.5, least + own * 0.12)
/** What a stretch counts, a sign, that says something as it stands, if only in a language that nothing is known of here. */
const saysNothing = -0.2
/** What one counts, a sign, that was read rightly. */
const leastShare = 0.18
/** What a byte beyond ASCII counts that stands where UTF-8 has it. */
const inPlace = 0.7

interface Reading {
  readonly read: string
  readonly written: string
}

/** Ascending, not overlapping. */
export function misread(text: string): readonly Repair[] {
  const found: Repair[] = []
  let last: Reading | null = null
  for (const { start, end, groups: possible } of stretchesOf(text)) {
    const sample = text.slice(start, Math.min(end, start + sampleLength))
    const own = speech(sample)
    if (own > sample.length * saysNothing) continue
    const reading: Reading | null = last !== null && scoreOf(sample, last) > leastOf(own) ? last : best(sample, possible, own)
    if (reading === null) continue
    last = reading
    const bytes = bytesOf(text.slice(start, end), reading.read)
    if (bytes !== null) found.push({ start, end, text: readAgain(bytes, reading.written).replace(/\ufffd+/g, '\ufffd') })
  }
  return found
}

function best(sample: string, possible: number, own: number): Reading | null {
  let reading: Reading | null = null
  let high = leastOf(own)
  for (const [at, names] of groups.entries()) {
    if ((possible & (1 << at)) === 0 || (1 << at === eastern && !mostlyEastern(sample))) continue
    for (const read of names) {
      for (const written of writtenIn) {
        const score = scoreOf(sample, { read, written })
        if (score <= high) continue
        high = score
        reading = { read, written }
      }
    }
  }
  return reading
}

/** The encodings of the East have letters of Greek and Cyrillic too, which nothing is misread in alone. */
const mostlyEastern = (sample: string): boolean => (sample.match(/[\u2e80-\uffef]/g)?.length ?? 0) * 2 > (sample.match(/[\u0080-\uffff]/g)?.length ?? 0)

function scoreOf(sample: string, { read, written }: Reading): number {
  if (read === written) return -Infinity
  const bytes = bytesOf(sample, read)
  if (bytes === null) return -Infinity
  const decoded = readAgain(bytes, written)
  const score = speech(decoded) + (written === 'utf-8' ? inPlace * beyondAscii(bytes) : 0)
  return score < decoded.length * leastShare ? -Infinity : score
}

const beyondAscii = (parts: readonly Uint8Array[]): number => parts.reduce((sum, bytes) => sum + bytes.filter((byte) => byte >= 0x80).length, 0)
