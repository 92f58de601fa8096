// Cuts the bytes of an extract into lines, whatever the chunks: `\n`, `\r\n` and `\r` end a line. Bytes are UTF-8,
// checked before; a line over 1 MiB comes in parts, each with an index of its own; all but the first are `continued`.
// A line is decoded when its text is first asked for: most long ones never are in the first pass.
import { isAscii } from 'node:buffer'
import type { Line } from '../../shared/text/line'

const lineFeed = 10
const carriageReturn = 13
/** Bytes of a line's part. */
export const partBytes = 1 << 20

/** Where a pass begins: byte, index, number for people (from 1) of its first line, and whether that goes on with a long one. */
export interface LinePlace {
  readonly at: number
  readonly index: number
  readonly number: number
  readonly continued: boolean
}

export class CutLine implements Line {
  readonly index: number
  /** From 1; parts of a long line share theirs. */
  readonly number: number
  readonly start: number
  readonly end: number
  readonly next: number
  readonly continued: boolean
  #bytes: Buffer | null
  #from: number
  #ascii: boolean
  #text = ''

  constructor(bytes: Buffer, from: number, ascii: boolean, place: LinePlace, length: number, endBytes: number) {
    this.#bytes = length === 0 ? null : bytes
    this.#from = from
    this.#ascii = ascii
    this.index = place.index
    this.number = place.number
    this.start = place.at
    this.end = place.at + length
    this.next = this.end + endBytes
    this.continued = place.continued
  }

  get text(): string {
    if (this.#bytes) {
      this.#text = this.#bytes.toString(this.#ascii ? 'latin1' : 'utf8', this.#from, this.#from + this.end - this.start)
      this.#bytes = null
    }
    return this.#text
  }
}

interface LineCutter {
  /** The bytes are kept until their lines are decoded: they must not change. */
  push(chunk: Buffer): void
  finish(): void
}

export const fileStart: LinePlace = { at: 0, index: 0, number: 1, continued: false }

export function createLineCutter(hear: (line: CutLine) => void, place: LinePlace = fileStart): LineCutter {
  let rest: Buffer = Buffer.alloc(0)
  let { at, index, number, continued } = place
  let ascii = false

  function tell(bytes: Buffer, from: number, end: number, endBytes: number, whole: boolean): void {
    hear(new CutLine(bytes, from, ascii, { at, index, number, continued }, end - from, endBytes))
    at += end - from + endBytes
    index += 1
    if (whole) number += 1
    continued = !whole
  }

  /** The last byte position not after `limit` that starts a code point. */
  function codePointStart(bytes: Buffer, limit: number): number {
    let position = limit
    while (position > 0 && (bytes[position]! & 0xc0) === 0x80) position -= 1
    return position
  }

  /** Tells whole lines and parts; answers where the rest begins. */
  function cut(bytes: Buffer, last: boolean): number {
    const { length } = bytes
    const after = (byte: number, from: number): number => {
      const found = bytes.indexOf(byte, from)
      return found < 0 ? length : found
    }
    ascii = isAscii(bytes)
    let from = 0
    let feed = after(lineFeed, 0)
    let carriage = after(carriageReturn, 0)
    for (;;) {
      if (feed < from) feed = after(lineFeed, from)
      if (carriage < from) carriage = after(carriageReturn, from)
      const end = Math.min(feed, carriage)
      while (end - from > partBytes) {
        const stop = codePointStart(bytes, from + partBytes)
        tell(bytes, from, stop, 0, false)
        from = stop
      }
      if (end >= length || (end === carriage && end + 1 >= length && !last)) return from
      const endBytes = end === carriage && bytes[end + 1] === lineFeed ? 2 : 1
      tell(bytes, from, end, endBytes, true)
      from = end + endBytes
    }
  }

  return {
    push(chunk) {
      // Only the line that lies across the border of two chunks is copied.
      const border = rest.length > 0 ? chunk.indexOf(lineFeed) + 1 : 0
      if (rest.length > 0) {
        const across = Buffer.concat([rest, border > 0 ? chunk.subarray(0, border) : chunk])
        rest = across.subarray(cut(across, false))
        if (border === 0) return
      }
      const whole = chunk.subarray(border)
      rest = whole.subarray(cut(whole, false))
    },
    finish() {
      const left = rest.subarray(cut(rest, true))
      if (left.length > 0 || continued) tell(left, 0, left.length, 0, true)
      rest = Buffer.alloc(0)
    },
  }
}
