// Members of a zip whose directory is gone, as that of a download that was cut: by the heads that stand before them.
import type { Held } from '../open/source'

/** As the head of a member says it. */
interface Head {
  readonly nameRaw: Buffer
  readonly compressionMethod: number
  readonly encrypted: boolean
  readonly dataStart: number
  readonly compressedSize: number
  /** Null where it stands behind the data, which is the end of the archive now. */
  readonly check: { readonly uncompressedSize: number; readonly crc32: number } | null
}

const [head, behind] = [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('PK\x07\x08', 'latin1')]
const headBytes = 30
const behindBytes = 16
const step = 1 << 20

/** What stands behind the data where its head could not know it: found by the length that it says. */
async function descriptor(held: Held, from: number): Promise<{ readonly at: number; readonly crc32: number; readonly uncompressedSize: number } | null> {
  for (let at = from; at < held.bytes; at += step) {
    const bytes = await held.read(at, step + behindBytes)
    for (let found = bytes.indexOf(behind); found >= 0 && found < step; found = bytes.indexOf(behind, found + 1)) {
      if (found + behindBytes <= bytes.length && bytes.readUInt32LE(found + 8) === at + found - from) return { at: at + found, crc32: bytes.readUInt32LE(found + 4), uncompressedSize: bytes.readUInt32LE(found + 12) }
    }
  }
  return null
}

/** One behind the other, up to where none follows. */
export async function* headsOf(held: Held): AsyncGenerator<Head> {
  for (let at = 0; at < held.bytes;) {
    const bytes = await held.read(at, headBytes)
    if (bytes.length < headBytes || !bytes.subarray(0, head.length).equals(head)) return
    const flags = bytes.readUInt16LE(6)
    const nameBytes = bytes.readUInt16LE(26)
    const dataStart = at + headBytes + nameBytes + bytes.readUInt16LE(28)
    const said = { compressedSize: bytes.readUInt32LE(18), uncompressedSize: bytes.readUInt32LE(22), crc32: bytes.readUInt32LE(14) }
    const found = (flags & 8) !== 0 && said.compressedSize === 0 ? await descriptor(held, dataStart) : null
    const open = (flags & 8) !== 0 && said.compressedSize === 0 && !found
    const compressedSize = found ? found.at - dataStart : open ? held.bytes - dataStart : said.compressedSize
    yield { nameRaw: await held.read(at + headBytes, nameBytes), compressionMethod: bytes.readUInt16LE(8), encrypted: (flags & 1) !== 0, dataStart, compressedSize, check: open ? null : (found ?? said) }
    at = dataStart + compressedSize + (found ? behindBytes : 0)
  }
}
