// One look over a line's characters says most of what its shape can say, and which closer looks are worth while.

export const has = {
  letter: 1, digit: 2, colon: 4, mark: 8, web: 16, code: 32, stop: 64,
} as const

export interface Look {
  readonly flags: number
  /** Words, or what comes near them in scripts that set no spaces. */
  readonly units: number
  /** Words that begin with a capital, of those in scripts that have capitals; 2 where there is no small letter at all. */
  readonly capitals: number
}

const space = 128
const small = 256
const capital = 512
/** A word may begin behind it: `-` and `/`. */
const joint = 1024
/** Ends a sentence, with no space needed behind it. */
const full = 2048

/** This unit's kind is in the table. */
const asked = 4096

const shapes: readonly (readonly [RegExp, number])[] = [[/\p{L}/u, has.letter], [/\p{Nd}/u, has.digit], [/\p{Ll}/u, small], [/\p{Lu}/u, capital], [/\s/u, space]]
const signs: readonly (readonly [string, number])[] = [
  [':：', has.colon], [':{};=()$<>#@[', has.code], ['|-_~/–—‐‑‒―•·»«›‹⁄⋆｜＿－', has.mark], ['/@', has.web], ['-/', joint], ['.!?।؟۔။។', has.stop], ['。！？', has.stop | full],
]
/** By UTF-16 unit, once a text had it: to ask all 65,536 took 15 to 27 ms at each start, beside other work. */
const kinds = new Uint16Array(65_536)

function learn(unit: number): number {
  const sign = String.fromCharCode(unit)
  let kind = asked
  for (const [shape, is] of shapes) if (shape.test(sign)) kind |= is
  for (const [list, is] of signs) if (list.includes(sign)) kind |= is
  kinds[unit] = kind
  return kind
}

const kindOf = (unit: number): number => kinds[unit] || learn(unit)

const flags = 63

/** Characters to a word in scripts that set no spaces. */
function wordLength(unit: number): number {
  if (unit < 0x0e00) return 0
  if (unit >= 0x3040 && unit <= 0x9fff) return 2
  if (unit <= 0x0eff || (unit >= 0x1000 && unit <= 0x109f) || (unit >= 0x1780 && unit <= 0x17ff)) return 5
  return unit <= 0x0fff ? 6 : 0
}

export function look(text: string): Look {
  let seen = 0
  let words = 0
  let cased = 0
  let high = 0
  let lows = 0
  let filled = 0
  let before = space
  let stopped = false
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at))
    if ((kind & space) === 0) {
      if ((before & space) !== 0) words += 1
      // A full stop counts once something stands behind it.
      if (stopped && (before & (space | full)) !== 0) seen |= has.stop
      if ((before & (space | joint | full)) !== 0 && (kind & (small | capital)) !== 0) {
        cased += 1
        high += (kind & capital) >> 9
      }
      lows += (kind & small) >> 8
      seen |= kind & flags
      filled += 1
      stopped = (kind & has.stop) !== 0
    }
    before = kind
  }
  const long = wordLength(text.charCodeAt(text.length >> 1))
  return {
    flags: seen,
    units: long === 0 ? words : Math.max(words, Math.ceil(filled / long)),
    capitals: cased === 0 ? 0 : high === cased && lows === 0 && cased > 1 ? 2 : high / cased,
  }
}

/** A line's shape: `a` for a word, `A` for one with a capital, `#` for a number, marks as they are. Empty where it has no mark and no number. */
export function shapeOf(text: string): string {
  if (text.length > 60) return ''
  let shape = ''
  let before = 0
  let telling = false
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at))
    if ((kind & space) !== 0) before = 0
    else if ((kind & has.digit) !== 0) {
      if (before !== has.digit) shape += '#'
      telling = true
      before = has.digit
    } else if ((kind & has.letter) !== 0) {
      if (before !== has.letter) shape += (kind & capital) === 0 ? 'a' : 'A'
      before = has.letter
    } else {
      shape += text.charAt(at)
      before = 0
    }
  }
  return telling ? shape : ''
}
