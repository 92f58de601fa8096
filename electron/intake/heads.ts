// The first filled lines of an article out of the bytes of its batch. Each is decoded by itself: a dash in one of them does
// not make two bytes a character of all, and what a title was cut from is not kept with it.
import { isBlank } from '../../shared/divide/shape'
import type { Enough, RawLine } from '../../shared/inspect/lines'

const lineFeed = 10
const carriageReturn = 13

/** Lines between two bytes of the extract, with their places in UTF-16 units from the first. */
export type Heads = (start: number, end: number, enough: Enough) => readonly RawLine[]

/** `bytes` begin at byte `first` of the extract. */
export function createHeads(bytes: Buffer, first: number): Heads {
  /** The next of a sign from a byte on: articles are asked for one after the other, and most texts have no carriage return at all. */
  const next = (sign: number) => {
    let [from, found] = [0, -1]
    return (at: number): number => {
      if (at < from || found < at) {
        const hit = bytes.indexOf(sign, at)
        found = hit < 0 ? bytes.length : hit
        from = at
      }
      return found
    }
  }
  const feed = next(lineFeed)
  const carriage = next(carriageReturn)
  return (start, end, enough) => {
    const lines: RawLine[] = []
    const last = end - first
    let unit = 0
    for (let at = start - first; at < last;) {
      const stop = Math.min(feed(at), carriage(at), last)
      const text = stop === at ? '' : bytes.toString('utf8', at, stop)
      const line = { text, start: unit, end: unit + text.length }
      if (!isBlank(text)) {
        lines.push(line)
        if (enough(line)) break
      }
      const ending = bytes[stop] === carriageReturn && bytes[stop + 1] === lineFeed && stop + 1 < last ? 2 : 1
      at = stop + ending
      unit = line.end + ending
    }
    return lines
  }
}
