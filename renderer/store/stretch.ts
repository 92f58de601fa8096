// A piece of a dump's extract, read out of its packs: bytes, text, places in it, and the number of its first line.
import type { DumpNumber } from '../../shared/article/article'
import { recordOf, type Desk } from './desk'
import { divisionOf } from './division'

const lineFeed = 10
const carriageReturn = 13
/** Bytes read at once where lines are only counted. */
const countBytes = 1 << 20

export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** Line ends: `\n`, `\r\n` and `\r` each are one. */
export function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed)) count += 1
  }
  return count
}

/** Number of the line, from 1, that a byte at the start of a line is in: counted from the nearest article before it. */
export async function lineAt(desk: Desk, dump: DumpNumber, byte: number): Promise<number> {
  const division = divisionOf(desk, dump)
  const before = division.before(byte)
  const record = before < 0 ? null : await recordOf(desk, division.numbers[before]!)
  let number = record?.lineStart ?? 1
  for (let at = record?.start ?? 0; at < byte;) {
    const to = Math.min(byte, at + countBytes)
    // A pair of line ends may lie on the border: one byte more tells.
    const bytes = await desk.packs.bytes(dump, at, Math.min(byte, to + 1))
    number += countLines(bytes.subarray(0, to - at)) - (bytes[to - at - 1] === carriageReturn && bytes[to - at] === lineFeed ? 1 : 0)
    at = to
  }
  return number
}

export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Number of the line that it begins in. */
  readonly line: number
  /** UTF-16 offset of a byte of the extract. */
  at(byte: number): number
  slice(start: number, end: number): string
}

/** Places are worked out once, for the bytes that are named. */
export async function stretchOf(desk: Desk, dump: DumpNumber, start: number, end: number, places: readonly number[]): Promise<Stretch> {
  const bytes = await desk.packs.bytes(dump, start, end)
  const known = new Map<number, number>()
  const text: string[] = []
  let units = 0
  let last = start
  for (const place of [...new Set([...places, end])].sort((one, other) => one - other)) {
    const part = decode(bytes.subarray(last - start, place - start))
    text.push(part)
    units += part.length
    known.set(place, units)
    last = place
  }
  known.set(start, 0)
  const whole = text.join('')
  const at = (byte: number): number => {
    const found = known.get(byte)
    if (found === undefined) throw new RangeError(`byte ${byte} of dump ${dump} was not asked for`)
    return found
  }
  return { start, end, text: whole, line: await lineAt(desk, dump, start), at, slice: (from, to) => whole.slice(at(from), at(to)) }
}
