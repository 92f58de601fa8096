// Stable identifiers: made from the dump's hash, its member and the byte range, so every desk makes the same ones,
// and an identifier alone tells the dump and the place.

/** Key of a dump in identifiers: the first 16 hex digits of its SHA-256 (for a member, of the member's own bytes). */
export function dumpKey(sha256: string): string {
  return sha256.slice(0, 16)
}

export function articleId(sha256: string, byteStart: number, byteEnd: number): string {
  return `${dumpKey(sha256)}-${byteStart}-${byteEnd}`
}

interface IdParts {
  readonly dump: string
  readonly byteStart: number
  readonly byteEnd: number
}

/** Null where the string is not an identifier. */
export function parseArticleId(id: string): IdParts | null {
  const match = /^([0-9a-f]{16})-(\d+)-(\d+)$/.exec(id)
  return match ? { dump: match[1]!, byteStart: Number(match[2]), byteEnd: Number(match[3]) } : null
}
