// A text's signature for finding its near-duplicates: one-permutation MinHash over its word pairs, 256 places of 16
// bits, 512 bytes. Seeds are fixed: the same text has the same signature on every desk. Two signatures agree in about
// the share of places that their texts share of word pairs.

const places = 256
export const signatureBytes = places * 2
/** Fewer pairs say nothing. */
const fewest = 20

function scramble(value: number, seed: number): number {
  let hash = Math.imul(value ^ seed, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const isWide = (code: number): boolean => (code >= 0x3040 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0eff) || (code >= 0x1780 && code <= 0x17ff)

/** Calls with a number for each pair of words; case, digits and punctuation do not count. Signs of Han are words of their own, in threes. */
export function eachShingle(text: string, each: (shingle: number) => void): void {
  let word = 0
  let length = 0
  let previous = 0
  let before = 0
  const close = (wide: boolean): void => {
    if (length === 0) return
    if (wide) {
      if (before !== 0) each(scramble(Math.imul(before, 31) ^ Math.imul(previous, 17) ^ word, 0x9747b28c))
      before = previous
    } else if (previous !== 0) each(scramble(Math.imul(previous, 31) ^ word, 0x9747b28c))
    previous = word | 1
    word = 0
    length = 0
  }
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at)
    if (code >= 65 && code <= 90) code += 32
    else if (code >= 48 && code <= 57) code = 48
    const letter = code < 128 ? (code >= 97 && code <= 122) || code === 48 : code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) && code !== 0xfeff && code !== 0xd7 && code !== 0xf7
    if (!letter) {
      close(false)
      continue
    }
    if (isWide(code)) {
      close(false)
      word = scramble(code, 0x51ed270b)
      length = 1
      close(true)
      continue
    }
    if (code >= 0xc0 && code < 0x530) code = text.charAt(at).toLowerCase().charCodeAt(0)
    word = Math.imul(word ^ code, 0x01000193) + 1
    length += 1
  }
  close(false)
}

/** Null where the text is too short to be told from others. */
export function signatureOf(text: string): Uint8Array | null {
  const least = new Uint32Array(places).fill(0xffffffff)
  const filled = new Uint8Array(places)
  let count = 0
  eachShingle(text, (shingle) => {
    count += 1
    const place = shingle & 0xff
    const rest = scramble(shingle, 0x2545f491)
    if (filled[place] === 0 || rest < (least[place] ?? 0)) least[place] = rest
    filled[place] = 1
  })
  if (count < fewest) return null
  const values = new Uint16Array(places)
  for (let place = 0; place < places; place += 1) values[place] = scramble(least[lender(place, filled)] ?? 0, 0x1b873593) & 0xffff
  const bytes = new Uint8Array(signatureBytes)
  for (const [place, value] of values.entries()) {
    bytes[place * 2] = value & 0xff
    bytes[place * 2 + 1] = value >>> 8
  }
  return bytes
}

/** An empty place takes what another has: which one depends on its number alone, so equal texts borrow equally. */
function lender(place: number, filled: Uint8Array): number {
  let at = place
  for (let attempt = 1; filled[at] === 0; attempt += 1) at = scramble(place * 1000 + attempt, 0x68bc21eb) & 0xff
  return at
}

/** From 0 to 1: the share of word pairs that two texts are likely to have in common. */
export function likeness(one: Uint8Array, other: Uint8Array): number {
  let same = 0
  for (let at = 0; at < signatureBytes; at += 2) if (one[at] === other[at] && one[at + 1] === other[at + 1]) same += 1
  return same / places
}
