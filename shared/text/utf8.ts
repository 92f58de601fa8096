// UTF-8 as it should be: where a sequence is whole, and how far a broken one reaches, as every decoder of the web counts it.

/** Length of the sequence at `at` where it is whole; minus the length of its broken beginning where it is not. 0: cut by the end. */
export function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return -1
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  for (let step = 1; step < length; step += 1) {
    const next = bytes[at + step]
    if (next === undefined) return 0
    const least = step > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
    const most = step > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
    if (next < least || next > most) return -step
  }
  return length
}

/** Whether half of a surrogate pair stands here, written as if it were a sign of UTF-8: three bytes, each of them broken. */
export function isSurrogateAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xed && (bytes[at + 1]! & 0xe0) === 0xa0 && (bytes[at + 2]! & 0xc0) === 0x80
}

/** Punctuation and pictures, whose sequences are cut most often: no text in an encoding of one byte a sign has these pairs. */
const cutPairs: ReadonlyMap<number, number> = new Map([[0xe2, 0x80], [0xf0, 0x9f]])

export interface Utf8Count {
  /** Sequences of several bytes that are whole, and broken beginnings. */
  readonly whole: number
  readonly broken: number
  /** Of the broken, those that only text written as UTF-8 has: halves of surrogate pairs, and sequences cut short. */
  readonly torn: number
}

/** What speaks for UTF-8 in these bytes. A sequence cut by the end counts for neither. */
export function countUtf8(bytes: Uint8Array): Utf8Count {
  let whole = 0
  let broken = 0
  let torn = 0
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at)
    if (length === 0) break
    if (length > 1) whole += 1
    else if (length < 0) broken += 1
    if (length === -1 && isSurrogateAt(bytes, at)) {
      broken += 2
      torn += 3
      at += 2
    } else if (length === -3 || (length === -2 && cutPairs.get(bytes[at]!) === bytes[at + 1])) torn += 1
    at += Math.abs(length)
  }
  return { whole, broken, torn }
}
