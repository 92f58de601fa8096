// Which encodings a text could have been misread in: one pass over its signs, so that sound texts cost next to nothing.
import { encodings } from './encodings'

/** A bit an encoding, for each sign: does it stand for a byte that leads two, or more, or that follows? */
const two = new Uint16Array(65536)
const more = new Uint16Array(65536)
const next = new Uint16Array(65536)
for (const [at, { byteOf }] of encodings.entries()) {
  for (const [sign, byte] of byteOf) {
    const table = byte >= 0xe0 && byte < 0xf5 ? more : byte >= 0xc2 && byte < 0xe0 ? two : byte < 0xc0 ? next : null
    if (table !== null) table[sign.charCodeAt(0)] = (table[sign.charCodeAt(0)] ?? 0) | (1 << at)
  }
}
// A byte that was lost may follow in any.
next[0xfffd] = 0xffff
const space = 32

/** Bit n for the nth of `encodings`. */
export function possibleEncodings(text: string): number {
  let mask = 0
  const length = text.length
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 128) continue
    const second = text.charCodeAt(at + 1)
    const third = text.charCodeAt(at + 2)
    const after = next[second] ?? 0
    // A no-break space may have become a space, where another sequence follows.
    if (second === space) mask |= (two[code] ?? 0) & (two[third] ?? 0) & (next[text.charCodeAt(at + 3)] ?? 0)
    if (after === 0) continue
    mask |= (two[code] ?? 0) & after
    mask |= (more[code] ?? 0) & after & (third === space ? (more[text.charCodeAt(at + 3)] ?? 0) : (next[third] ?? 0))
  }
  return mask
}
