// Cuts the bytes of an extract into lines, whatever the chunks: `\n`, `\r\n` and `\r` end a line. Bytes are UTF-8,
// checked before; a line over 1 MiB comes in parts, each with an index of its own; all but the first are `continued`.
// A line is decoded when its text is first asked for: most long ones never are in the first pass.
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
  /** UTF-16 units of the extract before it and behind it, counted from where the pass began. */
  readonly unit: number
  readonly unitEnd: number
  readonly index: number
  /** From 1; parts of a long line share theirs. */
  readonly number: number
  readonly start: number
  readonly end: number
  readonly next: number
  readonly continued: boolean
  #bytes: Buffer | null
  #from: number
  #text = ''

  constructor(bytes: Buffer, from: number, place: LinePlace, length: number, endBytes: number, unit: number, units: number) {
    this.#bytes = bytes
    this.#from = from
    this.index = place.index
    this.number = place.number
    this.start = place.at
    this.end = place.at + length
    this.next = this.end + endBytes
    this.continued = place.continued
    this.unit = unit
    this.unitEnd = unit + units
  }

  get text(): string {
    if (this.#bytes) {
      const length = this.end - this.start
      this.#text = this.#bytes.toString(this.unitEnd - this.unit === length ? 'latin1' : 'utf8', this.#from, this.#from + length)
      this.#bytes = null
    }
    return this.#text
  }
}

export interface LineCutter {
  /** The bytes are kept until their lines are decoded: they must not change. */
  push(chunk: Buffer): void
  finish(): void
}

export const fileStart: LinePlace = { at: 0, index: 0, number: 1, continued: false }

export function createLineCutter(hear: (line: CutLine) => void, place: LinePlace = fileStart): LineCutter {
  let rest: Buffer = Buffer.alloc(0)
  let { at, index, number, continued } = place
  let unit = 0

  function tell(bytes: Buffer, from: number, end: number, endBytes: number, units: number, whole: boolean): void {
    hear(new CutLine(bytes, from, { at, index, number, continued }, end - from, endBytes, unit, units))
    at += end - from + endBytes
    unit += units + endBytes
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
    let from = 0
    for (;;) {
      let end = from
      let units = 0
      let byte = 0
      for (; end < length; end += 1) {
        byte = bytes[end]!
        if (byte === lineFeed || byte === carriageReturn) break
        // A code point is one unit, one of four bytes is two.
        if (byte < 0x80 || byte >= 0xc0) units += byte >= 0xf0 ? 2 : 1
      }
      while (end - from > partBytes) {
        const stop = codePointStart(bytes, from + partBytes)
        const part = unitsIn(bytes, from, stop)
        tell(bytes, from, stop, 0, part, false)
        units -= part
        from = stop
      }
      if (end >= length) return from
      if (byte === carriageReturn && end + 1 >= length && !last) return from
      const endBytes = byte === carriageReturn && bytes[end + 1] === lineFeed ? 2 : 1
      tell(bytes, from, end, endBytes, units, true)
      from = end + endBytes
    }
  }

  return {
    push(chunk) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      rest = bytes.subarray(cut(bytes, false))
    },
    finish() {
      const left = rest.subarray(cut(rest, true))
      if (left.length > 0 || continued) tell(left, 0, left.length, 0, unitsIn(left, 0, left.length), true)
      rest = Buffer.alloc(0)
    },
  }
}

function unitsIn(bytes: Buffer, from: number, end: number): number {
  let units = 0
  for (let at = from; at < end; at += 1) {
    const byte = bytes[at]!
    if (byte < 0x80 || byte >= 0xc0) units += byte >= 0xf0 ? 2 : 1
  }
  return units
}
