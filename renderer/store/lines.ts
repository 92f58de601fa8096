// Lines of a dump's extract by place: where the line of a byte begins and ends, and the lines of a range.
import type { DumpNumber } from '../../shared/article/article'
import type { Desk } from './desk'
import { decode } from './stretch'

export interface LinePlace {
  /** UTF-8 bytes of the extract: the text, and where the next line begins. */
  readonly start: number
  readonly end: number
  readonly next: number
  readonly text: string
}

const lineFeed = 10
const carriageReturn = 13
/** A line longer than this is shown in parts of it. */
export const longestLine = 1 << 20
const step = 1 << 12

const isEnd = (byte: number | undefined): boolean => byte === lineFeed || byte === carriageReturn

/** Where the extract ends: packs follow one another from 0. */
export async function extractEnd(desk: Desk, dump: DumpNumber): Promise<number> {
  const last = await desk.database.packs.where('[dump+start]').between([dump, 0], [dump, Number.MAX_SAFE_INTEGER]).last()
  return last?.end ?? 0
}

/** Start of the line that holds a byte; of its part, where the line is longer than any. */
export async function lineStart(desk: Desk, dump: DumpNumber, byte: number): Promise<number> {
  for (let size = step; ; size *= 4) {
    const from = Math.max(0, byte - size)
    const bytes = await desk.packs.bytes(dump, from, byte)
    for (let at = bytes.length; at > 0; at -= 1) if (isEnd(bytes[at - 1])) return from + at
    if (from === 0) return 0
    if (size >= longestLine) return firstWhole(bytes, from)
  }
}

/** The first byte that begins a code point. */
function firstWhole(bytes: Uint8Array, from: number): number {
  let at = 0
  while (at < bytes.length && (bytes[at]! & 0xc0) === 0x80) at += 1
  return from + at
}

/** Lines of `[from, to)`, from the start of a line on, at most `most` of them. */
export async function linesFrom(desk: Desk, dump: DumpNumber, from: number, to: number, most: number): Promise<LinePlace[]> {
  const lines: LinePlace[] = []
  let start = from
  for (let size = step * 4; start < to && lines.length < most;) {
    const until = Math.min(to, start + size)
    const bytes = await desk.packs.bytes(dump, start, until)
    const cut = cutLines(bytes, start, until === to, most - lines.length)
    if (cut.length === 0) {
      if (size <= longestLine) {
        size *= 4
        continue
      }
      let end = longestLine
      while ((bytes[end]! & 0xc0) === 0x80) end -= 1
      cut.push({ start, end: start + end, next: start + end, text: decode(bytes.subarray(0, end)) })
    }
    lines.push(...cut)
    start = lines.at(-1)!.next
  }
  return lines
}

function cutLines(bytes: Uint8Array, start: number, last: boolean, most: number): LinePlace[] {
  const lines: LinePlace[] = []
  let from = 0
  for (let at = 0; at < bytes.length && lines.length < most; at += 1) {
    if (!isEnd(bytes[at])) continue
    // A pair of line ends may go on behind these bytes.
    if (bytes[at] === carriageReturn && at + 1 === bytes.length && !last) return lines
    const next = at + (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1)
    lines.push({ start: start + from, end: start + at, next: start + next, text: decode(bytes.subarray(from, at)) })
    from = next
    at = next - 1
  }
  if (last && from < bytes.length && lines.length < most) lines.push({ start: start + from, end: start + bytes.length, next: start + bytes.length, text: decode(bytes.subarray(from)) })
  return lines
}
