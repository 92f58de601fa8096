// Cuts a raw text into its lines with offsets, once, for every inspector.
import { isBlank } from '../divide/shape'

export interface RawLine {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Asked of each filled line: are no more of them needed? */
export type Enough = (line: RawLine) => boolean

/** Filled lines only. Ends are `\n`, `\r\n` or `\r`. */
export function filledLines(raw: string, enough: Enough = () => false): readonly RawLine[] {
  const lines: RawLine[] = []
  let start = 0
  let full = false
  const push = (end: number): void => {
    const text = raw.slice(start, end)
    if (isBlank(text)) return
    const line = { text, start, end }
    lines.push(line)
    full = enough(line)
  }
  const lone = raw.includes('\r')
  let feed = -1
  let carriage = -1
  const after = (sign: string): number => {
    const at = raw.indexOf(sign, start)
    return at < 0 ? raw.length : at
  }
  while (start < raw.length && !full) {
    if (feed < start) feed = after('\n')
    let end = feed
    let next = end + 1
    if (lone) {
      if (carriage < start) carriage = after('\r')
      if (carriage < end) {
        next = carriage + 1 === end ? end + 1 : carriage + 1
        end = carriage
      }
    }
    push(end)
    start = next
  }
  return lines
}
