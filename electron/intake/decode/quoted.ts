// Text that was saved as mail sends it: signs beyond ASCII as `=E2=80=99`, long lines broken after a `=`. Known by every
// `=` in it, for none stands for itself in such a text.
import { isUtf8 } from 'node:buffer'

export const quoted = 'quoted-printable'

const [equals, cr, lf] = [0x3d, 0x0d, 0x0a]
const hex = (byte: number | undefined): number => (byte === undefined ? -1 : byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : byte >= 0x41 && byte <= 0x46 ? byte - 55 : -1)

/** Each step through the bytes; null where it gives no byte: a line that goes on. */
function* steps(source: Buffer): Generator<{ readonly from: number; readonly byte: number | null }> {
  for (let at = 0; at < source.length;) {
    const [one, two] = [source[at + 1], source[at + 2]]
    const isCoded = source[at] === equals && hex(one) >= 0 && hex(two) >= 0
    const breaks = source[at] !== equals ? 0 : one === lf ? 2 : one === cr && two === lf ? 3 : 0
    yield { from: at, byte: isCoded ? hex(one) * 16 + hex(two) : breaks > 0 ? null : source[at]! }
    at += isCoded ? 3 : Math.max(1, breaks)
  }
}

export function unquoted(source: Buffer): Buffer {
  const bytes = Buffer.alloc(source.length)
  let length = 0
  for (const { byte } of steps(source)) {
    if (byte === null) continue
    bytes[length] = byte
    length += 1
  }
  return bytes.subarray(0, length)
}

/** Byte of the source at so many bytes of its text. */
export function quotedOffset(source: Buffer, at: number): number {
  let reached = 0
  for (const { from, byte } of steps(source)) {
    if (byte !== null) reached += 1
    if (reached > at) return from
  }
  return source.length
}

/** Behind the last line end that no line goes on over; 0 where there is none. */
export function lineBorder(bytes: Buffer): number {
  for (let at = bytes.lastIndexOf(lf); at > 0; at = bytes.lastIndexOf(lf, at - 1)) {
    if (bytes[at - 1] !== equals && !(bytes[at - 1] === cr && bytes[at - 2] === equals)) return at + 1
  }
  return 0
}

/** Of text in ASCII. */
export function looksQuoted(head: Uint8Array): boolean {
  const all = Buffer.from(head.buffer, head.byteOffset, head.length)
  if (!all.includes('=\n') && !all.includes('=\r\n')) return false
  const bytes = all.subarray(0, lineBorder(all) || all.length)
  const text = bytes.toString('latin1')
  const coded = text.match(/=(?:[89A-F][\dA-F])/g)?.length ?? 0
  return coded >= 2 && !/=(?![\dA-F]{2}|\r?\n|$)/.test(text) && !/[^\r\n]{77}/.test(text) && isUtf8(unquoted(bytes))
}
