// Tells by its first bytes whether a file is text that Galley reads now; the rest gets a clear sentence each.
import type { Failure } from '../../shared/result'

/** Null stands for any byte. */
const signatures: readonly { readonly bytes: readonly (number | null)[]; readonly what: string }[] = [
  { bytes: [0x1f, 0x8b], what: 'a gzip archive' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a zip archive or an office document' },
  { bytes: [0x42, 0x5a, 0x68, null, 0x31, 0x41, 0x59, 0x26], what: 'a bzip2 archive' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'an xz archive' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a zstd archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], what: 'a 7z archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], what: 'a RAR archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old office document' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture (JPEG)' },
  { bytes: [0xff, 0xfe], what: 'text in UTF-16' },
  { bytes: [0xfe, 0xff], what: 'text in UTF-16' },
]

export const byteOrderMark = [0xef, 0xbb, 0xbf] as const

function startsWith(head: Uint8Array, bytes: readonly (number | null)[]): boolean {
  return bytes.every((byte, index) => byte === null || head[index] === byte)
}

export function hasMark(head: Uint8Array): boolean {
  return startsWith(head, byteOrderMark)
}

/** Null where nothing speaks against plain text. */
export function refuse(name: string, head: Uint8Array): Failure | null {
  const found = signatures.find(({ bytes }) => startsWith(head, bytes))
  if (!found) return null
  return {
    code: 'format-not-yet',
    message: `${name} is ${found.what}, which Galley does not read yet. The rest of the job goes on.`,
    next: 'Convert it to plain text in UTF-8 and drop it again.',
  }
}
