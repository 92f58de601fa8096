// A member's bytes as UTF-8, in blocks that both sides share, so that any place of the text is traced to its byte of the
// member. Bytes that mean nothing become U+FFFD, are counted and placed; nothing stops.
import iconv from 'iconv-lite'
import { sequenceAt } from '../../../shared/text/utf8'
import { iconvName } from './encodings'
import { createEscapeReader } from './iso-2022-jp'
import { decodeMixed, mixed } from './mixed'
import { lineBorder, quoted, unquoted } from './quoted'

export interface Block {
  /** UTF-8 byte of the extract, and byte of the member, at which it begins. */
  readonly start: number
  readonly sourceStart: number
  readonly text: Buffer
  readonly source: Buffer
  /** UTF-8 bytes in `text` before each replaced byte, ascending. */
  readonly broken: readonly number[]
}

interface Transcoder {
  push(chunk: Buffer): readonly Block[]
  finish(): readonly Block[]
}

const blockBytes = 4096
/** A block that finds no border in so many bytes is cut anywhere. */
const longestBlock = 1 << 16
const replacement = Buffer.from([0xef, 0xbf, 0xbd])

type Decode = (source: Buffer, last: boolean) => { readonly text: Buffer; readonly broken: readonly number[] }
/** Where the block may end: the number of bytes that are certainly whole, or 0. */
type Border = (bytes: Buffer, from: number) => number

function repairUtf8(source: Buffer, last: boolean): { readonly text: Buffer; readonly broken: readonly number[] } {
  const parts: Buffer[] = []
  const broken: number[] = []
  let length = 0
  let good = 0
  const take = (end: number): void => {
    if (end > good) parts.push(source.subarray(good, end))
    length += end - good
  }
  for (let at = 0; at < source.length;) {
    const step = sequenceAt(source, at)
    if (step > 0) {
      at += step
      continue
    }
    if (step === 0 && !last) break
    take(at)
    broken.push(length)
    parts.push(replacement)
    length += replacement.length
    at += step === 0 ? source.length - at : -step
    good = at
  }
  take(source.length)
  return { text: Buffer.concat(parts), broken }
}

function placesOf(text: Buffer): number[] {
  const places: number[] = []
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, at + 3)) places.push(at)
  return places
}

function decoderOf(encoding: string): Decode {
  if (encoding === 'utf-8') return repairUtf8
  if (encoding === mixed) return decodeMixed
  if (encoding === quoted) return (source, last) => repairUtf8(unquoted(source), last)
  const decoder = iconv.getDecoder(iconvName(encoding), { stripBOM: false })
  const plain = encoding === 'iso-2022-jp' ? createEscapeReader() : null
  const width = encoding.startsWith('utf-16') ? 2 : encoding.startsWith('utf-32') ? 4 : 1
  return (source, last) => {
    const bytes = plain ? plain(source, last) : source
    // Half a sign at the end is dropped by the decoder without a word.
    const half = last && source.length % width > 0 ? '\ufffd' : ''
    const text = Buffer.from(decoder.write(bytes) + (last ? (decoder.end() ?? '') : '') + half, 'utf8')
    return { text, broken: placesOf(text) }
  }
}

/** A byte below 0x30 is never the second byte of a sign in the encodings of East Asia. */
function afterPlain(bytes: Buffer, from: number): number {
  for (let at = bytes.length - 1; at >= from; at -= 1) if (bytes[at]! < 0x30) return at + 1
  return 0
}

function borderOf(encoding: string): Border {
  if (encoding.startsWith('utf-16')) {
    const high = encoding === 'utf-16le' ? 1 : 0
    return (bytes) => {
      const end = bytes.length & ~1
      return end >= 2 && (bytes[end - 2 + high]! & 0xfc) === 0xd8 ? end - 2 : end
    }
  }
  if (encoding.startsWith('utf-32')) return (bytes) => bytes.length & ~3
  if (encoding === 'utf-8' || encoding === mixed) {
    return (bytes) => {
      let at = bytes.length
      while (at > 0 && bytes.length - at < 3 && (bytes[at - 1]! & 0xc0) === 0x80) at -= 1
      return at > 0 && bytes[at - 1]! >= 0xc0 ? at - 1 : bytes.length
    }
  }
  if (encoding === 'iso-2022-jp') return (bytes) => bytes.lastIndexOf(10) + 1
  if (encoding === quoted) return lineBorder
  return iconv.encodingExists(iconvName(encoding)) && isSingle(encoding) ? (bytes) => bytes.length : afterPlain
}

const severalBytes = new Set(['shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5'])
export function isSingle(encoding: string): boolean {
  return !encoding.startsWith('utf-') && !severalBytes.has(encoding) && encoding !== 'iso-2022-jp'
}

/** `mark`: bytes of the byte order mark, which is no text. */
export function createTranscoder(encoding: string, mark: number): Transcoder {
  const decode = decoderOf(encoding)
  const border = borderOf(encoding)
  let rest: Buffer = Buffer.alloc(0)
  let skip = mark
  let at = 0
  let sourceAt = mark

  function block(source: Buffer, last: boolean): Block {
    const { text, broken } = decode(source, last)
    const made: Block = { start: at, sourceStart: sourceAt, text, source, broken }
    at += text.length
    sourceAt += source.length
    return made
  }

  function cut(bytes: Buffer, last: boolean): Block[] {
    const blocks: Block[] = []
    let from = 0
    while (bytes.length - from >= blockBytes) {
      const piece = bytes.subarray(from, Math.min(bytes.length, from + blockBytes))
      let end = border(piece, 1)
      if (end === 0) {
        const longer = bytes.subarray(from, Math.min(bytes.length, from + longestBlock))
        end = border(longer, 1)
        if (end === 0 && longer.length < longestBlock && !last) break
        if (end === 0) end = longer.length
      }
      blocks.push(block(bytes.subarray(from, from + end), false))
      from += end
    }
    rest = bytes.subarray(from)
    return blocks
  }

  return {
    push(chunk) {
      const fresh = skip > 0 ? chunk.subarray(skip) : chunk
      skip = Math.max(0, skip - chunk.length)
      return cut(rest.length > 0 ? Buffer.concat([rest, fresh]) : fresh, false)
    },
    finish() {
      const blocks = cut(rest, true)
      if (rest.length > 0) blocks.push(block(rest, true))
      rest = Buffer.alloc(0)
      return blocks
    },
  }
}
