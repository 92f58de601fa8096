// zip: its entries by the central directory, or by their own heads where that is gone, each read on its own, checked
// against its size and CRC. Names are labels and nothing else: no byte of an archive is ever written under a name that the
// archive gave.
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader } from 'yauzl'
import { crc32 } from '../../backup/crc'
import { Damage, damage } from '../open/damage'
import type { Held } from '../open/source'
import { bunzip2 } from './bzip2'
import { inflateRaw } from './gzip'
import { unxz } from './xz'
import { headsOf } from './zip-heads'
import { unzstd } from './zstd'

export interface Packed {
  readonly name: string
  readonly bytes: number
  /** Why it cannot be read, or null. */
  readonly refused: Damage | null
  open(): AsyncIterable<Buffer>
}

type Inflate = (open: () => AsyncIterable<Buffer>) => AsyncIterable<Buffer>
/** By the method's number in the format. */
const methods: Readonly<Record<number, Inflate>> = { 0: (open) => open(), 8: inflateRaw, 12: bunzip2, 93: unzstd, 95: unxz }

class HeldReader extends RandomAccessReader {
  constructor(private readonly held: Held) {
    super()
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    this.held.read(position, length).then((bytes) => {
      bytes.copy(buffer, offset)
      callback(bytes.length < length ? damage('truncated', 'The archive ends in the middle.') : null)
    }, callback)
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null)
  }
}

const chunk = 256 << 10
async function* range(held: Held, from: number, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < length;) {
    const bytes = await held.read(from + at, Math.min(chunk, length - at))
    if (bytes.length === 0) throw damage('truncated', 'The archive ends in the middle of this member. What came before it was read.')
    at += bytes.length
    yield bytes
  }
}

async function* checked(bytes: AsyncIterable<Buffer>, entry: { readonly uncompressedSize: number; readonly crc32: number }): AsyncGenerator<Buffer> {
  let sum = 0
  let length = 0
  for await (const part of bytes) {
    length += part.length
    if (length > entry.uncompressedSize) throw damage('damaged', 'The member is longer than the archive says. What came before was read.')
    sum = crc32(part, sum)
    yield part
  }
  if (length < entry.uncompressedSize) throw damage('damaged', 'The member is shorter than the archive says.')
  if (sum !== entry.crc32) throw damage('damaged', 'The member’s check sum is wrong: some of its bytes are not what they were.')
}

function nameOf(raw: Buffer): string {
  return (isUtf8(raw) ? raw.toString('utf8') : iconv.decode(raw, 'cp437')).replaceAll('\\', '/')
}

function refusal(method: number, isEncrypted: boolean): Damage | null {
  if (isEncrypted) return damage('encrypted', 'The member is encrypted.', 'Unpack the archive with its password and drop what is in it.')
  if (!methods[method]) return damage('format-not-yet', `The member is packed by method ${method}, which Galley does not read yet.`, 'Unpack the archive and drop what is in it.')
  return null
}

const isLink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0o170000) === 0o120000
const followed = (): Damage => damage('link', 'The member is a link, and links are not followed.')

const signature = Buffer.from('PK\x05\x06', 'latin1')
const endBytes = 22
const searched = 1 << 20

/** Where the archive ends by its own words: a download that goes on behind it is an archive all the same. */
async function endOf(held: Held): Promise<number> {
  const from = Math.max(0, held.bytes - searched)
  const bytes = await held.read(from, held.bytes - from)
  let found = held.bytes
  for (let at = bytes.lastIndexOf(signature); at >= 0; at = at > 0 ? bytes.lastIndexOf(signature, at - 1) : -1) {
    const end = at + endBytes > bytes.length ? held.bytes + 1 : from + at + endBytes + bytes.readUInt16LE(at + endBytes - 2)
    if (end === held.bytes) return end
    if (end < held.bytes && found === held.bytes) found = end
  }
  return found
}

/** Of an archive that was cut: whole members up to there, and the beginning of the last. */
async function* byHeads(held: Held): AsyncGenerator<Packed> {
  for await (const { nameRaw, compressionMethod, encrypted, dataStart, compressedSize, check } of headsOf(held)) {
    const name = nameOf(nameRaw)
    const inflated = (): AsyncIterable<Buffer> => methods[compressionMethod]!(() => range(held, dataStart, compressedSize))
    if (!name.endsWith('/')) yield { name, bytes: check?.uncompressedSize ?? 0, refused: refusal(compressionMethod, encrypted), open: () => (check ? checked(inflated(), check) : inflated()) }
  }
}

export async function* unzip(held: Held): AsyncGenerator<Packed> {
  const broken = (error: unknown): Damage => (error instanceof Damage ? error : damage('damaged', `The archive’s directory cannot be read (${(error as Error).message}). What stands before that was read.`))
  const end = await endOf(held)
  const zip = await fromRandomAccessReaderPromise(new HeldReader(held), end, { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: false }).catch(broken)
  if (zip instanceof Damage) {
    yield* byHeads(held)
    throw zip
  }
  const entries = zip.eachEntry()
  for (;;) {
    const next = await entries.next().catch((error: unknown) => { throw broken(error) })
    if (next.done) break
    const entry: Entry = next.value
    const name = nameOf(entry.fileNameRaw)
    if (name.endsWith('/')) continue
    yield {
      name, bytes: entry.uncompressedSize, refused: isLink(entry) && !entry.isEncrypted() ? followed() : refusal(entry.compressionMethod, entry.isEncrypted()),
      async *open() {
        const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true }).catch((error: unknown) => { throw broken(error) })
        yield* checked(methods[entry.compressionMethod]!(() => range(held, fileDataStart, entry.compressedSize)), entry)
      },
    }
  }
  if (end < held.bytes) throw damage('trailing', 'Behind the end of the archive stand more bytes, which are not part of it.')
}
