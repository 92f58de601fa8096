// Files that were put together of two encodings: what is UTF-8 stays so, and the bytes between that are none are read as
// windows-1252, each of them counted and placed like one that means nothing.
import iconv from 'iconv-lite'
import { mixedEncoding } from '../../../shared/dump/encodings'
import { isSurrogateAt, sequenceAt } from '../../../shared/text/utf8'

export const mixed = mixedEncoding

const western = Array.from({ length: 256 }, (_, byte) => Buffer.from(iconv.decode(Buffer.from([byte]), 'windows-1252')))
const fewest = 3
/** Sequences for each byte that is none: text in one western encoding has next to none by chance. */
const share = 1 / 4

/** `shown`: what only text written as UTF-8 has; `strange`: what else is none. */
export function isMixed(shown: number, strange: number, sample: Uint8Array): boolean {
  return shown >= fewest && shown >= share * strange && readsAsWestern(sample)
}

const replacement = Buffer.from('\ufffd')

/** Each step through the bytes; with a text where they are no UTF-8. */
function* steps(source: Buffer): Generator<{ readonly from: number; readonly to: number; readonly text: Buffer | null }> {
  for (let at = 0; at < source.length;) {
    const step = sequenceAt(source, at)
    if (step > 0) yield { from: at, to: at + step, text: null }
    else if (isSurrogateAt(source, at)) {
      for (let byte = at; byte < at + 3; byte += 1) yield { from: byte, to: byte + 1, text: replacement }
      at += 2
    }
    else for (let byte = at; byte < at + Math.max(1, -step); byte += 1) yield { from: byte, to: byte + 1, text: western[source[byte]!]! }
    at += step === 0 ? 1 : Math.abs(step)
  }
}

const isLetter = (byte: number | undefined): boolean => byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte))
const marks = new Set([0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x9b, 0xa0, 0xa7, 0xab, 0xb0, 0xbb])
const isSign = (byte: number): boolean => byte >= 0xc0 && byte < 0xfe && byte !== 0xd7 && byte !== 0xf7

/** Whether what is no UTF-8 reads as windows-1252: letters stand beside letters, or it is a quote or a dash; hardly any byte is otherwise. */
export function readsAsWestern(sample: Uint8Array): boolean {
  const bytes = Buffer.from(sample)
  let good = 0
  let bad = 0
  for (const { from, text } of steps(bytes)) {
    if (!text || text === replacement || sequenceAt(bytes, from) === 0) continue
    const byte = bytes[from]!
    if (marks.has(byte) || (isSign(byte) && (isLetter(bytes[from - 1]) || isLetter(bytes[from + 1])))) good += 1
    else bad += 1
  }
  return good > 0 && good >= 9 * bad
}

export function decodeMixed(source: Buffer): { readonly text: Buffer; readonly broken: readonly number[] } {
  const parts: Buffer[] = []
  const broken: number[] = []
  let length = 0
  let good = 0
  let end = 0
  const take = (): void => {
    if (end > good) parts.push(source.subarray(good, end))
    length += end - good
    good = end
  }
  for (const { from, to, text } of steps(source)) {
    end = from
    if (text) {
      take()
      broken.push(length)
      parts.push(text)
      length += text.length
      good = to
    }
    end = to
  }
  take()
  return { text: Buffer.concat(parts), broken }
}

/** Byte of the source at so many bytes of its text. */
export function mixedOffset(source: Buffer, at: number): number {
  let reached = 0
  for (const { from, to, text } of steps(source)) {
    reached += text ? text.length : to - from
    if (reached > at) return from
  }
  return source.length
}
