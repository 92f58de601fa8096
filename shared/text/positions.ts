// The one place that counts in other units than UTF-16: code points (files, scripts) and UTF-8 bytes (dumps).
// A lone surrogate counts as one code point and as the three bytes of U+FFFD, which is how it is encoded.
import { isInPair } from './pairs'

/** Asks in ascending order, so that one pass over the text answers all. */
function ascending(offsets: readonly number[]): readonly number[] {
  const order = offsets.map((_, index) => index)
  let sorted = true
  for (let index = 1; index < offsets.length && sorted; index += 1) sorted = offsets[index - 1]! <= offsets[index]!
  return sorted ? order : order.sort((one, other) => offsets[one]! - offsets[other]!)
}

/** UTF-16 units of the code point at `index`: 1 or 2. */
function width(text: string, index: number): number {
  return isInPair(text, index + 1) ? 2 : 1
}

function byteLength(unit: number, units: number): number {
  return units === 2 ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3
}

/** Walks the text once. An offset within a pair counts as the pair's start; one past the end as the end. */
function count(text: string, offsets: readonly number[], step: (unit: number, units: number) => number): number[] {
  const result = new Array<number>(offsets.length)
  let at = 0
  let counted = 0
  for (const place of ascending(offsets)) {
    const offset = offsets[place]!
    while (at < text.length) {
      const units = width(text, at)
      if (at + units > offset) break
      counted += step(text.charCodeAt(at), units)
      at += units
    }
    result[place] = counted
  }
  return result
}

/** Code points before each UTF-16 offset. */
export function toCodePoints(text: string, offsets: readonly number[]): number[] {
  return count(text, offsets, () => 1)
}

/** UTF-8 bytes before each UTF-16 offset. */
export function toBytes(text: string, offsets: readonly number[]): number[] {
  return count(text, offsets, byteLength)
}

/** UTF-16 offset of each UTF-8 byte offset: a byte inside a code point counts as the code point's start, one past the end as the end. */
export function fromBytes(text: string, offsets: readonly number[]): number[] {
  const result = new Array<number>(offsets.length)
  let at = 0
  let counted = 0
  for (const place of ascending(offsets)) {
    while (at < text.length) {
      const units = width(text, at)
      const bytes = byteLength(text.charCodeAt(at), units)
      if (counted + bytes > offsets[place]!) break
      counted += bytes
      at += units
    }
    result[place] = at
  }
  return result
}

/** UTF-16 offset of each code point offset; -1 where the text has fewer code points. */
export function toUtf16(text: string, offsets: readonly number[]): number[] {
  const result = new Array<number>(offsets.length)
  let at = 0
  let counted = 0
  for (const place of ascending(offsets)) {
    const offset = offsets[place]!
    while (counted < offset && at < text.length) {
      at += width(text, at)
      counted += 1
    }
    result[place] = counted === offset ? at : -1
  }
  return result
}

export function codePointLength(text: string): number {
  return toCodePoints(text, [text.length])[0]!
}
