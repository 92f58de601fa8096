// Where UTF-8 may be cut: never inside a character.

/** Where the last code point starts if it may go on behind `end`, or `end` after a plain byte. */
export function wholeCharacters(bytes: Uint8Array, end: number): number {
  let at = end
  while (at > 0 && end - at < 3 && (bytes[at - 1]! & 0xc0) === 0x80) at -= 1
  return at > 0 && bytes[at - 1]! >= 0xc0 ? at - 1 : end
}
