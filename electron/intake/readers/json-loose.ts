// JSON as people and other languages write it: comments, commas behind the last, names without quotes, apostrophes for
// quotation marks, line ends within strings, `NaN`, `None`. Asked where the strict parser refuses.

const space = /(?:\s|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)*/y
const name = /[\p{L}_$][\p{L}\p{M}\p{N}_$]*/uy
const number = /[+-]?(?:0[xX][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|Infinity|NaN)/y
const plain = /[^'"\\]+/y
const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null, undefined: null, NaN: null, Infinity: null, True: true, False: false, None: null }
const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0', '\n': '', '\r': '', '\u2028': '', '\u2029': '' }
/** Deeper ones are no records. */
const deepest = 500

/** Throws where it is not even that. */
export function parseLoosely(text: string): unknown {
  let at = 0
  const fail = (): never => { throw new Error(`Unexpected ${text[at] ?? 'end'} at position ${at}`) }

  function take(pattern: RegExp): string {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }

  function skip(): string | undefined {
    take(space)
    return text[at]
  }

  function escaped(): string {
    const sign = text[at] ?? fail()
    at += 1
    const digits = sign === 'u' ? 4 : sign === 'x' ? 2 : 0
    if (digits > 0) {
      const code = text.slice(at, at + digits)
      if (!/^[\da-f]+$/i.test(code) || code.length < digits) fail()
      at += digits
      return String.fromCharCode(Number.parseInt(code, 16))
    }
    if (sign === '\r' && text[at] === '\n') at += 1
    return escapes[sign] ?? sign
  }

  function string(): string {
    const mark = text[at]
    let said = ''
    for (at += 1; text[at] !== mark;) {
      const part = take(plain)
      if (part !== '') said += part
      else if (at >= text.length) fail()
      else {
        const sign = text[at]!
        at += 1
        said += sign === '\\' ? escaped() : sign
      }
    }
    at += 1
    return said
  }

  function scalar(): unknown {
    const digits = take(number)
    // What a double cannot hold stays as its digits.
    if (digits !== '') return /^[+-]?\d{16,}$/.test(digits) ? digits : Number.isFinite(Number(digits)) ? Number(digits) : null
    const word = take(name)
    return Object.hasOwn(words, word) ? words[word] : fail()
  }

  function list(depth: number): unknown[] {
    const values: unknown[] = []
    for (at += 1; skip() !== ']';) {
      values.push(value(depth))
      if (skip() === ',') at += 1
      else if (text[at] !== ']') fail()
    }
    at += 1
    return values
  }

  function object(depth: number): Record<string, unknown> {
    const made: Record<string, unknown> = {}
    for (at += 1; skip() !== '}';) {
      const key = text[at] === '"' || text[at] === "'" ? string() : take(name) || take(number) || fail()
      if (skip() !== ':') fail()
      at += 1
      // `__proto__` as a name is a name.
      Object.defineProperty(made, key, { value: value(depth), enumerable: true, configurable: true, writable: true })
      if (skip() === ',') at += 1
      else if (text[at] !== '}') fail()
    }
    at += 1
    return made
  }

  function value(above: number): unknown {
    const depth = above + 1
    if (depth > deepest) fail()
    const first = skip()
    if (first === '{') return object(depth)
    if (first === '[') return list(depth)
    return first === '"' || first === "'" ? string() : scalar()
  }

  const found = value(0)
  if (skip() !== undefined) fail()
  return found
}
