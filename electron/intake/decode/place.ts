// The way back from decoded text to bytes: within one block, to the sign.
import iconv from 'iconv-lite'
import { sequenceAt } from '../../../shared/text/utf8'
import { iconvName } from './encodings'
import { createEscapeReader } from './iso-2022-jp'
import { mixed, mixedOffset } from './mixed'
import { quoted, quotedOffset } from './quoted'
import { isSingle, type Block } from './transcode'
import { firstWhere } from '../../../shared/text/ascending'

/** Byte of the member at `at` UTF-8 bytes into the block's text. A place within a sign counts as the sign's start. */
export function sourceOffset(encoding: string, block: Block, at: number): number {
  if (at <= 0) return block.sourceStart
  if (at >= block.text.length) return block.sourceStart + block.source.length
  return block.sourceStart + within(encoding, block, at)
}

function within(encoding: string, { text, source }: Block, at: number): number {
  if (encoding === 'utf-8') return brokenUtf8(source, at)
  if (encoding === mixed) return mixedOffset(source, at)
  if (encoding === quoted) return quotedOffset(source, at)
  const before = text.toString('utf8', 0, at)
  if (encoding.startsWith('utf-16')) return before.length * 2
  if (encoding.startsWith('utf-32') || isSingle(encoding)) {
    let signs = 0
    for (const _ of before) signs += 1
    return encoding.startsWith('utf-32') ? signs * 4 : signs
  }
  return bySearch(encoding, source, at)
}

function brokenUtf8(source: Buffer, at: number): number {
  let offset = 0
  for (let text = 0; offset < source.length;) {
    const step = sequenceAt(source, offset)
    const length = step > 0 ? step : 3
    if (text + length > at) break
    text += length
    offset += step === 0 ? source.length - offset : Math.abs(step)
  }
  return offset
}

/** The shortest beginning of the block that gives as much text. */
function bySearch(encoding: string, source: Buffer, at: number): number {
  return firstWhere(source.length, (length) => {
    const part = source.subarray(0, length)
    const bytes = encoding === 'iso-2022-jp' ? createEscapeReader()(part, false) : part
    return Buffer.byteLength(iconv.getDecoder(iconvName(encoding)).write(bytes), 'utf8') >= at
  })
}
