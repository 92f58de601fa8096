// Checked lines, as journal and snapshots keep them: `CRC32hex SPACE json LF`, so that damage is seen and never read as data.
import { crcHex } from './crc'

const lineEnd = 10
const prefix = 9

export function sealLine(json: string): Buffer {
  const body = Buffer.from(json, 'utf8')
  return Buffer.concat([Buffer.from(`${crcHex(body)} `, 'latin1'), body, Buffer.from('\n')])
}

/** The JSON of a line without its line end, or null where the line is damaged. */
export function openLine(line: Buffer): string | null {
  if (line.length < prefix || line[prefix - 1] !== 32) return null
  const body = line.subarray(prefix)
  return line.toString('latin1', 0, prefix - 1) === crcHex(body) ? body.toString('utf8') : null
}

/** `seq` of a journal line, or null where it has none. */
export function seqOf(json: string): number | null {
  try {
    const value: unknown = JSON.parse(json)
    const seq = (value as { readonly seq?: unknown } | null)?.seq
    return typeof seq === 'number' && Number.isSafeInteger(seq) && seq > 0 ? seq : null
  } catch {
    return null
  }
}

interface Piece {
  /** The line without its line end. */
  readonly line: Buffer
  /** Where it begins, and where the next one begins. */
  readonly start: number
  readonly next: number
  /** False for bytes after the last line end. */
  readonly ended: boolean
}

interface Readable {
  read(buffer: Buffer, offset: number, length: number, position: number): Promise<{ bytesRead: number }>
}

/** Lines of an open file from a position on, with what is left over at the end as a piece that has not ended. */
export async function* piecesOf(file: Readable, from: number, chunk = 1 << 20): AsyncGenerator<Piece> {
  let held: Buffer[] = []
  let start = from
  let position = from
  for (;;) {
    const buffer = Buffer.allocUnsafe(chunk)
    const { bytesRead } = await file.read(buffer, 0, chunk, position)
    if (bytesRead === 0) break
    position += bytesRead
    const bytes = buffer.subarray(0, bytesRead)
    let at = 0
    for (let end = bytes.indexOf(lineEnd); end >= 0; end = bytes.indexOf(lineEnd, at)) {
      const line = held.length > 0 ? Buffer.concat([...held, bytes.subarray(at, end)]) : bytes.subarray(at, end)
      held = []
      const next = start + line.length + 1
      yield { line, start, next, ended: true }
      start = next
      at = end + 1
    }
    if (at < bytes.length) held.push(bytes.subarray(at))
  }
  if (held.length > 0) {
    const line = Buffer.concat(held)
    yield { line, start, next: start + line.length, ended: false }
  }
}
