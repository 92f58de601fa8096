// What a file or member is by its first bytes: a container to look into, a format that Galley does not read, or leaves
// it to the text formats. The name says nothing here: a PNG named .txt is a PNG.
import type { Failure } from '../../../shared/result'

type Container = 'gzip' | 'bzip2' | 'xz' | 'zstd' | 'zip' | 'tar'

/** Null stands for any byte. */
type Signature = readonly [bytes: readonly (number | null)[], at?: number]
const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')]

const containers: readonly (readonly [Container, Signature])[] = [
  ['gzip', [[0x1f, 0x8b, 0x08]]],
  ['bzip2', [[0x42, 0x5a, 0x68, null, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]]],
  ['bzip2', [[0x42, 0x5a, 0x68, null, 0x17, 0x72, 0x45, 0x38, 0x50, 0x90]]],
  ['xz', [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]]],
  ['zstd', [[0x28, 0xb5, 0x2f, 0xfd]]],
  ['zip', [[0x50, 0x4b, 0x03, 0x04]]],
  ['zip', [[0x50, 0x4b, 0x05, 0x06]]],
]

const notYet: readonly (readonly [string, Signature])[] = [
  ['a 7z archive', [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]]],
  ['a RAR archive', [ascii('Rar!\x1a\x07')]],
  ['a compress (.Z) file', [[0x1f, 0x9d]]],
  ['an lz4 file', [[0x04, 0x22, 0x4d, 0x18]]],
  ['an old office document', [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]]],
  ['a PDF', [ascii('%PDF-')]],
  ['a PostScript file', [ascii('%!PS')]],
  ['an RTF document', [ascii('{\\rtf')]],
  ['a Parquet file', [ascii('PAR1')]],
  ['an Arrow file', [ascii('ARROW1')]],
  ['an Arrow file', [[0xff, 0xff, 0xff, 0xff, null, null, 0x00, 0x00]]],
  ['a Feather file', [ascii('FEA1')]],
  ['an Avro file', [[0x4f, 0x62, 0x6a, 0x01]]],
  ['an HDF5 file', [[0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a]]],
  ['a NumPy array', [[0x93, ...ascii('NUMPY')]]],
  ['a Python pickle', [[0x80, 0x02]]],
  ['a Python pickle', [[0x80, 0x03]]],
  ['a Python pickle', [[0x80, 0x04, 0x95]]],
  ['a Python pickle', [[0x80, 0x05, 0x95]]],
  ['an SQLite database', [ascii('SQLite format 3\0')]],
  ['an ARC web archive', [ascii('filedesc://')]],
  ['a picture (PNG)', [[0x89, 0x50, 0x4e, 0x47]]],
  ['a picture (JPEG)', [[0xff, 0xd8, 0xff]]],
  ['a picture (GIF)', [ascii('GIF8')]],
  ['a picture (TIFF)', [[0x49, 0x49, 0x2a, 0x00]]],
  ['a picture (TIFF)', [[0x4d, 0x4d, 0x00, 0x2a]]],
  ['a picture, a sound or a film (RIFF)', [ascii('RIFF')]],
  ['a film', [ascii('ftyp'), 4]],
  ['a film', [[0x1a, 0x45, 0xdf, 0xa3]]],
  ['a sound', [ascii('ID3')]],
  ['a sound', [ascii('OggS')]],
  ['a program', [[0x7f, 0x45, 0x4c, 0x46]]],
  ['a program', [[0x4d, 0x5a, 0x90, 0x00]]],
]

function matches(head: Buffer, [bytes, at = 0]: Signature): boolean {
  return head.length >= at + bytes.length && bytes.every((byte, index) => byte === null || head[at + index] === byte)
}

function isTar(head: Buffer): boolean {
  if (head.length < 512) return false
  const written = Number.parseInt(head.toString('latin1', 148, 156).replace(/[^0-7]/g, ''), 8)
  let sum = 0
  for (let at = 0; at < 512; at += 1) sum += at >= 148 && at < 156 ? 32 : head[at]!
  return written > 0 && written === sum
}

export function containerOf(head: Buffer): Container | null {
  const found = containers.find(([, signature]) => matches(head, signature))
  return found ? found[0] : isTar(head) ? 'tar' : null
}

export function notRead(name: string, what: string): Failure {
  return {
    code: 'format-not-yet',
    message: `${name} is ${what}, which Galley does not read yet. The rest of the job goes on.`,
    next: 'Convert it to a format that Galley reads, such as plain text, HTML or JSONL, and drop it again.',
  }
}

/** Null where nothing speaks against text. */
export function foreign(name: string, head: Buffer): Failure | null {
  const found = notYet.find(([, signature]) => matches(head, signature))
  return found ? notRead(name, found[0]) : null
}
