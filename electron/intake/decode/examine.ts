// The pass over a member before anything is taken from it: its hash, its length, what it shows of its encoding, whether
// it is text at all, and whether its container gave it whole.
import { isAscii, isUtf8 } from 'node:buffer'
import type { Failure } from '../../../shared/result'
import { countUtf8, sequenceAt, type Utf8Count } from '../../../shared/text/utf8'
import type { Hashing } from '../aside'
import { upToDamage } from '../open/damage'
import type { Source } from '../open/source'
import { wholeCharacters } from '../utf8'

export interface Examined {
  readonly sha256: string
  readonly bytes: number
  /** For the detector: lines with bytes beyond ASCII. */
  readonly sample: Buffer
  readonly utf8: Utf8Count
  /** Where the member stopped before its end. */
  readonly damage: Failure | null
}

const sampleBytes = 256 << 10
const perChunk = 64 << 10

/** The lines around the first bytes beyond ASCII; from the very start of the member where they stand near it. */
function telling(chunk: Buffer, first: boolean): Buffer | null {
  if (isAscii(chunk)) return null
  let at = 0
  while (chunk[at]! < 0x80) at += 1
  return around(chunk, at, first)
}

function around(chunk: Buffer, at: number, first: boolean): Buffer {
  const from = first && at < perChunk ? 0 : Math.max(chunk.lastIndexOf(10, at) + 1, at - 1024)
  return chunk.subarray(from, from + perChunk < chunk.length ? lineEnd(chunk, from, from + perChunk) : chunk.length)
}

/** A sign that is cut makes a detector rule its encoding out. */
function lineEnd(chunk: Buffer, from: number, most: number): number {
  let end = most
  // Below it no byte is the second of a sign.
  while (end > from && chunk[end - 1]! >= 0x30) end -= 1
  return end > from ? end : most
}

/** The lines around the first bytes that are no UTF-8: hardly anything tells two encodings in one file but these. */
function breaking(chunk: Buffer): Buffer {
  let at = 0
  for (let step = sequenceAt(chunk, at); step > 0 && at < chunk.length; step = sequenceAt(chunk, at)) at += step
  return around(chunk, at, false)
}

/** `tap` sees every chunk on the way. Null where the job was cancelled. */
export async function examine(source: Source, hash: Hashing, goOn: () => Promise<boolean>, tap: (chunk: Buffer) => void = () => undefined): Promise<Examined | null> {
  const samples: Buffer[] = []
  let sampled = 0
  let bytes = 0
  let whole = 0
  let broken = 0
  let torn = 0
  let rest: Buffer = Buffer.alloc(0)
  /** The sample goes up to the rest, and with it to the end where no more comes. */
  let reaches = false
  let damage: Failure | null = null
  for await (const chunk of upToDamage(source.open(), (failure) => { damage = failure })) {
    await hash.update(chunk)
    tap(chunk)
    bytes += chunk.length
    const joined = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const end = wholeCharacters(joined, joined.length)
    const counted = joined.subarray(0, end)
    const part = sampled < sampleBytes ? telling(counted, bytes === chunk.length) : null
    const isWhole = isUtf8(counted)
    const more = !isWhole && broken === 0 && (!part || isUtf8(part)) ? breaking(counted) : null
    reaches = false
    for (const one of [part, more]) {
      if (!one) continue
      reaches = one.byteOffset + one.length === counted.byteOffset + counted.length
      samples.push(Buffer.from(one), Buffer.from('\n'))
      sampled += one.length
    }
    if (isWhole) whole += part ? countUtf8(part).whole : 0
    else {
      // It ends where a character does: what seems cut by its end is broken.
      const count = countUtf8(Buffer.concat([counted, Buffer.from('\n')]))
      whole += count.whole
      broken += count.broken
      torn += count.torn
    }
    rest = Buffer.from(joined.subarray(end))
    if (!(await goOn())) return null
  }
  if (rest.length > 0 && !isUtf8(rest)) broken += 1
  if (reaches) samples.splice(-1, 0, rest)
  return { sha256: await hash.digest(), bytes, sample: Buffer.concat(samples), utf8: { whole, broken, torn }, damage }
}
