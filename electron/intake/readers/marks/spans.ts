// Offsets of other programs onto UTF-16 units of the text. What they count in is told by the words they quote where they
// quote them; where they do not, by the program.
import { toUtf16 } from '../../../../shared/text/positions'

export type Unit = 'utf16' | 'codepoint'
export interface Quoted {
  readonly start: number
  readonly end: number
  readonly quote: string | null
}

const pairs = /[\ud800-\udbff][\udc00-\udfff]/

const times = (text: string, quote: string): number => text.split(quote).length - 1

/** A span of one text in another that says the same: the same words, as often as they come before. */
export function spanLike(ground: string, { start, quote }: Quoted, text: string): readonly [number, number] | null {
  if (quote === null || !(start >= 0)) return null
  let at = -1
  for (let left = times(ground.slice(0, start), quote); left >= 0; left -= 1) {
    at = text.indexOf(quote, at + 1)
    if (at < 0) return null
  }
  return [at, at + quote.length]
}

/** Null for a span that is not in the text. */
export function spansIn(text: string, spans: readonly Quoted[], usual: Unit): (readonly [number, number] | null)[] {
  const whole = ({ start, end }: Quoted): boolean => Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start
  const plain = (span: Quoted): readonly [number, number] | null => (whole(span) && span.end <= text.length ? [span.start, span.end] : null)
  if (!pairs.test(text)) return spans.map(plain)
  const offsets = spans.flatMap((span) => (whole(span) ? [span.start, span.end] : [0, 0]))
  const points = toUtf16(text, offsets)
  const counted = (span: Quoted, index: number): readonly [number, number] | null => {
    const [start, end] = [points[2 * index]!, points[2 * index + 1]!]
    return whole(span) && start >= 0 && end > start ? [start, end] : null
  }
  const right = (range: readonly [number, number] | null, { quote }: Quoted): boolean => range !== null && quote !== null && text.slice(...range) === quote
  const votes = spans.reduce((sum, span, index) => sum + Number(right(counted(span, index), span)) - Number(right(plain(span), span)), 0)
  const unit: Unit = votes > 0 ? 'codepoint' : votes < 0 ? 'utf16' : usual
  return spans.map((span, index) => (unit === 'codepoint' ? counted(span, index) : plain(span)))
}
