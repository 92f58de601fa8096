// The encodings that texts were written in and are wrongly read in, in both directions: from a sign back to its bytes, and
// from bytes to text. Tables are made when they are first asked for, for hardly any text asks.
import { encodings } from './encodings'

/** Those that a text is read in, by the signs that it then shows. */
export const readAs = {
  western: ['windows-1252', 'windows-1250', 'iso-8859-2', 'macintosh', 'windows-1254', 'windows-1257', 'windows-1258', 'iso-8859-15', 'ibm437', 'ibm850'],
  cyrillic: ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
  greek: ['windows-1253'],
  hebrew: ['windows-1255'],
  arabic: ['windows-1256'],
  thai: ['windows-874'],
  eastern: ['gb18030', 'shift_jis', 'big5', 'euc-kr', 'euc-jp'],
} as const
/** Those that a text is written in, the likeliest first. */
export const writtenIn = ['utf-8', 'windows-1251', 'koi8-u', 'gb18030', 'shift_jis', 'euc-jp', 'euc-kr', 'big5', 'windows-1253', 'windows-1256', 'windows-1255', 'windows-874', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'] as const

const ours = new Map(encodings.map((one) => [one.name, one]))
const decoders = new Map<string, InstanceType<typeof TextDecoder>>()
function decode(bytes: Uint8Array, name: string): string {
  const known = ours.get(name)
  if (known !== undefined) return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : known.signs.charAt(byte - 0x80))).join('')
  const decoder = decoders.get(name) ?? new TextDecoder(name, { ignoreBOM: true })
  decoders.set(name, decoder)
  return decoder.decode(bytes)
}

/** One byte, or two as a number of two. */
const tables = new Map<string, ReadonlyMap<string, number>>()
export function tableOf(name: string): ReadonlyMap<string, number> {
  const table = tables.get(name) ?? ours.get(name)?.byteOf ?? (readAs.eastern.some((one) => one === name) ? ofTwo(name) : ofOne(name))
  tables.set(name, table)
  return table
}

function ofOne(name: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (let byte = 0x80; byte < 0x100; byte += 1) {
    if (byte < 0xa0) table.set(String.fromCharCode(byte), byte)
    const sign = decode(Uint8Array.of(byte), name)
    if (sign !== '\ufffd') table.set(sign, byte)
  }
  return table
}

function ofTwo(name: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    const alone = decode(Uint8Array.of(lead), name)
    if (alone !== '\ufffd') table.set(alone, lead)
    else {
      for (let next = 0x40; next < 0xff; next += 1) {
        const sign = decode(Uint8Array.of(lead, next), name)
        if (sign.length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, lead * 256 + next)
      }
    }
  }
  return table
}

/** What a text was before it was read so, in parts between signs that have no bytes there; null where those are many. */
export function bytesOf(text: string, name: string): readonly Uint8Array[] | null {
  const table = tableOf(name)
  const parts: Uint8Array[] = []
  let bytes: number[] = []
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    const known = code < 0x80 ? code : table.get(sign)
    if (known === undefined) {
      parts.push(Uint8Array.from(bytes))
      bytes = []
      if (parts.length * 3 > text.length + 3) return null
    } else if (known > 0xff) bytes.push(known >> 8, known & 0xff)
    else bytes.push(known)
  }
  return [...parts, Uint8Array.from(bytes)]
}

/** What stood there: U+FFFD for what was lost. */
export const readAgain = (parts: readonly Uint8Array[], written: string): string => parts.map((bytes) => decode(bytes, written)).join('\ufffd')
